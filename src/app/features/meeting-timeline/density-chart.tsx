import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { monthNumber, monthOf } from '../../data/facets/index-facets.ts';
import type { Selection } from '../../data/facets/select-meetings.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTheme } from '../../theme/theme.ts';
import { useWidth } from '../../ui/use-width.ts';
import { BrushHandle } from './brush-handle.tsx';
import { defaultSpan } from './default-span.ts';
import { densityBins, yearTicks } from './density-bins.ts';
import { drawDensity } from './draw-density.ts';
import { timelineMessages } from './messages.ts';
import type { MonthSpan } from './month-span.ts';

const HEIGHT = 112;

type DensityChartProps = {
  /** Months since year 0 where the data begins, and how many the axis has. */
  firstMonth: number;
  length: number;
  months: Selection['months'];
  /** All months of the data, which decide where the axis begins. */
  allMonths: Selection['months'];
  chosen: MonthSpan;
  /** Dates are restricted: `chosen` is the reader's, not the whole data. */
  restricted: boolean;
  /** Show only the chosen months, as wide as the page. */
  zoomed: boolean;
  /** Newest day of the data. */
  asOf: string | null;
  /** Meetings of the selection whose month is not told: they have no bar. */
  monthless: number;
  onChoose: (span: MonthSpan, final: boolean) => void;
};

/** Meetings by month over the whole period; drag or move the handles to choose a span. */
export function DensityChart({
  firstMonth,
  length,
  months,
  allMonths,
  chosen,
  restricted,
  zoomed,
  asOf,
  monthless,
  onChoose,
}: DensityChartProps) {
  const text = useMessages(timelineMessages);
  const format = useFormat();
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);

  const domain = useMemo(() => {
    if (zoomed) return chosen;
    const usual = defaultSpan(allMonths, firstMonth, length);
    return restricted && chosen.first < usual.first ? { first: 0, last: usual.last } : usual;
  }, [zoomed, restricted, chosen, allMonths, firstMonth, length]);
  const earlier = zoomed ? 0 : countBefore(months, domain.first);
  const bins = useMemo(
    () => densityBins(months, firstMonth, domain, width || 1000),
    [months, firstMonth, domain, width],
  );
  const inView = { first: Math.max(chosen.first, domain.first), last: Math.min(chosen.last, domain.last) };
  const shown = drag ? { first: Math.min(drag.from, drag.to), last: Math.max(drag.from, drag.to) } : inView;
  const nowMonth = asOf === null || asOf.length < 7 ? null : monthNumber(asOf) - firstMonth;
  const now = nowMonth !== null && nowMonth >= domain.first && nowMonth <= domain.last ? nowMonth : null;
  const { first: shownFirst, last: shownLast } = shown;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme gives the tokens other colours
  useEffect(() => {
    if (!canvas.current || width === 0) return;
    drawDensity(canvas.current, {
      bins,
      domain,
      chosen: { first: shownFirst, last: shownLast },
      width,
      height: HEIGHT,
      now,
    });
  }, [bins, domain, shownFirst, shownLast, width, now, theme]);

  const count = domain.last - domain.first + 1;
  const at = (month: number) => `${((month - domain.first) / count) * 100}%`;
  const monthAt = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.max(domain.first, Math.min(domain.last, domain.first + Math.floor(share * count)));
  };
  const label = (month: number) => format.month(monthOf(firstMonth + month));
  const bin = hovered === null ? undefined : bins.find(({ first, last }) => hovered >= first && hovered <= last);
  const finish = () => {
    if (drag) onChoose({ first: Math.min(drag.from, drag.to), last: Math.max(drag.from, drag.to) }, true);
    setDrag(null);
  };

  return (
    <section aria-label={text.density} className="print:hidden">
      <p className="sr-only">{text.densityHelp}</p>
      <div ref={frame} className="relative">
        <div
          aria-hidden="true"
          className="relative cursor-crosshair touch-pan-y select-none"
          style={{ height: HEIGHT }}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag({ from: monthAt(event), to: monthAt(event) });
          }}
          onPointerMove={(event) => {
            setHovered(monthAt(event));
            if (drag) setDrag({ ...drag, to: monthAt(event) });
          }}
          onPointerUp={finish}
          onPointerCancel={() => setDrag(null)}
          onPointerLeave={() => setHovered(null)}
        >
          <canvas ref={canvas} className="block size-full" />
        </div>
        <BrushHandle
          name={text.fromHandle}
          value={shown.first}
          min={0}
          max={shown.last}
          end={length - 1}
          left={at(shown.first)}
          valueText={label(shown.first)}
          onMove={(first) => onChoose({ first, last: chosen.last }, false)}
        />
        <BrushHandle
          name={text.toHandle}
          value={shown.last}
          min={shown.first}
          max={length - 1}
          end={length - 1}
          left={at(shown.last + 1)}
          valueText={label(shown.last)}
          onMove={(last) => onChoose({ first: chosen.first, last }, false)}
        />
        <div className="figures relative h-6 text-small text-quiet" aria-hidden="true">
          {yearTicks(firstMonth, domain, width || 1000).map(({ year, month }) => (
            <span key={year} className="absolute top-0.5 border-l border-rule-strong pl-1" style={{ left: at(month) }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <p className="figures flex min-h-5 flex-wrap gap-x-5 text-small text-quiet" aria-hidden="true">
        {bin ? (
          <span className="text-ink">
            {text.barOf(
              bin.first === bin.last ? label(bin.first) : `${label(bin.first)} – ${label(bin.last)}`,
              format.number(bin.held),
              format.number(bin.planned),
            )}
          </span>
        ) : (
          <>
            <span className="flex items-center gap-1.5">
              <span className="size-2.5 bg-level-4" /> {text.legend.held}
            </span>
            <span className="flex items-center gap-1.5">
              <span className="size-2.5 border border-ink" /> {text.legend.planned}
            </span>
            {monthless > 0 && <span className="order-last">{text.noMonth(format.number(monthless), monthless)}</span>}
            {earlier > 0 && (
              <span className="order-last">
                {text.earlier(format.number(earlier), monthOf(firstMonth + domain.first).slice(0, 4))}
              </span>
            )}
            {now !== null && asOf && (
              <span className="flex items-center gap-1.5">
                <span className="h-3 w-0.5 bg-vietnam" /> {text.asOf}, {format.date(asOf)}
              </span>
            )}
          </>
        )}
      </p>
    </section>
  );
}

function countBefore(months: Selection['months'], end: number): number {
  let count = 0;
  for (let month = 0; month < end; month++) count += (months.held[month] ?? 0) + (months.planned[month] ?? 0);
  return count;
}
