import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';
import { lastPersonLike } from './last-person-like.ts';
import { isSpouse, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';
import { whoMeets } from './who-meets.ts';

/** 'Him' is not the one who acts: with a Vietnamese subject before it, the last foreigner, and the other way round. */
export function objectPerson(
  scene: Scene,
  sentence: Sentence,
  subject: Person | null,
  start: number,
  actors: readonly Actor[],
): Person | null {
  const acting = actors
    .filter((actor) => actor.end <= start && actor.persons.length === 1)
    .reduce<Actor | null>((last, actor) => (last === null || actor.end > last.end ? actor : last), null)?.persons[0];
  if (!acting || !subject) return subject;
  // 'X, the President, received him', of an X whom the story has not placed: he is not who receives.
  if (acting.side === null && subject.side === null) {
    if (scene.lastSubject && scene.lastSubject !== acting && scene.lastSubject !== subject) return scene.lastSubject;
    const before = (person: Person) => person !== acting && person !== subject && person.side !== null;
    return acting.vietnameseName ? subject : (lastPersonLike(scene, sentence, before) ?? subject);
  }
  // 'The Speaker met Y, and Premier X had lunch with him', of an X whom the story has not placed: nobody lunches with his own in this genre.
  if (acting.side === null && !acting.vietnameseName && acting !== subject && subject.side !== 'VNM') {
    const meets = whoMeets(scene.document.text, start, actors) === acting;
    const vietnamese = ({ side }: Person) => side === 'VNM';
    const here = actors.find(({ end, persons }) => end <= start && persons.length === 1 && vietnamese(persons[0]!));
    if (meets) return here?.persons[0] ?? lastPersonLike(scene, sentence, vietnamese) ?? subject;
  }
  if (acting.side === null || acting.side !== subject.side) return subject;
  // 'On the trust put in him by President X, he thanked him': the giver is not who is thanked.
  const other = actors.find(
    (actor) =>
      actor.end <= start &&
      actor.persons.length === 1 &&
      actor.persons[0]!.side !== acting.side &&
      !/\b(?:(?<!\b(?:is|are|was|were|been)\s+\w+\s+)by|(?<!invitation )of|from|under)\s+(?:the\s+)?$/i.test(
        scene.document.text.slice(sentence.start, actor.start),
      ),
  )?.persons[0];
  if (other) return other;
  if (scene.lastSubject && scene.lastSubject.side !== acting.side) return scene.lastSubject;
  const apart = (person: Person) => person.side !== null && (person.side === 'VNM') !== (acting.side === 'VNM');
  // 'X granted an audience, and Y hosted him': of those who act, none is whom the last one hosts.
  if (whoMeets(scene.document.text, start, actors) === acting) return lastPersonLike(scene, sentence, apart) ?? subject;
  // 'Told the audience, many of whom had worked with him.'
  const clause = scene.document.text.slice(sentence.start, start);
  if (acting !== subject || /\b(?:who|whom|whose|that|which)\b[^,;]*$/i.test(clause)) return subject;
  // Nobody receives himself: the last of the other side whom the story has named.
  return lastPersonLike(scene, sentence, apart) ?? subject;
}

/** 'The King and the Queen came, and President X received them': the one of the other side whom this sentence or the one before names, but for a spouse. */
export function headOfThem(scene: Scene, start: number, actors: readonly Actor[]): Person | null {
  const host = whoMeets(scene.document.text, start, actors);
  if (!host || (host.side === null && host.vietnameseName)) return null;
  const guests = new Set(
    [...scene.actorsBefore, ...actors.filter((actor) => actor.end <= start)]
      .flatMap(({ persons }) => persons)
      .filter(
        (person) => person.side !== null && (person.side === 'VNM') !== (host.side === 'VNM') && !isSpouse(person),
      ),
  );
  return guests.size === 1 ? [...guests][0]! : null;
}
