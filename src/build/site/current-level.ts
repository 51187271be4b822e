import type { MergedRelationship } from '#dataset/merged-record.ts';
import { isOver } from '#dataset/partial-date.ts';
import { levelRank } from '#dataset/partnership-level.ts';
import type { CurrentLevel } from '#dataset/site/partner-summary.ts';
import { compare } from '../merge/told.ts';
import type { SiteModel } from './site-model.ts';

/**
 * The level in force: the highest rung that any source states, because levels only rise; of one rung the one with a
 * date, then the best supported.
 */
export function currentLevel(relationships: readonly MergedRelationship[]): CurrentLevel | null {
  const best = relationships
    .filter(({ type, weight }) => type === 'partnership-level' && weight === 'core')
    .map((record) => ({ record, rank: levelRank(record.value) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(b.record.since !== null) - Number(a.record.since !== null) ||
        b.record.reports.length - a.record.reports.length ||
        compare(a.record.id, b.record.id),
    )[0];
  return best ? { value: best.record.value, rank: best.rank, since: best.record.since, id: best.record.id } : null;
}

/** Dates of the newest meeting held and the next planned one, seen from the newest day of the data. */
export function lastAndNext(model: SiteModel, rows: readonly number[]): { last: string | null; next: string | null } {
  let last: string | null = null;
  let next: string | null = null;
  for (const row of rows) {
    const meeting = model.meetings[row];
    if (!meeting?.date) continue;
    if (meeting.status === 'held') last = meeting.date;
    else if (next === null && !isOver(meeting.date, model.asOf)) next = meeting.date;
  }
  return { last, next };
}
