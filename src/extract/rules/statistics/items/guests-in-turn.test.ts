import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what period' of each figure of a text, as reports on guests word them. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-01' }).map(({ value, what, period }) => `${value}: ${what} ${period}`);

const CASES: readonly [what: string, text: string, figures: string[]][] = [
  [
    'each sender its own growth, in two lists of one sentence',
    'In the first 8 months this year, the number of visitors to Vietnam from Malta, Chile and Peru increased 32.9 percent; 15.8 percent and 12.2 percent respectively; meanwhile there was a drop in tourists from Kenya, Lao, Oman and Hong Kong (China) with 46.8 percent; 34.1 percent; 30.3 percent and 14 percent respectively.',
    [
      '32.9: growth of number of visitors to Vietnam from Malta 2025-01/2025-08',
      '15.8: growth of number of visitors to Vietnam from Chile 2025-01/2025-08',
      '12.2: growth of number of visitors to Vietnam from Peru 2025-01/2025-08',
      '-46.8: growth of number of visitors to Vietnam from Kenya 2025-01/2025-08',
      '-34.1: growth of number of visitors to Vietnam from Laos 2025-01/2025-08',
      '-30.3: growth of number of visitors to Vietnam from Oman 2025-01/2025-08',
      '-14: growth of number of visitors to Vietnam from Hong Kong 2025-01/2025-08',
    ],
  ],
  [
    'by air, and by the ways that follow in brackets',
    'Vietnam welcomed 7 million foreign visitors in August. Among them, around 6 million visitors arrived by air, accounting for 87.6%, followed by road (11.6%) and sea routes (0.8%).',
    [
      '6000000: foreign visitors to Vietnam by air 2025-08',
      '87.6: share of foreign visitors to Vietnam by air in foreign visitors to Vietnam 2025-08',
      '11.6: share of foreign visitors to Vietnam by road in foreign visitors to Vietnam 2025-08',
    ],
  ],
  [
    'the part of the world that sends most',
    'In the first eight months, the number of international visitors to Vietnam reached 4.6 million. Currently, Asia remains the largest market with over 3.4 million arrivals.',
    ['3400000: number of international visitors to Vietnam from Asia 2025-01/2025-08'],
  ],
  [
    'a month compared with another, and a year that is no aim',
    'Vietnam welcomed 565,000 international arrivals in August, rising by 4.6% over that in July. It targets 5 million foreign tourists this year compared to 18 million in 2019.',
    ['4.6: growth of international arrivals to Vietnam 2025-08', '18000000: foreign tourists to Vietnam 2019'],
  ],
];

test.each(CASES)('%s', (_, text, figures) => {
  expect(told(text)).toEqual(expect.arrayContaining(figures));
});
