import { expect, test } from 'vitest';
import { fillsDays } from './fills-days.ts';

test.each([
  ['the fourth took place in ‹L0› on ‹D0›', '2025-06-04', true],
  ['on ‹D0› ‹F0› sat down with ‹V1› in ‹L0› for the seventh.', '2025-06-04', true],
  ['the first round of negotiations goes back to ‹D0›', '2025-06-05', true],
  ['it took place in ‹L0› and ‹L1› on ‹D0›', '2025-06-04', true],
  ['the first round of negotiations goes back to ‹D0›', '2025-06-12', false],
  ['‹V0› had talks with ‹F1› in ‹L0› on ‹D0›', '2025-06-04', false],
  ['in the course of the third visit, on ‹D0›, ‹V0› met ‹F1›', '2025-06-04', false],
  ['the first lady met ‹F1› on ‹D0›', '2025-06-04', false],
])('%s until %s: %s', (text, until, expected) => {
  expect(fillsDays({ date: '2025-06-03', until, inferredYear: false }, text)).toBe(expected);
});
