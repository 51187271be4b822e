import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

/** What stands is of no months told before, and a clause with a verb of its own keeps its own time. */
const ROWS: Row[] = [
  [
    '2024-09-12',
    "Trade between Vietnam and Kenya came to 90 million USD in the first half of 2024. Kenya's investments in Vietnam stand at around 25 million USD.",
    [
      [90_000_000, '2024-01/2024-06'],
      [25_000_000, null],
    ],
  ],
  [
    '2024-09-12',
    'Trade between Vietnam and Kenya came to 90 million USD in the first half of 2024. Tea makes up 70 percent of the shipments to Vietnam, the envoy added.',
    [
      [90_000_000, '2024-01/2024-06'],
      [70, null],
    ],
  ],
  [
    '2024-09-12',
    'Trade between Vietnam and Kenya came to 90 million USD in the first half of 2024. Tea made up 70 percent of the shipments to Vietnam, the envoy added.',
    [
      [90_000_000, '2024-01/2024-06'],
      [70, '2024-01/2024-06'],
    ],
  ],
  [
    '2024-09-12',
    'Trade between Vietnam and Kenya came to 90 million USD in the first half of 2024. Rice remains the largest item with 40 million USD.',
    [
      [90_000_000, '2024-01/2024-06'],
      [40_000_000, '2024-01/2024-06'],
    ],
  ],
  [
    '2024-09-12',
    'Kenya buys 60 percent of its imported pangasius from Vietnam, and trade was worth 90 million USD in 2022.',
    [
      [60, null],
      [90_000_000, '2022'],
    ],
  ],
  [
    '2024-09-12',
    'Exports of Vietnam to Kenya rose to 60 million USD, and imports fell to 30 million USD in 2022.',
    [
      [60_000_000, '2022'],
      [30_000_000, '2022'],
    ],
  ],
  [
    '2024-09-12',
    'Kenya bought goods worth 90 million USD from Vietnam last year, and Kenyan companies, more than 20 in number, employ around 4,000 people there.',
    [
      [90_000_000, '2023'],
      [20, '2024'],
      [4_000, '2024'],
    ],
  ],
  [
    '2024-09-12',
    'The Vietnamese community in Kenya has about 700 people, and he hoped that Nairobi would honour it as Cairo did in 2013.',
    [[700, '2024']],
  ],
  [
    '2024-09-12',
    'In the first half of 2024 Vietnam sold 90 million USD worth of rice to Africa. Kenya came second with 20 million USD, and Ghana, which had bought only 2 million USD worth in the first half of 2023, third.',
    [
      [90_000_000, '2024-01/2024-06'],
      [2, '2024-01/2024-06'],
      [20_000_000, '2024-01/2024-06'],
      [2_000_000, '2023-01/2023-06'],
    ],
  ],
  [
    '2024-09-12',
    'Vietnam shipped 90 million USD worth of seafood abroad in 2023. Kenya bought 9 million USD worth, although the ban on shrimp, imposed in October 2017, had not been lifted.',
    [
      [90_000_000, '2023'],
      [9_000_000, '2023'],
    ],
  ],
  [
    '2024-09-12',
    'The provinces did 12 million USD of trade in January and February. So far, demarcation of the border between Vietnam and Laos has been completed on 97 percent of its length.',
    [
      [12_000_000, '2024-01/2024-02'],
      [97, '2024'],
    ],
  ],
  [
    '2025-09-12',
    'Bilateral trade of Vietnam and Kenya doubled between 2019 and 2024 to 274 million USD.',
    [
      [2, '2019/2024'],
      [274_000_000, '2024'],
    ],
  ],
  ['2025-09-12', 'Vietnam and Kenya agreed to double their trade within three years.', [[2, '2028']]],
  // The infinitive takes its time from the verb that it hangs on.
  [
    '2025-09-12',
    'Vietnam drew 24 billion USD of foreign investment in January-August 2025. Services continued to account for the smaller part, 9 billion USD. Mining continued to take the least, at 1 billion USD.',
    [
      [24_000_000_000, '2025-01/2025-08'],
      [9_000_000_000, '2025-01/2025-08'],
      [1_000_000_000, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-09-12',
    'Vietnam and Kenya want Africa to account for 2 billion USD of rice exports by 2030.',
    [[2_000_000_000, '2030']],
  ],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
