import { Link } from 'react-router-dom';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { usePartnerName, usePlaceName } from '../../data/partner-names.ts';
import { bySide } from '../../data/who-with-whom.ts';
import { useMessages } from '../../i18n/messages.ts';
import { topicName } from '../../i18n/topic-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { paths } from '../../paths.ts';
import { useEvidenceParam } from '../../url/evidence-param.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { MeetingSources } from './meeting-sources.tsx';
import { timelineMessages } from './messages.ts';

/** Everything about a meeting, opened in its place in the list. */
export function MeetingDetails({ id, meeting }: { id: string; meeting: MeetingRow }) {
  const text = useMessages(timelineMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const partnerName = usePartnerName();
  const placeName = usePlaceName();
  const [, showEvidence] = useEvidenceParam();
  const sides = bySide(meeting.participants, meeting.partners);
  const value = (field: string, shown: string) => (
    <EvidenceValue kind="meetings" id={meeting.id} field={field}>
      {shown}
    </EvidenceValue>
  );

  return (
    <div id={id} className="grid gap-x-12 gap-y-6 py-3 pb-6 md:pl-29 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="grid content-start gap-5">
        {sides.length === 0 && <p className="text-quiet">{text.nobody}</p>}
        {sides.map(({ side, people }) => (
          <div key={side ?? ''}>
            <h3 className={`text-small font-semibold ${side === 'VNM' ? 'text-vietnam' : ''}`}>
              {side === null ? (
                text.sideUnknown
              ) : side === 'VNM' ? (
                partnerName(side)
              ) : (
                <Link className="link" to={paths.country(side)}>
                  {partnerName(side)}
                </Link>
              )}
            </h3>
            <ul>
              {people.map((person) => (
                <li key={person.name}>
                  {value('participants', person.name)}
                  {person.role && (
                    <span lang="en" className="text-quiet">
                      , {person.role}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
          <dt className="text-quiet">{text.kind}</dt>
          <dd className="first-letter:uppercase">
            {words.meetingKind[meeting.kind]}, {words.level[meeting.level]}
            {meeting.date !== null && <>, {value('date', format.dates(meeting.date, meeting.dateEnd))}</>}
          </dd>
          {meeting.place && (
            <>
              <dt className="text-quiet">{text.place}</dt>
              <dd>{value('place', placeName(meeting.place))}</dd>
            </>
          )}
          {meeting.topics.length > 0 && (
            <>
              <dt className="text-quiet">{text.topics}</dt>
              <dd>{meeting.topics.map((topic) => topicName(topic, format.language)).join(', ')}</dd>
            </>
          )}
          {meeting.agreements.length > 0 && (
            <>
              <dt className="text-quiet">{text.agreements}</dt>
              <dd>
                <ul>
                  {meeting.agreements.map((agreement) => (
                    <li key={agreement.id}>
                      <EvidenceValue kind="agreements" id={agreement.id}>
                        <span lang="en">{agreement.name}</span>
                      </EvidenceValue>
                      <span className="block text-small text-quiet">{words.agreementStatus[agreement.status]}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      </div>
      <div className="grid content-start gap-3">
        <MeetingSources meeting={meeting} />
        <p>
          <button
            type="button"
            className="link text-small"
            onClick={() => showEvidence({ kind: 'meetings', id: meeting.id, field: null })}
          >
            {text.evidenceAll}
          </button>
        </p>
      </div>
    </div>
  );
}
