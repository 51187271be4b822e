import { dateOf, type Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';
import { isVisitsTime } from './year-meant.ts';

/** Phrases that say 'then'. */
const OF_THEN = [
  'at that time',
  'at the time',
  'on that occasion',
  'in those days',
  'until then',
  'till then',
  'up to then',
  'by then',
  'back then',
  'at that point',
  'at that stage',
  'at that moment',
  'at the moment of',
].map((phrase) => phrase.split(' '));
const OPEN_THEM = new Set(OF_THEN.map(([first]) => first));

const stands = (phrase: readonly string[], words: readonly Word[], at: number): boolean =>
  phrase.every((word, index) => words[at + index]?.lower === word);

/** 'were then living', 'selling there then,', 'at that time', 'on that occasion'; not ', then rebounded' or 'then Prime Minister'. */
export function speaksOfThen(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      (lower === 'then' &&
        (/^(?:was|were|had|is)$/.test(words[at - 1]?.lower ?? '') ||
          /^[,.;]?$/.test(words[at + 1]?.text ?? '') ||
          /^(?:accounted|stood|numbered|had|was|were|ranked)$/.test(words[at + 1]?.lower.split(' ')[0] ?? ''))) ||
      (OPEN_THEM.has(lower) && OF_THEN.some((phrase) => stands(phrase, words, at))),
  );
}

/** What held 'then' is of the year told last: of the figure before, or of the day that the sentence before speaks of. */
export function yearThen({ words, told, yearTold }: PeriodSite): string | null {
  if (!speaksOfThen(words)) return null;
  if (told?.sentencesAgo === 0) return told.period !== null && told.period.length > 4 ? told.period.slice(0, 4) : null;
  if (told?.sentencesAgo === 1) return (told.own ?? told.period)?.split('/').at(-1)?.slice(0, 4) ?? null;
  return yearTold;
}

/** 'When the Premier was about to pay his visit of July 9-11, 2017, the Dutch had …': what held then is of that year. */
export function whenYear({ words, at, kind }: PeriodSite): string | null {
  if (kind === 'growth' || kind === 'aid' || kind === 'target') return null;
  const visit = words.findIndex((word, index) => word.pos === 'DATE' && isVisitsTime(words, index, at));
  if (visit !== -1) return dateOf(words[visit])?.value?.slice(0, 4) ?? null;
  if (words[0]?.lower !== 'when' && !(words[0]?.lower === 'by' && words[2]?.lower === 'time')) return null;
  for (let next = 1; next < at; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || word.text === ';') return null;
    const date = dateOf(word)?.value;
    if (date && words.slice(next + 1, at).some(({ text }) => text === ',')) return date.slice(0, 4);
  }
  return null;
}

/** 'Registered capital stood at 30 billion in 2,600 projects', told after the trade of a quarter: of the year of that quarter. */
export function stockThen(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
    const said = words[left]?.lower ?? '';
    if (/^[;:(]$/.test(said) || /^(?:has|have|is|are|now)$/.test(said)) return false;
    // 'were running 24 projects there', in the words of somebody reported.
    if (/^(?:was|were)$/.test(said) && /ing$/.test(words[left + 1]?.lower ?? '')) return false;
    if (/^(?:stood|was|were|had|numbered)$/.test(said)) return true;
  }
  return false;
}
