import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** What each figure of a text measures. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(({ value, what }) => `${value}: ${what}`);

const CASES: readonly [text: string, figures: string[]][] = [
  // Where guests came to, and whose they are.
  ['Last year Vietnam welcomed 70,000 visitors from Malta.', ['70000: visitors to Vietnam from Malta']],
  [
    'Vietnam welcomed 900,000 foreign visitors in May. The number of Maltese tourists rose by 12 percent. Arrivals in June were put at 950,000.',
    [
      '900000: foreign visitors to Vietnam',
      '12: growth of number of Maltese tourists to Vietnam',
      '950000: foreign arrivals in Vietnam',
    ],
  ],
  ['Vietnamese tourists to Malta numbered 8,000 in May.', ['8000: Vietnamese tourists to Malta']],
  ['The rice fair in Hanoi, Vietnam, drew 30,000 visitors.', ['30000: visitors, Vietnam']],
  // Whose capital is where.
  ['Maltese investment stood at 31 million USD, Vietnam says.', ['31000000: Maltese investment in Vietnam']],
  ['Vietnamese investment in Malta came to 31 million USD.', ['31000000: Vietnamese investment in Malta']],
  ['Kenyan investment in Malta came to 31 million USD, Vietnam learned.', ['31000000: Kenyan investment in Malta']],
  // Whose goods go where.
  [
    'Vietnam trades with Kenya. Shipments of rice to Kenya rose by 9 percent to 5 million USD.',
    ['9: growth of Vietnamese shipments of rice to Kenya', '5000000: Vietnamese shipments of rice to Kenya'],
  ],
  [
    'Two-way trade of Vietnam and Kenya came to 90 million USD. Kenyan exports made up 30 million USD.',
    ['90000000: two-way trade of Vietnam and Kenya', '30000000: Kenyan exports to Vietnam'],
  ],
  ['Vietnam is far off. China saw its shipments to Kenya rise by 9 percent.', ['9: growth of shipments to Kenya']],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
