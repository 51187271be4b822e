import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../i18n/language.ts';
import { AxisTitle } from '../axis-title.tsx';
import { axisUnit } from '../axis-unit.ts';
import { BarMarks } from '../bar-marks.tsx';
import type { ChartProps } from '../chart-props.ts';
import { panelHeight } from '../panel-height.ts';
import { useFigureText } from '../use-figure-text.ts';
import type { CountState } from './count-state.ts';

const ROW = 38;
const HEAD = 46;

/** The newest figure of each series as lying bars, longest first, each with its name and its time. */
export function CountChart({ state, width, onOpen }: ChartProps<CountState>) {
  const axis = axisUnit(state.ticks, state.unit, useLanguage());
  const text = useFigureText();
  const rows = state.bars.map((figure, index) => ({ at: String(index), value: figure.value }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={panelHeight(state, width)}
      data={rows}
      margin={{ top: 0, right: 128, bottom: 0, left: (state.ticks[0] ?? 0) < 0 ? 24 : 8 }}
      accessibilityLayer={false}
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
        label={(figure) => `${figure.series ? figure.seriesLabel : figure.what}, ${text.period(figure)}`}
        onOpen={onOpen}
      />
    </BarChart>
  );
}
