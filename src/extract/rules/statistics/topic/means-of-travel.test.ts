import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-10-31' }).map(({ value, what, period }) => `${value} ${what} ${period}`);

const LEAD =
  'Vietnam has already received 8,077,000 foreign visitors this year, 25.4% more than in the same period last year. October alone accounted for 812,000 of them.';
const TOTAL = [
  '8077000 foreign visitors to Vietnam 2025-01/2025-10',
  '25.4 growth of foreign visitors to Vietnam 2025-01/2025-10',
  '812000 foreign visitors to Vietnam 2025-10',
];

test('visitors by how they came, and the markets after them, are of the months of the report', () => {
  const text = `${LEAD}

The overwhelming majority, 6,777,000, flew in, up 31.1%, while 1,178,000 entered by road. Sea arrivals fell 14.9% to 121,000.

Most markets are on the rise. Malta posted the strongest increase, 55.2%, followed by Cyprus (40.1%).`;
  expect(told(text)).toEqual([
    ...TOTAL,
    '6777000 foreign visitors to Vietnam by air 2025-01/2025-10',
    '31.1 growth of foreign visitors to Vietnam by air 2025-01/2025-10',
    '1178000 foreign visitors to Vietnam by road 2025-01/2025-10',
    '-14.9 growth of foreign visitors to Vietnam by sea 2025-01/2025-10',
    '121000 foreign visitors to Vietnam by sea 2025-01/2025-10',
    '55.2 growth of foreign visitors to Vietnam from Malta 2025-01/2025-10',
    '40.1 growth of foreign visitors to Vietnam from Cyprus 2025-01/2025-10',
  ]);
});

test('the majority of what nobody travelled as is left to other rules', () => {
  const [, , , firms] = told(`${LEAD} The majority of firms, 300, flew flags.`);
  expect(firms ?? '').not.toContain('by air');
});

test('a town under a picture is not the one that a report on the country is about', () => {
  const text = `Foreign arrivals pass a mark

${LEAD}

Tourists in Hue (Photo: VNA)

Sea arrivals fell 14.9% to 121,000. A line to Hue was opened in June.`;
  expect(told(text).some((row) => row.includes('Hue'))).toBe(false);
});
