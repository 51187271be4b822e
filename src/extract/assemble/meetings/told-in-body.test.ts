import { expect, test } from 'vitest';
import type { Telling } from './telling.ts';
import { toldInBody } from './told-in-body.ts';

const TEXT = 'PM meets leaders of Hungary and Peru; rice prices fall. He met the Hungarian President.';

const PLAIN: Telling = {
  rule: 'meetings/active',
  story: 0,
  sentence: 0,
  own: true,
  headline: false,
  caption: false,
  span: { start: 0, end: 10 },
  partners: ['HUN'],
  vietnam: [],
  foreign: [],
  offices: [],
  date: '2025-06-03',
  until: null,
  inferredYear: false,
  recalled: false,
  dated: false,
  shared: false,
  oneDay: false,
  place: null,
  occasion: 'talks',
  inbound: false,
  kind: 'talks',
  words: 'exact',
  status: 'held',
  setting: 'bilateral',
  level: 'head-of-government',
  topics: [],
};

const headline = (partners: string[], rest: Partial<Telling> = {}) => ({
  tellings: [{ ...PLAIN, headline: true, span: { start: 0, end: 54 }, partners, ...rest }],
});
const body = { tellings: [{ ...PLAIN, span: { start: 55, end: TEXT.length } }] };

test.each([
  ['of somebody whom the body meets', headline(['HUN']), true],
  ['of somebody else too', headline(['HUN', 'PER']), false],
  ['with a day of its own', headline(['HUN'], { dated: true }), false],
  ['of one encounter alone', headline(['HUN'], { span: { start: 0, end: 36 } }), false],
])('a headline that sums up a page %s', (_, meeting, told) => {
  expect(toldInBody(TEXT, meeting, [meeting, body])).toBe(told);
});

test('the body is never dropped', () => {
  expect(toldInBody(TEXT, body, [headline(['HUN']), body])).toBe(false);
});
