import type { Word } from '../words/words.ts';
import { isBody } from './rank-owner.ts';
import type { Site } from './site.ts';

const isAdjective = (word: Word | undefined): boolean =>
  word?.mention?.kind === 'place' && word.mention.form === 'adjective';
const VIEW = /^(?:end|side|perspective|viewpoint|standpoint|angle|shore)$/;

/** 'for Vietnam, India comes seventh', 'Seen from the German end, Vietnam ranks sixth': the word that names among whose partners. */
export function seenFrom({ words, at }: Site): Word | null {
  const start = clauseOf(words, at);
  const comma = words.findIndex(({ text }, index) => index > start && text === ',');
  if (comma === -1 || comma > at || comma - start > VIEW_WORDS) return null;
  const opening = words.slice(start, comma);
  if (opening[0]?.lower === 'for' && opening.length === 2 && isBody(opening[1])) return opening[1]!;
  const from = opening.findIndex(({ lower }) => lower === 'from');
  const view = opening.some(({ lower }) => VIEW.test(lower));
  return from === -1 || !view ? null : (opening.slice(from).find(isAdjective) ?? null);
}

const VIEW_WORDS = 8;

/** Where the clause of the number begins: behind a semicolon, or ', while'. */
function clauseOf(words: readonly Word[], at: number): number {
  for (let from = at - 1; from > 0; from--) {
    if (words[from]?.text === ';') return from + 1;
    if (/^(?:while|whereas|but)$/.test(words[from]?.lower ?? '') && words[from - 1]?.text === ',') return from + 1;
  }
  return 0;
}

const NO_TABLE =
  /\b(?:market|sector|year|month|quarter|decade|period|time|world|region|country|bloc|addition|fact|short|turn|particular|general|part|total|place|view|opinion|words|speech|talks|meeting)\b/i;

/** 'On the Harbour Index Vietnam stands 16th', 'in world trade Vietnam is in the top 20': on what the order is made. */
export function orderedBy({ words, at, text }: Site, holder: string): string | null {
  const place = words.findIndex((word, index) => index < at && word.text === holder && isBody(word));
  if (place < 2) return null;
  const end = words[place - 1]?.text === ',' ? place - 2 : words[place - 1]?.pos === 'DET' ? place - 2 : place - 1;
  for (let from = end - 1; from >= Math.max(0, end - TABLE_WORDS); from--) {
    const { lower, pos } = words[from]!;
    if (/^[,;]$/.test(lower) || pos === 'VERB' || pos === 'AUX') return null;
    if (!/^(?:on|in|by|for)$/.test(lower)) continue;
    const opens = from === 0 || /^[,;]$/.test(words[from - 1]!.text) || words[from - 1]!.lower === 'and';
    const inside = words.slice(from + 1, end + 1);
    if (lower !== 'in' && words[from + 1]?.lower === 'of') continue;
    if (!opens) continue;
    if (inside.length === 0 || inside.some(isBodyOrTime)) return null;
    const phrase = text.slice(inside[0]!.start, inside.at(-1)!.end).replace(/^terms of /, '');
    return NO_TABLE.test(phrase.replace(/^(?:the )?(?:world|global) /, '')) ? null : `${lower} ${phrase}`;
  }
  return null;
}

const TABLE_WORDS = 9;
const isBodyOrTime = (word: Word): boolean => isBody(word) || word.pos === 'DATE' || word.pos === 'QTY';
