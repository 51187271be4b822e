import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';
import { lastPersonLike } from './last-person-like.ts';
import type { Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/**
 * 'X and Y received the guest. On Friday he is to meet Z', 'X welcomed him, and he had talks with Y': not the host, whom nobody reports to meet
 * his own. The guest whom this sentence has spoken of, else the last one of the story; null where a foreigner may be met.
 */
export function guestOfHisOwn(
  scene: Scene,
  sentence: Sentence,
  subject: Person | null,
  start: number,
  actors: readonly Actor[],
): Person | null {
  const { text } = scene.document;
  const met = actors.find((actor) => actor.start > start && actor.form === 'person' && actor.explicit);
  if (subject?.side !== 'VNM' || met?.sides[0] !== 'VNM' || met.persons[0] === subject) return null;
  if (actors.some((actor) => actor.start > start && actor.sides.some((side) => side !== 'VNM'))) return null;
  if (!MEETS.test(text.slice(start, met.start))) return null;
  const before = actors.filter((actor) => actor.end <= start);
  const here = before.findLast(({ persons: [person] }) => isForeign(person));
  // 'Chairman Y said that he had met Z' is the Chairman's own word on his day.
  if (before.length > 0 && !(here && OPENS_CLAUSE.test(text.slice(sentence.start, start)))) return null;
  return here?.persons[0] ?? lastPersonLike(scene, sentence, isForeign);
}

/** 'Welcoming him at the airport, X said': who is welcomed is of the other side than who speaks. */
export function welcomedBy(
  scene: Scene,
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  actors: readonly Actor[],
): Person | null {
  const { text } = scene.document;
  if (!WELCOMING.test(text.slice(sentence.start, start))) return null;
  const host = actors.find((actor) => actor.start > end && ENDS_CLAUSE.test(text.slice(end, actor.start)));
  const side = host?.persons.length === 1 ? host.persons[0]!.side : null;
  if (side === null) return null;
  const across = (person: Person) => person.side !== null && (person.side === 'VNM') !== (side === 'VNM');
  return scene.lastSubject && across(scene.lastSubject)
    ? scene.lastSubject
    : lastPersonLike(scene, sentence, (person) => across(person));
}

function isForeign(person: Person | undefined): boolean {
  return person !== undefined && person.side !== null && person.side !== 'VNM';
}

const ADVERB = '(?:is|was|will|would|has|had|also|then|later|been|be|to|scheduled|due|expected|set|slated|separately)';
const TALKS = String.raw`(?:(?:an?|[\w-]+) ){0,3}(?:talks?|meetings?|conversations?|discussions?|exchanges?|audience|lunch|dinner|breakfast) with`;
const CALL = String.raw`(?:paid|pay|pays) (?:[\w-]+ ){0,3}calls? (?:on|to)`;

/** Verbs that nobody of Vietnam does to his own in the news that this is about. */
const MEETS = new RegExp(
  String.raw`^he\s(?:${ADVERB}\s){0,6}(?:(?:met|meet|meets|saw|see|confer(?:red)?|negotiated?|sat down|spoke|talked|exchanged views|shook hands)(?: with)?|(?:hold|held|holds|have|had|has) ${TALKS}|${CALL}|call(?:ed)? on|(?:received|welcomed|hosted|greeted) by|(?:the )?guest of)\s(?:the\s|both\s)?$`,
  'i',
);

/** A clause of its own, and none that somebody says. */
const OPENS_CLAUSE = /(?:[,;] (?:and|but|while|before|after|when|then)? ?|,? (?:on|at|during) which )$/;

const WELCOMING =
  /^(?:(?:on|in|at|later|earlier) [^,;]{2,40}, )?(?:when )?(?:welcoming|receiving|greeting|hosting|meeting(?: with)?|seeing|thanking|speaking (?:to|with)|talking (?:to|with)|in (?:his|her) (?:talks|meeting|conversation) with)\s$/i;

const ENDS_CLAUSE = /^[^;.]{0,70},\s(?:the\s)?$/;
