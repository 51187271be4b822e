import { expect, test } from 'vitest';
import { isHowHeCame } from './how-he-came.ts';
import type { StoryContext } from './story-context.ts';

const talks: StoryContext = {
  date: '2025-11-26',
  until: null,
  inferredYear: false,
  place: 'Hanoi',
  partners: ['KEN'],
  sidelines: false,
  trip: false,
  span: null,
  ahead: false,
};
const landing = { kind: 'visit', date: '2025-11-25', until: null, status: 'held' } as const;
const LANDED = '‹F0›, whose daughter is with him, landed in ‹L0› on ‹D0›.';

test.each([
  ['the day before the talks', talks, landing, LANDED, true],
  ['on their day', talks, { ...landing, date: '2025-11-26' }, LANDED, false],
  ['a week before them', talks, { ...landing, date: '2025-11-18' }, LANDED, false],
  ['with the length of the visit', talks, { ...landing, until: '2025-11-27' }, LANDED, false],
  ['after a visit and no talks', { ...talks, place: null }, landing, LANDED, false],
  ['as what has gone on since', talks, landing, 'The trip which ‹V0› had been making to ‹L0› since ‹D0›.', false],
])('a landing told %s', (_, known, telling, text, expected) => {
  expect(isHowHeCame(text, known, telling)).toBe(expected);
});
