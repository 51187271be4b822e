import { useSuspenseQuery } from '@tanstack/react-query';
import { useIndex } from '../../data/index-query.ts';
import { statisticsQuery } from '../../data/statistics-queries.ts';
import { MetricLead } from '../../features/statistic-chart/metric-lead.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Chapter } from '../../ui/chapter.tsx';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useStatisticsParams } from '../../url/statistics-params.ts';
import { statisticsMessages } from './messages.ts';
import { MetricLines } from './metric-lines.tsx';
import { selectChapters } from './select-chapters.ts';
import { ThemeNav } from './theme-nav.tsx';

/** Lines of a chapter before the reader asks for all of them. */
const SHOWN = 16;

/** The cited figures, a chapter a theme: the richest series drawn, all others listed. */
export function StatisticsPage() {
  const words = useMessages(statisticsMessages);
  const format = useFormat();
  const { counts } = useIndex();
  const { data } = useSuspenseQuery(statisticsQuery);
  const [{ theme, q }, setParams] = useStatisticsParams();
  const chapters = selectChapters(data, theme, q);
  const shown = chapters.reduce((sum, chapter) => sum + chapter.leads.length + chapter.others.length, 0);
  const present = data.themes.filter((one) => data.metrics.some((metric) => metric.theme === one.theme));
  return (
    <div className="page">
      <DocumentTitle title={words.title} />
      <PageHead
        title={words.title}
        lead={
          data.metrics.length > 0 && words.lead(format.number(counts.statistics), format.number(data.metrics.length))
        }
      >
        {data.metrics.length > 0 && (
          <div className="mt-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-3 print:hidden">
            <ThemeNav themes={present} chosen={theme} onChoose={(themes) => void setParams({ theme: themes })} />
            <input
              type="search"
              value={q}
              aria-label={words.find}
              placeholder={words.findHint}
              className="h-10 w-full border border-rule-strong bg-paper px-3 placeholder:text-quiet sm:w-64"
              onChange={(event) => void setParams({ q: event.target.value || null }, { history: 'replace' })}
            />
          </div>
        )}
        <p role="status" className="sr-only">
          {words.shown(format.number(shown))}
        </p>
      </PageHead>
      {data.metrics.length === 0 && <Notice title={words.empty}>{words.emptyHelp}</Notice>}
      {data.metrics.length > 0 && shown === 0 && (
        <Notice
          title={words.nothing}
          actions={
            <>
              <Button onClick={() => void setParams({ q: null })}>{words.clearWords}</Button>
              {theme.length > 0 && <Button onClick={() => void setParams({ theme: null })}>{words.clearThemes}</Button>}
            </>
          }
        >
          {words.nothingHelp(q)}
        </Notice>
      )}
      <div className="grid gap-14">
        {chapters.map((chapter) => (
          <Chapter key={chapter.theme} id={chapter.theme} title={chapter.name[format.language]}>
            {chapter.leads.length > 0 && (
              <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 wide:grid-cols-3">
                {chapter.leads.map((summary) => (
                  <MetricLead key={summary.metric} summary={summary} />
                ))}
              </div>
            )}
            {chapter.others.length > 0 && (
              <div className={chapter.leads.length > 0 ? 'mt-10' : ''}>
                {chapter.leads.length > 0 && <h3 className="mb-2 text-small text-quiet">{words.others}</h3>}
                <MetricLines metrics={theme.length > 0 || q ? chapter.others : chapter.others.slice(0, SHOWN)} />
                {theme.length === 0 && !q && chapter.others.length > SHOWN && (
                  <button
                    type="button"
                    className="link mt-3 min-h-9 text-small print:hidden"
                    onClick={() => void setParams({ theme: [chapter.theme] })}
                  >
                    {words.more(chapter.others.length - SHOWN, chapter.name[format.language])}
                  </button>
                )}
              </div>
            )}
          </Chapter>
        ))}
      </div>
    </div>
  );
}
