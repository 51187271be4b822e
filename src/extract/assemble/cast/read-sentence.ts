import type { Sentence } from '../../document.ts';
import type { Figure } from '../../find/people/figure.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import type { Actor } from '../actor.ts';
import { actorOfFigure } from './actor-of-figure.ts';
import { findDescriptions, isDescription } from './find-descriptions.ts';
import { findEpithets } from './find-epithets.ts';
import { findFirstPerson } from './find-first-person.ts';
import { findGroups } from './find-groups.ts';
import { findHosts } from './find-hosts.ts';
import { findInitials } from './find-initials.ts';
import { findLocalities } from './find-localities.ts';
import { findPronouns } from './find-pronouns.ts';
import { findShortNames } from './find-short-names.ts';
import { isQuotedAside, isSubject } from './is-subject.ts';
import { seePerson } from './person-registry.ts';
import { holdRole, isRoleHeld } from './role-held.ts';
import type { Scene } from './scene.ts';
import { settleSides } from './settle-sides.ts';

export function readSentence(scene: Scene, sentence: Sentence, line: TokenLine, figures: readonly Figure[]): Actor[] {
  if (sentence.story !== scene.story) {
    scene.story = sentence.story;
    scene.subjectBefore = scene.lastSubject;
    scene.lastSubject = null;
    scene.lastOfVietnam = null;
    scene.actorsBefore = [];
  }
  const taken: boolean[] = new Array(line.tokens.length).fill(false);
  const actors: Actor[] = [];
  const epithets = findEpithets(scene, sentence, line, taken);
  actors.push(...epithets);
  for (const figure of figures) {
    if (isDescription(line, figure) || taken[figure.from]) continue;
    if (isRoleHeld(line, figure)) {
      for (let at = figure.from; at < figure.next; at++) taken[at] = true;
      holdRole(figure, actors);
      continue;
    }
    const actor = actorOfFigure(scene, figure, sentence, line, actors);
    // 'The governors of Oita and Akita': a title of several whose country stands elsewhere is left to the groups.
    if (actor === null && figure.name === null && figure.titles[0]?.plural) continue;
    for (let at = figure.from; at < figure.next; at++) taken[at] = true;
    if (actor) actors.push(actor);
  }
  actors.push(...findInitials(scene, sentence, line, taken));
  actors.push(...findShortNames(scene, sentence, line, taken));
  actors.push(...findDescriptions(scene, sentence, line, taken, actors));
  for (const find of [findGroups, findLocalities]) {
    const groups = find(line, taken);
    actors.push(...groups);
    take(line, taken, groups);
  }
  actors.push(...findFirstPerson(scene, sentence, line, taken));
  actors.push(...findHosts(scene, sentence, line, taken));
  actors.sort((a, b) => a.start - b.start);
  findPronouns(scene, sentence, line, taken, actors);
  settleSides(scene, sentence, actors);
  actors.sort((a, b) => a.start - b.start);
  const subjects = actors.filter((actor) => isSubject(actor, scene.document.text, sentence));
  // 'In Lima, said X, the President met Y': of the two the President is who the next sentence goes on with.
  const subject = subjects.find((actor) => !isQuotedAside(actor, scene.document.text, sentence)) ?? subjects[0];
  // 'The delegation led by X was received': X is who the next sentence goes on with.
  const goesOn =
    subject ??
    actors.find((actor) => isLeader(actor, scene.document.text, sentence)) ??
    actors.find((actor) => hasReceived(actor, scene.document.text, sentence)) ??
    (scene.lastSubject === null ? onlyPerson(actors) : undefined);
  const [person] = goesOn?.persons ?? [];
  if (person) scene.lastSubject = person;
  if (person?.side === 'VNM') scene.lastOfVietnam = person;
  for (const actor of actors) for (const person of actor.persons) seePerson(person, sentence.story, sentence.index);
  scene.actorsBefore = actors;
  return actors;
}

/** Whom a story speaks of before it has made anybody its subject: the one person whom its sentence tells of. */
function onlyPerson(actors: readonly Actor[]): Actor | undefined {
  const told = actors.filter((actor) => actor.persons.length > 0);
  const people = new Set(told.flatMap((actor) => actor.persons));
  return people.size === 1 ? told[0] : undefined;
}

/** Marks the tokens that groups stand on. */
function take(line: TokenLine, taken: boolean[], groups: readonly Actor[]): void {
  if (groups.length === 0) return;
  for (let at = 0; at < line.tokens.length; at++) {
    const { start, end } = line.tokens[at]!;
    if (groups.some((group) => group.start <= start && end <= group.end)) taken[at] = true;
  }
}

/** 'Kenya had sent Minister Y, whom X received': the one of whom the story goes on. */
function hasReceived(actor: Actor, text: string, sentence: Sentence): boolean {
  return actor.persons.length === 1 && /,\s(?:with\s)?whom\s$/.test(text.slice(sentence.start, actor.start));
}

function isLeader(actor: Actor, text: string, sentence: Sentence): boolean {
  return (
    actor.persons.length === 1 &&
    actor.form === 'person' &&
    /\bdelegation\b[^.;]{0,90}\b(?:led|headed) by (?:the |its |their )?$/i.test(text.slice(sentence.start, actor.start))
  );
}
