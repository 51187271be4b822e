import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

type Row = [what: string, published: string, text: string, figures: [value: number, period: string | null][]];

const SECTIONED = `Foreign investment in eleven months

Foreign firms put 20 billion USD to work in Vietnam in January-November, a gain of 8.9%. Pledges to Vietnam came to 30 billion USD. Factories took 12 billion USD of it. Real estate in Vietnam followed with 2 billion USD.

Outbound investment

Between January and September Vietnam granted licences for 134 new overseas projects with 700 million USD. Another 130 million USD went into old ones.

Most of all, 390 million USD, went to Kenya. Malta came next with 90 million USD.`;

const ROWS: Row[] = [
  [
    'a section below a heading has a time of its own',
    '2025-12-12',
    SECTIONED,
    [
      [20_000_000_000, '2025-01/2025-11'],
      [8.9, '2025-01/2025-11'],
      [30_000_000_000, '2025-01/2025-11'],
      [12_000_000_000, '2025-01/2025-11'],
      [2_000_000_000, '2025-01/2025-11'],
      [134, '2025-01/2025-09'],
      [700_000_000, '2025-01/2025-09'],
      [130_000_000, '2025-01/2025-09'],
      [390_000_000, '2025-01/2025-09'],
      [90_000_000, '2025-01/2025-09'],
    ],
  ],
  [
    'without one the next paragraph comes back to the time of the report',
    '2025-12-12',
    `Vietnam's exports to Kenya came to 20 million USD in January-November, up 8%. Imports from Kenya stood at 10 million USD. Rice earned Vietnam 5 million USD there. Kenya sold tea for 2 million USD.

In the first half Vietnam's exports to Kenya were worth 9 million USD.

Coffee earned Vietnam 3 million USD.`,
    [
      [20_000_000, '2025-01/2025-11'],
      [8, '2025-01/2025-11'],
      [10_000_000, '2025-01/2025-11'],
      [5_000_000, '2025-01/2025-11'],
      [2_000_000, '2025-01/2025-11'],
      [9_000_000, '2025-01/2025-06'],
      [3_000_000, '2025-01/2025-11'],
    ],
  ],
  [
    'a participle leaves the months told, the share of the sum as well',
    '2025-12-12',
    'Between January and October foreign investors promised Vietnam more than 31 billion USD. New capital taken together, 16 billion USD went into its factories. First is Kenya with 26 percent of the registered sum, or over 3 billion USD; then comes Malta with 2 billion USD.',
    [
      [31_000_000_000, '2025-01/2025-10'],
      [16_000_000_000, '2025-01/2025-10'],
      [26, '2025-01/2025-10'],
      [3_000_000_000, '2025-01/2025-10'],
      [2_000_000_000, '2025-01/2025-10'],
    ],
  ],
  [
    'a semicolon ends the year told before it',
    '2025-12-12',
    'Trade of Vietnam with Kenya was worth 2 billion USD in 2024; there are now 90 projects of Kenya in Vietnam.',
    [
      [2_000_000_000, '2024'],
      [90, '2025'],
    ],
  ],
  [
    'a year to come is no time to go on from',
    '2025-12-12',
    'Trade of Vietnam with Kenya is worth 90 million USD, and in 2030 it is 150 million USD. From January to October Kenya bought goods for 30 million USD. Its own sales to Vietnam were worth 10 million USD.',
    [
      [90_000_000, null],
      [150_000_000, '2030'],
      [30_000_000, '2025-01/2025-10'],
      [10_000_000, '2025-01/2025-10'],
    ],
  ],
];

test.each(ROWS)('%s', (_, published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
