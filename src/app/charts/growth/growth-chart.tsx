import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../i18n/language.ts';
import { AxisTitle } from '../axis-title.tsx';
import { axisUnit } from '../axis-unit.ts';
import { BarMarks } from '../bar-marks.tsx';
import type { ChartProps } from '../chart-props.ts';
import { panelHeight } from '../panel-height.ts';
import { useFigureText } from '../use-figure-text.ts';
import type { GrowthState } from './growth-state.ts';

const ROW = 38;
const HEAD = 46;

/** A bar a figure from zero, to the left for a fall; the name of each stands above its bar, so that none is cut. */
export function GrowthChart({ state, width, onOpen }: ChartProps<GrowthState>) {
  const language = useLanguage();
  const axis = axisUnit(state.ticks, state.unit, language);
  const text = useFigureText();
  const several = new Set(state.bars.map((bar) => bar.figure.series)).size > 1;
  const rows = state.bars.map((bar, index) => ({ at: String(index), value: bar.figure.value, figure: bar.figure }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={panelHeight(state, width)}
      data={rows}
      margin={{ top: 0, right: 72, bottom: 0, left: (state.ticks[0] ?? 0) < 0 ? 24 : 8 }}
      accessibilityLayer={false}
      barSize={12}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        orientation="top"
        domain={[state.ticks[0] ?? 0, state.ticks.at(-1) ?? 1]}
        ticks={state.ticks}
        tickFormatter={axis.tick}
        tickLine={false}
        axisLine={false}
        interval={0}
        tick={{ fill: 'var(--quiet)', fontSize: 13 }}
        height={HEAD}
      />
      <AxisTitle text={axis.title} />
      <YAxis type="category" dataKey="at" hide />
      <ReferenceLine x={0} stroke="var(--rule-strong)" />
      <Bar dataKey="value" fill="transparent" isAnimationActive={false} />
      <BarMarks
        figures={state.figures}
        row={ROW}
        head={HEAD}
        label={(figure) => (several ? `${text.whose(figure)}, ${text.period(figure)}` : text.period(figure))}
        onOpen={onOpen}
      />
    </BarChart>
  );
}
