import { expect, it } from 'vitest';
import { fileName } from './save-file.ts';

it.each([
  [
    'Trade with New Zealand is to reach 3 billion USD in 2026',
    'trade-with-new-zealand-is-to-reach-3-billion-usd-in-2026.csv',
  ],
  ['Tỷ lệ phủ sóng 5G đạt 91,2%', 'ty-le-phu-song-5g-dat-91-2.csv'],
  ['***', 'chart.csv'],
])('%s', (headline, name) => {
  expect(fileName(headline, 'csv')).toBe(name);
});
