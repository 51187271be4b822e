import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

/** Months that a report counts together, one told alone among them, and the year that is to end with a goal. */
const ROWS: Row[] = [
  [
    '2025-12-20',
    'Foreign investment disbursed in Vietnam rose fast. At the end of the third quarter disbursed capital stood at 12 billion USD, up 13.4 percent year on year.',
    [
      [12e9, '2025-01/2025-09'],
      [13.4, '2025-01/2025-09'],
    ],
  ],
  [
    '2025-11-27',
    'Visitors to Vietnam keep coming. Back in 2014, things had looked brighter: 4.8 million visitors came in the first seven months, up 15.6%.',
    [
      [4_800_000, '2014-01/2014-07'],
      [15.6, '2014-01/2014-07'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's exports of rice came to 4 billion USD in the first ten months. October alone brought in 300 million USD. Coffee earned 2 billion USD.",
    [
      [4e9, '2025-01/2025-10'],
      [300_000_000, '2025-10'],
      [2e9, '2025-01/2025-10'],
    ],
  ],
  [
    '2025-09-27',
    'Foreign investors committed 8.5 billion USD to Vietnam in the first eight months of 2025, a fall of 34% from January-August 2024. Some 7.3 billion USD was disbursed.\n\nMining remains the sector of choice with 281 projects and over 5.7 billion USD. Malta has registered 900 million USD. Registered capital to date comes to 90 billion USD.',
    [
      [8.5e9, '2025-01/2025-08'],
      [-34, '2025-01/2025-08'],
      [7.3e9, '2025-01/2025-08'],
      [281, '2025-01/2025-08'],
      [5.7e9, '2025-01/2025-08'],
      [900_000_000, '2025-01/2025-08'],
      [90e9, '2025'],
    ],
  ],
  [
    '2025-11-27',
    'Foreign investors committed 20 billion USD to Vietnam from January to October. Disbursement came to 15 billion USD, with several plants having had to close in the third quarter.\n\nThanks to two plants licensed in March, Long An has secured 3 billion USD.',
    [
      [20e9, '2025-01/2025-10'],
      [15e9, '2025-01/2025-10'],
      [3e9, '2025-01/2025-10'],
    ],
  ],
  [
    '2025-06-20',
    'Vietnam’s tourism has 9 million foreign visitors as its goal for the whole of 2025. Last year the target for the whole of 2024 was 8 million visitors.',
    [
      [9_000_000, '2025'],
      [8_000_000, '2024'],
    ],
  ],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
