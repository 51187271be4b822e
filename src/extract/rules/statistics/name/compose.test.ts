import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

const NAMES: [text: string, names: string[]][] = [
  [
    'Danish investors had put 800 million USD into Vietnam by September 2023.',
    ['investment by Danish investors in Vietnam'],
  ],
  ['Vietnam has put 5.5 billion USD into projects in Malta.', ['Vietnam’s investment in projects in Malta']],
  [
    "Vietnam's purchases from Peru jumped to 514 million USD, whereas its sales, at just over 309 million USD, were down.",
    ["Vietnam's purchases from Peru", "Vietnam's sales to Peru"],
  ],
  ['4.4 billion USD was what Vietnam exported to Malta.', ['Vietnam’s exports to Malta']],
  ['The "Light for All" Fund of Vietnam received 5.4 billion VND.', ['"Light for All" Fund of Vietnam']],
  ['Per capita income in Vietnam is now 4,300 USD.', ['per capita income in Vietnam']],
  ['Trade between Vietnam and the U.S. was worth 450 million USD.', ['trade between Vietnam and the U.S.']],
  [
    'Vietnam, with 241 valid projects and about 5.5 billion USD, ranks third among the investors in Malta.',
    [
      'valid projects from Vietnam in Malta',
      'value of valid projects from Vietnam in Malta',
      'Vietnam among investors in Malta',
    ],
  ],
];

test.each(NAMES)('%s', (text, expected) => {
  const figures = figuresInText(text, { published: '2025-02-01' });
  expect(figures.map(({ what }) => what)).toEqual(expected);
});
