import type { ChartProps } from '../chart-props.ts';
import { LyingBars } from '../lying-bars.tsx';
import { useFigureText } from '../use-figure-text.ts';
import type { CountState } from './count-state.ts';

/** The newest figure of each series as lying bars, longest first, each with its name and its time. */
export function CountChart(props: ChartProps<CountState>) {
  const text = useFigureText();
  return (
    <LyingBars
      {...props}
      room={128}
      label={(figure) => `${figure.series ? figure.seriesLabel : figure.what}, ${text.period(figure)}`}
    />
  );
}
