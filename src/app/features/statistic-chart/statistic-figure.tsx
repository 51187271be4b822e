import { type ReactNode, useId, useRef, useState } from 'react';
import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { LevelSeries } from '../../charts/level/level-state.ts';
import { panelHeight } from '../../charts/panel-height.ts';
import type { Panel } from '../../charts/select-panels.ts';
import { markPath, styleOf } from '../../charts/series-style.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { useListedKey } from '../../url/listed-key-param.ts';
import { DrawnPanel } from './drawn-panel.tsx';
import { figureCsv } from './figure-csv.ts';
import { FigureDownloads } from './figure-downloads.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { FigureTable } from './figure-table.tsx';
import { headlineOf, type NamedMetric } from './headline.ts';
import { Legend } from './legend.tsx';
import { statisticMessages } from './messages.ts';
import { PointSentence } from './point-sentence.tsx';
import { sourceLine } from './source-line.ts';
import { SourceOrSentence } from './source-or-sentence.tsx';

type StatisticFigureProps = {
  panel: Panel;
  /** The panel before it was cut to its first rows: targets are counted whole, whatever is drawn. */
  whole?: Panel;
  metric: NamedMetric;
  points: Map<string, Point>;
  articles: Map<string, ArticleRef>;
  /** The table stands open, or behind a line that opens it. */
  table: 'open' | 'folded';
  /** Rank of the headline among the page's headings. */
  heading: 'h2' | 'h3' | 'h4';
  /** More about this figure: a link to its own page. */
  children?: ReactNode;
};

/** A table that is longer than the chart beside it begins with as many rows as fit there; the others come when asked for. */
const FIRST_ROWS = 12;
const ROW = 70;
const SPARED = 6;

/** A chart as a plate: headline, drawing, notes, source, the same values as a table, downloads. */
export function StatisticFigure({
  panel,
  whole,
  metric,
  points,
  articles,
  table,
  heading: Heading,
  children,
}: StatisticFigureProps) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  const titleId = useId();
  const headline = headlineOf(panel.form === 'target' ? (whole ?? panel) : panel, metric, format);
  const source = sourceLine(panel.figures, points, articles, words, format);
  const [pointed, setPointed] = useState<string | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const legend = panel.form === 'level' && panel.series.length > 1 ? panel.series : [];
  const beside = table === 'open';
  const key = `${metric.metric}.${panel.form}`;
  const [opened, toggleTable] = useListedKey('table', key);
  const printing = usePrinting();
  const first = Math.max(FIRST_ROWS, Math.floor(panelHeight(panel, 640) / ROW));
  const long = beside && panel.figures.length > first + SPARED && !printing;
  const rows = long && !opened ? panel.figures.slice(0, first) : panel.figures;
  const own = <FigureTable figures={rows} points={points} articles={articles} />;
  return (
    <figure
      aria-labelledby={titleId}
      className={`min-w-0 break-inside-avoid border-t border-rule-strong pt-3 ${beside ? 'lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] lg:gap-x-12 print:block' : ''}`}
    >
      <div className={`min-w-0 ${beside ? 'self-start lg:sticky lg:top-18 print:static' : ''}`}>
        <figcaption>
          <Heading id={titleId} className="mb-3 font-serif text-lead font-semibold text-balance">
            {unbroken(headline)}
          </Heading>
        </figcaption>
        <Legend series={legend} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its marks, which are buttons, are doing */}
        <div
          ref={holder}
          onPointerOver={(event) => setPointed(markOf(event.target))}
          onPointerLeave={() => setPointed(null)}
          onFocus={(event) => setPointed(markOf(event.target))}
          onBlur={() => setPointed(null)}
        >
          <DrawnPanel panel={panel} chart={key} instead={beside ? null : own} />
        </div>
        {panel.form === 'point' && (
          <PointSentence figure={panel.figure} point={beside ? undefined : points.get(panel.figure.id)} />
        )}
        <FigureNotes panel={panel} />
        <SourceOrSentence source={source} figure={panel.figures.find(({ id }) => id === pointed)} points={points} />
        <div className="mt-1 flex flex-wrap items-baseline gap-x-6">
          {!beside && panel.form !== 'point' && (
            <FoldedTable open={opened} onToggle={toggleTable} title={words.table(panel.figures.length)}>
              {own}
            </FoldedTable>
          )}
          <FigureDownloads
            headline={headline}
            csv={() => figureCsv(panel.figures, points, articles)}
            holder={holder}
            drawn={panel.form !== 'point' || panel.share !== null}
            picture={{ headline, legend: legend.map(legendRow), source }}
          />
          {children && <div className="ml-auto">{children}</div>}
        </div>
      </div>
      {beside && (
        <div className="mt-3 min-w-0 lg:mt-0">
          {own}
          {long && !opened && (
            <button type="button" className="link py-1.5 text-small" onClick={toggleTable}>
              {words.table(panel.figures.length)}
            </button>
          )}
        </div>
      )}
    </figure>
  );
}

type FoldedTableProps = { open: boolean; onToggle: () => void; title: string; children: ReactNode };

/** The table behind a line; whether it stands open is in the address. */
function FoldedTable({ open, onToggle, title, children }: FoldedTableProps) {
  return (
    <details open={open} className="min-w-0 open:basis-full print:hidden">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control of the browser's own, keys included */}
      <summary
        className="link inline-block py-1.5 text-small"
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        {title}
      </summary>
      {open && <div className="mt-2">{children}</div>}
    </details>
  );
}

/** A number keeps its word on its line: `1.3 billion`, `1,3 tỷ`. */
function unbroken(headline: string): string {
  return headline.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** Id of the figure whose mark an event came from. */
function markOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null;
}

function legendRow({ label, place }: LevelSeries) {
  return { label, colour: styleOf(place).colour, path: markPath(styleOf(place).mark, 10) };
}
