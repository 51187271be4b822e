import { memo } from 'react';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { usePlaceName, useShortPartnerName } from '../../data/partner-names.ts';
import { type SideNames, whoWithWhom } from '../../data/who-with-whom.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { MeetingDetails } from './meeting-details.tsx';
import { MeetingFlags } from './meeting-flags.tsx';
import { timelineMessages } from './messages.ts';

type MeetingLineProps = {
  meeting: MeetingRow;
  open: boolean;
  /** Told which meeting is meant, so that one function serves all lines. */
  onToggle: (id: string) => void;
  /** The partner whose own page this is: not named again on each line. */
  about?: string;
};

/** One meeting as a line of the index: date, partner, who with whom, level, kind and place; the rest on demand. */
export const MeetingLine = memo(function MeetingLine({ meeting, open, onToggle, about }: MeetingLineProps) {
  const text = useMessages(timelineMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const partnerName = useShortPartnerName();
  const placeName = usePlaceName();
  const { vietnam, others } = whoWithWhom(meeting.participants);
  const names = ({ names, more }: SideNames) => (more > 0 ? `${names.join(', ')} +${more}` : format.list(names));
  const sides = [vietnam, others].filter((side) => side.names.length > 0);
  const partners = meeting.partners.filter((code) => code !== about);
  // By the room beside the open evidence, not by the screen.
  const columns = about
    ? '@min-[44rem]:grid-cols-[6rem_minmax(0,1fr)_14rem] @min-[70rem]:grid-cols-[6rem_minmax(0,1fr)_13rem_13rem] print:grid-cols-[4rem_minmax(0,1fr)_18rem]'
    : '@min-[44rem]:grid-cols-[6rem_11rem_minmax(0,1fr)_14rem] @min-[70rem]:grid-cols-[6rem_11rem_minmax(0,1fr)_13rem_13rem] print:grid-cols-[4rem_8rem_minmax(0,1fr)_17rem]';
  // The timeline names the month above its lines, a partner's page only the year.
  const monthOf = (date: string) => date.length === 7 && format.monthName(date);
  const detailsId = `meeting-${meeting.row}`;

  return (
    <article className={open ? '-mx-3 border-l-4 border-ink bg-raised pr-3 pl-2' : ''}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        className={`grid w-full gap-x-5 py-2 text-left hover:bg-raised print:py-1 ${columns}`}
        onClick={() => onToggle(meeting.id)}
      >
        <span className="figures text-quiet @max-[44rem]:text-small">
          {meeting.date !== null &&
            (format.days(meeting.date, meeting.dateEnd) ?? (about ? monthOf(meeting.date) : ''))}
        </span>
        {!about && (
          <span className="font-semibold">
            {partners.length > 0 ? format.list(partners.map(partnerName)) : text.noPartner}
          </span>
        )}
        <span>
          <span className="mr-3 inline-block first-letter:uppercase">
            {sides.length > 0 ? sides.map(names).join(` ${text.with} `) : words.level[meeting.level]}
          </span>
          {about && partners.length > 0 && (
            <span className="mr-3 text-quiet">
              {text.with} {format.list(partners.map(partnerName))}
            </span>
          )}
          <MeetingFlags meeting={meeting} />
        </span>
        <span className="text-quiet first-letter:uppercase @max-[70rem]:hidden print:hidden">
          {sides.length > 0 && words.level[meeting.level]}
        </span>
        <span className="text-quiet @max-[44rem]:text-small">
          <span className="inline-block first-letter:uppercase">{words.meetingKind[meeting.kind]}</span>
          {meeting.place ? `, ${placeName(meeting.place)}` : ''}
          {sides.length > 0 && (
            <span className="@min-[70rem]:hidden print:inline"> · {words.level[meeting.level]}</span>
          )}
        </span>
      </button>
      {open && <MeetingDetails id={detailsId} meeting={meeting} />}
    </article>
  );
});
