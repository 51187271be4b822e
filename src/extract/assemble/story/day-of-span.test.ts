import { expect, test } from 'vitest';
import { dayOfSpan } from './day-of-span.ts';

const span = { from: '2025-06-03', until: '2025-06-06' };

test.each([
  ['on the first day, ‹V0› met ‹F1›', '2025-06-03'],
  ['on his last day in the capital he saw ‹F0›', '2025-06-06'],
  ['on the second day of the visit ‹V0› met ‹F1›', '2025-06-04'],
  ['‹V0› on the opening day ‹X1›', '2025-06-03'],
  ['on the first day, ‹V0› met ‹F1›', null, null],
  ['on the fifth day of the visit', null],
  ['for the first time ‹V0› met ‹F1›', null],
])('%s', (clause, date, within: typeof span | null = span) => {
  expect(dayOfSpan(clause, within)?.date ?? null).toBe(date);
});
