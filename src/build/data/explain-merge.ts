import type { Agreement } from '#dataset/agreement.ts';
import type { RecordKind } from '#dataset/article-line.ts';
import { RECORD_KINDS } from '#dataset/article-line.ts';
import type { Meeting } from '#dataset/meeting.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';
import { sameAgreement } from '../merge/group-agreements.ts';
import { matchMeetings } from '../merge/match-meetings.ts';
import { Merger } from '../merge/merger.ts';
import type { RecordOf } from '../merge/record-of.ts';
import { compareTold, type Told } from '../merge/told.ts';
import { type FolderOptions, readFolder } from './read-folder.ts';

/** Says which reports a record has, why each two of them are one event, and which others came near and why they are not. */
export async function explainMerge(options: FolderOptions, id: string): Promise<string> {
  const merger = new Merger();
  for (const { line } of (await readFolder(options)).articles) merger.addLine(line);
  const dataset = merger.merge();
  for (const kind of RECORD_KINDS) {
    const record = dataset[kind].find((one) => one.id === id || one.aliases.includes(id));
    if (record) return explain(kind, record, merger).join('\n');
  }
  throw new Error(`Unexpected id "${id}", expected the id of a record, as in the address of its page`);
}

function explain<K extends RecordKind>(kind: K, record: MergedDataset[K][number], merger: Merger): string[] {
  const all = merger.tellings[kind] as Told<RecordOf[K]>[];
  const own = new Set(record.reports.map(({ article, id }) => `${article}\u0000${id}`));
  const isOwn = (telling: Told<RecordOf[K]>) => own.has(`${telling.article.id}\u0000${telling.record.id}`);
  const told = all.filter(isOwn).sort(compareTold);
  const lines = [`${record.id}: ${told.length} ${told.length === 1 ? 'report' : 'reports'} (${kind})`];
  told.forEach(({ article, record: one }, i) => {
    lines.push(
      `  [${i}] ${article.outlet ?? article.id}, ${article.published ?? 'no date'}: "${one.evidence[0]?.quote ?? ''}"`,
    );
  });
  for (let i = 0; i < told.length; i++) {
    for (let j = i + 1; j < told.length; j++) {
      lines.push(`  [${i}] = [${j}]: ${reason(kind, told[i] as Told<RecordOf[K]>, told[j] as Told<RecordOf[K]>)}`);
    }
  }
  for (const { field, values } of record.conflicts) {
    lines.push(`  conflict on ${field}: ${values.map(({ value, reports }) => `${value} [${reports}]`).join(', ')}`);
  }
  return kind === 'meetings'
    ? [...lines, ...nearMisses(all.filter((one) => !isOwn(one)) as Told<Meeting>[], told as unknown as Told<Meeting>[])]
    : lines;
}

function reason<K extends RecordKind>(kind: K, a: Told<RecordOf[K]>, b: Told<RecordOf[K]>): string {
  switch (kind) {
    case 'meetings': {
      const match = matchMeetings(a as unknown as Told<Meeting>, b as unknown as Told<Meeting>);
      return match.same ? match.reason : `through another report (${match.reason})`;
    }
    case 'statistics':
      return 'same metric, unit, kind, period, partners and subject';
    case 'relationships':
      return 'same partner, type and value';
    default:
      return sameAgreement(a as unknown as Told<Agreement>, b as unknown as Told<Agreement>)
        ? 'common partner, same words in the name, dates that can be one'
        : 'through another report';
  }
}

/** Meetings with the same partner on the same day that were kept apart. */
function nearMisses(others: readonly Told<Meeting>[], own: readonly Told<Meeting>[]): string[] {
  return others.flatMap((other) => {
    const near = own.find(
      ({ record }) =>
        record.date !== null &&
        record.date === other.record.date &&
        record.partners.some((code) => other.record.partners.includes(code)),
    );
    if (!near) return [];
    const match = matchMeetings(near, other);
    const why = match.same ? 'several groups fit it' : match.reason;
    return [`  not ${other.article.id} ${other.record.id}: ${why}`];
  });
}
