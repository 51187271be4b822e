/** Where the label of a mark lies: which end of it stands at the mark, and what it covers from left to right. */
export type LabelExtent = { anchor: 'start' | 'middle' | 'end'; left: number; right: number };

type Spot<P> = { point: P; text: string; x: number; y: number };

/** About what a letter of a label takes, the height of its line, and the air between two labels. */
const LETTER = 7.2;
const LINE = 18;
const AIR = 8;

/** Labels that stand clear of those before them and inside the drawing, by their points. */
export function roomyLabels<P>(
  spots: readonly Spot<P>[],
  drawing: { from: number; to: number },
): [point: P, extent: LabelExtent][] {
  const kept: { spot: Spot<P>; extent: LabelExtent }[] = [];
  for (const spot of spots) {
    const extent = extentOf(spot, drawing);
    const free = kept.every(
      (other) =>
        Math.abs(other.spot.y - spot.y) > LINE ||
        extent.left > other.extent.right + AIR ||
        extent.right + AIR < other.extent.left,
    );
    if (free) kept.push({ spot, extent });
  }
  return kept.map(({ spot, extent }) => [spot.point, extent]);
}

function extentOf({ text, x }: Spot<unknown>, { from, to }: { from: number; to: number }): LabelExtent {
  const width = text.length * LETTER;
  if (x + width / 2 > to) return { anchor: 'end', left: x - width, right: x };
  if (x - width / 2 < from) return { anchor: 'start', left: x, right: x + width };
  return { anchor: 'middle', left: x - width / 2, right: x + width / 2 };
}
