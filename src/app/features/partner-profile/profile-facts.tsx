import type { ReactNode } from 'react';
import type { CountryFile } from '../../../dataset/site/country-file.ts';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { LevelMark } from '../../charts/level-mark.tsx';
import { TargetProgress, TargetValue } from '../../charts/target-progress.tsx';
import { useIndex } from '../../data/index-query.ts';
import { usePlaceName } from '../../data/partner-names.ts';
import { whoWithWhom } from '../../data/who-with-whom.ts';
import { useMessages } from '../../i18n/messages.ts';
import { partnershipName } from '../../i18n/partnership-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { profileMessages } from './messages.ts';
import { newestDocument } from './newest-document.ts';

/** What a reader with half a minute came for: level, last contact and who met, what was signed, what is aimed at. */
export function ProfileFacts({ file }: { file: CountryFile }) {
  const words = useMessages(profileMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  const { level, target } = file;
  const { asOf } = useIndex();
  const ties = file.relationships.find((one) => one.type === 'diplomatic-ties' && one.since !== null);
  const last = file.meetings.newest.find((one) => one.date === file.last && one.status === 'held');
  const next = file.meetings.newest.find((one) => one.date === file.next && one.status === 'planned');
  const signed = newestDocument(file.agreements);
  const tied = file.kind === 'country' || ties !== undefined;
  const facts = [true, true, true, tied, signed !== null, target !== null].filter(Boolean).length;
  const columns = facts === 4 ? 'lg:grid-cols-4 print:grid-cols-4' : 'md:grid-cols-3 print:grid-cols-3';
  return (
    <dl aria-label={words.summary} className={`mt-6 grid gap-x-8 sm:grid-cols-2 ${columns}`}>
      <Fact term={words.level}>
        {level === null ? (
          <Absent>{words.noLevel}</Absent>
        ) : (
          <>
            <EvidenceValue kind="relationships" id={level.id} className="inline-block first-letter:uppercase">
              {partnershipName(level.value, level.rank, format.language)}
            </EvidenceValue>
            <Under className="flex items-center gap-2">
              <LevelMark rank={level.rank} />
              {level.since === null ? words.sinceUnknown : words.since(format.date(level.since))}
            </Under>
          </>
        )}
      </Fact>
      <Fact term={words.last}>
        <DatedMeeting date={file.last} meeting={last} absent={words.noLast} />
      </Fact>
      {signed && (
        <Fact term={words.signed}>
          <EvidenceValue kind="agreements" id={signed.id}>
            <span lang="en">{signed.name}</span>
          </EvidenceValue>
          <Under>
            {terms.agreementStatus[signed.status]}, {format.date(signed.date)}
          </Under>
        </Fact>
      )}
      {tied && (
        <Fact term={words.ties}>
          {ties?.since ? (
            <EvidenceValue kind="relationships" id={ties.id} field="since">
              {words.since(format.date(ties.since))}
            </EvidenceValue>
          ) : (
            <Absent>{words.noTies}</Absent>
          )}
        </Fact>
      )}
      <Fact term={words.next}>
        <DatedMeeting date={file.next} meeting={next} absent={words.noNext} />
      </Fact>
      {target && (
        <Fact term={words.target(target.name?.[format.language] ?? target.what)}>
          <TargetValue target={target} />
          <div className="font-sans">
            <TargetProgress target={target} asOf={asOf} />
          </div>
        </Fact>
      )}
    </dl>
  );
}

type DatedMeetingProps = { date: string | null; meeting: MeetingRow | undefined; absent: string };

/** The day, which opens its sentence, and under it who met whom, how and where. */
function DatedMeeting({ date, meeting, absent }: DatedMeetingProps) {
  const words = useMessages(profileMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  const placeName = usePlaceName();
  if (date === null) return <Absent>{absent}</Absent>;
  if (!meeting) return format.date(date);
  const { vietnam, others } = whoWithWhom(meeting.participants);
  const people = [vietnam.names[0], others.names[0]].filter((name) => name !== undefined);
  const place = meeting.place && placeName(meeting.place);
  const under = [people.join(` ${words.with} `), terms.meetingKind[meeting.kind], place];
  return (
    <>
      <EvidenceValue kind="meetings" id={meeting.id} field="date">
        {format.date(date)}
      </EvidenceValue>
      <Under>{under.filter(Boolean).join(', ')}</Under>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-t border-rule-strong py-3">
      <dt className="text-small text-quiet">{term}</dt>
      <dd className="font-serif text-lead">{children}</dd>
    </div>
  );
}

function Under({ className = '', children }: { className?: string; children: ReactNode }) {
  return <p className={`mt-1 font-sans text-small text-quiet ${className}`}>{children}</p>;
}

function Absent({ children }: { children: ReactNode }) {
  return <span className="font-sans text-body text-quiet">{children}</span>;
}
