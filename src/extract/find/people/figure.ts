import type { Span } from '../mention.ts';
import { vietnameseNameEnd } from './name-run.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { TokenLine } from './token-line.ts';

/** Somebody as one place of the text shows them: a title, a name, or both, with appositions. */
export type Figure = Span & {
  /** As the text spells it; null for a title alone ('the Prime Minister'). */
  name: string | null;
  nameSpan: Span | null;
  titles: TitlePhrase[];
  /** First and after-last token. */
  from: number;
  next: number;
  /** The name has the shape of a Vietnamese one. */
  vietnameseName: boolean;
};

/** A figure from the tokens of its titles and its name. */
export function figureOf(line: TokenLine, from: number, begins: number, ends: number, titles: TitlePhrase[]): Figure {
  const start = line.tokens[from]!.start;
  const last = line.tokens[Math.max(ends, titles.at(-1)?.next ?? ends) - 1]!;
  const named = ends > begins;
  const nameSpan = named ? { start: line.tokens[begins]!.start, end: line.tokens[ends - 1]!.end } : null;
  return {
    start,
    end: last.end,
    name: nameSpan ? textOf(line, nameSpan) : null,
    nameSpan,
    titles,
    from,
    next: Math.max(ends, titles.at(-1)?.next ?? ends),
    vietnameseName: named && vietnameseNameEnd(line, begins) === ends,
  };
}

function textOf(line: TokenLine, span: Span): string {
  return line.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
