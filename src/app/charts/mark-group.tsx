import { createContext, type KeyboardEvent, type ReactNode, useContext, useState } from 'react';
import type { Figure } from './figure.ts';
import { useFigureText } from './use-figure-text.ts';

const ActiveMark = createContext<{ active: string | null; setActive: (id: string) => void }>({
  active: null,
  setActive: () => {},
});

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Marks of one chart: a single stop of the Tab key, arrow keys go from mark to mark, Home and End to the outermost. */
export function MarkGroup({ first, children }: { first: string | null; children: ReactNode }) {
  const [active, setActive] = useState<string | null>(null);
  const move = (event: KeyboardEvent<SVGGElement>) => {
    const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-mark]')];
    const at = marks.indexOf(document.activeElement as SVGGElement);
    const step = STEPS[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : step === undefined ? -1 : at + step;
    const mark = marks[next];
    if (!mark) return;
    event.preventDefault();
    mark.focus();
  };
  return (
    <ActiveMark value={{ active: active ?? first, setActive }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the marks inside, which are buttons */}
      <g onKeyDown={move}>{children}</g>
    </ActiveMark>
  );
}

type MarkButtonProps = {
  figure: Figure;
  /** Told apart from other marks of the same figure. */
  id: string;
  x: number;
  y: number;
  /** Radius of the area that a finger or mouse can hit. */
  reach?: number;
  onOpen: (figure: Figure) => void;
  children: ReactNode;
};

/** A mark that opens the sentence of its figure, by mouse, touch or keyboard; says its exact value on hover. */
export function MarkButton({ figure, id, x, y, reach = 12, onOpen, children }: MarkButtonProps) {
  const { active, setActive } = useContext(ActiveMark);
  const text = useFigureText();
  const label = text.mark(figure);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing
    <g
      role="button"
      data-mark={figure.id}
      aria-label={label}
      tabIndex={active === id ? 0 : -1}
      transform={`translate(${x},${y})`}
      className="group cursor-pointer outline-none"
      onFocus={() => setActive(id)}
      onClick={() => onOpen(figure)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(figure);
      }}
    >
      <title>{label}</title>
      <circle r={reach} fill="transparent" />
      <circle
        r={9}
        fill="none"
        stroke="var(--focus)"
        strokeWidth={2}
        data-export="omit"
        className="opacity-0 group-focus-visible:opacity-100"
      />
      {children}
    </g>
  );
}
