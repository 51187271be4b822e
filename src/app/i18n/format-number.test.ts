import { describe, expect, it } from 'vitest';
import { formatBounded, formatExactQuantity, formatQuantity, formatShare } from './format-number.ts';

describe('quantities in words', () => {
  it.each([
    [91.2, '%', '91.2%', '91,2%'],
    [36_000_000_000, 'USD', '36 billion USD', '36 tỷ USD'],
    [13_970_000_000, 'EUR', '13.97 billion EUR', '13,97 tỷ EUR'],
    [5_280, 'gift packages', '5,280 gift packages', '5.280 gift packages'],
    [16, 'rank', '16th', 'thứ 16'],
    [3, 'rank', '3rd', 'thứ 3'],
    [111, 'rank', '111th', 'thứ 111'],
    [3, 'times', '3 times', '3 lần'],
    [-2.5, 'pp', '−2.5 percentage points', '−2,5 điểm phần trăm'],
    [2_400_000_000_000, 'VND', '2.4 trillion VND', '2,4 nghìn tỷ VND'],
  ])('%d %s is %s and %s', (value, unit, en, vi) => {
    expect([formatQuantity(value, unit, 'en'), formatQuantity(value, unit, 'vi')]).toEqual([en, vi]);
  });

  it('keeps the exact value and the bound', () => {
    expect(formatExactQuantity(36_000_000_000, 'USD', 'en')).toBe('36,000,000,000 USD');
    expect(formatBounded(3e9, 'USD', 'over', 'en')).toBe('over 3 billion USD');
    expect(formatBounded(3e9, 'USD', 'exactly', 'vi')).toBe('3 tỷ USD');
  });

  it('never rounds a share up to all', () => {
    expect([formatShare(0.9, 'en'), formatShare(0.999, 'en'), formatShare(1, 'en')]).toEqual(['90%', '99.9%', '100%']);
  });
});
