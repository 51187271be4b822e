import { useLanguage } from '../../i18n/language.ts';
import { AxisTitle } from '../axis-title.tsx';
import { axisUnit } from '../axis-unit.ts';
import type { ChartProps } from '../chart-props.ts';
import { Drawing } from '../drawing.tsx';
import type { Figure } from '../figure.ts';
import { MarkButton, MarkGroup } from '../mark-group.tsx';
import { panelHeight } from '../panel-height.ts';
import { markPath, styleOf } from '../series-style.ts';
import { useFigureText } from '../use-figure-text.ts';
import type { ChangeRow, ChangeState } from './change-state.ts';
import { spreadLabels } from './spread-labels.ts';

const TOP = 34;
const BOTTOM = 26;
/** Below this width there is no room beside the marks: the words stand above them. */
const NARROW = 480;
const ABOVE = 30;
/** Keeps words readable where a line runs behind them. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' };

/** A slope from the earlier figure to the later one; what lies between is not claimed, so the line is broken. */
export function ChangeChart({ state, width, onOpen }: ChartProps<ChangeState>) {
  const axis = axisUnit(state.ticks, state.unit, useLanguage());
  const height = panelHeight(state, width);
  const low = state.ticks[0] ?? 0;
  const high = state.ticks.at(-1) ?? 1;
  const narrow = width < NARROW;
  const top = narrow ? TOP + ABOVE : TOP;
  const y = (value: number) => top + ((high - value) / (high - low)) * (height - top - BOTTOM);
  const side = narrow ? 8 : Math.min(190, width * 0.34);
  const ends = { from: side, to: width - side };
  const labels = {
    from: spreadLabels(
      state.rows.map((row) => y(row.from.value)),
      38,
      [top, height - BOTTOM],
    ),
    to: spreadLabels(
      state.rows.map((row) => y(row.to.value)),
      38,
      [top, height - BOTTOM],
    ),
  };
  return (
    <Drawing width={width} height={height}>
      <AxisTitle text={axis.title} />
      {low === 0 && <line x1={ends.from} x2={ends.to} y1={y(0)} y2={y(0)} stroke="var(--rule-strong)" />}
      {state.rows.map((row) => (
        <line
          key={row.key}
          x1={ends.from}
          x2={ends.to}
          y1={y(row.from.value)}
          y2={y(row.to.value)}
          stroke={styleOf(row.place).colour}
          strokeWidth={2}
          strokeDasharray="2 5"
        />
      ))}
      <MarkGroup first={state.rows[0] ? `${state.rows[0].key} from` : null}>
        {state.rows.flatMap((row, index) =>
          (['from', 'to'] as const).map((end) => (
            <SlopeEnd
              key={`${row.key} ${end}`}
              row={row}
              end={end}
              x={ends[end]}
              y={y(row[end].value)}
              labelY={labels[end][index] ?? 0}
              named={state.rows.length > 1}
              above={narrow}
              onOpen={onOpen}
            />
          )),
        )}
      </MarkGroup>
    </Drawing>
  );
}

type SlopeEndProps = {
  row: ChangeRow;
  end: 'from' | 'to';
  x: number;
  y: number;
  labelY: number;
  named: boolean;
  above: boolean;
  onOpen: (figure: Figure) => void;
};

function SlopeEnd({ row, end, x, y, labelY, named, above, onOpen }: SlopeEndProps) {
  const text = useFigureText();
  const figure = row[end];
  const { colour, mark } = styleOf(row.place);
  const left = (end === 'from') !== above;
  const anchor = left ? 'end' : 'start';
  const shift = above ? (left ? 6 : -6) : left ? -14 : 14;
  const down = labelY - y - (above ? ABOVE : 0);
  return (
    <MarkButton figure={figure} id={`${row.key} ${end}`} x={x} y={y} onOpen={onOpen}>
      <path
        d={markPath(mark, 10)}
        fill={figure.derived ? 'var(--paper)' : colour}
        stroke={colour}
        strokeWidth={figure.derived ? 2 : 1}
      />
      <text x={shift} y={down} textAnchor={anchor} fontSize={15} fontWeight={600} fill="var(--ink)" {...HALO}>
        {text.short(figure)}
      </text>
      <text x={shift} y={down + 18} textAnchor={anchor} fontSize={13} fill="var(--quiet)" {...HALO}>
        {named && end === 'to' ? `${text.whose(figure)}, ${text.period(figure)}` : text.periodNote(figure)}
      </text>
    </MarkButton>
  );
}
