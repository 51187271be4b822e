import type { Sentence } from '../../document.ts';
import { nearness, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** Whom the story named last, before a sentence, of those who fit. */
export function lastPersonLike(scene: Scene, sentence: Sentence, fits: (person: Person) => boolean): Person | null {
  let best: Person | null = null;
  let at = Number.NEGATIVE_INFINITY;
  for (const person of scene.registry.people) {
    const last = nearness(person, sentence.story, sentence.index);
    if (last !== null && last < 0 && last > -1000 && fits(person) && last > at) [best, at] = [person, last];
  }
  return best;
}
