import { useMessages } from '../../i18n/messages.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { KIND_EDGE, KIND_GROUND } from './kind-colour.ts';
import type { Segment } from './marked-view.ts';
import { articleMessages } from './messages.ts';
import type { NoteRecord } from './note-record.ts';

type MarkedSegmentProps = {
  segment: Segment;
  byId: Map<string, NoteRecord>;
  chosen: string | null;
  /** Records whose words begin here: a link to them lands on this stretch. */
  first: readonly string[];
  onChoose: (id: string) => void;
};

/** A stretch of the text; a marked one leads to its record in the margin. */
export function MarkedSegment({ segment, byId, chosen, first, onChoose }: MarkedSegmentProps) {
  const text = useMessages(articleMessages);
  const words = useMessages(vocabulary);
  const records = segment.records.flatMap((id) => byId.get(id) ?? []);
  const target = records.find(({ id }) => id === chosen) ?? records[0];
  if (!target) return <>{segment.text}</>;
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const second = kinds.find((kind) => kind !== target.kind);
  return (
    <a
      id={first[0] ? `words-${first[0]}` : undefined}
      href={`#note-${target.id}`}
      title={text.markOf(kinds.map((kind) => words.recordKind[kind]).join(', '))}
      className={`box-decoration-clone pt-0.5 ${KIND_GROUND[target.kind]} border-b-2 ${KIND_EDGE[second ?? target.kind]} ${segment.records.includes(chosen ?? '') ? 'outline-2 outline-offset-1 outline-ink' : ''}`}
      onClick={(event) => {
        event.preventDefault();
        onChoose(target.id);
      }}
    >
      {first.slice(1).map((id) => (
        <span key={id} id={`words-${id}`} tabIndex={-1} />
      ))}
      {segment.text}
    </a>
  );
}
