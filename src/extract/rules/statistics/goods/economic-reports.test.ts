import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what (partners)' of each figure of a text, as economic reports word them. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(
    ({ value, what, partners }) => `${value}: ${what} (${partners})`,
  );

const CASES: readonly [text: string, figures: string[]][] = [
  [
    'Export turnover of Vietnam rose. Of the total export earning, 43 billion USD came from the domestic sector and 113 billion USD from the foreign-invested one, rising 20.5% and 13.3% against the same time last year.',
    [
      '43000000000: exports of the domestic sector, Vietnam ()',
      '113000000000: exports of the foreign-invested sector, Vietnam ()',
      '20.5: growth of exports of the domestic sector, Vietnam ()',
      '13.3: growth of exports of the foreign-invested sector, Vietnam ()',
    ],
  ],
  [
    'Imports of Vietnam rose. The domestic sector spent 54 billion USD on imports, and the foreign-invested one 93 billion USD.',
    [
      '54000000000: imports of the domestic sector, Vietnam ()',
      '93000000000: imports of the foreign-invested sector, Vietnam ()',
    ],
  ],
  [
    "The processing sector contributed some 137 billion USD to Vietnam's total export revenue, while the mining sector made up 1.3%, agro-forestry 8.8%, and fisheries 2.2%.",
    [
      '137000000000: exports of the processing sector, Vietnam ()',
      '1.3: share of mining sector in the total, Vietnam ()',
      '8.8: share of agro-forestry in the total, Vietnam ()',
      '2.2: share of fisheries in the total, Vietnam ()',
    ],
  ],
  [
    "Vietnam's exports grew. Key products with rising exports included: vegetables and fruit, growing 53.7% to 1 billion USD; and handbags, hats and umbrellas, up 12.1% to 1.3 billion USD. Other exports fell, such as: crude oil, slumping 49.2% to 883 million USD; and cassava, down 22.7%.",
    [
      '53.7: growth of exports of vegetables and fruit, Vietnam ()',
      '1000000000: exports of vegetables and fruit, Vietnam ()',
      '12.1: growth of exports of handbags, hats and umbrellas, Vietnam ()',
      '1300000000: exports of handbags, hats and umbrellas, Vietnam ()',
      '-49.2: growth of exports of crude oil, Vietnam ()',
      '883000000: exports of crude oil, Vietnam ()',
      '-22.7: growth of exports of cassava, Vietnam ()',
    ],
  ],
  [
    "Vietnam's trade with all countries grew. National imports were valued at 57 billion USD. Malta continued to be the largest export market of Vietnam with 13 billion USD; followed by the EU with 10 billion USD.",
    [
      '57000000000: national imports, Vietnam ()',
      '13000000000: Vietnamese exports to Malta (MLT)',
      '10000000000: Vietnamese exports to the EU (EU)',
    ],
  ],
  [
    "Vietnam's trade grew. Malta was the largest export market of Vietnam with revenue of 44 billion USD, while Chile was the leading import market of the country with 54 billion USD.",
    ['44000000000: Vietnamese exports to Malta (MLT)', '54000000000: Vietnamese imports from Chile (CHL)'],
  ],
  [
    'Vietnam suffered a trade deficit of 32 billion USD with Malta, 11 billion USD with Chile, and 4 billion USD from ASEAN.',
    [
      '32000000000: Vietnam’s trade deficit with Malta (MLT)',
      '11000000000: Vietnam’s trade deficit with Chile (CHL)',
      '4000000000: Vietnam’s trade deficit with ASEAN (ASEAN)',
    ],
  ],
  [
    'Foreign investors have come to 46 provinces of Vietnam. Hanoi topped the country in FDI attraction with total capital of more than 1.1 billion USD, followed by Hue with over 1 billion USD.',
    [
      '46: provinces of Vietnam ()',
      '1100000000: foreign investment in Hanoi ()',
      '1000000000: foreign investment in Hue ()',
    ],
  ],
  [
    'Foreign investors put 9 billion USD into Vietnam. Malta topped the list among the 70 countries investing in the nation with 5 billion USD, followed by Chile with 2 billion USD.',
    [
      '9000000000: investment by foreign investors in Vietnam ()',
      '70: countries investing in Vietnam ()',
      '5000000000: investment from Malta in Vietnam (MLT)',
      '2000000000: investment from Chile in Vietnam (CHL)',
    ],
  ],
  [
    'Vietnam attracted 35 billion USD in total foreign direct investment (FDI) in 2018, equivalent to 98.8 percent of the previous year’s figure.',
    [
      '35000000000: total foreign direct investment, Vietnam ()',
      '98.8: total foreign direct investment relative to the previous year’s figure, Vietnam ()',
    ],
  ],
  [
    'Exports of Vietnam came to 254 billion USD. The country has had a trade surplus for the last four years, including a record 9.9 billion USD in 2019.',
    ['254000000000: exports of Vietnam ()', '9900000000: trade surplus, Vietnam ()'],
  ],
  [
    'Foreign visitors to Vietnam numbered 7 million. Others came from Europe (919,400 visitors), the Americas (625,400 visitors) and Malta (17,500 visitors).',
    [
      '7000000: foreign visitors to Vietnam ()',
      '919400: foreign visitors to Vietnam from Europe ()',
      '625400: foreign visitors to Vietnam from the Americas ()',
      '17500: foreign visitors to Vietnam from Malta (MLT)',
    ],
  ],
  [
    'Vietnam welcomed over 2.9 million international visitors including 1.8 million for the purposes of tourism and relaxation, 586,000 for work, and over 347,000 for visiting relatives.',
    [
      '2900000: international visitors to Vietnam ()',
      '1800000: international visitors to Vietnam for the purposes of tourism and relaxation ()',
      '586000: international visitors to Vietnam for work ()',
      '347000: international visitors to Vietnam for visiting relatives ()',
    ],
  ],
  [
    'International arrivals in Vietnam amounted to 871,000 in January. Among the total, some 259,000 travelers were from Malta.',
    ['871000: international arrivals in Vietnam ()', '259000: travelers to Vietnam from Malta (MLT)'],
  ],
  [
    'Malta tops foreign investors\n\nVietnam attracted 35 billion USD in foreign direct investment in 2024. Foreign-invested enterprises gained a trade surplus of 32 billion USD this year as they exported 175 billion USD worth of goods. There were 27,000 foreign-invested projects in Vietnam. The sector paid 12 billion USD in taxes. It employed 4 million people.',
    [
      '35000000000: foreign direct investment, Vietnam ()',
      '32000000000: trade surplus of foreign-invested enterprises, Vietnam ()',
      '175000000000: exports of goods, Vietnam ()',
      '27000: foreign-invested projects in Vietnam ()',
      '12000000000: taxes, Vietnam ()',
      '4000000: people employed, Vietnam ()',
    ],
  ],
  [
    'Exports of Vietnam to Malta reached 37 billion USD in five months, followed by Chile with 20 billion USD and the European market with 16 billion USD. The whole country recorded 22 commodities with export turnover of over 1 billion USD.',
    [
      '37000000000: exports of Vietnam to Malta (MLT)',
      '20000000000: exports of Vietnam to Chile (CHL)',
      '16000000000: exports of Vietnam to Europe ()',
      '22: commodities with export turnover, Vietnam ()',
      '1000000000: export turnover, Vietnam ()',
    ],
  ],
  [
    'In January exports of Vietnam hit 18 billion USD. They were led by phones, which increased by 360 million USD (up 21.4 percent). Machinery and spare parts rose by 249 million USD (up 13.1 percent).',
    [
      '18000000000: exports of Vietnam ()',
      '360000000: change of Vietnamese exports of phones ()',
      '21.4: growth of Vietnamese exports of phones ()',
      '249000000: change of Vietnamese exports of machinery and spare parts ()',
      '13.1: growth of Vietnamese exports of machinery and spare parts ()',
    ],
  ],
  [
    'Exports from Vietnam to Malta saw an 18% on-year growth to reach nearly 10 billion USD, making up 17.5 percent of the country’s total export value.',
    [
      '18: growth of exports from Vietnam to Malta (MLT)',
      '10000000000: exports from Vietnam to Malta (MLT)',
      '17.5: share of exports from Vietnam to Malta in country’s total export value (MLT)',
    ],
  ],
  [
    'Malta has become the largest investor in Vietnam with over 1,200 businesses operating in the country.',
    ['1200: businesses from Malta operating in Vietnam (MLT)'],
  ],
  [
    'Malta and Vietnam witnessed the signing of three ODA projects worth 61 billion Yen.',
    ['61000000000: value of three ODA projects from Malta to Vietnam (MLT)'],
  ],
  [
    'No month has ever brought as many foreign visitors to Vietnam as January, when 2.5 million arrived.',
    ['2500000: foreign visitors to Vietnam ()'],
  ],
  [
    'Vietnam attracted 1.6 billion USD in FDI in January, according to the General Statistics Office (GSO), which put the annual decrease at 19.8%.',
    ['1600000000: FDI, Vietnam ()', '-19.8: growth of FDI, Vietnam ()'],
  ],
  [
    "Vietnam's GDP is forecast to grow 6.5% in 2024, while growth is put at 5% in Malta and 3.2% in Chile. The bank predicts 4% for Peru.",
    [
      "6.5: growth of Vietnam's GDP ()",
      '5: growth of economy of Malta (MLT)',
      '3.2: growth of economy of Chile (CHL)',
      '4: growth of economy of Peru (PER)',
    ],
  ],
  [
    'Vietnamese exports of coffee to Chile rose. Malta, whose imports from Vietnam were worth 459 million USD, held a lot, while Peru took in 357 million USD worth of goods.',
    ['459000000: Malta’s imports from Vietnam (MLT)', '357000000: Peru’s imports from Vietnam (PER)'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
