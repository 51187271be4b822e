import type { Sentence } from '../../document.ts';
import { isCapital, type TokenLine } from '../../find/people/token-line.ts';
import { notInNames } from '../../find/people/vocabulary.ts';
import { type Actor, actorOf } from '../actor.ts';
import type { Scene } from './scene.ts';

/** 'I', 'me', 'we' and 'us' of a text that somebody in office has written: its author, or those for whom the author speaks. Never those of a quotation. */
export function findFirstPerson(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const { author } = scene;
  if (author === null) return [];
  const found: Actor[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const { start, end, text } = line.tokens[at]!;
    const one = text === 'I' || text === 'me';
    if (taken[at] || !(one || text === 'We' || text === 'we' || text === 'us')) continue;
    // 'Military Region I', 'King Rama I'.
    if (text === 'I' && at > 0 && isCapital(line, at - 1) && !notInNames.has(line.folded[at - 1]!)) continue;
    if (isQuoted(scene.document.text.slice(sentence.block.start, start))) continue;
    taken[at] = true;
    if (one && author.person) found.push(actorOf(author.person, { start, end }, 'pronoun'));
    else found.push({ ...NOBODY, start, end, form: one ? 'person' : 'group', sides: [author.side] });
  }
  return found;
}

const NOBODY = { persons: [], role: null, level: null, inferredSide: false, explicit: true };

function isQuoted(before: string): boolean {
  const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}
