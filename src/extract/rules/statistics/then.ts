import type { PeriodSite } from './period-site.ts';
import type { Word } from './words.ts';

const said = (words: readonly Word[], at: number, ...phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[at + index]?.lower === word);

/** 'were then living', 'selling there then,', 'at that time', 'on that occasion'; not ', then rebounded' or 'then Prime Minister'. */
export function speaksOfThen(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      (lower === 'then' &&
        (/^(?:was|were|had|is)$/.test(words[at - 1]?.lower ?? '') ||
          /^[,.;]?$/.test(words[at + 1]?.text ?? '') ||
          /^(?:accounted|stood|numbered|had|was|were|ranked)$/.test(words[at + 1]?.lower ?? ''))) ||
      said(words, at, 'at', 'that', 'time') ||
      said(words, at, 'at', 'the', 'time') ||
      said(words, at, 'on', 'that', 'occasion') ||
      said(words, at, 'in', 'those', 'days'),
  );
}

/** What held 'then' is of the year told last: of the figure before, or of the day that the sentence before speaks of. */
export function yearThen({ words, told, yearTold }: PeriodSite): string | null {
  if (!speaksOfThen(words)) return null;
  if (told?.sentencesAgo === 0) return told.period !== null && told.period.length > 4 ? told.period.slice(0, 4) : null;
  if (told?.sentencesAgo === 1) return (told.own ?? told.period)?.split('/').at(-1)?.slice(0, 4) ?? null;
  return yearTold;
}
