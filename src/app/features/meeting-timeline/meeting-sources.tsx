import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { CHUNK_ROWS, chunkOf } from '../../../dataset/site/site-paths.ts';
import { meetingEvidenceQuery } from '../../data/meeting-queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { timelineMessages } from './messages.ts';

/** The sentences that tell a meeting, each with its outlet and day, and what the reports disagree on. */
export function MeetingSources({ meeting }: { meeting: MeetingRow }) {
  const text = useMessages(timelineMessages);
  const format = useFormat();
  const { data } = useQuery({ ...meetingEvidenceQuery(chunkOf(meeting.row)), throwOnError: true });
  const told = data?.rows[meeting.row % CHUNK_ROWS];
  if (!data || !told) return <Skeleton className="h-32 w-full" />;
  const articleOf = (report: number) => data.articles.find(({ id }) => id === told.reports[report]?.article);
  const sayValue = (value: unknown) =>
    typeof value === 'string' && /^\d{4}/.test(value) ? format.date(value) : String(value ?? text.noDate);

  return (
    <>
      <h3 className="text-small font-semibold">
        {text.evidence}
        <span className="font-normal text-quiet">
          {' '}
          {text.sources(
            format.number(meeting.reports),
            meeting.reports,
            format.number(meeting.outlets),
            meeting.outlets,
          )}
        </span>
      </h3>
      {told.evidence.map((evidence) => {
        const article = articleOf(evidence.report);
        return (
          <figure key={`${evidence.report} ${evidence.start}`}>
            <blockquote lang="en" className="max-w-measure border-l border-rule-strong pl-4 font-serif">
              {evidence.quote}
            </blockquote>
            {article && (
              <figcaption className="mt-1 pl-4 text-small text-quiet">
                {[article.outlet, article.published && format.date(article.published)].filter(Boolean).join(', ')}{' '}
                <Link className="link" to={paths.article(article.id, meeting.id)}>
                  {text.openArticle}
                </Link>
              </figcaption>
            )}
          </figure>
        );
      })}
      {told.conflicts.map((conflict) => (
        <div key={conflict.field} className="text-small">
          <p className="text-warn">{text.disagree(text.fields[conflict.field] ?? conflict.field)}</p>
          <ul>
            {conflict.values.map((value) => (
              <li key={JSON.stringify(value.value)}>
                {sayValue(value.value)}:{' '}
                <span className="text-quiet">
                  {value.reports.map((report) => articleOf(report)?.outlet ?? articleOf(report)?.title).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
