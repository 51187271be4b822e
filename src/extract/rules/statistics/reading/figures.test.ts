import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

const ROWS: [text: string, figures: [value: number, unit: string, what: string, subject: string[]][]][] = [
  ['Diesel is now priced at 20,500 dong/liter.', [[20_500, 'VND/litre', 'price of diesel, Vietnam', ['VNM']]]],
  ['Diesel now costs 1.2 euros a litre.', []],
  ['Diesel is now priced at 20,500 dong/liter, less than in Malta.', []],
];

test.each(ROWS)('what is priced in dong and names no country is of Vietnam: %s', (text, expected) => {
  const figures = figuresInText(text, { published: '2025-02-01' });
  expect(figures.map(({ value, unit, what, subject }) => [value, unit, what, subject])).toEqual(expected);
});

test('the source text behind a translation is not read', () => {
  const text =
    'Diesel is now priced at 20,500 dong/liter.\n\nDầu diesel lên mức 20.500 đồng/lít, tăng thêm 290 đồng/lít so với giá cũ.';
  const figures = figuresInText(text, { published: '2025-02-01' });
  expect(figures.map(({ value }) => value)).toEqual([20_500]);
});
