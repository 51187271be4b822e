import { Link } from 'react-router-dom';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { usePlaceName, useShortPartnerName } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { paths } from '../../paths.ts';
import { overviewMessages } from './messages.ts';

/** A meeting as a front page tells it: partner and people as the headline, day, place and kind under it. */
export function FrontMeeting({ meeting, lead = false }: { meeting: MeetingRow; lead?: boolean }) {
  const text = useMessages(overviewMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const partnerName = useShortPartnerName();
  const placeName = usePlaceName();
  const partners = format.list(meeting.partners.map(partnerName));
  const ours = meeting.participants.find(({ side }) => side === 'VNM')?.name;
  const theirs = meeting.participants.find(({ side }) => side !== 'VNM')?.name;
  const people = [ours, theirs].filter((name) => name !== undefined).join(` ${text.with} `);
  const facts = [
    meeting.date === null ? null : format.dates(meeting.date, meeting.dateEnd),
    meeting.place && placeName(meeting.place),
    words.meetingKind[meeting.kind],
    meeting.outlets > 1 ? text.outlets(format.number(meeting.outlets)) : null,
    meeting.band === 'check' ? text.check : null,
  ].filter((fact) => fact !== null);
  return (
    <article className="py-3">
      <h3 className={lead ? 'font-serif text-title font-semibold' : 'font-semibold'}>
        <Link className="hover:underline" to={paths.timeline(`record=${encodeURIComponent(meeting.id)}`)}>
          {partners || words.level[meeting.level]}
          {people && (
            <span className={lead ? 'block text-lead font-normal' : 'font-normal'}>
              {lead ? people : `: ${people}`}
            </span>
          )}
        </Link>
      </h3>
      <p className="figures text-small text-quiet">{facts.join(' · ')}</p>
    </article>
  );
}
