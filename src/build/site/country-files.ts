import type { MergedMeeting } from '#dataset/merged-record.ts';
import { firstDay } from '#dataset/partial-date.ts';
import { levelRank } from '#dataset/partnership-level.ts';
import type { CountryFile, Milestone } from '#dataset/site/country-file.ts';
import type { Target } from '#dataset/site/index-file.ts';
import { compare } from '../merge/told.ts';
import { currentLevel, lastAndNext } from './current-level.ts';
import { meetingRow } from './meeting-files.ts';
import type { MetricBook } from './metric-book.ts';
import { peopleList } from './people-list.ts';
import { seriesList } from './series-list.ts';
import { articleRefs, type PartnerRecords, type SiteModel } from './site-model.ts';
import { targetList } from './target-list.ts';

const NEWEST_MEETINGS = 30;

/** The page lists people by name; those beyond this many met once, long ago, and are found through their meetings. */
const MOST_PEOPLE = 200;

export function countryFile(model: SiteModel, metrics: MetricBook, code: string): CountryFile {
  const records = model.byPartner.get(code) as PartnerRecords;
  const { kind, slug, name, official, alpha2 } = model.book.partner(code);
  const meetings = records.rows.map((row) => model.meetings[row] as MergedMeeting);
  const held = meetings.filter(({ status }) => status === 'held').length;
  const relationships = [...records.relationships].sort(
    (a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.id, b.id),
  );
  return {
    code,
    kind,
    slug,
    name,
    official,
    alpha2,
    level: currentLevel(relationships),
    ...lastAndNext(model, records.rows),
    target: pairTarget(targetList(model, metrics, records.statistics)),
    milestones: relationships.flatMap((record): Milestone[] => {
      const { since: date, type, value, id, weight } = record;
      if (date === null || weight !== 'core') return [];
      return [{ date, type, value, rank: type === 'partnership-level' ? levelRank(value) : null, id }];
    }),
    relationships,
    agreements: [...records.agreements].sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id)),
    series: seriesList(records.statistics),
    people: peopleList(
      model,
      records.rows.filter((row) => model.meetings[row]?.status === 'held'),
    ).slice(0, MOST_PEOPLE),
    rhythm: rhythmOf(meetings),
    meetings: {
      held,
      planned: meetings.length - held,
      newest: records.rows
        .slice(-NEWEST_MEETINGS)
        .reverse()
        .map((row) => meetingRow(model, row)),
      rows: records.rows,
    },
    articles: articleRefs(model, [...meetings, ...relationships, ...records.agreements, ...records.statistics]),
  };
}

/** Trade is what pairs set their targets for; another measure stands for it only where there is none. */
function pairTarget(targets: readonly Target[]): Target | null {
  return targets.find(({ metric }) => metric === 'two-way-trade') ?? targets.find(({ name }) => name !== null) ?? null;
}

function rhythmOf(meetings: readonly MergedMeeting[]): CountryFile['rhythm'] {
  const cells = new Map<string, CountryFile['rhythm'][number]>();
  for (const { date, level, status } of meetings) {
    if (date === null || date.length < 7) continue;
    const month = firstDay(date).slice(0, 7);
    const cell = cells.get(`${month} ${level}`) ?? { month, level, held: 0, planned: 0 };
    cell[status]++;
    cells.set(`${month} ${level}`, cell);
  }
  return [...cells].sort(([a], [b]) => compare(a, b)).map(([, cell]) => cell);
}
