import type { MergedArticle } from '#dataset/merged-dataset.ts';
import type { MergedMeeting } from '#dataset/merged-record.ts';
import { SEARCH_KINDS, type SearchEntry, type SearchKind } from '#dataset/site/search-file.ts';
import { type ListSection, sectionsOf } from './list-parts.ts';
import type { MetricBook } from './metric-book.ts';
import { peopleList } from './people-list.ts';
import type { RecordStamps } from './record-stamps.ts';
import type { SiteModel } from './site-model.ts';
import type { MetricDigest } from './statistic-files.ts';

/** What can be searched, in sections. Meetings and articles newest first, people by how often they met. */
export function searchSections(
  model: SiteModel,
  metrics: readonly MetricDigest[],
  book: MetricBook,
  stamps: RecordStamps,
): ListSection[] {
  const { meetings, statistics, relationships, agreements } = model.dataset;
  const themes = new Map(
    book.themes(new Set(metrics.map(({ summary }) => summary.theme))).map(({ theme, name }) => [theme, name]),
  );
  const names: ListSection = {
    signature: stamps.of([...meetings, ...statistics, ...relationships, ...agreements]),
    items: () => [
      ...partnerEntries(model),
      ...personEntries(model),
      ...metrics.map(({ summary: { metric, name, theme }, words }) => {
        const { en = '', vi = '' } = themes.get(theme) ?? {};
        return entry('metric', metric, name.en, `${en} | ${vi}`, [name.vi, ...words].join(' | '));
      }),
    ],
  };
  return [
    ...(model.byPartner.size + metrics.length > 0 ? [names] : []),
    ...sectionsOf(model.meetings.toReversed()).map((section) => ({
      signature: stamps.of(section),
      items: () => section.map((meeting) => meetingEntry(model, meeting)),
    })),
    ...sectionsOf(model.newestArticles).map((section) => ({
      signature: stamps.ofArticles(section),
      items: () => section.map(articleEntry),
    })),
  ];
}

function entry(kind: SearchKind, id: string, label: string, detail: string, words: string): SearchEntry {
  return [SEARCH_KINDS.indexOf(kind), id, label, detail, words];
}

function partnerEntries(model: SiteModel): SearchEntry[] {
  return [...model.byPartner]
    .sort(([, a], [, b]) => b.rows.length - a.rows.length)
    .map(([code]) => {
      const { name, aliases } = model.book.partner(code);
      return entry('partner', code, name.en, code, [name.vi, ...aliases].join(' | '));
    });
}

/** `detail` is 'side, last role, partners met' so that a result can lead to a partner's page. */
function personEntries(model: SiteModel): SearchEntry[] {
  const rows = model.meetings.map((_, row) => row);
  return peopleList(model, rows).map(({ id, name, side, roles, variants, rows }) => {
    const met = [...new Set(rows.flatMap((row) => model.meetings[row]?.partners ?? []))];
    return entry(
      'person',
      id,
      name,
      [side, roles.at(-1)?.role, met.slice(0, 6).join(' ')].filter(Boolean).join(', '),
      [...variants, ...met.slice(0, 6).map((code) => model.book.partner(code).name.en)].join(' | '),
    );
  });
}

function meetingEntry(model: SiteModel, meeting: MergedMeeting): SearchEntry {
  const people = meeting.participants.map(({ name }) => name).join(', ');
  return entry(
    'meeting',
    meeting.id,
    people || partnerNames(model, meeting),
    [meeting.date, people && meeting.partners.join(' '), meeting.kind, meeting.place].filter(Boolean).join(', '),
    [partnerNames(model, meeting), ...meeting.topics].join(' | '),
  );
}

function articleEntry({ id, title, outlet, published, file }: MergedArticle): SearchEntry {
  return entry('article', id, title, [outlet, published].filter(Boolean).join(', '), file);
}

function partnerNames(model: SiteModel, meeting: MergedMeeting): string {
  return meeting.partners.map((code) => model.book.partner(code).name.en).join(', ');
}
