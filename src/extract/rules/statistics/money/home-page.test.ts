import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

function figures(outlet: string, text: string): string[] {
  const { line } = extractArticle({
    id: 'dollars',
    file: 'dollars.txt',
    text,
    meta: { published: '2025-06-12', outlet },
  });
  return line.statistics.map(({ value, unit }) => `${value} ${unit}`);
}

test.each([
  ['Minister for Foreign Affairs, Australia', 'Australia will give Vietnam $3 million for schools.', ['3000000 AUD']],
  ['Minister for Foreign Affairs, Australia', 'Australia will give Vietnam US$3 million for schools.', ['3000000 USD']],
  ['The White House', 'The United States will give Vietnam $3 million for schools.', ['3000000 USD']],
  ['Minister for Foreign Affairs, Australia', 'Australia will give Vietnam $lm for schools.', ['1000000 AUD']],
  ['Gulf News', "The UAE's trade with Vietnam reached Dh36 billion in 2024.", ['36000000000 AED']],
  ['Morocco World News', "Morocco's trade with Vietnam reached Dh3.6 billion in 2024.", ['3600000000 MAD']],
  ['Reuters', "South Africa's imports from Vietnam rose to R7.2bn in 2024.", ['7200000000 ZAR']],
  ['Reuters', "Peru's imports from Vietnam rose to R7.2bn in 2024.", []],
  ['Dawn', "The country's trade with Vietnam stood at Rs 214bn in 2024.", ['214000000000 PKR']],
  ['The Hindu', "The country's trade with Vietnam stood at Rs 4,300 crore in 2024.", ['43000000000 INR']],
])('%s: %s', (outlet, text, expected) => {
  expect(figures(outlet, text)).toEqual(expected);
});

test('trade of two others and the dead of a war are no figures of Vietnam', () => {
  const text =
    'Leaders meet\n\nAnalysts in Hanoi, Vietnam, watched. Bilateral trade between Kenya and Peru reached $190 billion in 2024.';
  expect(figures('Reuters', text)).toEqual([]);
  const war =
    'A Proclamation on Vietnam War Veterans Day\n\nMore than 58,000 names stand on the wall in memory of Vietnam.';
  expect(figures('The White House', war)).toEqual([]);
});
