import type { Figure } from '../../charts/figure.ts';

const newest = (figure: Figure) => figure.period?.split('/').at(-1) ?? '';

/** Figures of one sentence together, the newest sentence first and those without a time last. */
export function bySentence(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.sentence, [...(groups.get(figure.sentence) ?? []), figure]);
  const latest = (own: Figure[]) => own.map(newest).sort().at(-1) ?? '';
  return [...groups.values()].sort((a, b) => latest(b).localeCompare(latest(a)));
}
