import type { ArticleLine } from '../../../dataset/article-line.ts';

/** What the page asks of the worker; `ticket` tells the newest question from older ones. */
export type ExtractRequest = {
  ticket: number;
  input: { id: string; file: string; text: string; meta?: { title?: string; published?: string } };
};

/** What it answers: a line, or what went wrong. `ms` is the time that the extraction took. */
export type ExtractAnswer =
  | { ticket: number; line: ArticleLine; error: null; ms: number }
  | { ticket: number; line: null; error: string; ms: number };
