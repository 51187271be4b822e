import { MEETING_LEVELS } from '../../../../dataset/meeting.ts';
import type { Document, Sentence } from '../../../document.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Cast } from '../../cast/cast-of.ts';
import type { Person } from '../../cast/person-registry.ts';
import { type ActorMark, actorMarks, type Frame, frameOf } from '../../frame.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/**
 * Gives an encounter the people that a sentence behind it puts there: who headed the two sides of a dialogue told without its people,
 * and who else attended.
 */
export function fillAttendees(document: Document, cast: Cast, meetings: readonly ToldMeeting[]): void {
  for (const sentence of document.sentences) {
    const heads = matchesOf(document, sentence, HEADS);
    const others = matchesOf(document, sentence, ATTEND);
    if (sentence.block.kind !== 'paragraph' || (!heads && !others)) continue;
    const frame = frameOf(sentence, document.text, cast.actors[sentence.index]!);
    const found = encounterBefore(meetings, frame);
    if (!found) continue;
    const { meeting, telling } = found;
    if (heads && !meeting.tellings.some(hasBothSides))
      for (const person of headsIn(frame)) if (isVacant(meeting, person)) leads(telling, person);
    if (others && meeting.tellings.some(hasBothSides)) for (const person of attendingIn(frame)) join(telling, person);
  }
}

function matchesOf(
  { text }: Document,
  { start, end, signs }: Sentence,
  { pattern, triggers }: ReturnType<typeof sought>,
) {
  return signs.allow(triggers) && pattern.test(text.slice(start, end));
}

const HEADS = sought(/\b(?:led|headed|chaired|represented|leading|heading|head|lead)\b/);
const ATTEND = sought(/\b(?:attend(?:ed|ing|ance|ees)|present)\b/);

/** What the sentence itself tells, else the last encounter of a held kind that the sentences right before it tell. */
function encounterBefore(
  meetings: readonly ToldMeeting[],
  { sentence: { story, index } }: Frame,
): { meeting: ToldMeeting; telling: Telling } | null {
  let last: { meeting: ToldMeeting; telling: Telling } | null = null;
  for (const meeting of meetings)
    for (const telling of meeting.tellings) {
      const near = telling.story === story && telling.sentence <= index && index - telling.sentence <= FAR;
      if (!near || telling.headline || telling.caption) continue;
      if (last === null || telling.sentence >= last.telling.sentence) last = { meeting, telling };
    }
  const usable =
    last !== null && last.telling.kind !== 'visit' && last.telling.partners.length === 1 && !last.telling.recalled;
  return usable ? last : null;
}

const FAR = 3;

const hasBothSides = ({ vietnam, foreign }: Telling): boolean => vietnam.length > 0 && foreign.length > 0;

function isVacant({ tellings }: ToldMeeting, { side }: Person): boolean {
  return tellings.every(({ vietnam, foreign }) => (side === 'VNM' ? vietnam : foreign).length === 0);
}

/** Who heads a side sets the level of an encounter that was told without its people. */
function leads(telling: Telling, person: Person): void {
  join(telling, person);
  if (person.level !== null && MEETING_LEVELS.indexOf(person.level) < MEETING_LEVELS.indexOf(telling.level))
    telling.level = person.level;
}

function join({ partners, vietnam, foreign }: Telling, person: Person): void {
  const side =
    person.side === 'VNM' ? vietnam : person.side !== null && partners.includes(person.side) ? foreign : null;
  if (side && !side.includes(person)) side.push(person);
}

/** One head of each side at most: 'the delegations were headed by A and B', 'the Indian side was led by A'. */
function headsIn(frame: Frame): Person[] {
  const heads = new Map<'V' | 'F', Person>();
  for (const match of frame.text.matchAll(HEADED_BY)) {
    const list = peopleIn(frame, match.index + match[0].length);
    const ofSide = /‹([VF])\d+›/.exec(match[0])?.[1];
    for (const { side, actor } of ofSide ? list.slice(0, 1) : list)
      if (side !== 'X' && !heads.has(side)) heads.set(side, actor.persons[0]!);
  }
  for (const match of frame.text.matchAll(HEADS_IT)) {
    const mark = actorMarks(frame, match.index, match.index + match[0].length)[0];
    if (mark && mark.side !== 'X' && isPerson(mark) && !heads.has(mark.side))
      heads.set(mark.side, mark.actor.persons[0]!);
  }
  return [...heads.values()];
}

