import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { LevelMark } from '../../charts/level-mark.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { partnershipName } from '../../i18n/partnership-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { Flag } from './flag.tsx';
import { profileMessages } from './messages.ts';
import { PartnerMark } from './partner-mark.tsx';
import { selectNames } from './select-names.ts';

/** Who this is, and the four facts that a reader asks for first, each with its sentence. */
export function ProfileHeader({ file }: { file: CountryFile }) {
  const words = useMessages(profileMessages);
  const format = useFormat();
  const { official, other } = selectNames(file, format.language);
  const { level } = file;
  const ties = file.relationships.find((one) => one.type === 'diplomatic-ties' && one.since !== null);
  const last = file.meetings.newest.find((one) => one.date === file.last && one.status === 'held');
  const next = file.meetings.newest.find((one) => one.date === file.next && one.status === 'planned');
  return (
    <header className="pt-8 pb-8 sm:pt-12 print:pt-0">
      <p className="mb-3 text-small print:hidden">
        <Link className="link" to={paths.countries()}>
          {words.over}
        </Link>
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {file.alpha2 === null ? <PartnerMark code={file.code} /> : <Flag alpha2={file.alpha2} />}
        <div className="grow">
          <h1 className="font-serif text-display font-semibold">{file.name[format.language]}</h1>
          {official && <p className="text-quiet">{official}</p>}
          {other && (
            <p lang={other.language} className="text-quiet">
              {other.text}
            </p>
          )}
        </div>
        <Button className="print:hidden" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <dl aria-label={words.summary} className="mt-6 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4">
        <Fact term={words.level}>
          {level === null ? (
            <Absent>{words.noLevel}</Absent>
          ) : (
            <>
              <EvidenceValue kind="relationships" id={level.id} className="inline-block first-letter:uppercase">
                {partnershipName(level.value, level.rank, format.language)}
              </EvidenceValue>
              <span className="mt-1 flex items-center gap-2 font-sans text-small text-quiet">
                <LevelMark rank={level.rank} />
                {level.since === null ? words.sinceUnknown : words.since(format.date(level.since))}
              </span>
            </>
          )}
        </Fact>
        <Fact term={words.ties}>
          {ties?.since ? (
            <EvidenceValue kind="relationships" id={ties.id} field="since">
              {words.since(format.date(ties.since))}
            </EvidenceValue>
          ) : (
            <Absent>{words.noTies}</Absent>
          )}
        </Fact>
        <Fact term={words.last}>
          <DatedMeeting date={file.last} id={last?.id} absent={words.noLast} />
        </Fact>
        <Fact term={words.next}>
          <DatedMeeting date={file.next} id={next?.id} absent={words.noNext} />
        </Fact>
      </dl>
    </header>
  );
}

function DatedMeeting({ date, id, absent }: { date: string | null; id: string | undefined; absent: string }) {
  const format = useFormat();
  if (date === null) return <Absent>{absent}</Absent>;
  if (!id) return format.date(date);
  return (
    <EvidenceValue kind="meetings" id={id} field="date">
      {format.date(date)}
    </EvidenceValue>
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

function Absent({ children }: { children: ReactNode }) {
  return <span className="font-sans text-body text-quiet">{children}</span>;
}
