import { Link } from 'react-router-dom';
import { useIndex } from '../../data/index-query.ts';
import { ContactStrip } from '../../features/overview/contact-strip.tsx';
import { FrontPage } from '../../features/overview/front-page.tsx';
import { HeadlineFigures } from '../../features/overview/headline-figures.tsx';
import { overviewMessages } from '../../features/overview/messages.ts';
import { PartnerLadder } from '../../features/overview/partner-ladder.tsx';
import { TargetList } from '../../features/overview/target-list.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';

/** `/`: what is in the data, the latest and the coming, the ladder of partners, targets and figures. */
export function OverviewPage() {
  const text = useMessages(overviewMessages);
  const format = useFormat();
  const { counts, from, to } = useIndex();
  const number = format.number;
  const covers =
    from && to
      ? text.covers(number(counts.articles), counts.articles, format.date(from), format.date(to))
      : text.coversUndated(number(counts.articles), counts.articles);
  return (
    <div className="page">
      <DocumentTitle title={null} />
      <PageHead
        title={<span className="block max-w-[26ch]">{text.title}</span>}
        lead={
          counts.articles > 0 && (
            <>
              {covers}{' '}
              <Link className="link" to={paths.timeline()}>
                {text.meetings(number(counts.meetings), counts.meetings)}
              </Link>
              ,{' '}
              <Link className="link" to={paths.countries()}>
                {text.partners(number(counts.partners), counts.partners)}
              </Link>
              {counts.agreements > 0 && `, ${text.agreements(number(counts.agreements), counts.agreements)}`}
              {counts.statistics > 0 && (
                <>
                  ,{' '}
                  <Link className="link" to={paths.statistics()}>
                    {text.figures(number(counts.statistics), counts.statistics)}
                  </Link>
                </>
              )}
              . {text.dotted}
            </>
          )
        }
      />
      {counts.articles === 0 ? (
        <Notice
          title={text.empty}
          actions={
            <Link className="link" to={paths.try()}>
              {text.tryIt}
            </Link>
          }
        >
          <p>{text.emptyWhy}</p>
        </Notice>
      ) : (
        <div className="grid gap-y-14">
          <ContactStrip />
          <FrontPage />
          <TargetList />
          <HeadlineFigures />
          <PartnerLadder />
        </div>
      )}
    </div>
  );
}
