import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

const LEAD =
  'Deputy Prime Minister Tran Van Son visited Peru and Chile. Peru was the longer stop, and Peru gave him a medal.';

test.each([
  ['the country with which the sentence opens', 'In Chile, he met President of the Rural Party Ana Lopez.', 'CHL'],
  ['not of a summit held there', 'In Chile, he met Minister Ana Lopez on the sidelines of the summit.', 'PER'],
  ['not where he only speaks', 'In Chile it rained, said Minister Ana Lopez.', 'PER'],
])('who is met is of %s', (_, sentence, side) => {
  const text = `${LEAD} ${sentence}`;
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  expect(castOf(document).registry.people.find(({ name }) => name === 'Ana Lopez')?.side).toBe(side);
});
