import { expect, it } from 'vitest';
import { defaultSpan } from './default-span.ts';

const months = (counts: number[]) => ({ held: Uint32Array.from(counts), planned: new Uint32Array(counts.length) });

it('leaves out a long thin beginning, from a January on', () => {
  const counts = [1, ...Array.from({ length: 600 }, () => 0), ...Array.from({ length: 100 }, () => 3)];
  const span = defaultSpan(months(counts), 1955 * 12 + 4);
  expect(span.last).toBe(700);
  expect((1955 * 12 + 4 + span.first) % 12).toBe(0);
  expect(span.first).toBeGreaterThan(590);
});

it.each([[[]], [[1]], [[1, 0, 0, 5, 5, 5]], [[0, 0, 0]]])('shows all of %j', (counts) => {
  expect(defaultSpan(months(counts), 24_000)).toEqual({ first: 0, last: counts.length - 1 });
});
