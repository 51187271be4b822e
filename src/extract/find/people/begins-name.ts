import { vietnameseNameEnd } from './name-run.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { isHonorific, roleAt, vocabulary } from './vocabulary.ts';

/** A name begins here: a Vietnamese surname with its syllables, or a capitalised word that no title has. */
export function beginsName(line: TokenLine, at: number): boolean {
  if (!isCapital(line, at)) return false;
  const word = line.folded[at]!;
  const thing = line.names[at];
  const vietnamese = vietnameseNameEnd(line, at);
  if (vietnamese !== null && (!thing || vietnamese > thing.next)) return true;
  if (thing) return false;
  if (line.tokens[at]!.text.length > 1 && /^\p{Lu}+$/u.test(line.tokens[at]!.text)) return false;
  return (
    !vocabulary.field.has(word) &&
    !vocabulary.modifier.has(word) &&
    !vocabulary.rank.has(word) &&
    // 'HE' is an honorific, 'He' a surname.
    (!isHonorific(line.folded, at) || line.tokens[at]!.text === 'He') &&
    !roleAt(line.folded, at)
  );
}

/** A Vietnamese name begins here that is longer than the place of the same beginning. */
export function vietnameseStart(line: TokenLine, at: number, placeEnd: number): boolean {
  const end = vietnameseNameEnd(line, at);
  return end !== null && end > placeEnd;
}
