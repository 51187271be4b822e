import type { Figure } from './figure.ts';

/** What every chart form takes: its state, the pixels it has, and what to do when a mark is chosen. */
export type ChartProps<State> = {
  state: State;
  width: number;
  onOpen: (figure: Figure) => void;
};
