import type { Figure, Series } from '../figure.ts';
import { readPeriod } from '../period-span.ts';

export type TargetRow = Series & {
  target: Figure;
  /** Newest measured figure of the same series and unit up to the target's time, or null when none was read. */
  last: Figure | null;
  /** `last` as a share of the target, 0.87 for 87%. */
  reached: number | null;
};

export type TargetState = { form: 'target'; unit: string; rows: TargetRow[]; figures: Figure[] };

/**
 * What was aimed at beside what was last measured. A part-year is never set against the target of a year. Of several
 * targets of one series each is a row; one that is only told again is not drawn twice. Those whose time has not passed
 * on `asOf` come first, then those that can be measured at all, the latest before the earlier and the better reached
 * before the others of the same year; what a partner aimed at besides follows behind the first of each. A target
 * for no year in particular that the figure leaves behind is set beside none: nobody knows which year's to take.
 */
export function selectTarget(targets: Figure[], levels: Figure[], asOf: string | null = null): TargetState | null {
  const due = ({ target }: TargetRow) => Number(target.period?.split('/').at(-1)?.slice(0, 4) ?? 0);
  const year = Number(asOf?.slice(0, 4) ?? 0);
  const ahead = (row: TargetRow) => Number(asOf !== null && due(row) >= year);
  const rows = withoutRepeats(targets)
    .map((target) => {
      const newest = newestBefore(target, levels);
      const last = target.period === null && newest && newest.value > target.value ? null : newest;
      return {
        key: target.id,
        label: target.seriesLabel,
        place: 0,
        target,
        last,
        reached: last && target.value !== 0 ? last.value / target.value : null,
      };
    })
    .sort(
      (a, b) =>
        ahead(b) - ahead(a) ||
        Number(b.last !== null) - Number(a.last !== null) ||
        (ahead(a) ? 0 : due(b) - due(a)) ||
        (b.reached ?? -1) - (a.reached ?? -1) ||
        b.target.value - a.target.value,
    );
  if (rows.length === 0) return null;
  const ordered = firstOfEachFirst(rows);
  return {
    form: 'target',
    unit: ordered[0]?.target.unit ?? '',
    rows: ordered,
    figures: figuresIn(ordered),
  };
}

function firstOfEachFirst(rows: readonly TargetRow[]): TargetRow[] {
  const first = new Set(new Map(rows.toReversed().map((row) => [row.target.series, row])).values());
  return [...rows.filter((row) => first.has(row)), ...rows.filter((row) => !first.has(row))];
}

/** What the rows show, a figure that several targets are measured by once. */
export function figuresIn(rows: readonly TargetRow[]): Figure[] {
  return [...new Set(rows.flatMap((row) => (row.last ? [row.target, row.last] : [row.target])))];
}

/** Of a target told several times in one series, the telling that gives its year. */
function withoutRepeats(targets: Figure[]): Figure[] {
  return targets.filter((target, at) => {
    const same = (other: Figure) => other.series === target.series && other.value === target.value;
    if (target.period === null && targets.some((other) => same(other) && other.period !== null)) return false;
    return targets.findIndex((other) => same(other) && other.period === target.period) === at;
  });
}

function newestBefore(target: Figure, levels: Figure[]): Figure | null {
  const until = readPeriod(target.period)?.to ?? null;
  let best: { figure: Figure; at: number } | null = null;
  for (const figure of levels) {
    const span = readPeriod(figure.period);
    if (figure.series !== target.series || figure.unit !== target.unit || span?.grain !== 'year') continue;
    if (until !== null && span.from > until) continue;
    if (!best || span.at > best.at) best = { figure, at: span.at };
  }
  return best?.figure ?? null;
}
