import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

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
  [
    'goods counted in a report on trade are of its time, firms that are there now are not',
    'Vietnam sold goods worth 9 billion USD to Kenya in the first eight months of 2025. There were 31 items that earned over 1 million USD each. In Kenya 40 firms employ Vietnamese.',
    [
      [9_000_000_000, '2025-01/2025-08'],
      [31, '2025-01/2025-08'],
      [1_000_000, '2025-01/2025-08'],
      [40, '2025'],
    ],
  ],
  [
    'a brief that tells nothing but figures comes back to its time in a new paragraph',
    `Vietnam welcomed 5.6 million foreign visitors in the first half of 2025, up 9 per cent. In June the number was 975,000, up 6.4 per cent.

Kenya was the largest source with 160,000 visitors, up 12 per cent.`,
    [
      [5_600_000, '2025-01/2025-06'],
      [9, '2025-01/2025-06'],
      [975_000, '2025-06'],
      [6.4, '2025-06'],
      [160_000, '2025-01/2025-06'],
      [12, '2025-01/2025-06'],
    ],
  ],
  [
    'what a fall is set against has its own months, with an article before them',
    'Vietnamese trade with Kenya fell 8% in the first seven months to 61 million USD. Exports in the period dropped 5.9% to 32 million USD, an improvement from a fall of 11.6% in the first half.',
    [
      [-8, '2025-01/2025-07'],
      [61_000_000, '2025-01/2025-07'],
      [-5.9, '2025-01/2025-07'],
      [32_000_000, '2025-01/2025-07'],
      [-11.6, '2025-01/2025-06'],
    ],
  ],
  [
    'so many times last year’s is not of last year',
    "Trade with Kenya was worth 61 million USD in the first seven months. Vietnam had a surplus of 8 million USD, 2.6 times last year's.",
    [
      [61_000_000, '2025-01/2025-07'],
      [8_000_000, '2025-01/2025-07'],
    ],
  ],
  [
    'what grew so many times last year did so then',
    'Vietnamese exports to Kenya grew 20% last year to 61 million USD.',
    [
      [20, '2024'],
      [61_000_000, '2024'],
    ],
  ],
  [
    'the same months of another year open a sentence',
    'Vietnam put 173 million USD into Kenya in the first seven months of this year. In the same period of last year, its firms invested 256 million USD there. In the first quarter of that year alone it was 80 million USD.',
    [
      [173_000_000, '2025-01/2025-07'],
      [256_000_000, '2024-01/2024-07'],
      [80_000_000, '2024-01/2024-03'],
    ],
  ],
  [
    'the same months with a growth against another year are of this one',
    'Vietnam put 173 million USD into Kenya in the first seven months of this year. In the same period, its firms put 12 million USD into Malta.',
    [
      [173_000_000, '2025-01/2025-07'],
      [12_000_000, '2025-01/2025-07'],
    ],
  ],
  [
    'a number told by the way before the verb leaves the time of the report',
    'Kenya bought 2 million tonnes of rice from Vietnam in January-April. Malta, which had bought only 14,000 tonnes in the whole of 2024, took 305,000 tonnes.',
    [
      [2_000_000, '2025-01/2025-04'],
      [14_000, '2024'],
      [305_000, '2025-01/2025-04'],
    ],
  ],
  [
    'that year is the one just called quiet',
    'The surge of Kenyan capital comes after a quiet 2023. In the first quarter of that year Kenya put 47 million USD into Vietnam.',
    [[47_000_000, '2023-01/2023-03']],
  ],
];

test.each(ROWS)('%s', (_, text, expected) => {
  const figures = figuresInText(text, { published: '2025-09-10' });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
