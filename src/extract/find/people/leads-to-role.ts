import { LOWER_FIELDS } from './title-words.ts';
import type { TokenLine } from './token-line.ts';
import { roleAt, vocabulary } from './vocabulary.ts';

/** What may stand between the words of a title. */
const JOINTS = new Set(['and', '-', '–', "'s", "'", '’', '.', '&', ',']);

/** Country, field and rank words follow up to a role: the words before it belong to its title. `across` lets 'of' stand between them. */
export function leadsToRole(line: TokenLine, from: number, across = false): boolean {
  let at = from;
  for (let steps = 0; steps < 8 && at < line.tokens.length; steps++) {
    if (roleAt(line.folded, at)) return true;
    const word = line.folded[at]!;
    const thing = line.names[at];
    if (thing) at = thing.next;
    else if (word === '(' && line.folded[at + 2] === ')') at += 3;
    else if (
      vocabulary.field.has(word) ||
      vocabulary.modifier.has(word) ||
      vocabulary.rank.has(word) ||
      LOWER_FIELDS.has(word) ||
      JOINTS.has(word)
    )
      at++;
    else if (across && word === 'of' && at > from) at++;
    else return false;
  }
  return false;
}
