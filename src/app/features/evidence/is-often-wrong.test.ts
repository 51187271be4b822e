import { expect, it } from 'vitest';
import { isOftenWrong } from './is-often-wrong.ts';

const scores = [
  { rule: 'meetings/rare', tp: 3, fp: 0 },
  { rule: 'meetings/weak', tp: 2, fp: 2 },
];

it.each([
  [['meetings/rare'], false],
  [['meetings/new'], false],
  [['meetings/rare', 'meetings/weak'], true],
] as const)('%j: %s', (rules, wrong) => {
  expect(isOftenWrong(rules, scores)).toBe(wrong);
});
