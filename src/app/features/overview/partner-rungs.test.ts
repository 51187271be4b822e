import { expect, it } from 'vitest';
import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { partnerRungs } from './partner-rungs.ts';

const partner = (code: string, rank: number | null, meetings: number, kind: PartnerSummary['kind'] = 'country') =>
  ({
    code,
    kind,
    meetings,
    level: rank === null ? null : { value: '', rank, since: null, id: code },
  }) as PartnerSummary;

it('stands from the highest level down, each rung by number of meetings, organisations last', () => {
  const rungs = partnerRungs([
    partner('AAA', null, 9),
    partner('UN', null, 20, 'organisation'),
    partner('BBB', 3, 1),
    partner('CCC', 3, 5),
    partner('DDD', 0, 2),
  ]);
  expect(rungs.map(({ rank, partners }) => [rank, partners.map(({ code }) => code)])).toEqual([
    [3, ['CCC', 'BBB']],
    [0, ['DDD']],
    [null, ['AAA']],
    [null, ['UN']],
  ]);
});
