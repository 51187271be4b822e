import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';
import { lastPersonLike } from './last-person-like.ts';
import type { Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** 'Kenyan Minister X, whom he saw on June 3': who is seen is not who sees. */
export function notTheObject(
  scene: Scene,
  sentence: Sentence,
  person: Person,
  start: number,
  actors: readonly Actor[],
): Person | null {
  const seen = actors.find(
    (actor) =>
      actor.end < start &&
      actor.persons[0] === person &&
      WHOM.test(scene.document.text.slice(actor.end, start).toLowerCase()),
  );
  if (!seen) return person;
  const facing = actors.find(
    ({ end, persons }) =>
      end < seen.start && persons.length === 1 && (persons[0]!.side === 'VNM') !== (person.side === 'VNM'),
  );
  if (facing) return facing.persons[0]!;
  if (person.side !== 'VNM') return scene.lastOfVietnam;
  return lastPersonLike(scene, sentence, ({ side }) => side !== null && side !== 'VNM') ?? person;
}

const WHOM =
  /^(?: (?:was|is|were) (?:[\w-]+ ){1,6})?,? ?(?:(?:with|to|from|by|for|of|on) )?whom (?:earlier |later |also |the day before )?$/;
