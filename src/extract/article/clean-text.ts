import type { Span } from '../find/mention.ts';

/** Clean text with its way back: every character of it knows its place in the raw text. */
export type CleanText = { text: string; toRaw: (span: Span) => Span };

/**
 * Builds the clean text and the map to the raw text together, left to right. Nothing else edits article text, so the map
 * cannot go wrong: it is monotone, and a kept character maps to itself.
 */
export class CleanTextBuilder {
  private readonly pieces: string[] = [];
  /** Clean offset at which a run begins, and the raw offset it begins at; `kept` runs advance one to one. */
  private readonly cleanAt: number[] = [];
  private readonly rawAt: number[] = [];
  private readonly kept: boolean[] = [];
  private length = 0;

  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
  }

  keep(start: number, end: number): void {
    if (end <= start) return;
    this.push(this.raw.slice(start, end), start, true);
  }

  /**
   * Writes other text for a raw stretch (an entity, a decomposed letter), which stands whole behind each character; or text that the
   * raw text lacks (the space between glued words).
   */
  replace(start: number, text: string): void {
    if (text === '') return;
    this.push(text, start, false);
  }

  private push(text: string, rawStart: number, kept: boolean): void {
    const last = this.cleanAt.length - 1;
    const continues =
      kept && last >= 0 && this.kept[last] && this.rawAt[last]! + (this.length - this.cleanAt[last]!) === rawStart;
    if (!continues) {
      this.cleanAt.push(this.length);
      this.rawAt.push(rawStart);
      this.kept.push(kept);
    }
    this.pieces.push(text);
    this.length += text.length;
  }

  build(): CleanText {
    const { cleanAt, rawAt, kept, raw } = this;
    const runAt = (offset: number): number => {
      let low = 0;
      let high = cleanAt.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (cleanAt[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const startOf = (offset: number): number => {
      const run = runAt(offset);
      return kept[run] ? rawAt[run]! + (offset - cleanAt[run]!) : (rawAt[run] ?? 0);
    };
    const endOf = (offset: number): number => {
      if (offset <= 0) return 0;
      const run = runAt(offset - 1);
      if (kept[run]) return rawAt[run]! + (offset - cleanAt[run]!);
      return rawAt[run + 1] ?? raw.length;
    };
    return {
      text: this.pieces.join(''),
      toRaw: ({ start, end }) => {
        const rawStart = startOf(start);
        return { start: rawStart, end: Math.max(rawStart, endOf(end)) };
      },
    };
  }
}
