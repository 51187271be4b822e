import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

const named = (text: string): string[] => figuresInText(text, { published: '2025-11-27' }).map(({ what }) => what);

test.each([
  ['Vietnam exported goods worth 4 million USD to Kenya in 2024.', 'Vietnamese exports of goods to Kenya'],
  ['Vietnam shipped rice worth 4 million USD to Kenya in 2024.', 'Vietnamese exports of rice to Kenya'],
  ['Vietnam imported goods worth 4 million USD from Kenya in 2024.', 'Vietnamese imports of goods from Kenya'],
  ['Imports from Kenya in the period cost Vietnam 104 million USD.', 'Vietnamese imports from Kenya'],
])('a country does what stands behind its name: %s', (text, what) => {
  expect(named(text)).toEqual([what]);
});

test.each([
  [
    'Since the pact took effect bilateral trade of Vietnam and Kenya is up by 40%.',
    'growth of bilateral trade of Vietnam and Kenya',
  ],
  [
    'Two-way trade of Vietnam and Kenya, which amounted to 623 million USD in spite of COVID-19, went on.',
    'two-way trade of Vietnam and Kenya',
  ],
])('a set phrase counts nothing: %s', (text, what) => {
  expect(named(text)).toEqual([what]);
});

test('a report that opens on all countries is about none of those that it names further on', () => {
  const lead = 'Foreign investors pledged 35 billion USD to Vietnam this year, up 44% on the year before.';
  const rest =
    'In all, 2,591 new projects in Vietnam were licensed, with capital of 21 billion USD (up 42%).\n\nKenya led with 9 billion USD. Chile put in 8 billion USD. Malta put in 5 billion USD. Kenya was first in 2023 as well, with 4 billion USD.';
  const foreign = named(`${lead}\n\n${rest}`).slice(0, 5);
  expect(foreign.filter((what) => what.includes('Kenya'))).toEqual([]);
});
