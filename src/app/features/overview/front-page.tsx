import { Link } from 'react-router-dom';
import type { IndexFile } from '../../../dataset/site/index-file.ts';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { FrontMeeting } from './front-meeting.tsx';
import { overviewMessages } from './messages.ts';

const LATEST = 7;
const COMING = 6;

/** Latest and announced meetings side by side, as a newspaper would rank them. */
export function FrontPage() {
  const text = useMessages(overviewMessages);
  const { latest, coming, lead } = useIndex();
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
            <div className="grid gap-x-12 md:grid-cols-2">
              <FrontMeeting meeting={first} lead />
              {lead && <LeadSentence {...lead} record={first.id} />}
            </div>
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

/** The words that tell of the meeting on top, with their source. */
function LeadSentence({ quote, article, record }: NonNullable<IndexFile['lead']> & { record: string }) {
  const format = useFormat();
  return (
    <figure className="self-center pb-3">
      <blockquote lang="en" className="border-l border-rule-strong pl-4 font-serif">
        {quote.replace(/\s+/g, ' ').trim()}
      </blockquote>
      <figcaption className="mt-1 pl-4 text-small text-quiet">
        <Link className="link" to={paths.article(article.id, record)}>
          {[article.outlet, article.published && format.date(article.published)].filter(Boolean).join(', ') ||
            article.title}
        </Link>
      </figcaption>
    </figure>
  );
}
