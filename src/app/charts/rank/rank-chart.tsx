import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { chartMessages } from '../chart-messages.ts';
import type { ChartProps } from '../chart-props.ts';
import { Drawing } from '../drawing.tsx';
import { MarkButton, MarkGroup } from '../mark-group.tsx';
import { panelHeight, rankRow } from '../panel-height.ts';
import { useFigureText } from '../use-figure-text.ts';
import { breakWords } from './break-words.ts';
import { rankLabel } from './rank-label.ts';
import type { RankState } from './rank-state.ts';

const HEAD = 40;

/** Places on a scale that begins with the first and thins out downwards, so that 3rd and 47th stand on one line. */
export function RankChart({ state, width, onOpen }: ChartProps<RankState>) {
  const words = useMessages(chartMessages);
  const format = useFormat();
  const text = useFigureText();
  const row = rankRow(width);
  const deepest = state.ticks.at(-1) ?? 10;
  const x = (place: number) => 8 + (Math.log(place) / Math.log(deepest)) * (width - 32);
  return (
    <Drawing width={width} height={panelHeight(state, width)}>
      <text x={0} y={12} fontSize={13} fill="var(--quiet)">
        {words.place}
      </text>
      {state.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={HEAD - 4} y2={panelHeight(state, width)} stroke="var(--rule)" />
          <text x={x(tick)} y={HEAD - 10} textAnchor="middle" fontSize={13} fill="var(--quiet)">
            {format.number(tick)}
          </text>
        </g>
      ))}
      <MarkGroup first={state.rows[0]?.id ?? null}>
        {state.rows.map((figure, index) => {
          const right = x(figure.value) > width / 2;
          const y = HEAD + index * row + row - 16;
          const lines = breakWords(`${rankLabel(figure)}, ${text.period(figure)}`, width / 6.6, row > 52 ? 2 : 1);
          return (
            <g key={figure.id}>
              <text
                lang="en"
                x={0}
                y={y - 18 - (lines.length - 1) * 16}
                fontSize={13}
                fill="var(--quiet)"
                stroke="var(--paper)"
                strokeWidth={4}
                paintOrder="stroke"
              >
                {lines.map((line, at) => (
                  <tspan key={line} x={0} dy={at * 16}>
                    {line}
                  </tspan>
                ))}
              </text>
              <line x1={x(1)} x2={x(figure.value)} y1={y} y2={y} stroke="var(--rule-strong)" />
              <MarkButton figure={figure} id={figure.id} x={x(figure.value)} y={y} onOpen={onOpen}>
                <circle r={6} fill="var(--series-1)" />
                <text
                  x={right ? -12 : 12}
                  y={5}
                  textAnchor={right ? 'end' : 'start'}
                  fontSize={15}
                  fontWeight={600}
                  fill="var(--ink)"
                  stroke="var(--paper)"
                  strokeWidth={4}
                  paintOrder="stroke"
                >
                  {text.value(figure)}
                </text>
              </MarkButton>
            </g>
          );
        })}
      </MarkGroup>
    </Drawing>
  );
}
