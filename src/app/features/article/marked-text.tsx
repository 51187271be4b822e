import { useMemo } from 'react';
import type { Note } from '../../../dataset/article-line.ts';
import { useMessages } from '../../i18n/messages.ts';
import { MarkedSegment } from './marked-segment.tsx';
import { type MarkedBlock, markText } from './marked-view.ts';
import { articleMessages } from './messages.ts';
import type { NoteRecord } from './note-record.ts';
import { RecordNote } from './record-note.tsx';

type MarkedTextProps = {
  text: string;
  bodyStart: number;
  lang: string;
  records: readonly NoteRecord[];
  notes: readonly Note[];
  chosen: string | null;
  partnerName: (code: string) => string;
  onChoose: (id: string) => void;
  onEvidence?: (record: NoteRecord) => void;
};

/** Moves reader and focus to an element, in the text or in the margin. */
function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
}

/** A text as reading matter, its records marked in four quiet colours and named in the margin beside their sentence. */
export function MarkedText(props: MarkedTextProps) {
  const { text, bodyStart, lang, records, notes, chosen, partnerName, onChoose, onEvidence } = props;
  const words = useMessages(articleMessages);
  const blocks = useMemo(() => markText(text, bodyStart, records), [text, bodyStart, records]);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const inBlocks = useMemo(() => new Set(blocks.flatMap((block) => block.records)), [blocks]);
  const headless = records.filter(({ id }) => !inBlocks.has(id));
  const note = (record: NoteRecord | undefined) =>
    record && (
      <RecordNote
        key={record.id}
        record={record}
        chosen={record.id === chosen}
        partnerName={partnerName}
        onChoose={(id) => {
          onChoose(id);
          goTo(`words-${id}`);
        }}
        onEvidence={onEvidence}
      />
    );
  const firstSegment = (block: MarkedBlock, id: string) => block.segments.find((segment) => segment.records[0] === id);

  return (
    <div className="grid gap-y-4">
      {headless.length > 0 && (
        <div className="grid gap-3">
          <p className="text-small text-quiet">{words.fromHead}</p>
          {headless.map(note)}
        </div>
      )}
      {blocks.map((block, at) => {
        const Block = block.heading ? 'h2' : 'p';
        const end = blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY;
        const told = notes.filter(({ start }) => start >= block.start && start < end);
        return (
          <div
            key={block.start}
            className="grid gap-x-12 gap-y-3 @min-[62rem]:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]"
          >
            <Block
              lang={lang}
              className={
                block.heading
                  ? 'pt-6 font-serif text-lead font-semibold'
                  : 'max-w-measure font-serif text-[1.125rem] leading-8 break-words'
              }
            >
              {block.segments.map((segment) => (
                <MarkedSegment
                  key={segment.start}
                  segment={segment}
                  byId={byId}
                  chosen={chosen}
                  first={segment.records.filter((id) => firstSegment(block, id) === segment)}
                  onChoose={(id) => {
                    onChoose(id);
                    goTo(`note-${id}`);
                  }}
                />
              ))}
            </Block>
            {(block.records.length > 0 || told.length > 0) && (
              <div className="grid content-start gap-3 @max-[62rem]:pb-4 @min-[80rem]:grid-cols-2 wide:grid-cols-3">
                {block.records.map((id) => note(byId.get(id)))}
                {told.map((one) => (
                  <p key={`${one.rule} ${one.start}`} className="border-l-4 border-warn pl-3 text-small">
                    {words.note}: {one.message}
                  </p>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
