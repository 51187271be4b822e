import { describe, expect, it } from 'vitest';
import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { findPartner } from './find-partner.ts';
import { nearPartners } from './near-partners.ts';

const partner = (code: string, en: string, vi: string): PartnerSummary => ({
  code,
  kind: 'country',
  slug: en.toLowerCase().replaceAll(' ', '-'),
  name: { en, vi },
  meetings: 1,
  planned: 0,
  agreements: 0,
  statistics: 0,
  last: null,
  next: null,
  level: null,
  rhythm: '',
});
const partners = [
  partner('NZL', 'New Zealand', 'New Zealand'),
  partner('JPN', 'Japan', 'Nhật Bản'),
  partner('DEU', 'Germany', 'Đức'),
  partner('ASEAN', 'ASEAN', 'ASEAN'),
];

describe('findPartner', () => {
  it.each([
    ['NZL', 'NZL'],
    ['nzl', 'NZL'],
    ['new-zealand', 'NZL'],
    ['New Zealand', 'NZL'],
    ['nhat-ban', 'JPN'],
    ['Đức', 'DEU'],
    ['asean', 'ASEAN'],
    ['atlantis', null],
    ['', null],
    ['%%', null],
  ])('%s means %s', (address, code) => {
    expect(findPartner(address, partners)?.code ?? null).toBe(code);
  });
});

describe('nearPartners', () => {
  it.each([
    ['new-zeeland', 'NZL'],
    ['germny', 'DEU'],
    ['japn', 'JPN'],
  ])('%s is near to %s', (address, code) => {
    expect(nearPartners(address, partners)[0]?.code).toBe(code);
  });

  it('offers nothing for what is far from everything', () => {
    expect(nearPartners('xx', partners)).toEqual([]);
  });
});
