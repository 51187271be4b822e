import type { Document, Sentence } from '../../../document.ts';
import { sought } from '../../../triggers/triggers.ts';
import { sideClass } from '../../actor.ts';
import type { Cast } from '../../cast/cast-of.ts';
import type { Person } from '../../cast/person-registry.ts';
import { type ActorMark, actorMarks, type Frame, frameOf } from '../../frame.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/**
 * Gives a visit those who come with the visitor, and an encounter those who stand by at it: 'the guest is accompanied by', 'the delegation
 * includes', 'joining the Prime Minister is'.
 */
export function fillCompanions(document: Document, cast: Cast, meetings: readonly ToldMeeting[]): void {
  for (const sentence of document.sentences) {
    if (sentence.block.kind === 'foreign' || !mayTell(document, sentence)) continue;
    const frame = frameOf(sentence, document.text, cast.actors[sentence.index]!);
    const company = companyIn(frame);
    if (!company) continue;
    const { principal, side, people } = company;
    for (const telling of tellingsFor(meetings, frame, principal, side)) {
      const there = side === 'V' ? telling.vietnam : telling.foreign;
      for (const person of people) if (!there.includes(person)) there.push(person);
    }
  }
}

type Company = { principal: Person | null; side: 'V' | 'F'; people: Person[] };

function companyIn(frame: Frame): Company | null {
  const match = COMPANY.exec(frame.text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const mark = match[1] ?? match[2];
  const named = mark ? frame.actors[Number(mark)]! : null;
  const head = named ?? (match[0].startsWith('accompanied') ? actorMarks(frame, 0, match.index).at(-1)?.actor : null);
  const members = listFrom(frame, end);
  const first = head ?? members[0]?.actor;
  const side = first ? sideClass(first) : 'X';
  if (side === 'X') return null;
  const people = members
    .filter((mark) => mark.side === side && mark.actor.form === 'person' && mark.actor.persons.length === 1)
    .map((mark) => mark.actor.persons[0]!);
  const principal = head?.persons[0] ?? null;
  return { principal, side, people: people.filter((person) => person !== principal) };
}

/** The actors of a list, up to the first verb behind it. */
function listFrom(frame: Frame, from: number): ActorMark[] {
  const list: ActorMark[] = [];
  let at = from;
  for (const mark of actorMarks(frame, from)) {
    if (VERB.test(frame.text.slice(at, mark.at))) break;
    list.push(mark);
    at = mark.end;
  }
  return list;
}

/** The visit of the principal and the other legs of it that the same words tell, or the story's only visit of that side; else the encounter that the sentence itself tells. */
function tellingsFor(
  meetings: readonly ToldMeeting[],
  frame: Frame,
  principal: Person | null,
  side: 'V' | 'F',
): Telling[] {
  const { story, index } = frame.sentence;
  const own = (telling: Telling) => telling.story === story && !telling.headline;
  const visits = meetings.filter((meeting) =>
    meeting.tellings.some((telling) => own(telling) && telling.kind === 'visit' && telling.inbound === (side === 'F')),
  );
  const visitors = ({ tellings }: ToldMeeting) =>
    tellings.flatMap((telling) => (side === 'F' ? telling.foreign : telling.vietnam));
  const here = meetings.find(({ tellings }) =>
    tellings.some((telling) => telling.sentence === index && telling.kind !== 'visit'),
  );
  const his = principal ? visits.find((visit) => visitors(visit).includes(principal)) : undefined;
  const only = visits.length === 1 && (!principal || visitors(visits[0]!).length === 0) ? visits[0] : undefined;
  const first = (here ?? his ?? only)?.tellings.find((telling) => telling.story === story);
  if (!first) return [];
  const legs = visits
    .flatMap(({ tellings }) => tellings)
    .filter((telling) => telling !== first && isLegOf(telling, first));
  return [first, ...legs];
}

/** 'Left for a visit to Cuba and Panama from April 16 to 21': told by the same words with the same days. */
function isLegOf(telling: Telling, first: Telling): boolean {
  return (
    first.kind === 'visit' &&
    telling.sentence === first.sentence &&
    telling.date === first.date &&
    telling.until === first.until &&
    telling.partners.join() !== first.partners.join()
  );
}

const HINT = sought(/accompan|delegation|joining|travel(?:l)?ing with/i);

function mayTell({ text }: Document, { start, end, signs }: Sentence): boolean {
  return signs.allow(HINT.triggers) && HINT.pattern.test(text.slice(start, end));
}

const COMPANY =
  /\baccompanied by\b|(?:\bdelegation|‹[VF](\d+)›) (?:also )?(?:includes?|included|comprises?|comprised|consists? of|consisted of|is made up of)\b|\b(?:joining|accompanying|travel(?:l)?ing with) (?:‹[VFX](\d+)›|(?:the |him|her)[^.;]{0,60}?)(?:'s \w+)?(?: on (?:the|his|her|this) (?:visit|trip))? (?:is|are|was|were)\b/;

const VERB = /\b(?:had|has|have|was|were|is|are|who|where|which|arrived|touched|will|told|said|met|held)\b|[.;]/;
