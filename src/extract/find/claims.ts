import type { Span } from './mention.ts';

/** Which characters of a stretch already belong to a mention; constant time a character, however many mentions. */
export class Claims {
  private readonly taken: Uint8Array;

  constructor(length: number) {
    this.taken = new Uint8Array(length);
  }

  add({ start, end }: Span): void {
    this.taken.fill(1, start, end);
  }

  overlaps(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.taken[at] === 1) return true;
    return false;
  }
}
