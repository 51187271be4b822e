import type { MeetingLevel } from '../../../dataset/meeting.ts';
import { OFFICE_NOUNS } from './name-after-title.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { roleAt } from './vocabulary.ts';

const HOUSES = new Set('assembly council parliament senate congress chamber alliance movement league'.split(' '));

/**
 * The token behind a body whose name begins with words of no list, at `at` behind 'of the': 'Speaker of the Islamic Consultative
 * Assembly', 'President of the Justicialist Party', and before a name 'President of the Frente Amplio| Ana Lopez'. Null where nothing
 * shows where it ends.
 */
export function unknownBodyEnd(line: TokenLine, phrase: TitlePhrase, at: number): number | null {
  if (line.folded[at - 2] !== 'of') return null;
  for (let next = at + 1; next < at + 4 && isCapital(line, next) && !line.names[next]; next++)
    if (HOUSES.has(line.folded[next]!) || OFFICE_NOUNS.has(line.folded[next]!)) return next + 1;
  return bodyBeforeName(line, phrase, at);
}

/** A title with a capital and without an article has a name behind it: the last two words of a long run, or what follows a bracket. */
function bodyBeforeName(line: TokenLine, { from, roleFrom }: TitlePhrase, at: number): number | null {
  if (roleFrom > from || !isCapital(line, roleFrom)) return null;
  let end = at;
  while (end < at + 7 && isCapital(line, end) && !line.names[end] && roleAt(line.folded, end) === null) end++;
  if (line.folded[end] === '(' && end - at >= 2) {
    const close = line.folded.indexOf(')', end);
    return close > 0 && close - end <= 5 && isCapital(line, close + 1) ? close + 1 : null;
  }
  return end - at >= 4 && end - at <= 6 ? end - 2 : null;
}

/** At what level the president of such a body is; null for one that may be the head of a state. */
export function levelOfBody(words: readonly string[]): MeetingLevel | null {
  if (words.includes('council') || words.includes('state')) return null;
  return words.some((word) => PARTIES.test(word)) ? 'party-leader' : 'people';
}

const PARTIES = /^(?:party|front|frente|movement|alliance|league)$/;
