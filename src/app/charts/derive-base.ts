import type { Figure } from './figure.ts';

/**
 * Works out what a figure was before it became 'three times its 2020 size': the level of the later year divided by
 * the factor. Only where the text gives both, in one series; an observed figure of that year always wins over it.
 */
export function deriveBases(levels: Figure[], changes: Figure[]): Figure[] {
  const derived: Figure[] = [];
  for (const change of changes) {
    const [start, end] = (change.period ?? '').split('/');
    if (change.unit !== 'times' || !start || !end || change.value <= 0) continue;
    const after = levels.find((level) => level.series === change.series && level.period === end);
    const known = levels.some((level) => level.series === change.series && level.period === start);
    if (!after || known) continue;
    derived.push({
      ...after,
      id: change.id,
      value: after.value / change.value,
      period: start,
      bound: 'about',
      derived: `${after.value} / ${change.value}`,
    });
  }
  return derived;
}
