import type { ReactNode } from 'react';
import { panelHeight } from '../../charts/panel-height.ts';
import type { Panel } from '../../charts/select-panels.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { useEvidenceParam } from '../../url/evidence-param.ts';
import { useListedKey } from '../../url/listed-key-param.ts';
import { ChartBoundary } from './chart-boundary.tsx';
import { statisticMessages } from './messages.ts';
import { usePlot } from './use-plot.ts';
import { useSeen } from './use-seen.ts';

type DrawnPanelProps = {
  panel: Panel;
  /** What the chart is called in the address. */
  chart: string;
  instead: ReactNode;
};

/**
 * The drawing, made when it comes near the screen; its place is kept from the start, so that nothing shifts. Paper that is
 * wanted before the drawing code has come gets what stands `instead`.
 */
export function DrawnPanel({ panel, chart, instead }: DrawnPanelProps) {
  const words = useMessages(statisticMessages);
  const { ref, width } = useWidth<HTMLDivElement>();
  const { ref: view, seen } = useSeen<HTMLDivElement>();
  const { Plot, failed } = usePlot(seen);
  const [log, toggleLog] = useListedKey('log', chart);
  const printing = usePrinting();
  const [, open] = useEvidenceParam();
  if (printing && !Plot) return instead;
  if (panel.form === 'point' && panel.share === null) return null;
  const fallback = <Notice title={words.chartFailed}>{words.chartFailedHelp}</Notice>;
  return (
    <div ref={ref} className="w-full overflow-hidden">
      {panel.form === 'level' && panel.powers && (
        <label className="flex min-h-9 items-center gap-2 text-small print:hidden">
          <input type="checkbox" className="size-4 accent-link" checked={log} onChange={toggleLog} />
          {words.log}
        </label>
      )}
      <div ref={view} style={{ height: panelHeight(panel, width || 640) }}>
        {failed && fallback}
        {!failed && !Plot && <p className="sr-only">{words.drawing}</p>}
        <ChartBoundary fallback={fallback}>
          {Plot && seen && width > 0 && (
            <Plot
              panel={panel}
              width={width}
              log={log}
              onOpen={({ id }) => void open({ kind: 'statistics', id, field: null })}
            />
          )}
        </ChartBoundary>
      </div>
    </div>
  );
}
