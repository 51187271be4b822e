import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what (partners)' of each figure of a text. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(
    ({ value, what, partners }) => `${value}: ${what} (${partners})`,
  );

const CASES: readonly [name: string, text: string, figures: string[]][] = [
  [
    'goods listed as exports are no part of a surplus',
    'Vietnam recorded a trade surplus of 2 billion USD in May. Among the key export products were computers with 11 billion USD, textiles with 3 billion USD and footwear with 4 billion USD.',
    [
      '2000000000: trade surplus, Vietnam ()',
      '11000000000: exports of computers, Vietnam ()',
      '3000000000: exports of textiles, Vietnam ()',
      '4000000000: exports of footwear, Vietnam ()',
    ],
  ],
  [
    'items included',
    'Vietnam earned 30 billion USD from exports in May. Key export items included textiles with 3 billion USD, and footwear with 2 billion USD.',
    [
      '30000000000: exports, Vietnam ()',
      '3000000000: exports of textiles, Vietnam ()',
      '2000000000: exports of footwear, Vietnam ()',
    ],
  ],
  [
    'a rise behind year-on-year',
    "Vietnam's exports hit 12.5 billion USD in May, a 12.8 percent year-on-year rise.",
    ["12500000000: Vietnam's exports ()", "12.8: growth of Vietnam's exports ()"],
  ],
  [
    'a bloc named once at the end is no partner of the national total',
    "Vietnam's total trade hit 500 billion USD in 2024. Exports reached 250 billion USD. Imports stood at 240 billion USD. Shipping has grown for years. It is a record for the country. The economy ranks fourth in ASEAN.",
    [
      "500000000000: Vietnam's total trade ()",
      '250000000000: exports, Vietnam ()',
      '240000000000: imports, Vietnam ()',
      '4: rank of economy in ASEAN (ASEAN)',
    ],
  ],
];

test.each(CASES)('%s', (_, text, figures) => {
  expect(told(text).sort()).toEqual([...figures].sort());
});
