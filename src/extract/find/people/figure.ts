import type { Span } from '../mention.ts';
import { vietnameseNameEnd } from './name-run.ts';
import { nicknameAt } from './nickname-at.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { TokenLine } from './token-line.ts';

/** Somebody as one place of the text shows them: a title, a name, or both, with appositions. */
export type Figure = Span & {
  /** As the text spells it; null for a title alone ('the Prime Minister'). */
  name: string | null;
  nameSpan: Span | null;
  /** 'Joko Widodo (Jokowi)': what else the text calls the person by, folded. */
  nickname: string | null;
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
  const named = ends > begins;
  const nickname = named ? nicknameAt(line, ends) : null;
  const after = nickname ? nickname.next : ends;
  const last = line.tokens[Math.max(after, titles.at(-1)?.next ?? after) - 1]!;
  const nameSpan = named ? { start: line.tokens[begins]!.start, end: line.tokens[ends - 1]!.end } : null;
  return {
    start,
    end: last.end,
    name: nameSpan ? textOf(line, nameSpan) : null,
    nameSpan,
    nickname: nickname?.word ?? null,
    titles,
    from,
    next: Math.max(after, titles.at(-1)?.next ?? after),
    vietnameseName: named && vietnameseNameEnd(line, begins) === ends,
  };
}

function textOf(line: TokenLine, span: Span): string {
  return line.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
