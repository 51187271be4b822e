import { useFormat } from '../../i18n/use-format.ts';
import type { ChartProps } from '../chart-props.ts';
import { Drawing } from '../drawing.tsx';
import { MarkButton, MarkGroup } from '../mark-group.tsx';
import { panelHeight } from '../panel-height.ts';
import type { PointState } from './point-state.ts';

/** The mark beside a sentence: how much of the whole a share is. An amount has no whole and gets no mark. */
export function PointMark({ state, width, onOpen }: ChartProps<PointState>) {
  const format = useFormat();
  if (state.share === null) return null;
  const end = Math.max(2, state.share * (width - 2));
  const whole = state.figure.unit === 'per mille' ? format.number(1000) : format.share(1);
  return (
    <Drawing width={width} height={panelHeight(state, width)}>
      <rect
        x={0.5}
        y={4.5}
        width={width - 1}
        height={11}
        fill="var(--raised)"
        stroke="var(--rule-strong)"
        strokeWidth={0.5}
      />
      <MarkGroup first={state.figure.id}>
        <MarkButton figure={state.figure} id={state.figure.id} x={end} y={10} onOpen={onOpen}>
          <rect x={-end + 0.5} y={-6} width={end} height={12} fill="var(--level-4)" />
          <rect x={-2} y={-10} width={2.5} height={20} fill="var(--ink)" />
        </MarkButton>
      </MarkGroup>
      <text x={0} y={36} fontSize={13} fill="var(--quiet)">
        0
      </text>
      <text x={width} y={36} textAnchor="end" fontSize={13} fill="var(--quiet)">
        {whole}
      </text>
    </Drawing>
  );
}
