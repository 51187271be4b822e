import { expect, test } from 'vitest';
import { daysOfEvent } from './days-of-event.ts';

const day = { date: '2025-06-10', until: null, inferredYear: false };

test.each([
  ['the two-day event wrapped up on ‹D0› under the chair of ‹V0› and ‹F1›', '2025-06-09', '2025-06-10'],
  ['the three-day trade forum in ‹L0› ended on ‹D0›', '2025-06-10', null],
  ['the 3-day session, the sixth of its kind, concluded in ‹L0› on ‹D0›', '2025-06-08', '2025-06-10'],
  ['a two-day joint committee meeting opened on ‹D0›', '2025-06-10', '2025-06-11'],
  ['the one-day session closed on ‹D0›', '2025-06-10', null],
  ['at the two-day meeting ‹V0› met ‹F0› on ‹D0›', '2025-06-10', null],
  ['the ninety-day talks ended on ‹D0›', '2025-06-10', null],
])('%s', (clause, date, until) => {
  expect(daysOfEvent(day, clause)).toMatchObject({ date, until });
});
