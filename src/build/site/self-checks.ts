import type { MergedMeeting } from '#dataset/merged-record.ts';
import { agrees, firstDay } from '#dataset/partial-date.ts';
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

/** Talks of a visitor on a visit lie within the visit's dates; looked for in the articles that tell of the visit. */
function visitsContainMeetings(model: SiteModel): Check[] {
  const byArticle = new Map<string, MergedMeeting[]>();
  for (const meeting of model.meetings) {
    if (meeting.date?.length !== 10 || meeting.kind === 'visit') continue;
    for (const { article } of meeting.reports) {
      const list = byArticle.get(article);
      if (list) list.push(meeting);
      else byArticle.set(article, [meeting]);
    }
  }
  return model.meetings.flatMap((visit): Check[] => {
    if (visit.kind !== 'visit' || visit.date?.length !== 10 || visit.dateEnd?.length !== 10) return [];
    const [from, to] = [visit.date, visit.dateEnd];
    const told = new Set(visit.reports.flatMap(({ article }) => byArticle.get(article) ?? []));
    return [...told]
      .filter(
        ({ date }) =>
          date !== null && (date < from || date > to) && Math.min(distance(date, from), distance(date, to)) <= 5,
      )
      .filter(
        (meeting) => meeting.partners.some((code) => visit.partners.includes(code)) && sharesGuest(visit, meeting),
      )
      .map(({ id, date }) => ({
        check: 'a visit contains its meetings',
        message: `${date} lies outside the visit of ${from} to ${to}`,
        records: [id, visit.id],
      }));
  });
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
