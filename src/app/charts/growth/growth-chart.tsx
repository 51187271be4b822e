import type { ChartProps } from '../chart-props.ts';
import { LyingBars } from '../lying-bars.tsx';
import { useFigureText } from '../use-figure-text.ts';
import type { GrowthState } from './growth-state.ts';

/** Growth and change, oldest first, a fall to the left; whose they are is said where there are several. */
export function GrowthChart(props: ChartProps<GrowthState>) {
  const text = useFigureText();
  const several = new Set(props.state.figures.map(({ series }) => series)).size > 1;
  return (
    <LyingBars
      {...props}
      room={72}
      label={(figure) => (several ? `${text.whose(figure)}, ${text.period(figure)}` : text.period(figure))}
    />
  );
}
