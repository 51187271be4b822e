import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import { type Actor, sideClass } from '../../actor.ts';
import { actorMarks, type Frame } from '../../frame.ts';

/**
 * Ministers who put their names to papers while their leaders look on are part of what the leaders do: 'the exchange was witnessed by X
 * and Y. An MoU was signed by A and B.' No encounter of their own.
 */
export function isSignedBeforeLeaders(encounter: Encounter, frames: readonly Frame[]): boolean {
  const { kind, rule, frame, vietnam, foreign } = encounter;
  const signed = kind === 'signing' && rule === 'meetings/nominal';
  if (!signed && !(rule === 'meetings/side-by-side' && SIGNED_BY.test(frame.text))) return false;
  const ranks = [...vietnam, ...foreign].map(({ level }) => level ?? '');
  if (ranks.some((level) => LEADERS.test(level))) return false;
  const countries = foreign.flatMap(({ sides }) => sides);
  return frames.some((frame) => isWitnessed(frame, countries));
}

/** By the office that the words name, or that the story has told of the person. */
function isLeader({ level, persons }: Actor): boolean {
  return LEADERS.test(level ?? (persons.length === 1 ? persons[0]!.level : null) ?? '');
}

const SIGNED_BY = /\bsigned by (?:the )?‹[VF]\d+›,? and (?:the )?‹[VF]/;

const LEADERS = /^(?:party-leader|head-of-state|head-of-government)$/;

/** A leader of one of the two is said to look on, with somebody of the other. */
function isWitnessed(frame: Frame, countries: readonly string[]): boolean {
  if (frame.marks.length < 2 || !WITNESSED.test(frame.text)) return false;
  const people = actorMarks(frame).map(({ actor }) => actor);
  return (
    people.some(isLeader) &&
    people.some((actor) => sideClass(actor) === 'V') &&
    people.some(({ sides }) => sides.some((side) => countries.includes(side)))
  );
}

const WITNESSED =
  /\b(?:witness\w*|attested|looked on as|presided over|oversaw)\b[^.;]{0,60}\b(?:signings?|exchange|handing|ceremony|signed|exchanged|inked)\b|\b(?:signings?|exchange|ceremony|signed|exchanged|inked)\b[^.;]{0,60}\b(?:witness\w*|in the presence|before the eyes)\b/;
