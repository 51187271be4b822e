import { expect, it } from 'vitest';
import type { MergedAgreement } from '../../../dataset/merged-record.ts';
import { groupAgreements } from './group-agreements.ts';

const agreement = (name: string, status: MergedAgreement['status'], date: string | null): MergedAgreement => ({
  id: name,
  name,
  status,
  date,
  kind: 'mou',
  partners: ['NZL'],
  weight: 'core',
  evidence: [],
  rule: 'agreements/signed',
  confidence: 0.9,
  band: 'sure',
  reports: [],
  conflicts: [],
  aliases: [],
});

it('groups documents by state, newest first, undated last, and leaves out the states that nothing is in', () => {
  const groups = groupAgreements([
    agreement('old', 'signed', '2020'),
    agreement('undated', 'signed', null),
    agreement('coming', 'planned', null),
    agreement('new', 'signed', '2025-11-26'),
  ]);
  expect(groups.map((group) => [group.status, group.rows.map((row) => row.name)])).toEqual([
    ['signed', ['new', 'old', 'undated']],
    ['planned', ['coming']],
  ]);
});
