import { RECORD_KINDS } from '../../../dataset/article-line.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { KIND_EDGE, KIND_GROUND } from './kind-colour.ts';
import { articleMessages } from './messages.ts';
import type { NoteRecord } from './note-record.ts';

/** The four colours and how many records each marks. */
export function KindLegend({ records }: { records: readonly NoteRecord[] }) {
  const text = useMessages(articleMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  return (
    <ul aria-label={text.legend} className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {RECORD_KINDS.map((kind) => {
        const count = records.filter((record) => record.kind === kind).length;
        if (count === 0) return null;
        return (
          <li key={kind} className={`border-l-4 px-2 ${KIND_GROUND[kind]} ${KIND_EDGE[kind]}`}>
            {format.number(count)} {(count === 1 ? words.oneRecord : words.recordKind)[kind]}
          </li>
        );
      })}
    </ul>
  );
}
