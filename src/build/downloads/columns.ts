import type { RecordKind } from '#dataset/article-line.ts';
import type { MergedArticle, MergedDataset } from '#dataset/merged-dataset.ts';

export type ColumnType = 'string' | 'number' | 'integer';
export type Cell = string | number | null;

type AnyRecord<K extends RecordKind> = MergedDataset[K][number];

export type Column<R> = {
  name: string;
  type: ColumnType;
  description: string;
  read: (record: R, articles: Articles) => Cell;
};
type Articles = ReadonlyMap<string, MergedArticle>;

/** A list in one cell. */
const SEPARATOR = '; ';

/** The columns of each kind's table, the same in CSV and Parquet. Lists are joined by '; ', sources stand in one order. */
export const columns: { [K in RecordKind]: Column<AnyRecord<K>>[] } = {
  meetings: [
    text('id', 'Stable id, used in links', (record) => record.id),
    text('date', 'YYYY-MM-DD, YYYY-MM or YYYY; empty when no source says', (record) => record.date),
    text('date_end', 'Last day of a visit or event of several days', (record) => record.dateEnd),
    text('partners', 'ISO 3166-1 alpha-3 or organisation codes', (record) => record.partners.join(SEPARATOR)),
    text('setting', 'bilateral or multilateral', (record) => record.setting),
    text('status', 'held or planned', (record) => record.status),
    text('kind', 'talks, visit, reception, phone-call, …', (record) => record.kind),
    text('level', 'Rank of the highest person on Vietnam’s side', (record) => record.level),
    text('place', 'Usual English name of the place', (record) => record.place),
    text('participants', 'Name (side, role)', (record) => record.participants.map(personText).join(SEPARATOR)),
    text('topics', 'What it was about', (record) => record.topics.join(SEPARATOR)),
    ...provenance<AnyRecord<'meetings'>>(),
  ],
  statistics: [
    text('id', 'Stable id, used in links', (record) => record.id),
    text('metric', 'Series that the figure belongs to', (record) => record.metric),
    text('what', 'What the number measures, in the source’s words', (record) => record.what),
    number('value', 'In base units: 36 billion USD is 36000000000', (record) => record.value),
    text('unit', '%, ISO 4217 code, people, rank, times, per mille, pp or the counted noun', (record) => record.unit),
    text('bound', 'exactly, over, under or about', (record) => record.bound),
    text('kind', 'level, growth, change, target, rank, rate, count or aid', (record) => record.kind),
    text('period', 'What time the value is for; a span as from/to', (record) => record.period),
    text('subject', 'Whom the figure describes', (record) => record.subject.join(SEPARATOR)),
    text('partners', 'Partner codes', (record) => record.partners.join(SEPARATOR)),
    ...provenance<AnyRecord<'statistics'>>(),
  ],
  relationships: [
    text('id', 'Stable id, used in links', (record) => record.id),
    text('partner', 'Partner code', (record) => record.partner),
    text('type', 'partnership-level, diplomatic-ties, anniversary or treaty-membership', (record) => record.type),
    text('value', 'The level, the anniversary or the treaty', (record) => record.value),
    text('since', 'Since when; empty when no source says', (record) => record.since),
    ...provenance<AnyRecord<'relationships'>>(),
  ],
  agreements: [
    text('id', 'Stable id, used in links', (record) => record.id),
    text('date', 'Day of signing or adoption', (record) => record.date),
    text('partners', 'Partner codes', (record) => record.partners.join(SEPARATOR)),
    text('name', 'Name of the document', (record) => record.name),
    text('kind', 'action-plan, mou, treaty, …', (record) => record.kind),
    text('status', 'signed, adopted, planned or in-force', (record) => record.status),
    ...provenance<AnyRecord<'agreements'>>(),
  ],
};

function provenance<R extends MergedDataset[RecordKind][number]>(): Column<R>[] {
  const ofReports = (read: (article: MergedArticle) => string | null) => (record: R, articles: Articles) =>
    record.reports.map((report) => read(articles.get(report.article) as MergedArticle) ?? '').join(SEPARATOR);
  return [
    text('weight', 'core: reported itself; mention: referred to in passing', (record) => record.weight),
    text('band', 'sure, likely or check (to be checked)', (record) => record.band),
    number('confidence', 'Measured precision of the rules behind it, 0 to 1', (record) => record.confidence),
    text('rule', 'Rule that read it', (record) => record.rule),
    {
      name: 'reports',
      type: 'integer',
      description: 'How many articles report it',
      read: (record) => record.reports.length,
    },
    text('articles', 'Ids of the articles', (record) => record.reports.map(({ article }) => article).join(SEPARATOR)),
    text(
      'outlets',
      'Outlets, in the order of the articles',
      ofReports(({ outlet }) => outlet),
    ),
    text(
      'urls',
      'Addresses, in the order of the articles',
      ofReports(({ url }) => url),
    ),
    text('quotes', 'Sentences that it was read from, joined by " | "', (record) =>
      record.evidence.map(({ quote }) => quote).join(' | '),
    ),
    text('conflicts', 'Fields on which the articles contradict each other', (record) =>
      record.conflicts.map(({ field }) => field).join(SEPARATOR),
    ),
  ];
}

function text<R>(name: string, description: string, read: Column<R>['read']): Column<R> {
  return { name, type: 'string', description, read };
}

function number<R>(name: string, description: string, read: Column<R>['read']): Column<R> {
  return { name, type: 'number', description, read };
}

function personText({ name, role, side }: { name: string; role: string | null; side: string | null }): string {
  const about = [side, role].filter(Boolean).join(', ');
  return about ? `${name} (${about})` : name;
}
