import type { MeetingLevel } from '../../../dataset/meeting.ts';
import { OFFICE_NOUNS } from './name-after-title.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { roleAt, vocabulary } from './vocabulary.ts';

/** Offices in the plural that several countries, or both, have each their holder of. */
const OFFICES =
  /^(?:leaders|presidents|ministers|speakers|counterparts|colleagues|ambassadors|chairs|chairmen|chairpersons|heads|chiefs|premiers|secretaries|commanders|governors|envoys|directors|mayors|deputies|peers)$/;

/** How far the office may stand before the first of the names. */
const FARTHEST = 14;

/** `from` is the token of the article or owner before it, `words` the tokens of the office alone. */
export type Office = { role: string; level: MeetingLevel; from: number; words: readonly [number, number] };

/** The last office in the plural within `farthest` tokens before `at`, in the singular. */
export function officeBefore(line: TokenLine, at: number, farthest = FARTHEST): Office | null {
  for (let back = at - 1; back >= Math.max(0, at - farthest); back--) {
    const word = line.folded[back]!;
    if (!OFFICES.test(word)) continue;
    const one = word === 'chairmen' ? 'chairman' : word.replace(/ies$/, 'y').replace(/s$/, '');
    const phrase = [line.folded[back - 1] ?? '', one];
    // A counterpart has the office of whoever meets them.
    const role = /^(?:counterpart|colleague|peer|head|deputy)$/.test(one)
      ? null
      : (roleAt(phrase, 0) ?? roleAt([one], 0));
    const begins = phraseStart(line, back);
    const owned = /^(?:the|his|her|their)$/.test(line.folded[begins - 1] ?? '');
    return {
      role: role?.words ?? '',
      level: role?.level ?? 'people',
      from: owned ? begins - 1 : begins,
      words: [begins, back + 1],
    };
  }
  return null;
}

/** 'The foreign ministers': with the words before the office. */
function phraseStart(line: TokenLine, office: number): number {
  let at = office;
  while (
    at > 0 &&
    office - at < 4 &&
    /^(?:foreign|prime|deputy|vice|defen[cs]e|trade|finance|parliament(?:ary)?|top|new|then)$/.test(
      line.folded[at - 1]!,
    )
  )
    at--;
  return at;
}

/** Two words or more, none of them of an office or a body. */
export function isName(line: TokenLine, begins: number, ends: number): boolean {
  if (ends - begins < 2 || !isCapital(line, begins) || line.names[begins]) return false;
  return !line.folded.slice(begins, ends).some((word) => vocabulary.field.has(word) || OFFICE_NOUNS.has(word));
}
