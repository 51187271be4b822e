/** Where the label of a mark lies: which end of it stands at the mark, how far from it its line runs, and what it covers. */
export type LabelExtent = { anchor: 'start' | 'middle' | 'end'; dy: number; left: number; right: number };

type Spot<P> = { point: P; text: string; x: number; y: number };
type Drawing = { from: number; to: number; bottom: number };

/** About what a letter of a label takes, the height of its line, the air between two labels, and half of a mark. */
const LETTER = 7.2;
const LINE = 15;
const AIR = 8;
const MARK = 5;
/** The line of a label above its mark, and below it where there is no room above. */
const PLACES = [-12, 22];

/** Labels that stand clear of those before them, of every mark, and inside the drawing, by their points. */
export function roomyLabels<P>(spots: readonly Spot<P>[], drawing: Drawing): [point: P, extent: LabelExtent][] {
  const kept: { spot: Spot<P>; extent: LabelExtent }[] = [];
  for (const spot of spots) {
    const extent = PLACES.map((dy) => extentOf(spot, dy, drawing)).find(({ dy, left, right }) => {
      const base = spot.y + dy;
      const overLabel = kept.some(
        (other) =>
          Math.abs(other.spot.y + other.extent.dy - base) < LINE &&
          left <= other.extent.right + AIR &&
          right + AIR >= other.extent.left,
      );
      const overMark = spots.some(
        ({ x, y }) => x + MARK > left && x - MARK < right && y + MARK > base - LINE && y - MARK < base,
      );
      return !overLabel && !overMark && base < drawing.bottom;
    });
    if (extent) kept.push({ spot, extent });
  }
  return kept.map(({ spot, extent }) => [spot.point, extent]);
}

function extentOf({ text, x }: Spot<unknown>, dy: number, { from, to }: Drawing): LabelExtent {
  const width = text.length * LETTER;
  if (x + width / 2 > to) return { anchor: 'end', dy, left: x - width, right: x };
  if (x - width / 2 < from) return { anchor: 'start', dy, left: x, right: x + width };
  return { anchor: 'middle', dy, left: x - width / 2, right: x + width / 2 };
}
