import type { Span } from './mention.ts';

/** Which characters of a stretch already belong to a mention; constant time a character, however many mentions. */
export class Claims {
  private taken: Uint8Array | null = null;
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  add({ start, end }: Span): void {
    this.taken ??= new Uint8Array(this.length);
    this.taken.fill(1, start, end);
  }

  overlaps(start: number, end: number): boolean {
    const { taken } = this;
    if (taken === null) return false;
    for (let at = start; at < end; at++) if (taken[at] === 1) return true;
    return false;
  }
}
