import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useLocation, useParams } from 'react-router-dom';
import { countryQuery } from '../../data/country-query.ts';
import { useIndex } from '../../data/index-query.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { MeetingLine } from '../../features/meeting-timeline/meeting-line.tsx';
import { AgreementsChapter } from '../../features/partner-profile/agreements-chapter.tsx';
import { ArticlesChapter } from '../../features/partner-profile/articles-chapter.tsx';
import { findPartner } from '../../features/partner-profile/find-partner.ts';
import { groupByYear } from '../../features/partner-profile/group-meetings.ts';
import { profileMessages } from '../../features/partner-profile/messages.ts';
import { MilestonesChapter } from '../../features/partner-profile/milestones-chapter.tsx';
import { PeopleChapter } from '../../features/partner-profile/people-chapter.tsx';
import { ProfileHeader } from '../../features/partner-profile/profile-header.tsx';
import { RhythmChapter } from '../../features/partner-profile/rhythm-chapter.tsx';
import { UnknownPartner } from '../../features/partner-profile/unknown-partner.tsx';
import { PairFigures } from '../../features/statistic-chart/pair-figures.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOpenRecord } from '../../url/open-record-param.ts';

/** The dossier of a country or organisation. Names and small letters lead to the address with the code. */
export function CountryPage() {
  const { code = '' } = useParams();
  const { partners } = useIndex();
  const { search, hash } = useLocation();
  const partner = findPartner(code, partners);
  if (partner && partner.code !== code)
    return <Navigate replace to={{ pathname: paths.country(partner.code), search, hash }} />;
  return (
    <div className="page">
      {partner ? <Dossier code={partner.code} /> : <UnknownPartner address={code} partners={partners} />}
    </div>
  );
}

function Dossier({ code }: { code: string }) {
  const words = useMessages(profileMessages);
  const format = useFormat();
  const nameOf = usePartnerName();
  const { asOf } = useIndex();
  const { data: file } = useSuspenseQuery(countryQuery(code));
  return (
    <article>
      <DocumentTitle title={file.name[format.language]} />
      <ProfileHeader file={file} />
      <div className="grid gap-14 print:gap-6">
        <MilestonesChapter file={file} asOf={asOf} />
        <RhythmChapter file={file} />
        <Meetings code={code} />
        {file.series.length > 0 && (
          <Chapter id="figures" title={words.figures} lead={words.figuresLead}>
            <PairFigures series={file.series} articles={file.articles} nameOf={nameOf} />
          </Chapter>
        )}
        <AgreementsChapter file={file} />
        <PeopleChapter file={file} />
        <ArticlesChapter file={file} />
      </div>
    </article>
  );
}

/** The newest meetings by year, each opened in its place; the timeline has them all. */
function Meetings({ code }: { code: string }) {
  const words = useMessages(profileMessages);
  const { data: file } = useSuspenseQuery(countryQuery(code));
  const [record, setRecord] = useOpenRecord();
  const { held, planned, newest, rows } = file.meetings;
  return (
    <Chapter
      id="meetings"
      title={words.meetings}
      lead={words.meetingsLead(held, planned)}
      aside={
        rows.length > 0 && (
          <Link className="link print:hidden" to={paths.timeline(new URLSearchParams({ country: code }).toString())}>
            {words.allMeetings(rows.length)}
          </Link>
        )
      }
    >
      {rows.length === 0 && <Notice title={words.noMeetings}>{words.noMeetingsHelp}</Notice>}
      {groupByYear(newest).map(({ year, rows: own }) => (
        <section key={year} className="mb-6">
          <h3 className="figures mb-1 font-semibold">{year ?? words.dateUnknown}</h3>
          <ul>
            {own.map((meeting) => (
              <li key={meeting.id} className="border-t border-rule">
                <MeetingLine
                  meeting={meeting}
                  about={code}
                  open={record === meeting.id}
                  onToggle={() => void setRecord(record === meeting.id ? null : meeting.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Chapter>
  );
}
