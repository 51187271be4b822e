import type { ArticleLine, RecordKind } from '../../../dataset/article-line.ts';
import { bandOf } from '../../../dataset/confidence-band.ts';
import type { Evidence } from '../../../dataset/evidence.ts';
import type { Formats } from '../../i18n/use-format.ts';

/** A record of a text just read, with what a margin says of it. It is in no dataset and has no page. */
export type LineNote = {
  id: string;
  kind: RecordKind;
  spans: readonly Evidence[];
  label: string;
  quoted: boolean;
  date: string | null;
  partners: readonly string[];
  band: ReturnType<typeof bandOf>;
  address: null;
};

type Words = { meetingKind: Record<string, string>; level: Record<string, string> };

/** Every record of a line as a margin note, in the order of the text. Ids are made unique, since kinds may share them. */
export function notesOfLine(line: ArticleLine, format: Formats, words: Words): LineNote[] {
  const notes = [
    ...line.meetings.map((meeting) =>
      note('meetings', meeting, {
        label: [meeting.participants.map(({ name }) => name).join(', '), words.meetingKind[meeting.kind], meeting.place]
          .filter(Boolean)
          .join('; '),
        date: meeting.date,
        partners: meeting.partners,
      }),
    ),
    ...line.statistics.map((statistic) =>
      note('statistics', statistic, {
        label: `${statistic.what}: ${format.bounded(statistic.value, statistic.unit, statistic.bound)}${statistic.period ? `, ${format.period(statistic.period)}` : ''}`,
        date: null,
        partners: statistic.partners,
      }),
    ),
    ...line.relationships.map((fact) =>
      note('relationships', fact, { label: fact.value, date: fact.since, partners: [fact.partner] }),
    ),
    ...line.agreements.map((agreement) =>
      note('agreements', agreement, { label: agreement.name, date: agreement.date, partners: agreement.partners }),
    ),
  ];
  return notes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function note(
  kind: RecordKind,
  record: { id: string; evidence: readonly Evidence[]; confidence: number },
  told: { label: string; date: string | null; partners: readonly string[] },
): LineNote {
  return {
    ...told,
    id: `${kind}.${record.id}`,
    kind,
    quoted: kind !== 'meetings',
    spans: record.evidence,
    band: bandOf(record.confidence),
    address: null,
  };
}
