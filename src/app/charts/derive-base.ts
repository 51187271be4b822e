import type { Figure } from './figure.ts';

/**
 * Works out what a figure was before it became 'three times its 2020 size': the level of the later year divided by
 * the factor. Only where one sentence gives both and no other amount, so that it is plain what the factor is of; a
 * figure of the earlier year that a text states always wins.
 */
export function deriveBases(figures: readonly Figure[]): Figure[] {
  const derived: Figure[] = [];
  for (const change of figures) {
    const [start, end] = (change.period ?? '').split('/');
    if (change.kind !== 'change' || change.unit !== 'times' || !start || !end || change.value <= 0) continue;
    if ((change.sentence.match(/\b(?:million|billion|trillion)\b/gi) ?? []).length > 1) continue;
    const beside = figures.filter((figure) => figure.sentence === change.sentence && isAmount(figure));
    const after = beside[0];
    if (!after || beside.length > 1 || after.kind !== 'level') continue;
    if (after.period !== end || after.series !== change.series) continue;
    const known = figures.some(
      (figure) => figure.series === after.series && figure.unit === after.unit && figure.period === start,
    );
    if (known) continue;
    derived.push({
      ...after,
      id: change.id,
      value: after.value / change.value,
      period: start,
      bound: 'about',
      derived: `${after.value} ${after.unit} / ${change.value}`,
    });
  }
  return derived;
}

function isAmount({ kind, unit }: Figure): boolean {
  return (kind === 'level' || kind === 'target' || kind === 'aid') && !['%', 'times', 'rank', 'pp'].includes(unit);
}
