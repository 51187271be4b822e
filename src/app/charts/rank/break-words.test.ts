import { expect, it } from 'vitest';
import { breakWords } from './break-words.ts';

it.each([
  ['Peru among suppliers, 2024', 30, 2, ['Peru among suppliers, 2024']],
  ['Peru among suppliers of copper, 2024', 24, 2, ['Peru among suppliers of', 'copper, 2024']],
  ['Peru among suppliers of copper, 2024', 24, 1, ['Peru among suppliers of…']],
  ['Peru among all suppliers of copper ore and tin, 2024', 20, 2, ['Peru among all', 'suppliers of copper…']],
])('%s in lines of %i, at most %i', (text, most, lines, broken) => {
  expect(breakWords(text, most, lines)).toEqual(broken);
});
