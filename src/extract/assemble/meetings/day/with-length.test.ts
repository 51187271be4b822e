import { expect, test } from 'vitest';
import { withLength } from './with-length.ts';

const day = { date: '2025-06-05', until: null, inferredYear: false };

test.each([
  ['‹V0› arrived on ‹D0› for a four-day visit', '2025-06-05', '2025-06-08'],
  ['‹V0› wrapped up a three-day visit on ‹D0›', '2025-06-03', '2025-06-05'],
  ['‹V0› on ‹D0› left for a three-day visit to ‹L0›', '2025-06-05', '2025-06-07'],
  ['‹F0› left on ‹D0›, closing a two-day visit', '2025-06-04', '2025-06-05'],
  ['‹V0› concluded his official visit to ‹L0› on ‹D0›', '2025-06', '2025-06-05'],
  ['‹V0› left ‹L0› on ‹D0› for a visit to ‹L1›, concluding a two-day stay', '2025-06-05', null],
  [
    '‹V0› arrived home on ‹D0›, after attending the summit in ‹L0› and paying an official visit',
    '2025-06',
    '2025-06-05',
  ],
  ['‹V0› arrived on ‹D0› to pay an official visit after the summit', '2025-06-05', null],
  ['the visit to ‹L0› wound up on ‹D0›', '2025-06', '2025-06-05'],
  ['‹V0› took off on ‹D0› after a visit of three days', '2025-06-03', '2025-06-05'],
  ['six days: ‹V0› has ended a visit to ‹L0› between ‹D0› and ‹D1›', '2025-06-05', null],
  ['‹F0› landed on ‹D0› for a state visit of four days', '2025-06-05', '2025-06-08'],
  ['‹F0› landed on ‹D0› for a visit and four days of talks', '2025-06-05', null],
  ['‹V0› was on a visit on ‹D0›', '2025-06-05', null],
  ['‹V0› arrived on ‹D0› for a ninety-day visit', '2025-06-05', null],
])('%s', (clause, date, until) => {
  expect(withLength(day, clause, clause.indexOf('visit') + 5)).toMatchObject({ date, until });
});
