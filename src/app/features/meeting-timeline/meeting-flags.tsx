import { isOver } from '../../../dataset/partial-date.ts';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { timelineMessages } from './messages.ts';

/** What a reader has to know before trusting a line, in words: planned, several outlets, disagreement, to be checked. */
export function MeetingFlags({ meeting }: { meeting: MeetingRow }) {
  const text = useMessages(timelineMessages);
  const format = useFormat();
  const { asOf } = useIndex();
  const end = meeting.dateEnd ?? meeting.date;
  const over = end !== null && isOver(end, asOf);
  const flags = [
    meeting.status === 'planned' && { words: over ? text.plannedOnly : text.planned, look: 'border border-ink px-1.5' },
    meeting.setting === 'multilateral' && { words: text.multilateral, look: '' },
    meeting.weight === 'mention' && { words: text.mention, look: '' },
    meeting.outlets > 1 && { words: text.outlets(format.number(meeting.outlets)), look: '' },
    meeting.conflicts.length > 0 && { words: text.conflict, look: 'text-warn' },
    meeting.band === 'check' && { words: text.check, look: 'text-warn' },
  ].filter((flag) => flag !== false);
  if (flags.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-x-3 text-small text-quiet">
      {flags.map(({ words, look }) => (
        <span key={words} className={look}>
          {words}
        </span>
      ))}
    </span>
  );
}
