import type { When } from '../../../rules/meetings/when/when.ts';

const DAY = 24 * 3600 * 1000;
const LONGEST = 3;

/**
 * One more of a series, or what was held or took place, fills the few days that are told of it: 'the fourth round took place in Hue on
 * June 3 and 4', 'sat down on June 3-4 for the seventh'. Talks in the course of somebody's stay are on one of its days.
 */
export function fillsDays(when: When | null, text: string): boolean {
  if (when?.date?.length !== 10 || when.until?.length !== 10 || JOURNEY.test(text)) return false;
  const nights = (Date.parse(when.until) - Date.parse(when.date)) / DAY;
  return nights > 0 && nights <= LONGEST && OF_SERIES.test(text);
}

const JOURNEY = /\b(?:visit\w*|trips?|stay\w*|tours?|guest of|in ‹L\d+› from ‹D)\b/;
const NTH =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|last|latest|previous|inaugural)';
const OF_SERIES = new RegExp(
  `\\b(?:the|its|their|of|for) ${NTH}(?: (?:one|such|edition|round|meeting|session|exchange|dialogue|consultation|conference|of its kind))*(?: of (?:the )?(?:negotiations|talks|consultations))?(?= (?:took|was|were|is|goes|in|on|at|between|to be)\\b|[,.;)]|$)|\\bit (?:took place|was held)\\b`,
);
