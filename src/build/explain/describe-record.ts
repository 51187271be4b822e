import type { ArticleLine, RecordKind } from '#dataset/article-line.ts';
import { bandOf } from '#dataset/confidence-band.ts';

type AnyRecord = ArticleLine[RecordKind][number];

/** A record in a few lines: what it says, how sure and by which rule, and the sentences it was read from. */
export function describeRecord(kind: RecordKind, record: AnyRecord): string[] {
  return [
    `${kind.slice(0, -1)} ${headline(record)}`,
    ...details(record).map((line) => `    ${line}`),
    `    ${record.rule}, ${bandOf(record.confidence)} (${record.confidence})${record.weight === 'mention' ? ', mentioned in passing' : ''}`,
    ...record.evidence.map(({ quote }) => `    "${quote.replace(/\s+/g, ' ')}"`),
  ];
}

function headline(record: AnyRecord): string {
  if ('participants' in record) {
    const { date, dateEnd, partners, kind, level, status, place } = record;
    const days = dateEnd ? `${date} to ${dateEnd}` : (date ?? 'no date');
    return [days, partners.join('+'), kind, level, status, place].filter(Boolean).join(', ');
  }
  if ('metric' in record) {
    const { value, unit, bound, what, kind, period, subject, partners } = record;
    const size = `${bound === 'exactly' ? '' : `${bound} `}${value} ${unit}`;
    return `${size}: ${what} [${record.metric}], ${[kind, period ?? 'no period', subject.join('+'), partners.join('+')].filter(Boolean).join(', ')}`;
  }
  if ('since' in record)
    return `${record.partner}, ${record.type}: ${record.value}${record.since ? `, since ${record.since}` : ''}`;
  return `${record.partners.join('+')}: ${record.name} (${record.kind}, ${record.status}${record.date ? `, ${record.date}` : ''})`;
}

function details(record: AnyRecord): string[] {
  if (!('participants' in record)) return [];
  const people = record.participants.map(({ name, role, side }) => `${side ?? '?'} ${name}${role ? `, ${role}` : ''}`);
  return record.topics.length ? [...people, `topics: ${record.topics.join(', ')}`] : people;
}
