import type { Frame } from '../../../assemble/frame.ts';
import type { Destination } from './visit-places.ts';

/** A further end of a visit, with the place in the frame where it is told. */
export type DatedLeg = { at: number; end: number; place: Destination };

const FIRST = /^ (?:to|in) (?:the )?‹L\d+› (?:in|on|from|between) (?:early |late )?‹D\d+›/;
const NEXT =
  /^(?:,? (?:and|then)|,|;)(?: (?:and|then|later|also|another|one))*(?: (?:an? )?(?:(?:official|state|working) )*(?:visits?|trips?))?(?: to)? (?:the )?(‹L(\d+)›) (?:in|on|from|between) (?:early |late )?‹D\d+›/;

/** 'Visits to Peru in 2023 and 2024': one in each. */
const AGAIN =
  /^ (?:to|in) (?:the )?‹L(\d+)› (?:in|on) (?:early |late )?‹D\d+›,? and (?:again )?((?:in |on )?(?:early |late )?‹D\d+›)(?! to\b)/;

/** 'Made official visits to Peru in May, Chile in June and Cuba in July': the ends behind the first, each with a time of its own. `end` is behind the noun. */
export function datedLegs(frame: Frame, end: number): DatedLeg[] {
  const first = FIRST.exec(frame.text.slice(end));
  if (!first) return [];
  const again = AGAIN.exec(frame.text.slice(end));
  const back = again ? frame.places[Number(again[1])]! : null;
  if (again && back && back.form !== 'adjective' && back.form !== 'people') {
    const at = end + again[0].length - again[2]!.length;
    return [{ at, end: at, place: back }];
  }
  const legs: DatedLeg[] = [];
  let from = end + first[0].length;
  for (let next = NEXT.exec(frame.text.slice(from)); next; next = NEXT.exec(frame.text.slice(from))) {
    const at = from + next[0].indexOf(next[1]!);
    const place = frame.places[Number(next[2])]!;
    if (place.form === 'adjective' || place.form === 'people') break;
    legs.push({ at, end: at + next[1]!.length, place });
    from += next[0].length;
  }
  return legs;
}
