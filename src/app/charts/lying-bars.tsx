import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../i18n/language.ts';
import { AxisTitle } from './axis-title.tsx';
import { axisUnit } from './axis-unit.ts';
import { BarMarks } from './bar-marks.tsx';
import type { ChartProps } from './chart-props.ts';
import type { Figure } from './figure.ts';
import { BAR_ROW, BARS_HEAD, barsHeight } from './panel-height.ts';

type BarsState = { unit: string; ticks: number[]; figures: Figure[] };

type LyingBarsProps = ChartProps<BarsState> & {
  /** Stands above a bar, so that no name is cut. */
  label: (figure: Figure) => string;
  /** Room in pixels right of the longest bar for its value. */
  room: number;
};

/** A lying bar a figure from zero, to the left for less than nothing, in the order of the figures. */
export function LyingBars({ state, width, onOpen, label, room }: LyingBarsProps) {
  const { figures, ticks, unit } = state;
  const axis = axisUnit(ticks, unit, useLanguage());
  const rows = figures.map(({ value }, index) => ({ at: String(index), value }));
  const least = ticks[0] ?? 0;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={barsHeight(figures.length)}
      data={rows}
      margin={{ top: 0, right: room, bottom: 0, left: least < 0 ? 24 : 8 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        orientation="top"
        domain={[least, ticks.at(-1) ?? 1]}
        ticks={ticks}
        tickFormatter={axis.tick}
        tickLine={false}
        axisLine={false}
        interval={0}
        tick={{ fill: 'var(--quiet)', fontSize: 13 }}
        height={BARS_HEAD}
      />
      <AxisTitle text={axis.title} />
      <YAxis type="category" dataKey="at" hide />
      <ReferenceLine x={0} stroke="var(--rule-strong)" />
      <Bar dataKey="value" fill="transparent" isAnimationActive={false} />
      <BarMarks figures={figures} row={BAR_ROW} head={BARS_HEAD} label={label} onOpen={onOpen} />
    </BarChart>
  );
}
