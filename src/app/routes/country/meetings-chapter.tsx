import { Link } from 'react-router-dom';
import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { MeetingLine } from '../../features/meeting-timeline/meeting-line.tsx';
import { dossierMessages } from '../../features/partner-profile/dossier-messages.ts';
import { groupByYear } from '../../features/partner-profile/group-meetings.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOpenRecord } from '../../url/open-record-param.ts';

/** The newest meetings by year, each opened in its place; the timeline has them all. */
export function MeetingsChapter({ file }: { file: CountryFile }) {
  const words = useMessages(dossierMessages);
  const [record, setRecord] = useOpenRecord();
  const { held, planned, newest, rows } = file.meetings;
  return (
    <Chapter
      id="meetings"
      title={words.meetings}
      lead={rows.length > 0 && words.meetingsLead(held, planned)}
      aside={
        rows.length > 0 && (
          <Link
            className="link print:hidden"
            to={paths.timeline(new URLSearchParams({ country: file.code }).toString())}
          >
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
                  about={file.code}
                  open={record === meeting.id}
                  onToggle={(id) => void setRecord(record === id ? null : id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Chapter>
  );
}
