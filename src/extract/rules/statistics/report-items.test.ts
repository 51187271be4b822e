import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

/** 'value: what' of each figure of a text. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(({ value, what }) => `${value}: ${what}`);

const CASES: readonly [text: string, figures: string[]][] = [
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
      '155000000000: exports of goods, Vietnam',
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
];

test.each(CASES)('%s', (text, figures) => expect(told(text).toSorted()).toEqual(figures.toSorted()));
