/**
 * Round values for an axis that holds `low` to `high`, zero always among them, about `wanted` of them. The first and
 * the last enclose the data.
 */
export function niceTicks(low: number, high: number, wanted = 4): number[] {
  const bottom = Math.min(0, low);
  const top = Math.max(0, high);
  if (bottom === top) return [0, 1];
  const step = niceStep((top - bottom) / wanted);
  const first = Math.floor(bottom / step);
  const last = Math.ceil(top / step);
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** Powers of ten for a logarithmic axis that holds `low` to `high`; both are more than zero. */
export function powerTicks(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, index) => round(10 ** (first + index)));
}

/** Whole years from `from` to `to`, thinned so that at most `most` labels stand, the last year always kept. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const first = Math.ceil(from);
  const last = Math.floor(to);
  if (last <= first) return [last];
  const step = [1, 2, 5, 10, 20, 50].find((size) => Math.floor((last - first) / size) + 1 <= most) ?? 100;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
