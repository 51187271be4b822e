import { expect, it } from 'vitest';
import { rankLabel } from './rank-label.ts';

it.each([
  ['among trade partners of Vietnam', 'South Korea', 'South Korea among trade partners of Vietnam'],
  ['Vietnam among trade partners of Peru', 'Peru', 'Vietnam among trade partners of Peru'],
  ['among suppliers', '', 'Among suppliers'],
])('%s, %s', (what, seriesLabel, label) => {
  expect(rankLabel({ what, seriesLabel })).toBe(label);
});
