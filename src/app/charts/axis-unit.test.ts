import { expect, it } from 'vitest';
import { axisUnit } from './axis-unit.ts';

it.each([
  [[0, 1e10, 4e10], 'USD', 'en', 'billion USD', '40'],
  [[0, 1e9, 2.5e9], 'USD', 'vi', 'tỷ USD', '2,5'],
  [[0, 50, 100], '%', 'en', 'per cent', '100'],
  [[0, 2000, 4000], 'people', 'vi', 'người', '4.000'],
  [[0, 0.1, 0.3], '%', 'en', 'per cent', '0.3'],
] as const)('names the axis of %j %s in %s', (ticks, unit, language, title, label) => {
  const axis = axisUnit(ticks, unit, language);
  expect(axis.title).toBe(title);
  expect(axis.tick(ticks.at(-1) ?? 0)).toBe(label);
});
