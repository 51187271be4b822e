import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what' of each figure of a text. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(({ value, what }) => `${value}: ${what}`);

const CASES: readonly [text: string, figures: string[]][] = [
  // A place at home is where they come from, not where they went.
  [
    'Vietnam sent over 96,000 workers abroad in August, including 6,050 from Hanoi.',
    ['96000: Vietnamese workers sent abroad', '6050: Vietnamese workers sent abroad from Hanoi'],
  ],
  // That one country took the most stands between it and its number.
  [
    'Vietnam sent over 96,000 workers abroad in August.\n\nMalta took the most of them, 47,100, ahead of Chile with 41,500.',
    [
      '96000: Vietnamese workers sent abroad',
      '47100: Vietnamese workers sent to Malta',
      '41500: Vietnamese workers sent to Chile',
    ],
  ],
  [
    'Vietnam sent over 96,000 workers abroad. In August alone more than 11,900 went abroad, including 6,050 to Malta and 4,600 to Chile.',
    [
      '96000: Vietnamese workers sent abroad',
      '11900: Vietnamese workers sent abroad',
      '6050: Vietnamese workers sent to Malta',
      '4600: Vietnamese workers sent to Chile',
    ],
  ],
  // A town on which a sentence opens has what it got from all of them, not from the country told last.
  [
    'Foreign investors committed 23 million USD to Vietnam.\n\nMining took 5 million USD and banking 2 million USD.\n\nMalta, whose firms registered 7 million USD, was ahead of Chile (2 million USD).\n\nLong An in the delta is in pole position among provinces, having secured 3 million USD or 15%.',
    [
      '23000000: funding committed by foreign investors to Vietnam',
      '5000000: pledged foreign investment in mining, Vietnam',
      '2000000: pledged foreign investment in banking, Vietnam',
      '7000000: investment from Malta in Vietnam',
      '2000000: investment from Chile in Vietnam',
      '3000000: foreign investment in Long An',
      '15: share of Long An in foreign investment',
    ],
  ],
  // Whoever has a place in a report on investment has a part of it, wherever his place stands.
  [
    'Foreign investors pledged 36 million USD to Vietnam.\n\nMalta took the lead with 9 million USD or 25%, thanks to a plant: Harbour 2 in Thanh Hoa (2 million USD).\n\nChile, on top in 2024, slipped to second with 8 million USD; 3 million USD of that was additional capital for Acme in Bac Ninh. Third was Cyprus with 5 million USD.',
    [
      '36000000: funding pledged by foreign investors to Vietnam',
      '9000000: pledged investment from Malta in Vietnam',
      '25: share of Malta in pledged foreign investment',
      '2000000: pledged foreign investment in Harbour 2 in Thanh Hoa',
      '8000000: investment from Chile in Vietnam',
      '3000000: additional capital for Acme from Chile in Bac Ninh',
      '5000000: investment from Cyprus in Vietnam',
    ],
  ],
  [
    'Foreign investment in Vietnam came to 36 million USD. Processing and manufacturing topped the list with 20 million USD, followed by real estate with 5 million USD and wholesale and retail with 2 million USD.',
    [
      '36000000: foreign investment in Vietnam',
      '20000000: foreign investment in processing and manufacturing, Vietnam',
      '5000000: foreign investment in real estate, Vietnam',
      '2000000: foreign investment in wholesale and retail, Vietnam',
    ],
  ],
  [
    'Foreign investment in Vietnam came to 36 million USD. Da Nang was the most attractive of 59 destinations, with 6 million USD, ahead of Long An (3 million USD).',
    [
      '36000000: foreign investment in Vietnam',
      '59: destinations receiving foreign investment, Vietnam',
      '6000000: foreign investment in Da Nang',
      '3000000: foreign investment in Long An',
    ],
  ],
  // The places of two with their sums.
  [
    'Vietnamese firms invested 20 million USD abroad. Laos and Cambodia remain the major markets with 4 million USD and 3 million USD respectively.',
    [
      '20000000: investment by Vietnamese firms',
      '4000000: Vietnamese investment in Laos',
      '3000000: Vietnamese investment in Cambodia',
    ],
  ],
  // The office that tells it is called by investment of foreigners.
  [
    'Vietnamese firms put 20 million USD into projects abroad, according to the Foreign Investment Agency. Chile has drawn 9 million USD.',
    ['20000000: investment by Vietnamese firms in projects abroad', '9000000: Vietnamese investment in Chile'],
  ],
  // What goods were told of is no investment.
  [
    'Foreign investors pledged 36 million USD to Vietnam. Exports of Vietnam to Malta reached 4 million USD. Chile came second with 3 million USD.',
    [
      '36000000: funding pledged by foreign investors to Vietnam',
      '4000000: exports of Vietnam to Malta',
      '2: Chile among Vietnam’s export markets',
      '3000000: exports of Vietnam to Chile',
    ],
  ],
  // Capital added to projects that are there.
  [
    'In Vietnam, 613 new projects were licensed with 8 million USD; 26 existing ones added 2 million USD, up 12%.',
    [
      '613: new projects licensed, Vietnam',
      '8000000: value of new projects licensed, Vietnam',
      '2000000: capital added to existing projects, Vietnam',
      '12: growth of capital added to existing projects, Vietnam',
    ],
  ],
  [
    'Foreign firms added 2 million USD to 340 existing projects in Vietnam.',
    ['2000000: capital added to existing projects, Vietnam', '340: existing projects in Vietnam'],
  ],
  // After the parts the whole is of no partner.
  [
    'Foreign investors pledged 36 billion USD to Vietnam last year.\n\nMalta led with 9 billion USD, or 25%.\n\nChile was second with 8 billion USD, or 22%.\n\nCyprus was third with 5 billion USD, or 14%.\n\nForeign-invested firms exported 155 billion USD worth of goods.\n\nIn Vietnam 24,700 projects are valid, with capital of 318 billion USD.',
    [
      '36000000000: funding pledged by foreign investors to Vietnam',
      '9000000000: pledged investment from Malta in Vietnam',
      '25: share of Malta in pledged foreign investment',
      '8000000000: investment from Chile in Vietnam',
      '2: Chile among investors in Vietnam',
      '22: share of Chile in foreign investment',
      '5000000000: investment from Cyprus in Vietnam',
      '3: Cyprus among investors in Vietnam',
      '14: share of Cyprus in foreign investment',
      '155000000000: exports of foreign-invested firms, Vietnam',
      '24700: projects, Vietnam',
      '318000000000: capital of projects, Vietnam',
    ],
  ],
  // People of a list.
  [
    'Some 60,000 Vietnamese workers went abroad in 2024. Malta took the most with 28,500 people. It was followed by Chile with 26,200.',
    [
      '60000: Vietnamese workers who went abroad',
      '28500: Vietnamese workers who went to Malta',
      '26200: Vietnamese workers who went to Chile',
    ],
  ],
  // Parts without their verb.
  [
    'Vietnam has changed. Services make up 42% of the economy, industry and construction 37%, and agriculture 12%.',
    [
      '42: share of services in economy, Vietnam',
      '37: share of industry and construction in economy, Vietnam',
      '12: share of agriculture in economy, Vietnam',
    ],
  ],
  [
    'The economy of Vietnam is growing. Agriculture rose 3%, contributing 9% to the overall growth; industry and construction 4%, contributing 29%.',
    [
      '3: growth of agriculture, Vietnam',
      '9: share of agriculture in overall growth, Vietnam',
      '4: growth of industry and construction, Vietnam',
      '29: share of industry and construction in overall growth, Vietnam',
    ],
  ],
  // Whoever is told behind his place, and two with their numbers.
  [
    'International arrivals in Vietnam reached 870,000 in January. Ranking second was Chile with 77,000 tourists and third Malta with 55,000. The fourth and fifth positions belonged to Cyprus and Kenya with 44,000 and 34,000, respectively.',
    [
      '870000: international arrivals in Vietnam',
      '2: Chile among sources of visitors to Vietnam',
      '77000: international arrivals in Vietnam from Chile',
      '55000: international arrivals in Vietnam from Malta',
      '44000: international arrivals in Vietnam from Cyprus',
      '34000: international arrivals in Vietnam from Kenya',
    ],
  ],
  [
    'Tourists from Malta to Vietnam saw the highest increase with 30 percent. Those from Chile fell 25 percent and from Kenya 43 percent.',
    [
      '30: growth of tourists from Malta to Vietnam',
      '-25: growth of tourists to Vietnam from Chile',
      '-43: growth of tourists to Vietnam from Kenya',
    ],
  ],
  // What every country has.
  [
    'Remittances to Vietnam reached 19 million USD in 2022. Malta took in 51 million USD and Chile 38 million USD. The bank forecasts 20 million USD for Vietnam.',
    [
      '19000000: remittances to Vietnam',
      '51000000: remittances to Malta',
      '38000000: remittances to Chile',
      '20000000: remittances to Vietnam',
    ],
  ],
  // Of what a value is.
  [
    'The digital economy of Vietnam reached 36 million USD in gross merchandise value. E-commerce remains the engine. Its GMV is put at 22 million USD.',
    ['36000000: gross merchandise value of digital economy of Vietnam', '22000000: GMV of e-commerce, Vietnam'],
  ],
  // A report is not what it measures.
  [
    'Vietnam has a growing internet economy. The 2019 edition expected 43 million USD for 2025.',
    ['43000000: internet economy, Vietnam'],
  ],
  [
    'The average mobile download speed in Vietnam was 150 Mbps. Acme led the market with 188 Mbps and Beacon ranked second with 165 Mbps.',
    [
      '150: average mobile download speed in Vietnam',
      '188: average mobile download speed of Acme, Vietnam',
      '165: average mobile download speed of Beacon, Vietnam',
      '2: rank of Beacon',
    ],
  ],
  // What was disbursed of it, and what the next paragraph divides.
  [
    'Foreign investors pledged 36 million USD to Vietnam, up 4%.\n\nDisbursement topped 11 million USD.\n\nProcessing and manufacturing continued to lure the lion’s share with 12 million USD.\n\nInvestors from Malta and Chile brought in 3 million USD and 2 million USD, respectively.',
    [
      '36000000: funding pledged by foreign investors to Vietnam',
      '4: growth of funding pledged by foreign investors to Vietnam',
      '11000000: disbursed foreign investment, Vietnam',
      '12000000: foreign investment in processing and manufacturing, Vietnam',
      '3000000: investment from Malta in Vietnam',
      '2000000: investment from Chile in Vietnam',
    ],
  ],
  // A country is nothing that is measured.
  ['Malta praised Vietnam. Malta added 2 million USD to a fund for schools.', []],
];

test.each(CASES)('%s', (text, figures) => expect(told(text).toSorted()).toEqual(figures.toSorted()));
