/** The shapes that tell series apart where colour cannot; as many as there are colours. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'ring', 'star'] as const;
export type Mark = (typeof MARKS)[number];

export const MOST_SERIES = MARKS.length;

const DASHES = [null, '8 3', '2 3', '9 3 2 3', '1 4', '14 4', '5 2 1 2'] as const;

/** Colour token, line pattern and mark of the series at a place 0 to 6; later places start over. */
export function styleOf(place: number): { colour: string; dash: string | undefined; mark: Mark } {
  const at = place % MOST_SERIES;
  return { colour: `var(--series-${at + 1})`, dash: DASHES[at] ?? undefined, mark: MARKS[at] ?? 'circle' };
}

/** An SVG path of the mark, drawn around 0,0 and about `size` across. */
export function markPath(mark: Mark, size: number): string {
  const r = size / 2;
  switch (mark) {
    case 'circle':
      return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0Z`;
    case 'square':
      return `M${-r},${-r}H${r}V${r}H${-r}Z`;
    case 'triangle':
      return `M0,${-r * 1.15}L${r * 1.15},${r}L${-r * 1.15},${r}Z`;
    case 'diamond':
      return `M0,${-r * 1.25}L${r * 1.25},0L0,${r * 1.25}L${-r * 1.25},0Z`;
    case 'cross':
      return crossPath(r * 1.1, r * 0.4);
    case 'ring':
      return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0ZM${-r / 2},0A${r / 2},${r / 2} 0 1 1 ${r / 2},0A${r / 2},${r / 2} 0 1 1 ${-r / 2},0Z`;
    case 'star':
      return starPath(r * 1.25);
  }
}

function crossPath(far: number, near: number): string {
  return `M${-near},${-far}H${near}V${-near}H${far}V${near}H${near}V${far}H${-near}V${near}H${-far}V${-near}H${-near}Z`;
}

function starPath(r: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? r : r * 0.45;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    return `${(reach * Math.cos(angle)).toFixed(2)},${(reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}
