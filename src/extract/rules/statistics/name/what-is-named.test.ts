import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value unit: what (partners)' of each figure of a text. */
function told(text: string, outlet?: string): string[] {
  const meta = { published: '2025-09-15', ...(outlet === undefined ? {} : { outlet }) };
  return figuresInText(text, meta).map(({ value, unit, what, partners }) => `${value} ${unit}: ${what} (${partners})`);
}

const CASES: readonly [text: string, figures: string[]][] = [
  [
    'Japan received 2,150 Vietnamese workers in May, Malta 609 and Cyprus 268.',
    [
      '2150 people: Vietnamese workers to Japan (JPN)',
      '609 people: Vietnamese workers to Malta (MLT)',
      '268 people: Vietnamese workers to Cyprus (CYP)',
    ],
  ],
  [
    'Vietnam welcomed 900,000 foreign visitors in May; Japan sent 56,000, Malta 41,000 and Taiwan (China) 22,000.',
    [
      '900000 people: foreign visitors to Vietnam ()',
      '56000 people: foreign visitors to Vietnam from Japan (JPN)',
      '41000 people: foreign visitors to Vietnam from Malta (MLT)',
      '22000 people: foreign visitors to Vietnam from Taiwan (TWN)',
    ],
  ],
  [
    'Vietnam has 132,000 students in 40 countries, of whom 28,000 study in Australia, 24,000 in Canada.',
    [
      '132000 people: students, Vietnam ()',
      '40 countries: students in countries, Vietnam ()',
      '28000 people: students who study in Australia (AUS)',
      '24000 people: students who study in Canada (CAN)',
    ],
  ],
  [
    'Malta remained the largest market for Vietnamese pepper, at 46 million USD, ahead of Cyprus, 29 million USD.',
    ['46000000 USD: exports of pepper to Malta (MLT)', '29000000 USD: exports of pepper to Cyprus (CYP)'],
  ],
  [
    'Vietnam had 27 projects in Malta with a registered capital of 59 million USD.',
    [
      '27 projects: projects from Vietnam in Malta (MLT)',
      '59000000 USD: registered capital of projects from Vietnam in Malta (MLT)',
    ],
  ],
  ['Malta has 27 projects in Vietnam.', ['27 projects: projects from Malta in Vietnam (MLT)']],
  [
    'Exports of Vietnam to Malta were put at 0.6 billion USD, imports at 0.8 billion, in a market of 1.2 billion people.',
    [
      '600000000 USD: exports of Vietnam to Malta (MLT)',
      '800000000 USD: Vietnamese imports from Malta (MLT)',
      '1200000000 people: population of Malta (MLT)',
    ],
  ],
  [
    'The purchases of Vietnam from Malta are small. Commerce with the country came to 5 million USD.',
    ['5000000 USD: commerce Vietnam - Malta (MLT)'],
  ],
  [
    'Malta’s exports to Vietnam rose by 16 percent to 1.5 billion USD, while its imports from that country fell by 5 percent.',
    [
      '16 %: growth of Malta’s exports to Vietnam (MLT)',
      '1500000000 USD: Malta’s exports to Vietnam (MLT)',
      '-5 %: growth of Malta’s imports from Vietnam (MLT)',
    ],
  ],
  [
    'Vietnam is ahead of Malta, whose share is 1.2%, and Cyprus with 0.9%.',
    ['1.2 %: share of Malta in the total (MLT)', '0.9 %: share of Cyprus in the total (CYP)'],
  ],
  [
    'Exports of Vietnam to Malta, Japan and the EU brought in 13 billion, 3 billion and 2 billion USD respectively.',
    [
      '13000000000 USD: exports of Vietnam to Malta (MLT)',
      '3000000000 USD: exports of Vietnam to Japan (JPN)',
      '2000000000 USD: exports of Vietnam to the EU (EU)',
    ],
  ],
  [
    'Vietnam is glad. Da Nang took in 8 billion USD in remittances. The city has 90 foreign-funded schools.',
    ['8000000000 USD: remittances, Da Nang ()', '90 schools: foreign-funded schools in Da Nang ()'],
  ],
  [
    'Trade between Da Nang and Malta is small in the eyes of Vietnam. Trade between the city and the island nation came to 5 million USD.',
    ['5000000 USD: trade between Da Nang and Malta (MLT)'],
  ],
  [
    'Quang Nam is a province of Vietnam. The province wants guests back in Quang Nam. Earnings from tourism stood at 3 million USD.',
    ['3000000 USD: earnings from tourism, Quang Nam ()'],
  ],
  [
    'Vietnam has built homes in Thanh Hoa. The fund has put up 1,400 houses there.',
    ['1400 houses: houses, Thanh Hoa ()'],
  ],
  ['There are 1,400 firms in Vietnam after talks in Thanh Hoa.', ['1400 firms: firms in Vietnam ()']],
  [
    'Foreign investors disbursed 12 billion USD in Vietnam. Manufacturing took 8 billion USD, or 67 per cent of the total, followed by real estate with 2 billion USD (17 per cent), while 1 billion USD went to everything else.',
    [
      '12000000000 USD: disbursement by foreign investors in Vietnam ()',
      '8000000000 USD: disbursed foreign investment in manufacturing, Vietnam ()',
      '67 %: share of manufacturing in disbursed foreign investment, Vietnam ()',
      '2000000000 USD: disbursed foreign investment in real estate, Vietnam ()',
      '17 %: share of real estate in disbursed foreign investment, Vietnam ()',
      '1000000000 USD: disbursed foreign investment in other sectors, Vietnam ()',
    ],
  ],
  [
    'In terms of newly registered capital in Vietnam, Malta led with 3 billion USD, 30 per cent of the total, ahead of Cyprus (1 billion USD).',
    [
      '3000000000 USD: newly registered capital from Malta in Vietnam (MLT)',
      '30 %: share of Malta in newly registered capital (MLT)',
      '1000000000 USD: newly registered capital from Cyprus in Vietnam (CYP)',
    ],
  ],
  [
    'Vietnamese firms spread their money overseas. The Philippines came next (92 million USD; 10.9%), then Malta with 64.6 million USD.',
    [
      '92000000 USD: Vietnamese investment in the Philippines (PHL)',
      '10.9 %: share of the Philippines in Vietnamese investment overseas (PHL)',
      '64600000 USD: Vietnamese investment in Malta (MLT)',
    ],
  ],
  // No sector is an investment where goods were spoken of, and no town an investor.
  [
    'Vietnam’s exports to Malta reached 3 billion USD; power and gas made up 2 billion USD.',
    [
      '3000000000 USD: Vietnam’s exports to Malta (MLT)',
      '2000000000 USD: Vietnam’s exports of power and gas to Malta (MLT)',
    ],
  ],
  [
    'Vietnam and Malta agreed on investment. Malta sold 3 million USD worth of wine to Vietnam.',
    ['3000000 USD: Malta’s exports of wine to Vietnam (MLT)'],
  ],
  [
    'Foreign arrivals in Vietnam rose by 12 per cent. Europe lagged behind with 5.5 per cent, Malta (4.8 per cent) and France (1.7 per cent) among them.',
    [
      '12 %: growth of foreign arrivals in Vietnam ()',
      '5.5 %: growth of foreign arrivals in Vietnam from Europe ()',
      '4.8 %: growth of foreign arrivals in Vietnam from Malta (MLT)',
      '1.7 %: growth of foreign arrivals in Vietnam from France (FRA)',
    ],
  ],
  [
    'Vietnam had 1.2 million foreign arrivals in May. Asia supplied 79.5 per cent of the total, an increase of 15.2 per cent, and nearly 56 per cent came from just two markets, China and Japan.',
    [
      '1200000 people: foreign arrivals in Vietnam ()',
      '79.5 %: share of Asia in foreign arrivals, Vietnam ()',
      '15.2 %: growth of foreign arrivals in Vietnam from Asia ()',
      '56 %: share of China and Japan in foreign arrivals (CHN,JPN)',
    ],
  ],
  [
    'The number of Maltese holidaymakers in Vietnam was up 9.4 per cent and that of Koreans 22.1 per cent.',
    [
      '9.4 %: growth of number of Maltese holidaymakers in Vietnam (MLT)',
      '22.1 %: growth of number of holidaymakers in Vietnam from South Korea (KOR)',
    ],
  ],
  [
    'Vietnam ranked among Malta’s top five partners in Asia.',
    ['5 rank: Vietnam among Malta’s top five partners in Asia (MLT)'],
  ],
  [
    'Vietnam shipped nearly 630 million USD worth of rice to 35 out of 55 African countries, Mozambique being the biggest customer.',
    ['630000000 USD: exports of rice to African countries, Vietnam ()', '55 countries: African countries, Vietnam ()'],
  ],
  [
    'Vietnamese growers have rice to sell. Africa needs 12 million tonnes of imported rice a year.',
    ['12000000 tonnes: imported rice, Africa ()'],
  ],
  [
    'Trade between Vietnam and Malta exceeded 2 billion USD last year, 1.6 billion of it made up of Vietnamese goods.',
    ['2000000000 USD: trade between Vietnam and Malta (MLT)', '1600000000 USD: Vietnamese exports to Malta (MLT)'],
  ],
  [
    'American countries are many. Vietnamese shipments to America were worth 20 billion USD.',
    ['20000000000 USD: Vietnamese shipments to the United States (USA)'],
  ],
  [
    'Vietnam and Malta trade. Turnover, up 40 per cent over the past five years, came to 1.3 billion USD in 2024.',
    ['40 %: growth of turnover Vietnam - Malta (MLT)', '1300000000 USD: turnover Vietnam - Malta (MLT)'],
  ],
  [
    'The PM told Vietnam’s guests that they were dear, and he described Malta as the third largest investor and travel partner, and the fourth largest trading partner of Vietnam.',
    ['3 rank: Malta among Vietnam’s investors (MLT)', '4 rank: Malta among trading partners of Vietnam (MLT)'],
  ],
  [
    'Assistance of the ADB to Vietnam was put at 17 billion USD, of which 14 billion USD had been disbursed.',
    [
      '17000000000 USD: assistance of the ADB to Vietnam (ADB)',
      '14000000000 USD: assistance of the ADB to Vietnam disbursed (ADB)',
    ],
  ],
  [
    'Vietnam is glad. In Thanh Hoa houses went up. More than 8,000 people there have benefited, and there are 20 firms.',
    ['8000 people: people who have benefited, Thanh Hoa ()', '20 firms: firms, Thanh Hoa ()'],
  ],
  [
    'Vietnamese firms spread their money overseas. It went to 34 destinations.',
    ['34 destinations: destinations of Vietnamese investment overseas ()'],
  ],
  [
    'Vietnam thanks Malta and the EU. Trade with the bloc came to 4 billion USD.',
    ['4000000000 USD: trade Vietnam - EU (EU)'],
  ],
  ['Vietnam has given 270 million doses, the assembly in Geneva was told.', ['270000000 doses: doses, Vietnam ()']],
  [
    'So far Maltese firms have put 5 million USD into 20 projects in Vietnam.',
    [
      '5000000 USD: investment by Maltese firms in projects in Vietnam (MLT)',
      '20 projects: projects from Malta in Vietnam (MLT)',
    ],
  ],
  ['Da Nang is in Vietnam, which took in 8 billion USD in remittances.', ['8000000000 USD: remittances, Vietnam ()']],
  [
    'Vietnam is a friend of Malta. Trade has seen annual growth of between 30 and 40 per cent.',
    ['30 %: growth of trade Vietnam - Malta (MLT)', '40 %: growth of trade Vietnam - Malta (MLT)'],
  ],
  [
    'Da Nang is a city of Vietnam. Last year the city’s trade with Malta was worth 3 million USD. In 2022 it had been 2 million USD.',
    ['3000000 USD: Da Nang’s trade with Malta (MLT)', '2000000 USD: Da Nang’s trade with Malta (MLT)'],
  ],
  [
    'In terms of newly registered capital in Vietnam, Malta led with 3 million USD; next comes Cyprus with 2 million USD.',
    [
      '3000000 USD: newly registered capital from Malta in Vietnam (MLT)',
      '2000000 USD: newly registered capital from Cyprus in Vietnam (CYP)',
    ],
  ],
  // What tells the figure is not what it measures.
  [
    "The embassy's figure for the investment of Maltese firms in Vietnam is 77 million USD.",
    ['77000000 USD: investment of Maltese firms in Vietnam (MLT)'],
  ],
  [
    'The officials of Vietnam and Malta held the view that bilateral trade, at an estimated 170 million USD last year, was low.',
    ['170000000 USD: bilateral trade Vietnam - Malta (MLT)'],
  ],
  [
    'The guest from Malta presented a diplomatic note on an aid package worth 3 million EUR for Vietnam.',
    ['3000000 EUR: aid package from Malta to Vietnam (MLT)'],
  ],
  [
    'Trade of Vietnam with Malta amounted last year to the record figure of 11 million USD.',
    ['11000000 USD: trade of Vietnam with Malta (MLT)'],
  ],
  [
    'Vietnam buys from Malta. Its imports from this market dropped by 3 percent.',
    ['-3 %: growth of Vietnamese imports from Malta (MLT)'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test('rupees are of whoever is spoken of', () => {
  const spent = 'sold Rs. 4 billion worth of tea to Vietnam.';
  expect(told(`Sri Lanka ${spent}`)[0]).toMatch(/ LKR: /);
  expect(told(`India ${spent}`)[0]).toMatch(/ INR: /);
  expect(told(`The island ${spent}`, 'Daily Mirror Sri Lanka')[0]).toMatch(/ LKR: /);
  expect(told('Sri Lanka sold ₹4 billion worth of tea to Vietnam.')[0]).toMatch(/ INR: /);
});
