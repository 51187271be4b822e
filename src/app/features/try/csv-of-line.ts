import type { ArticleLine } from '../../../dataset/article-line.ts';

const HEAD = [
  'kind',
  'date',
  'partners',
  'what',
  'value',
  'unit',
  'status',
  'place',
  'people',
  'quote',
  'start',
  'end',
  'rule',
  'confidence',
];

/** All records of a line as one CSV table (RFC 4180), one row a record, empty where the text does not say. */
export function csvOfLine(line: ArticleLine): string {
  const rows: (string | number | null)[][] = [
    ...line.meetings.map((m) => [
      'meeting',
      m.date,
      m.partners.join(' '),
      m.kind,
      null,
      null,
      m.status,
      m.place,
      m.participants.map(({ name, side }) => (side ? `${name} (${side})` : name)).join('; '),
      ...source(m),
    ]),
    ...line.statistics.map((s) => [
      'statistic',
      s.period,
      s.partners.join(' '),
      s.what,
      s.value,
      s.unit,
      s.kind,
      null,
      null,
      ...source(s),
    ]),
    ...line.relationships.map((r) => [
      'relationship',
      r.since,
      r.partner,
      r.value,
      null,
      null,
      r.type,
      null,
      null,
      ...source(r),
    ]),
    ...line.agreements.map((a) => [
      'agreement',
      a.date,
      a.partners.join(' '),
      a.name,
      null,
      null,
      a.status,
      null,
      null,
      ...source(a),
    ]),
  ];
  return [HEAD, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function source(record: {
  evidence: readonly { quote: string; start: number; end: number }[];
  rule: string;
  confidence: number;
}) {
  const [first] = record.evidence;
  return [first?.quote ?? null, first?.start ?? null, first?.end ?? null, record.rule, record.confidence];
}

/** A quote where the value needs one, and a mark before what a spreadsheet would run as a formula. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
