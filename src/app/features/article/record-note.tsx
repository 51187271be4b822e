import { Link } from 'react-router-dom';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { KIND_EDGE, KIND_GROUND } from './kind-colour.ts';
import { articleMessages } from './messages.ts';
import type { NoteRecord } from './note-record.ts';

type RecordNoteProps = {
  record: NoteRecord;
  chosen: boolean;
  partnerName: (code: string) => string;
  onChoose: (id: string) => void;
  /** Absent where the record is in no dataset. */
  onEvidence?: (record: NoteRecord) => void;
};

/** A record in the margin beside its sentence; its first line leads back to the words. */
export function RecordNote({ record, chosen, partnerName, onChoose, onEvidence }: RecordNoteProps) {
  const text = useMessages(articleMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const facts = [
    record.partners.length > 0 ? format.list(record.partners.map(partnerName)) : null,
    record.date === null ? null : format.period(record.date),
    record.band === 'check' ? text.check : null,
  ].filter((fact) => fact !== null);
  return (
    <div
      id={`note-${record.id}`}
      tabIndex={-1}
      className={`border-l-4 py-0.5 pl-3 text-small ${KIND_EDGE[record.kind]} ${chosen ? KIND_GROUND[record.kind] : ''}`}
    >
      <p className="text-quiet first-letter:uppercase">
        {words.oneRecord[record.kind]}
        {facts.length > 0 && `: ${facts.join(', ')}`}
      </p>
      <p lang={record.quoted ? 'en' : undefined} className="font-semibold first-letter:uppercase">
        {record.label}
      </p>
      <p className="flex flex-wrap gap-x-3 print:hidden">
        <button type="button" className="link" onClick={() => onChoose(record.id)}>
          {text.inText}
        </button>
        {record.address && (
          <Link className="link" to={record.address}>
            {text.open[record.kind]}
          </Link>
        )}
        {onEvidence && (
          <button type="button" className="link" onClick={() => onEvidence(record)}>
            {text.evidence}
          </button>
        )}
      </p>
    </div>
  );
}
