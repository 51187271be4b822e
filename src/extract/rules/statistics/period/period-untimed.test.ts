import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

/** Figures of which a text tells no time, beside some that have one. */
const ROWS: Row[] = [
  ['2025-11-27', "Vietnam's exports to Kenya have grown by around 40% since the VKFTA came into force.", [[40, null]]],
  [
    '2025-11-27',
    'Trade between Vietnam and Kenya exceeded 70 million USD in 2022, while Kenyan investment in Vietnam reached 9 million USD, placing it 26th out of 141 investing economies.',
    [
      [70_000_000, '2022'],
      [9_000_000, null],
      [26, null],
      [141, null],
    ],
  ],
  [
    '2025-06-11',
    'Kenya contributes 12 million EUR to the second phase of Vietnam’s Water Programme, which runs from 2026 to 2029; the first one had a budget of 8 million EUR.',
    [
      [12_000_000, '2026/2029'],
      [8_000_000, null],
    ],
  ],
  ['2024-09-18', 'Kenya opened its embassy in 2005, while Vietnam has sent 300 students there.', [[300, null]]],
  [
    '2024-12-23',
    'Trade between Vietnam and Kenya has reached 600 million EUR, four times more than a decade ago.',
    [
      [600_000_000, null],
      [4, '2014/2024'],
    ],
  ],
  [
    '2023-10-11',
    'Public debt of Vietnam fell to 37 per cent of GDP at the end of 2022, way below the ceiling of 60 per cent.',
    [
      [37, '2022'],
      [60, null],
    ],
  ],
  ['2025-08-31', 'Some 300 Kenyan firms have turned a profit in Vietnam.', [[300, null]]],
  [
    '2024-10-25',
    'Kenya wishes to see trade with Vietnam at 3 billion USD, up from the current 1.4 billion USD.',
    [
      [3_000_000_000, null],
      [1_400_000_000, '2024'],
    ],
  ],
  [
    '2022-11-24',
    'Kenya produces 7 million bags of coffee a year, and Vietnam buys 300,000 tonnes of it annually.',
    [
      [7_000_000, null],
      [300_000, null],
    ],
  ],
  [
    '2025-07-24',
    'A protocol on Kenyan tea was signed in 2012, and Vietnamese rice pays a 7% duty in return.',
    [[7, null]],
  ],
  ['2025-10-26', 'Kenya trained more than 2,000 Vietnamese workers between the 1960s and 1988.', [[2000, null]]],
  [
    '2025-10-26',
    'At the Kenyan expo, the second after that of 2021, 120 Vietnamese companies will show their wares.',
    [[120, null]],
  ],
  [
    '2024-10-30',
    'Exports of Vietnam to Kenya reached 2 billion USD in the first nine months. Rice makes up half of what Vietnam sells to Kenya. Coffee exports to Kenya came to 300 million USD.',
    [
      [2_000_000_000, '2024-01/2024-09'],
      [50, null],
      [300_000_000, '2024-01/2024-09'],
    ],
  ],
  ['2024-10-30', 'Kenya is a gateway to a market of 400 million consumers for Vietnam.', [[400_000_000, null]]],
  [
    '2024-04-10',
    'Malta has invested 300 million USD in 41 projects in Vietnam.',
    [
      [300000000, null],
      [41, null],
    ],
  ],
  ['2025-07-31', 'Each year a business forum brings 200 Kenyan firms to Hanoi.', [[200, null]]],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
