import { expect, it } from 'vitest';
import { formatsIn } from '../../i18n/use-format.ts';
import { saidValue } from './said-value.ts';

const names = (code: string) => (code === 'NZL' ? 'New Zealand' : code);

it.each([
  ['2025-11-26', '26 Nov 2025'],
  ['Hanoi', 'Hanoi'],
  [['NZL', 'UN'], 'New Zealand and UN'],
  [3000000, '3,000,000'],
  [[{ name: 'To Lam', role: null, side: 'VNM' }], 'To Lam'],
  [null, '–'],
])('says %j as %s', (value, words) => {
  expect(saidValue(value, formatsIn('en'), names)).toBe(words);
});
