/** Groups of indices that grow by joining; a join is refused when any pair across the two groups does not fit. */
export class Clusters {
  readonly #root: number[];
  readonly #members: Map<number, number[]>;
  readonly #fits: (a: number, b: number) => boolean;

  constructor(size: number, fits: (a: number, b: number) => boolean) {
    this.#root = Array.from({ length: size }, (_, i) => i);
    this.#members = new Map();
    this.#fits = fits;
  }

  root(index: number): number {
    let at = index;
    while (this.#root[at] !== at) at = this.#root[at] as number;
    this.#root[index] = at;
    return at;
  }

  /** Joins the groups of two indices that are known to fit; the smaller index becomes the root. */
  join(a: number, b: number): boolean {
    const p = Math.min(this.root(a), this.root(b));
    const q = Math.max(this.root(a), this.root(b));
    if (p === q) return true;
    const left = this.#members.get(p) ?? [p];
    const right = this.#members.get(q) ?? [q];
    for (const x of left) {
      for (const y of right) if (!((x === a && y === b) || (x === b && y === a)) && !this.#fits(x, y)) return false;
    }
    this.#root[q] = p;
    const inOrder = (left.at(-1) as number) < (right[0] as number);
    for (const y of right) left.push(y);
    // Tellings come in their order, so that most groups grow at their end.
    if (!inOrder) left.sort((x, y) => x - y);
    this.#members.set(p, left);
    this.#members.delete(q);
    return true;
  }

  /** Every index in exactly one group, groups and members by smallest index. */
  groups(): number[][] {
    const groups: number[][] = [];
    for (let i = 0; i < this.#root.length; i++) if (this.root(i) === i) groups.push(this.#members.get(i) ?? [i]);
    return groups;
  }
}
