import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { chartMessages } from '../chart-messages.ts';
import type { ChartProps } from '../chart-props.ts';
import { Drawing } from '../drawing.tsx';
import type { Figure } from '../figure.ts';
import { MarkButton, MarkGroup } from '../mark-group.tsx';
import { panelHeight, targetRow } from '../panel-height.ts';
import { useFigureText } from '../use-figure-text.ts';
import type { TargetRow, TargetState } from './target-state.ts';

const BAR = 12;
/** A bar that runs past its target is cut here: how far past, the words tell, and the others keep their room. */
const BEYOND = 1.15;

/** Each row on the scale of its own target: how much of it the last reported figure is. The target is the upright line. */
export function TargetChart({ state, width, onOpen }: ChartProps<TargetState>) {
  const format = useFormat();
  const height = targetRow(width);
  const furthest = Math.max(1, ...state.rows.map((row) => Math.min(row.reached ?? 0, BEYOND)));
  const several = new Set(state.rows.map((row) => row.target.series)).size > 1;
  const x = (share: number) => (Math.min(share, BEYOND) / furthest) * (width - 12) + 1;
  return (
    <Drawing width={width} height={panelHeight(state, width)}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={x(share)} x2={x(share)} y1={20} y2={panelHeight(state, width)} stroke="var(--rule)" />
          <text
            x={x(share)}
            y={12}
            textAnchor={share === 0 ? 'start' : furthest === 1 && share === 1 ? 'end' : 'middle'}
            fontSize={13}
            fill="var(--quiet)"
          >
            {format.share(share)}
          </text>
        </g>
      ))}
      <MarkGroup first={state.rows[0]?.key ?? null}>
        {state.rows.map((row, index) => (
          <Row
            key={row.key}
            row={row}
            named={several}
            top={22 + index * height}
            height={height}
            x={x}
            onOpen={onOpen}
          />
        ))}
      </MarkGroup>
    </Drawing>
  );
}

type RowProps = {
  row: TargetRow;
  /** Whose target it is stands above the bar; else the headline says it, and the target itself stands there. */
  named: boolean;
  top: number;
  height: number;
  x: (share: number) => number;
  onOpen: (figure: Figure) => void;
};

function Row({ row, named, top, height, x, onOpen }: RowProps) {
  const words = useMessages(chartMessages);
  const format = useFormat();
  const text = useFigureText();
  const bar = top + height - 20;
  const dated = (figure: Figure) =>
    figure.period === null ? text.value(figure) : `${text.value(figure)} (${format.period(figure.period)})`;
  const reached = row.last && row.reached !== null && { share: format.share(row.reached), last: dated(row.last) };
  const line = named
    ? reached
      ? words.reached(reached.share, dated(row.target), reached.last)
      : words.noLast(dated(row.target))
    : reached
      ? words.reachedAlone(reached.share, reached.last)
      : words.noLastAlone;
  return (
    <>
      <text x={1} y={top + 16} fontSize={15} fontWeight={600} fill="var(--ink)">
        {named ? text.whose(row.target) : dated(row.target)}
      </text>
      <text
        x={1}
        y={top + 33}
        fontSize={13}
        fill="var(--quiet)"
        stroke="var(--paper)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {height > 66
          ? line.split(/(?<=[:;]) /).map((part, at) => (
              <tspan key={part} x={1} dy={at * 18}>
                {part}
              </tspan>
            ))
          : line}
      </text>
      <rect
        x={x(0)}
        y={bar - BAR / 2}
        width={x(1) - x(0)}
        height={BAR}
        fill="var(--raised)"
        stroke="var(--rule-strong)"
        strokeWidth={0.5}
      />
      {row.last && row.reached !== null && (
        <MarkButton figure={row.last} id={`${row.key} last`} x={x(row.reached)} y={bar} onOpen={onOpen}>
          <rect
            x={x(0) - x(row.reached)}
            y={-BAR / 2}
            width={x(row.reached) - x(0)}
            height={BAR}
            fill="var(--level-4)"
          />
          <rect x={-2} y={-BAR / 2 - 3} width={2} height={BAR + 6} fill="var(--level-5)" />
        </MarkButton>
      )}
      <MarkButton figure={row.target} id={row.key} x={x(1)} y={bar} onOpen={onOpen}>
        <path d="M-1.25,-9H1.25V9H-1.25ZM-5,15H5L0,8Z" fill="var(--ink)" />
      </MarkButton>
    </>
  );
}
