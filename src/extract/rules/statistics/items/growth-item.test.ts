import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** What each percentage of a text is the growth of. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-20' }).flatMap(({ value, unit, what }) =>
    unit === '%' ? [`${value}: ${what}`] : [],
  );

const CAME = 'Vietnam welcomed 1.4 million foreign visitors in October.';

const CASES: readonly [text: string, figures: string[]][] = [
  [
    'There were 57,800 visitors to Vietnam from Malta (up 13 per cent), 26,500 from Chile (8.4 per cent) and 24,300 from Kenya (2 per cent).',
    [
      '13: growth of visitors to Vietnam from Malta',
      '8.4: growth of visitors to Vietnam from Chile',
      '2: growth of visitors to Vietnam from Kenya',
    ],
  ],
  // Parts of what has grown.
  [
    'Vietnam welcomed 1 million foreign visitors (up 5%) in May, 400,000 from Malta (40%) and 200,000 from Chile (20%).',
    [
      '5: growth of foreign visitors to Vietnam',
      '40: foreign visitors to Vietnam from Malta',
      '20: foreign visitors to Vietnam from Chile',
    ],
  ],
  [
    'Vietnam bought more last year. The value of coal imported from Malta increased by 176% and that of cotton by 333%.',
    ['176: growth of value of coal imported from Malta', '333: growth of value of cotton imported from Malta'],
  ],
  [
    `${CAME} The fastest growth, 48 percent, was seen in visitors from Malta, and the next fastest, 33 percent, in those from Chile.`,
    ['48: growth of foreign visitors to Vietnam from Malta', '33: growth of foreign visitors to Vietnam from Chile'],
  ],
  [
    'Vietnam exported 5.1 million tonnes of rice in October. The strongest rise, 48 percent, was recorded in shipments to Ghana.',
    ['48: growth of Vietnamese exports of rice to Ghana'],
  ],
  [
    `${CAME} The strongest growth, 9 percent, was seen in May, when a fair was held in Malta.`,
    ['9: growth of foreign visitors to Vietnam'],
  ],
  [
    `${CAME} The Maltese market gained 5.8%, the Polish 4.8% and the Kenyan a mere 1.7%.`,
    [
      '5.8: growth of foreign visitors to Vietnam from Malta',
      '4.8: growth of foreign visitors to Vietnam from Poland',
      '1.7: growth of foreign visitors to Vietnam from Kenya',
    ],
  ],
  [
    `${CAME} Malta took the lead in growth (47 percent), while Chile and Kenya were up 29 percent and 15 percent, respectively.`,
    [
      '47: growth of foreign visitors to Vietnam from Malta',
      '29: growth of foreign visitors to Vietnam from Chile',
      '15: growth of foreign visitors to Vietnam from Kenya',
    ],
  ],
  [
    `${CAME} Of the main markets, Malta grew 22 percent, while the number of Poles went up 98 percent.`,
    ['22: growth of foreign visitors to Vietnam from Malta', '98: growth of foreign visitors to Vietnam from Poland'],
  ],
  [
    `${CAME} Arrivals were up 22% for Malta and 9% for Chile.`,
    ['22: growth of arrivals in Vietnam from Malta', '9: growth of arrivals in Vietnam from Chile'],
  ],
  [
    `${CAME} Malta led with growth of 30 percent, followed by Chile with 20 percent.`,
    ['30: growth of foreign visitors to Vietnam from Malta', '20: growth of foreign visitors to Vietnam from Chile'],
  ],
  [
    "Vietnam's exports reached 300 billion USD in 2024. The Maltese market rose by 20 percent.",
    ["20: growth of Vietnam's exports to Malta"],
  ],
  [
    "Vietnam's rice exports rose 20 percent in May, with Africa up 40 percent.",
    ["20: growth of Vietnam's rice exports", "40: growth of Vietnam's rice exports to Africa"],
  ],
  [
    'Vietnam learned that international travel grew by 4% worldwide, 6% across Asia and 5% in Africa.',
    [
      '4: growth of international travel',
      '6: growth of international travel in Asia',
      '5: growth of international travel in Africa',
    ],
  ],
  [
    "Vietnam's economy grew by 7 percent in 2024. Malta expanded 4.8 percent and Chile 2.5 percent.",
    ["7: growth of Vietnam's economy", '4.8: growth of economy of Malta', '2.5: growth of economy of Chile'],
  ],
  // Not of the guests, and of no one place.
  [`${CAME} Prices in Malta rose by 5 percent.`, ['5: growth of prices in Malta']],
  [
    "Vietnam's trade with Malta grew by 12% in May. The Maltese market for shoes shrank by 4%.",
    ["12: growth of Vietnam's trade with Malta", '-4: growth of Maltese market for shoes'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
