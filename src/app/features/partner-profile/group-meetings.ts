import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';

/** Meetings under their years in the order given; those without a date come last, under null. */
export function groupByYear(meetings: readonly MeetingRow[]): { year: string | null; rows: MeetingRow[] }[] {
  const groups = new Map<string | null, MeetingRow[]>();
  for (const meeting of meetings) {
    const year = meeting.date?.slice(0, 4) ?? null;
    groups.set(year, [...(groups.get(year) ?? []), meeting]);
  }
  return [...groups]
    .map(([year, rows]) => ({ year, rows }))
    .sort((a, b) => Number(a.year === null) - Number(b.year === null));
}
