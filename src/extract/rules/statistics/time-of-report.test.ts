import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

type Row = [what: string, text: string, figures: [value: number, period: string | null][]];

const LEAD = 'Foreign investors registered 416 million USD in Vietnam in the first eight months of 2025.';

/** What a report on investment tells below its lead, without a time of its own. */
const ROWS: Row[] = [
  [
    'projects, places and shares are of the months of the lead, whatever stands between',
    `${LEAD}

Officials are pleased. Procedures have become shorter. Land is ready.

A total of 79 new projects in Vietnam took 244 million USD. On the other hand, 18 existing projects in Vietnam were topped up by 171 million USD.

Retail absorbed 150 million USD, or 36.1 per cent of the whole. Kenya, at 120 million USD, was first. Malta followed with 90 million USD. Chile put in 60 million USD.`,
    [
      [416_000_000, '2025-01/2025-08'],
      [79, '2025-01/2025-08'],
      [244_000_000, '2025-01/2025-08'],
      [18, '2025-01/2025-08'],
      [171_000_000, '2025-01/2025-08'],
      [150_000_000, '2025-01/2025-08'],
      [36.1, '2025-01/2025-08'],
      [120_000_000, '2025-01/2025-08'],
      [90_000_000, '2025-01/2025-08'],
      [60_000_000, '2025-01/2025-08'],
    ],
  ],
  [
    'shares of what stood on a day are of its month',
    'By August 20, 2025 there were 1,665 valid projects of Vietnam in Kenya with capital of 22 million USD. Mining makes up 31.5 per cent of it, farming 15.5 per cent.',
    [
      [1665, '2025-08'],
      [22_000_000, '2025-08'],
      [31.5, '2025-08'],
      [15.5, '2025-08'],
    ],
  ],
  [
    'shares in trade told in general are not',
    "In August 2025 Vietnam's exports to Kenya were worth 12 million USD. Rice makes up a third of its exports.",
    [
      [12_000_000, '2025-08'],
      [33.3, null],
    ],
  ],
];

test.each(ROWS)('%s', (_, text, expected) => {
  const figures = figuresInText(text, { published: '2025-09-10' });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
