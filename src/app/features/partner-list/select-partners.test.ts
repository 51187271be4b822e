import { describe, expect, it } from 'vitest';
import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { countSteps, selectPartners } from './select-partners.ts';

const partner = (
  code: string,
  en: string,
  vi: string,
  meetings: number,
  rank: number | null,
  last: string | null,
): PartnerSummary => ({
  code,
  kind: 'country',
  slug: en.toLowerCase(),
  name: { en, vi },
  meetings,
  planned: 0,
  agreements: 0,
  statistics: 0,
  last,
  next: null,
  level: rank === null ? null : { value: 'x', rank, since: null, id: code },
  rhythm: '',
});

const partners = [
  partner('JPN', 'Japan', 'Nhật Bản', 9, 3, '2025-10'),
  partner('LAO', 'Laos', 'Lào', 12, 4, '2024-01'),
  partner('FJI', 'Fiji', 'Fiji', 1, null, '2025-11-26'),
];
const codes = (filters: Partial<Parameters<typeof selectPartners>[1]>, language: 'en' | 'vi' = 'en') =>
  selectPartners(partners, { sort: 'contact', level: [], q: '', ...filters }, language).map((one) => one.code);

describe('selectPartners', () => {
  it.each([
    [{}, ['LAO', 'JPN', 'FJI']],
    [{ sort: 'name' }, ['FJI', 'JPN', 'LAO']],
    [{ sort: 'level' }, ['LAO', 'JPN', 'FJI']],
    [{ sort: 'last' }, ['FJI', 'JPN', 'LAO']],
    [{ level: ['3', 'none'] }, ['JPN', 'FJI']],
    [{ q: 'nhat ban' }, ['JPN']],
    [{ q: 'lào' }, ['LAO']],
    [{ q: 'atlantis' }, []],
  ] as const)('%j gives %j', (filters, expected) => {
    expect(codes(filters)).toEqual(expected);
  });

  it('orders names as the language does', () => {
    expect(codes({ sort: 'name' }, 'vi')).toEqual(['FJI', 'LAO', 'JPN']);
  });
});

it('countSteps ignores the choice of steps itself', () => {
  const counts = countSteps(partners, { sort: 'contact', level: ['3'], q: '' });
  expect([...counts]).toEqual([
    ['4', 1],
    ['3', 1],
    ['none', 1],
  ]);
});
