import { allMatches } from '../../../article/all-matches.ts';
import type { DateMention } from '../../../find/mention.ts';
import type { Encounter } from '../clause/encounter.ts';

/**
 * 'Will leave for Lima on May 3 to attend a meeting with X', 'set off on May 3 for Lima, where he will see X': the day of the journey. What it
 * is made for is on that day or a later one.
 */
export function isDayOfDeparture({ frame, kind, at }: Encounter, date: DateMention): boolean {
  if (kind === 'visit' || date.value?.length !== 10 || date.until !== null) return false;
  const day = frame.text.indexOf(`‹D${frame.dates.indexOf(date)}›`);
  const left = allMatches(frame.text.slice(0, at), LEAVES).at(-1);
  if (day >= at || !left || /[;.]/.test(frame.text.slice(Math.min(day, left.index), at))) return false;
  return MADE_FOR.test(frame.text.slice(left.index + left[0].length, at));
}

/** Sets out from where he is; not 'before leaving for Lima', not 'the left wing'. */
const LEAVES =
  /(?<!\b(?:before|after|since|until|prior to|ahead of|upon|for|the) )\b(?:leaves?|leaving|left|departs?|departed|departing|sets? (?:off|out)|setting (?:off|out)|heads?|headed|heading|proceeds?|proceeded|proceeding|embarks?|embarked)(?: from)?(?: ‹L\d+›)?(?: (?:on|early|late|this|later))*(?: ‹D\d+›)?(?: (?:morning|afternoon|evening))? (?:for|to|on to) (?:the )?‹L\d+›/g;

/** What the journey is made for follows; not what was done before it. */
const MADE_FOR =
  /^(?:,? (?:early |late |on )*‹D\d+›)?,?(?: (?:morning|afternoon|evening),?)? (?:for|to|on|where|on which|during which|in the course of which|including|ahead of)\b(?!.*\b(?:after|having|following|conclud\w+|ending|wrapping)\b)/;
