import { expect, test } from 'vitest';
import precision from '#lexicon/rule-precision.json' with { type: 'json' };
import { confidenceOf } from './confidence.ts';

test('a rule measured on hundreds of records has its own precision', () => {
  const { tp, fp } = precision.rules['statistics/level'];
  expect(tp + fp).toBeGreaterThan(300);
  expect(confidenceOf({ rule: 'statistics/level', inferredYear: false })).toBeCloseTo(tp / (tp + fp), 1);
});

test('a rule that was hardly measured is drawn towards its kind, one that was not has the precision of it', () => {
  const kind = confidenceOf({ rule: 'meetings/of-nobody', inferredYear: false });
  const { tp, fp } = precision.rules['meetings/commemoration'];
  const own = tp / (tp + fp);
  const drawn = confidenceOf({ rule: 'meetings/commemoration', inferredYear: false });
  expect(drawn).toBeGreaterThan(own);
  expect(drawn).toBeLessThan(kind);
});

test('a year that was inferred lowers it', () => {
  const rule = 'meetings/visit';
  expect(confidenceOf({ rule, inferredYear: true })).toBeLessThan(confidenceOf({ rule, inferredYear: false }));
});
