import { CartesianGrid, Line, LineChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../i18n/language.ts';
import { AxisTitle } from '../axis-title.tsx';
import { axisUnit } from '../axis-unit.ts';
import type { ChartProps } from '../chart-props.ts';
import { MarkButton, MarkGroup } from '../mark-group.tsx';
import { yearTicks } from '../nice-ticks.ts';
import { panelHeight } from '../panel-height.ts';
import { markPath, styleOf } from '../series-style.ts';
import { useFigureText } from '../use-figure-text.ts';
import type { LevelPoint, LevelSeries, LevelState } from './level-state.ts';
import { type LabelExtent, roomyLabels } from './roomy-labels.ts';

const MARGIN = { top: 26, right: 28, bottom: 0, left: 0 };
const AXIS_WIDTH = 52;
const AXIS_HEIGHT = 30;

/** Lines over the years with a mark at each figure; hollow marks were worked out, broken lines leap over missing years. */
export function LevelChart({ state, width, onOpen, log }: ChartProps<LevelState> & { log: boolean }) {
  const powers = log ? state.powers : null;
  const ticks = powers ?? state.yTicks;
  // Powers of ten reach too far for one scale: the middle one gives the word that leaves the labels short.
  const scaled = powers ? powers.slice(0, Math.ceil(powers.length / 2)) : ticks;
  const axis = axisUnit(scaled, state.unit, useLanguage());
  const bottom = ticks[0] ?? 0;
  const top = ticks.at(-1) ?? 1;
  return (
    <LineChart width={width} height={panelHeight(state, width)} margin={MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={state.x}
        ticks={yearTicks(state.x[0], state.x[1], Math.max(2, Math.floor(width / 64)))}
        allowDataOverflow
        tickLine={{ stroke: 'var(--rule-strong)' }}
        axisLine={{ stroke: 'var(--rule-strong)' }}
        tick={{ fill: 'var(--quiet)', fontSize: 13 }}
        height={AXIS_HEIGHT}
      />
      <YAxis
        type="number"
        domain={[bottom, top]}
        scale={powers ? 'log' : 'linear'}
        ticks={ticks}
        tickFormatter={axis.tick}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--quiet)', fontSize: 13 }}
        width={AXIS_WIDTH}
      />
      <AxisTitle text={axis.title} />
      {state.series.flatMap((series) =>
        series.runs.map((run) => (
          <Line
            key={`${series.key} ${run.kind} ${run.points[0]?.x}`}
            data={run.points}
            dataKey="y"
            type="linear"
            stroke={styleOf(series.place).colour}
            strokeWidth={run.kind === 'gap' ? 1.25 : 2.25}
            strokeDasharray={
              run.kind === 'gap' ? '2 5' : state.series.length > 1 ? styleOf(series.place).dash : undefined
            }
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )),
      )}
      {/* Without a line recharts has no scale, and marks that nothing joins would have no place. */}
      {state.series.every(({ runs }) => runs.length === 0) && (
        <Line data={state.series[0]?.points ?? []} dataKey="y" stroke="none" dot={false} isAnimationActive={false} />
      )}
      <PointMarks state={state} width={width} onOpen={onOpen} />
    </LineChart>
  );
}

function PointMarks({ state, width, onOpen }: ChartProps<LevelState>) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const text = useFigureText();
  if (!x || !y) return null;
  const alone = state.series.length === 1 && state.figures.length <= width / 40;
  const label = (point: LevelPoint) => axisValue(text.value(point.figure));
  // Whole years first: where there is not room for all, the line keeps its labels.
  const points = alone ? (state.series[0]?.points ?? []) : [];
  const part = (point: LevelPoint) => Number(point.span.grain !== 'year');
  const spots = [...points]
    .sort((a, b) => part(a) - part(b))
    .map((point) => ({
      point,
      text: label(point),
      x: x(point.x) ?? 0,
      y: y(point.y) ?? 0,
    }));
  const labelled = new Map(
    roomyLabels(spots, { from: AXIS_WIDTH, to: width, bottom: panelHeight(state, width) - AXIS_HEIGHT }),
  );
  const idOf = (series: LevelSeries, index: number) => `${series.key} ${index}`;
  return (
    <MarkGroup first={state.series[0] ? idOf(state.series[0], 0) : null}>
      {state.series.map((series) =>
        series.points.map((point, index) => (
          <MarkButton
            key={idOf(series, index)}
            id={idOf(series, index)}
            figure={point.figure}
            x={x(point.x) ?? 0}
            y={y(point.y) ?? 0}
            onOpen={onOpen}
          >
            <SeriesMark point={point} place={series.place} />
            <Label extent={labelled.get(point)} text={label(point)} />
          </MarkButton>
        )),
      )}
    </MarkGroup>
  );
}

/** The value above or below its mark, shifted where it would run out of the drawing or over the axis. */
function Label({ extent, text }: { extent: LabelExtent | undefined; text: string }) {
  if (!extent) return null;
  return (
    <text
      x={extent.anchor === 'end' ? 6 : extent.anchor === 'start' ? -6 : 0}
      y={extent.dy}
      textAnchor={extent.anchor}
      fontSize={13}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

function SeriesMark({ point, place }: { point: LevelPoint; place: number }) {
  const { colour, mark } = styleOf(place);
  const hollow = point.figure.derived !== null || point.span.grain === 'part-year';
  return (
    <path
      d={markPath(mark, 9)}
      fill={hollow ? 'var(--paper)' : colour}
      stroke={colour}
      strokeWidth={hollow ? 2 : 1}
      className="transition-transform group-hover:scale-125"
    />
  );
}

/** The axis names the currency: `1.3 billion USD` is `1.3 billion` beside its mark. */
function axisValue(value: string): string {
  return value.replace(/ [A-Z]{3}$/, '');
}
