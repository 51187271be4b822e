import { expect, test } from 'vitest';
import type { Person } from '../../cast/person-registry.ts';
import { buildTelling } from '../../story/build-telling.ts';
import type { Telling } from '../../story/telling.ts';
import { toldInBody } from './told-in-body.ts';

const TEXT = 'PM meets leaders of Hungary and Peru; rice prices fall. He met the Hungarian President.';

const headline = (partners: string[], rest: Partial<Telling> = {}) => ({
  tellings: [buildTelling({ headline: true, span: { start: 0, end: 54 }, partners, ...rest })],
});
const body = { tellings: [buildTelling({ span: { start: 55, end: TEXT.length } })] };

test.each([
  ['of somebody whom the body meets', headline(['HUN']), true],
  ['of somebody else too', headline(['HUN', 'PER']), false],
  ['with a day of its own', headline(['HUN'], { dated: true }), false],
  ['of one encounter alone', headline(['HUN'], { span: { start: 0, end: 36 } }), false],
])('a headline that sums up a page %s', (_, meeting, told) => {
  expect(toldInBody(TEXT, meeting, [meeting, body])).toBe(told);
});

test.each([
  ['of the review', 'Affairs from June 3 to 10: Deputy PM visits Hungary; rice prices fall', true],
  ['of the visit', 'Deputy PM visits Hungary from June 3 to 10; rice prices fall', false],
])('a headline with the days %s', (_, line, told) => {
  const meeting = headline(['HUN'], { dated: true, span: { start: 0, end: line.length } });
  const below = { tellings: [buildTelling({ span: { start: line.length, end: line.length + 9 } })] };
  expect(toldInBody(line, meeting, [meeting, below])).toBe(told);
});

test('the body is never dropped', () => {
  expect(toldInBody(TEXT, body, [headline(['HUN']), body])).toBe(false);
});

test.each([
  ['and the body tells of them', 'sidelines' as const, true],
  ['and the body tells of other talks', 'talks' as const, false],
])('a headline with leaders at a summit, %s', (_, kind, told) => {
  const vietnam = [{ name: 'Pham Minh Chinh' } as Person];
  const leaders = headline(['G20'], { span: { start: 0, end: 36 }, vietnam });
  const below = { tellings: [buildTelling({ kind, vietnam, span: { start: 55, end: TEXT.length } })] };
  expect(toldInBody(TEXT, leaders, [leaders, below])).toBe(told);
});
