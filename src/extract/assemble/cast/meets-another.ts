import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';
import type { Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/**
 * A digest goes from guest to guest, and 'he' stays the one of Vietnam who sees them: a foreigner is not meant where the sentence
 * faces him with somebody of a third country, or with himself ('To the Kenyan Ambassador he said').
 */
export function meetsAnother(
  scene: Scene,
  sentence: Sentence,
  subject: Person | null,
  start: number,
  actors: readonly Actor[],
): boolean {
  if (!subject || subject.side === null || subject.side === 'VNM' || !scene.lastOfVietnam) return false;
  const others = actors.filter(
    (actor) =>
      actor.form === 'person' && actor.persons.length === 1 && actor.sides[0] !== 'VNM' && actor.sides.length > 0,
  );
  // 'Apart from his talks with Z, he is to see W': nobody travels to meet his own.
  if (
    scene.lastOfVietnam &&
    others.length > 0 &&
    others.every((actor) => actor.persons[0] !== subject && (actor.sides[0] ?? subject.side) === subject.side) &&
    others.some((actor) => HIS_TALKS.test(scene.document.text.slice(sentence.start, actor.start)))
  )
    return true;
  const fronted = others.some(
    (actor) =>
      actor.end <= start &&
      start - actor.end < 60 &&
      FACING.test(scene.document.text.slice(sentence.start, actor.start)),
  );
  return fronted || others.some((actor) => actor.explicit && actor.sides[0] !== subject.side);
}

const HIS_TALKS = /\b(?:his|her) (?:[\w-]+ )?(?:talks|meetings?|discussions) with\s+(?:the\s+)?$/i;

/** What comes before the one whom the subject of the sentence faces. */
export const FACING =
  /^(?:to|with|for|seeing|meeting|receiving|welcoming|greeting|hosting|(?:talking|speaking|turning) (?:to|with))\s+(?:the\s+)?$/i;
