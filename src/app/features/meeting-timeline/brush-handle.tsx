import type { KeyboardEvent } from 'react';

type BrushHandleProps = {
  name: string;
  value: number;
  min: number;
  max: number;
  /** Last month of the data. */
  end: number;
  left: string;
  valueText: string;
  onMove: (value: number) => void;
};

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** An end of the chosen span: a slider for the keyboard; pointers drag over the chart itself. */
export function BrushHandle({ name, value, min, max, end, left, valueText, onMove }: BrushHandleProps) {
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? end : step === undefined ? null : value + step;
    if (target === null) return;
    event.preventDefault();
    onMove(Math.max(min, Math.min(max, target)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      style={{ left }}
      className="pointer-events-none absolute top-0 h-28 w-px bg-ink before:absolute before:-top-1 before:-left-1 before:size-2.25 before:rounded-full before:bg-ink"
      onKeyDown={move}
    />
  );
}
