import { usePlotArea, useXAxisScale } from 'recharts';
import type { Figure } from './figure.ts';
import { MarkButton, MarkGroup } from './mark-group.tsx';
import { useFigureText } from './use-figure-text.ts';

type BarMarksProps = {
  figures: Figure[];
  row: number;
  head: number;
  label: (figure: Figure) => string;
  onOpen: (figure: Figure) => void;
};

const BAR = 10;

/** Lying bars with the name above and the value at the end; a fall is hatched as well as drawn to the left. */
export function BarMarks({ figures, row, head, label, onOpen }: BarMarksProps) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  const text = useFigureText();
  if (!x || !plot) return null;
  const zero = x(0) ?? 0;
  return (
    <MarkGroup first={figures[0]?.id ?? null}>
      <defs>
        <pattern id="chart-fall" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--paper)" />
          <rect width="2.5" height="5" fill="var(--series-2)" />
        </pattern>
      </defs>
      {figures.map((figure, index) => {
        const end = x(figure.value) ?? zero;
        const left = Math.min(zero, end);
        const middle = head + index * row + row / 2;
        return (
          <MarkButton key={figure.id} id={figure.id} figure={figure} x={left} y={middle + 6} onOpen={onOpen}>
            <rect
              y={-BAR / 2}
              width={Math.max(1, Math.abs(end - zero))}
              height={BAR}
              fill={figure.value < 0 ? 'url(#chart-fall)' : figure.derived ? 'var(--paper)' : 'var(--series-1)'}
              stroke={figure.value < 0 ? 'var(--series-2)' : 'var(--series-1)'}
              strokeDasharray={figure.derived ? '3 2' : undefined}
            />
            <text y={-11} x={zero - left + 5} fontSize={13} fill="var(--quiet)">
              {label(figure)}
            </text>
            <text x={Math.abs(end - zero) + 6} y={4.5} fontSize={13} fontWeight={600} fill="var(--ink)">
              {text.short(figure)}
            </text>
          </MarkButton>
        );
      })}
    </MarkGroup>
  );
}
