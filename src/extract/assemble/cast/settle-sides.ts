import type { MeetingLevel } from '../../../dataset/meeting.ts';
import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';
import { foreignSideNear } from './foreign-side-near.ts';
import type { Scene } from './scene.ts';

/** A foreign name without a side belongs to the country that the sentence, the story, or its headline is about. */
export function settleSides(scene: Scene, sentence: Sentence, actors: Actor[]): void {
  for (const actor of actors) {
    if (actor.sides.length > 0 || actor.form === 'pair' || actor.form === 'group') continue;
    const person = actor.persons[0];
    if (person?.side) {
      actor.sides = [person.side];
      continue;
    }
    if (!person && actor.role === null) continue;
    const side = foreignSideNear(scene, sentence, actor);
    if (side === null) continue;
    if (person && person.side === null) person.side = side;
    if (!person && !FOREIGN_LEVELS.has(actor.level) && actor.role !== 'host') continue;
    actor.sides = [side];
    actor.inferredSide = true;
  }
}

/** Offices that a foreigner without a named country may hold; 'the chairman' of a province is at home. */
const FOREIGN_LEVELS: ReadonlySet<MeetingLevel | null> = new Set<MeetingLevel>([
  'head-of-state',
  'head-of-government',
  'parliament',
  'minister',
  'ambassador',
]);