const SIDE = String.raw`(?:‹[VF]\d+›(?:'s)?(?: (?:side|delegation|team))?|‹B\d+›|the (?:two )?(?:respective )?(?:delegations?|sides|teams)|both (?:sides|delegations)|the (?:\w+ ){0,2}(?:meeting|dialogue|consultations?|talks|session))`;

/** 'The Indian side was led by', 'the delegations were respectively headed by'. */
const HEADED_BY = new RegExp(
  String.raw`${SIDE},? (?:(?:was|were|is|are|being) )?(?:\w+ly )?(?:co-)?(?:led|headed|chaired|represented) (?:\w+ly )?by (?=‹|the ‹)|(?<=(?:led|headed|chaired|represented) by [^.]{3,160}(?:,|and|while) )${SIDE} by (?=‹|the ‹)|\b(?:leading|heading) (?:‹[VF]\d+›|the ‹[VF]\d+› (?:side|delegation|team)) (?:was|were) (?=‹)`,
  'g',
);

/** 'A led the Vietnamese side', 'with B at the head of the Kenyan team'. */
const HEADS_IT =
  /‹[VF]\d+›(?:,[^,;.‹]{2,60},)?(?:,? who)? ?,?(?:(?:led|leads|headed|heads|was leading|was heading|heading|leading|represented|representing|at the head of|heads?|leader) (?:of )?)(?:‹[VF]\d+›|(?:the|his|her|their) (?:respective |visiting )?(?:‹L\d+› )?(?:side|delegation|team|group|mission|party)s?)/g;

function attendingIn(frame: Frame): Person[] {
  const behind = ATTENDED_BY.exec(frame.text);
  if (behind) return peopleIn(frame, behind.index + behind[0].length).map(({ actor }) => actor.persons[0]!);
  const before = ALSO_ATTENDED.exec(frame.text);
  return before ? peopleIn(frame, 0, before.index).map(({ actor }) => actor.persons[0]!) : [];
}

const EVENT =
  '(?:meeting|talks|reception|audience|call|dialogue|consultations?|session|discussions?|ceremony|visit|encounter|luncheon|dinner)';

/** 'The reception was attended by', 'also present were', 'a number of officials attended, including'. */
const ATTENDED_BY = new RegExp(
  String.raw`^(?:[^‹.;]{0,40}\b(?:the|this|their) (?:\w+ ){0,2}${EVENT}(?:, (?:which|that|held)\b[^.;]{0,60},)? (?:was|were) (?:also )?attended (?:also )?by|(?:also )?(?:present|attending|in attendance)(?: at| from| on| for)?[^.;]{0,40}? (?:were|was)|[^‹.;]{0,60}\b(?:officials|ministers|others|those) (?:also )?(?:attended|present|in attendance|attending)(?: (?:the|at|were)[^‹.;]{0,30})?,? (?:including|included|were|was)) (?=‹|the ‹|[^‹.;]{0,50}‹)`,
);

/** 'A and B also attended the meeting', 'A was also present'. */
const ALSO_ATTENDED = new RegExp(
  String.raw`(?<=^[^.;]{0,200}›(?:,[^,;.‹]{2,60},)?) (?:(?:also|both) attended|(?:was|were) (?:also )?(?:present|in attendance)|attended)(?: (?:at )?(?:the|this) (?:\w+ ){0,1}${EVENT})?(?: too| as well)?\.?$`,
);

/** The people of a list, up to the first verb. */
function peopleIn(frame: Frame, from: number, to = frame.text.length): ActorMark[] {
  const list: ActorMark[] = [];
  let at = from;
  for (const mark of actorMarks(frame, from, to)) {
    if (VERB.test(frame.text.slice(at, mark.at))) break;
    if (isPerson(mark)) list.push(mark);
    at = mark.end;
  }
  return list;
}

const isPerson = ({ actor }: ActorMark): boolean => actor.form === 'person' && actor.persons.length === 1;

const VERB =
  /\b(?:had|has|have|was|were|is|are|who|where|which|while|whereas|will|told|said|met|held|discussed|behalf|former)\b|[.;]/;
