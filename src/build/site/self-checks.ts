import type { MergedMeeting } from '#dataset/merged-record.ts';
import { agrees, firstDay, lastDay } from '#dataset/partial-date.ts';
import { levelRank } from '#dataset/partnership-level.ts';
import type { QualityFile } from '#dataset/site/quality-file.ts';
import { namesMatch } from '../merge/match-names.ts';
import type { SiteModel } from './site-model.ts';

type Check = QualityFile['checks'][number];

/** What the dataset says against itself. Nothing is changed; the page and the build report show it. */
export function selfChecks(model: SiteModel): Check[] {
  return [...levelsRise(model), ...visitsContainMeetings(model), ...contradictions(model)];
}

/** A partnership level does not fall: a lower rung that began after a higher one is a misreading or news. Sectoral partnerships are no rungs. */
function levelsRise(model: SiteModel): Check[] {
  return [...model.byPartner].flatMap(([code, { relationships }]) => {
    const levels = relationships
      .filter(({ type, since, weight }) => type === 'partnership-level' && since !== null && weight === 'core')
      .map((record) => ({ record, rank: levelRank(record.value), since: record.since as string }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => (firstDay(a.since) < firstDay(b.since) ? -1 : 1));
    return levels.flatMap(({ record, rank, since }, i): Check[] => {
      const before = levels.slice(0, i).find((other) => other.rank > rank && !agrees(other.since, since));
      if (!before) return [];
      const message = `${code}: ${record.value} since ${since} follows the higher ${before.record.value} of ${before.since}`;
      return [{ check: 'levels only rise', message, records: [record.id, before.record.id] }];
    });
  });
}

/** Talks of a visitor on a visit lie within the visit's dates. */
function visitsContainMeetings(model: SiteModel): Check[] {
  const checks: Check[] = [];
  for (const { rows } of model.byPartner.values()) {
    const meetings = rows.map((row) => model.meetings[row] as MergedMeeting);
    const visits = meetings.filter(
      ({ kind, date, dateEnd }) => kind === 'visit' && date?.length === 10 && dateEnd?.length === 10,
    );
    for (const visit of visits) {
      const articles = new Set(visit.reports.map(({ article }) => article));
      for (const meeting of meetings) {
        if (meeting === visit || meeting.kind === 'visit' || meeting.date?.length !== 10) continue;
        const related = meeting.reports.some(({ article }) => articles.has(article)) && sharesGuest(visit, meeting);
        const [from, to] = [firstDay(visit.date ?? ''), lastDay(visit.dateEnd ?? '')];
        const days = Math.min(distance(meeting.date, from), distance(meeting.date, to));
        if (related && (meeting.date < from || meeting.date > to) && days <= 5) {
          checks.push({
            check: 'a visit contains its meetings',
            message: `${meeting.date} lies outside the visit of ${from} to ${to}`,
            records: [meeting.id, visit.id],
          });
        }
      }
    }
  }
  return checks;
}

function sharesGuest(visit: MergedMeeting, meeting: MergedMeeting): boolean {
  return visit.participants.some((guest) =>
    meeting.participants.some(({ name, side }) => side === guest.side && namesMatch(name, guest.name, side === 'VNM')),
  );
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Both ends of a conflict are kept; this lists where they are. */
function contradictions(model: SiteModel): Check[] {
  const { meetings, statistics, relationships, agreements } = model.dataset;
  return [...meetings, ...statistics, ...relationships, ...agreements].flatMap(({ id, conflicts }) =>
    conflicts.map(({ field, values }) => ({
      check: 'sources agree',
      message: `${field}: ${values.map(({ value }) => String(value)).join(' / ')}`,
      records: [id],
    })),
  );
}
