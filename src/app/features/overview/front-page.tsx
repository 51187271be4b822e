import { Link } from 'react-router-dom';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { FrontMeeting } from './front-meeting.tsx';
import { overviewMessages } from './messages.ts';

const LATEST = 7;
const COMING = 6;

/** Latest and announced meetings side by side, as a newspaper would rank them. */
export function FrontPage() {
  const text = useMessages(overviewMessages);
  const { latest, coming } = useIndex();
  const [first, ...others] = latest.slice(0, LATEST);
  const announced = coming.length > 0;
  return (
    <div className={`grid gap-x-12 gap-y-12 ${announced ? 'lg:grid-cols-[8fr_4fr]' : ''}`}>
      <Chapter
        title={text.latest}
        aside={
          <Link className="link" to={paths.timeline()}>
            {text.allMeetings}
          </Link>
        }
      >
        {first ? (
          <>
            <FrontMeeting meeting={first} lead />
            <div className={`mt-2 gap-x-12 border-t border-rule md:columns-2 ${announced ? '' : 'lg:columns-3'}`}>
              {others.map((meeting) => (
                <div key={meeting.id} className="break-inside-avoid border-b border-rule">
                  <FrontMeeting meeting={meeting} />
                </div>
              ))}
            </div>
          </>
        ) : (
          <p className="text-quiet">{text.noLatest}</p>
        )}
      </Chapter>
      {announced && (
        <Chapter title={text.coming}>
          <div className="divide-y divide-rule">
            {coming.slice(0, COMING).map((meeting) => (
              <FrontMeeting key={meeting.id} meeting={meeting} />
            ))}
          </div>
        </Chapter>
      )}
    </div>
  );
}
