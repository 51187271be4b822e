import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { StoryView } from '../clause/encounter.ts';
import { PLACES, placesIn } from './visit-places.ts';
import { visitorOf } from './visitor-of.ts';

const TO_PLACES = new RegExp(`^(?: paid| made)? to (${PLACES})`);

/**
 * Who visits, made to fit the destination: to Vietnam comes a foreigner, abroad goes somebody of Vietnam. Where grammar offers the wrong side,
 * the nearest actor of the right one is taken.
 */
export function guestOf(frame: Frame, at: number, end: number, story: StoryView): Actor[] | null {
  const visitors = visitorOf(frame, at, end, story);
  const to = TO_PLACES.exec(frame.text.slice(end));
  const places = to ? placesIn(frame, to[1]!) : [];
  if (places.length === 0) return visitors;
  const wanted = places.every((place) => place.country === 'VNM')
    ? 'F'
    : places.every((place) => place.country !== 'VNM')
      ? 'V'
      : null;
  if (wanted === null || visitors?.some((actor) => sideClass(actor) === wanted)) return visitors;
  // 'X of Japan met Y during her visit to Vientiane': whoever goes to a third country is whom grammar says.
  const elsewhere = visitors?.every(
    ({ sides, persons }) =>
      persons.length > 0 && sides.length === 1 && places.every(({ country }) => country !== sides[0]),
  );
  if (wanted === 'V' && elsewhere) return visitors;
  if (!/\b(?:his|her|their|an?|the|state|official|working|whose)\b/.test(frame.text.slice(Math.max(0, at - 45), at)))
    return null;
  const candidates = actorMarks(frame, 0, at).filter((mark) => mark.side === wanted && mark.actor.form !== 'body');
  const near = candidates.find((mark) => mark.actor.persons.length > 0) ?? candidates.at(-1);
  if (near) return [near.actor];
  const own = /\b(?:his|her|their)\b[^.;]{0,40}$/.test(frame.text.slice(0, at)) ? story.principal(frame, wanted) : null;
  return own ? [own] : null;
}
