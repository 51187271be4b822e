import type { Sentence } from '../../document.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import { vocabulary } from '../../find/people/vocabulary.ts';
import { type Actor, actorOf, sideClass } from '../actor.ts';
import { guestOfHisOwn, welcomedBy } from './across-from-his-own.ts';
import { actsOnObject } from './acts-on-object.ts';
import { isSubject } from './is-subject.ts';
import { lastPersonLike } from './last-person-like.ts';
import { FACING, meetsAnother } from './meets-another.ts';
import { notTheObject } from './not-the-object.ts';
import { headOfThem, objectPerson } from './object-person.ts';
import type { Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

const PERSONAL = new Set(['he', 'she', 'him']);

/** 'He', 'she', 'him' and 'they', 'both', 'the two leaders', added to the actors of a sentence. */
export function findPronouns(
  scene: Scene,
  sentence: Sentence,
  line: TokenLine,
  taken: boolean[],
  actors: Actor[],
): void {
  for (let at = 0; at < line.tokens.length; at++) {
    if (taken[at]) continue;
    const word = line.folded[at]!;
    const next = line.folded[at + 1];
    const { start, end } = line.tokens[at]!;
    if (PERSONAL.has(word) || (word === 'her' && OBJECT_HER.has(next ?? '.'))) {
      const meant = meantBy(scene, sentence, word, start, actors);
      const person = meant && notTheObject(scene, sentence, meant, start, actors);
      if (!person) continue;
      taken[at] = true;
      actors.push(actorOf(person, { start, end }, 'pronoun'));
    } else if (word === 'them') {
      // 'The delegation came home. Behind them lay a visit to Kenya.'
      const behind = at === 1 && line.folded[0] === 'behind' ? scene.lastSubject : null;
      const person = behind ?? headOfThem(scene, start, actors);
      if (!person) continue;
      taken[at] = true;
      actors.push(actorOf(person, { start, end }, 'pronoun'));
    } else if ((word === 'it' || word === 'they') && isDelegation(scene, sentence, line, at)) {
      taken[at] = true;
      actors.push(actorOf(scene.lastSubject!, { start, end }, 'pronoun'));
    } else if (word === 'the' && ONE_OF_TWO.test(next ?? '') && ACTS.test(line.folded[at + 2] ?? '.')) {
      const person = ofTwo(scene, next === 'former' ? 0 : 1, start, actors);
      if (!person) continue;
      taken.fill(true, at, at + 2);
      actors.push(actorOf(person, { start, end: line.tokens[at + 1]!.end }, 'pronoun'));
    } else if (
      word === 'they' ||
      (word === 'both' && next !== 'the' && !(next === 'of' && line.folded[at + 2] !== 'them') && !taken[at + 1]) ||
      (word === 'two' && VERB_OF_TWO.has(next ?? ''))
    ) {
      actors.push(pairAt(start, end));
    } else if (isHostAndGuest(line, at) && !taken[at + 2]) {
      taken.fill(true, at, at + 3);
      actors.push(pairAt(start, line.tokens[at + 2]!.end));
    } else if (word === 'two') {
      const head = headOfPair(line, at + 1);
      // 'The two ministers, X and Y': the names tell who they are.
      if (head === null || taken.slice(at + 1, head + 1).includes(true)) continue;
      for (let token = at; token <= head; token++) taken[token] = true;
      actors.push(pairAt(start, line.tokens[head]!.end));
    }
  }
}

/** 'On May 3 the delegation called on X. The same day, it met Y', 'they were received by Y': who acted last leads it. */
function isDelegation(scene: Scene, sentence: Sentence, line: TokenLine, at: number): boolean {
  const next = ADVERBS.has(line.folded[at + 1] ?? '') ? at + 2 : at + 1;
  const verb = line.folded[next] ?? '';
  const received = verb === 'were' && RECEIVED.has(line.folded[next + 1] ?? '');
  if (!scene.lastSubject || !(MET.has(verb) || received)) return false;
  const opens = at === 0 || line.folded[at - 1] === ',' || (line.folded[at] === 'they' && opensWithDay(line, at));
  const before = scene.document.sentences[sentence.index - 1];
  if (!opens || before?.story !== sentence.story) return false;
  const { text } = scene.document;
  // 'They were received by Y. They also met Z.'
  const again = scene.actorsBefore.some(
    ({ form, start, end, persons }) =>
      form === 'pronoun' && persons[0] === scene.lastSubject && /^(?:they|it)$/i.test(text.slice(start, end)),
  );
  const sides = new Set(scene.actorsBefore.filter(({ persons }) => persons.length > 0).map(sideClass));
  // 'The delegation called on X. They held talks': the two of them.
  return (
    again || (DELEGATION.test(text.slice(before.start, before.end)) && (line.folded[at] === 'it' || sides.size === 1))
  );
}

const ADVERBS = new Set(['also', 'then', 'later']);
const RECEIVED = new Set('received welcomed greeted hosted met seen'.split(' '));

/** 'On Thursday they …' */
function opensWithDay(line: TokenLine, at: number): boolean {
  return at < 4 && /^(?:on|later|earlier|there|here|then|in|afterwards)$/.test(line.folded[0] ?? '');
}

const MET = new Set('met called paid held had worked visited toured attended saw'.split(' '));
const DELEGATION = /\bdelegation\b/i;

const ONE_OF_TWO = /^(?:former|latter)$/;

/** Behind 'the former' as a person; 'the former minister' is a title. */
const ACTS =
  /^(?:[,.;:)]|['’]s|also|then|later|was|is|has|had|will|would|and|who|said|told|went|met|held|spoke|took|saw|sat|gave|made|paid|came|in|on|at|to|for|with|during|from|[a-z]+ed)$/;

/** 'The former', 'the latter': of the two whom this sentence or the one before names. */
function ofTwo(scene: Scene, which: 0 | 1, start: number, actors: readonly Actor[]): Person | null {
  const named = (those: readonly Actor[]) => [...new Set(those.flatMap(({ persons }) => persons))];
  const before = actors.filter((actor) => actor.end <= start);
  // 'Seeing X, he recalled that the latter …': who is named, and not who speaks.
  const [only, ...others] = named(before.filter(({ form }) => form === 'person'));
  if (which === 1 && only && others.length === 0 && before.some(({ form }) => form === 'pronoun')) return only;
  const here = named(before);
  const told = here.length === 2 ? here : named(scene.actorsBefore);
  return told.length === 2 ? told[which]! : null;
}

/** 'Met her.', 'met her in Hanoi': an object, as against 'her visit'. */
const OBJECT_HER = new Set(', . ; with and in on at to by for from that a an the off over there here'.split(' '));

const GUEST = new Set(['guest', 'visitor']);

/** 'Host and guest will hold talks': the two of whom the story tells. */
function isHostAndGuest({ folded }: TokenLine, at: number): boolean {
  if (folded[at + 1] !== 'and') return false;
  const [one, other] = [folded[at]!, folded[at + 2] ?? ''];
  return (one === 'host' && GUEST.has(other)) || (GUEST.has(one) && other === 'host');
}

function pairAt(start: number, end: number): Actor {
  const nobody = { persons: [], sides: [], role: null, level: null, inferredSide: false, explicit: false };
  return { start, end, form: 'pair', ...nobody };
}

/** The person whom a pronoun means: for a woman the nearest who may be one, else the subject before it or of the sentence before. */
function meantBy(
  scene: Scene,
  sentence: Sentence,
  word: string,
  start: number,
  actors: readonly Actor[],
): Person | null {
  const before = actors.filter((actor) => actor.end <= start);
  // 'X was among those he met', 'were among those who received him': of those named in the clause, none.
  const first = before[0];
  if (first && scene.lastSubject && AMONG_THOSE.test(scene.document.text.slice(first.end, start)))
    return scene.lastSubject;
  if (word === 'she' || word === 'her') {
    const others =
      word === 'her' ? before.filter((actor) => !actsOnObject(scene, sentence, actor, start, before)) : before;
    const near = others.filter((actor) => actor.persons.length === 1 && mayBeWoman(actor.persons[0]!)).at(-1);
    const faced = near !== undefined && FACING.test(scene.document.text.slice(sentence.start, near.start));
    if (near && !(faced && isWoman(scene.lastSubject ?? undefined))) return near.persons[0]!;
    if (scene.lastSubject && mayBeWoman(scene.lastSubject)) return scene.lastSubject;
    return lastPersonLike(scene, sentence, mayBeWoman);
  }
  const invited = before.find((actor) => INVITED.test(scene.document.text.slice(sentence.start, actor.start)));
  if (invited && word !== 'him' && WHERE.test(scene.document.text.slice(invited.end, start)))
    return invited.persons[0] ?? null;
  const named = namedBehind(scene, sentence, start, actors);
  if (named) return named;
  const subject =
    before.find((actor) => AS_FOR.test(scene.document.text.slice(sentence.start, actor.start)))?.persons[0] ??
    before.find((actor) => !isWoman(actor.persons[0]) && isSubject(actor, scene.document.text, sentence))?.persons[0] ??
    scene.lastSubject ??
    onlyOneBefore(scene, sentence) ??
    (before.length === 0 ? scene.subjectBefore : null);
  if (word === 'he' && subject && (isNamedAfter(subject, start, actors) || isJoinedTo(subject, scene, start, before)))
    return lastPersonLike(scene, sentence, (person) => person.side !== null && person.side !== subject.side);
  if (word === 'he') {
    const guest = guestOfHisOwn(scene, sentence, subject, start, actors);
    if (guest) return guest;
  }
  if (word === 'him') {
    const guest = welcomedBy(scene, sentence, { start, end: start + word.length }, actors);
    return guest ?? objectPerson(scene, sentence, subject, start, actors);
  }
  return meetsAnother(scene, sentence, subject, start, actors) ? scene.lastOfVietnam : subject;
}

const AMONG_THOSE = /^[^.;]*\bamong (?:those|the (?:people|officials|leaders|figures|dignitaries))\b[^.;]*$/;

/** 'He held talks with his host X': nobody is named behind a word that stands for him in the same sentence. */
function isNamedAfter(person: Person, start: number, actors: readonly Actor[]): boolean {
  return actors.some(
    (actor) => actor.start > start && actor.form === 'person' && actor.explicit && actor.persons[0] === person,
  );
}

/** 'Speaker X and he agreed': he is the other one. */
function isJoinedTo(person: Person, scene: Scene, start: number, before: readonly Actor[]): boolean {
  return before.some(
    (actor) => actor.persons[0] === person && /^,? and $/.test(scene.document.text.slice(actor.end, start)),
  );
}

/** 'Had invited X to Nairobi, where he arrived'. */
const INVITED = /\binvit(?:ed|es|ing)\s+(?:the\s+|his\s+|her\s+)?$/i;
const WHERE = /^\s+to\b[^.;]*,?\s+where\s+$/;

/** The one person whom the sentence before names. */
function onlyOneBefore({ registry }: Scene, { story, index }: Sentence): Person | null {
  const named = registry.people.filter(({ side, seenIn }) => side !== null && seenIn.get(story)?.includes(index - 1));
  return named.length === 1 ? named[0]! : null;
}

/** 'Since he took over, Lam had not been there': who is named by the bare surname behind the clause is known already, and is meant. */
function namedBehind(scene: Scene, sentence: Sentence, start: number, actors: readonly Actor[]): Person | null {
  const lead = scene.document.text.slice(sentence.start, start);
  if (!OPENS_CLAUSE.test(lead) && !WHERE_THEN.test(lead)) return null;
  const next = actors.find((actor) => actor.start > start && actor.persons.length === 1);
  const bare = next ? /^\p{Lu}[\p{L}’'-]+$/u.test(scene.document.text.slice(next.start, next.end)) : false;
  const there = WHERE_THEN.test(lead);
  if (next?.form !== 'person' || !(bare || (there && next.persons[0]!.side === 'VNM'))) return null;
  const between = scene.document.text.slice(start, next.start);
  const behind = scene.document.text.slice(next.end, sentence.end);
  return /^[^.;]{3,80},\s$/.test(between) && !/\b(?:him|her)\b/.test(behind) ? next.persons[0]! : null;
}

/** 'In Geneva, where he stayed until Friday, Chairman X …' */
const WHERE_THEN = /^(?:in|at) \p{Lu}[^,;.]{1,40}, where\s$/iu;

const OPENS_CLAUSE = /^(?:ever since|since|when|as|while|before|after|although|though|if|once|until)\s$/i;

const AS_FOR = /^as for\s+(?:the\s+)?$/i;

/** Names of Vietnam show their bearer's sex often enough; of others anybody may be meant. */
function mayBeWoman(person: Person): boolean {
  return isWoman(person) || !person.vietnameseName;
}

/** 'Two leaders', 'two deputy prime ministers': where the noun stands. */
function headOfPair(line: TokenLine, from: number): number | null {
  for (let at = from; at < from + MOST_OFFICE_WORDS && at < line.tokens.length; at++) {
    const word = line.folded[at]!;
    if (TWO_PEOPLE.has(word)) return line.folded[at + 1] === 'of' && LED.has(line.folded[at + 2] ?? '') ? at + 2 : at;
    if (!OFFICE_WORDS.has(word) && !vocabulary.field.has(word)) return null;
  }
  return null;
}

/** 'The two heads of government.' */
const LED = new Set('government state delegation mission party parliament'.split(' '));

const MOST_OFFICE_WORDS = 5;
const OFFICE_WORDS = new Set(
  'deputy prime vice foreign top senior general party state high ranking level na parliament cabinet - of'.split(' '),
);

/** 'The two met', 'the two first met', 'the two are to meet'. */
const VERB_OF_TWO = new Set(
  'sat met held spoke talked shook had agreed attended witnessed signed discussed exchanged co first last are were will'.split(
    ' ',
  ),
);

const TWO_PEOPLE = new Set(
  'sides leaders ministers officials countries pms presidents premiers men women diplomats chairmen chairpersons speakers heads chiefs secretaries generals commanders governors mayors negotiators statesmen'.split(
    ' ',
  ),
);

/** As far as name and title show: 'Thi' in a Vietnamese name, 'Queen', 'Chairwoman'. */
function isWoman(person: Person | undefined): boolean {
  if (!person) return false;
  return (
    (person.vietnameseName && person.tokens[1] === 'thi') ||
    /\b(?:queen|princess|chairwoman|madam\w*|mrs|ms|empress|spokeswoman|lady)\b/i.test(person.role ?? '')
  );
}
