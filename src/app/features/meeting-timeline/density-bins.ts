/** A bar of the chart: months `first` to `last` of the data, both included. */
export type DensityBin = { first: number; last: number; held: number; planned: number };

const STEPS = [1, 3, 12, 60];
const NARROWEST_BAR = 3;

/** Sums months into as many bars of equal length as the width can show; bars begin at full quarters, years and so on. */
export function densityBins(
  months: { held: Uint32Array; planned: Uint32Array },
  firstMonth: number,
  span: { first: number; last: number },
  width: number,
): DensityBin[] {
  const count = span.last - span.first + 1;
  if (count <= 0) return [];
  const step = STEPS.find((candidate) => (width * candidate) / count >= NARROWEST_BAR) ?? 60;
  const bins: DensityBin[] = [];
  for (let month = span.first; month <= span.last; month++) {
    const starts = bins.length === 0 || (firstMonth + month) % step === 0;
    if (starts) bins.push({ first: month, last: month, held: 0, planned: 0 });
    const bin = bins.at(-1);
    if (!bin) continue;
    bin.last = month;
    bin.held += months.held[month] ?? 0;
    bin.planned += months.planned[month] ?? 0;
  }
  return bins;
}

/** A year that has only begun keeps its label in so many pixels: it may stand out a little into the margin. */
const AT_THE_END = 30;

/** Years that get a label: every year, every second, fifth … so that labels stay `room` pixels apart and inside the axis. */
export function yearTicks(
  firstMonth: number,
  span: { first: number; last: number },
  width: number,
  room = 44,
): { year: number; month: number }[] {
  const count = span.last - span.first + 1;
  const every = [1, 2, 5, 10, 20, 50].find((step) => (width * 12 * step) / count >= room) ?? 100;
  const ticks: { year: number; month: number }[] = [];
  for (let year = Math.ceil((firstMonth + span.first) / 12); year * 12 <= firstMonth + span.last; year++)
    if (year % every === 0 && ((firstMonth + span.last + 1 - year * 12) * width) / count >= AT_THE_END)
      ticks.push({ year, month: year * 12 - firstMonth });
  return ticks;
}
