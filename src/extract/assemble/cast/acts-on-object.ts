import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';
import type { Scene } from './scene.ts';

/**
 * 'X, Y and Z were at the airport to meet her': those who act in the clause are not whom they act upon. A list of people says so.
 */
export function actsOnObject(
  { document: { text } }: Scene,
  sentence: Sentence,
  actor: Actor,
  start: number,
  before: readonly Actor[],
): boolean {
  const acts = text.slice(actor.end, start);
  const listed = before.some(
    (other) =>
      other !== actor &&
      COORDINATED.test(text.slice(Math.min(other.end, actor.end), Math.max(other.start, actor.start))),
  );
  return (
    listed &&
    !OPENS_ANOTHER.test(acts) &&
    !/\b(?:to|with|of|by)\s+$/i.test(text.slice(sentence.start, before[0]!.start))
  );
}

const COORDINATED = /^(?:, |,? and (?:the )?)$/;
const OPENS_ANOTHER = /;|,? (?:and|but|while|when|after|before|as|that|who|whom|which|where) (?!(?:the )?\p{Lu})/u;
