import { expect, test } from 'vitest';
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

test('the body is never dropped', () => {
  expect(toldInBody(TEXT, body, [headline(['HUN']), body])).toBe(false);
});
