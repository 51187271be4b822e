/**
 * Moves label heights apart so that neighbours stand at least `gap` from each other, within `bounds` as far as they
 * fit. Order is kept; the result is in the order of the input.
 */
export function spreadLabels(heights: readonly number[], gap: number, bounds: readonly [number, number]): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let floor = bounds[0];
  for (const label of order) {
    label.height = Math.max(label.height, floor);
    floor = label.height + gap;
  }
  let ceiling = bounds[1];
  for (const label of order.reverse()) {
    label.height = Math.min(label.height, ceiling);
    ceiling = label.height - gap;
  }
  const placed: number[] = [];
  for (const { height, index } of order) placed[index] = height;
  return placed;
}
