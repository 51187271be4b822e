import { FALL, isGrowthNoun, RISE } from '../words/figure-words.ts';
import { leftOf, type Reading, type Site } from './site.ts';

/**
 * 'Equalling 93 per cent of the same period of 2019', 'is 69 per cent of that before the pandemic', 'about 63% compared to 2019': how large
 * it is beside what it once was. Null for a share of anything else, and for a growth.
 */
export function relativeTo(site: Site): Reading | null {
  const { text, words, at, quantity } = site;
  const aimed = aboveTarget(site);
  if (aimed !== null) return aimed;
  const end = words[at]?.end ?? quantity.end;
  const [all, other] = THEN.exec(text.slice(end, words.at(-1)?.end ?? end)) ?? [];
  if (all === undefined || other === undefined) return null;
  const left = leftOf(site);
  const moved = words
    .slice(Math.max(0, left - BACK), at)
    .some(({ lower }) => RISE.has(lower) || FALL.has(lower) || isGrowthNoun(lower));
  if (moved || (/^ compared/.test(all) && !EQUALS.test(words[left]?.lower ?? ''))) return null;
  return { role: 'rate', topic: null, suffix: `relative to ${named(other)}`, by: 'relative-to' };
}

const named = (other: string): string =>
  other.replace(/^(?:the )?(?=(?:same|corresponding|like|figure|number|level|pre-)\b)/, 'the ');

const BACK = 5;
const EQUALS = /^(?:equal|equals|equalling|equaling|equalled|equaled|equivalent|and|or|only|just|reaching|is|was)$/;
const PERIOD =
  '(?:same|corresponding|like) (?:period|time|months?|quarter|half)(?: (?:of|in)?(?: the)? ?(?:last year|the year before|the previous year|(?:19|20)\\d\\d))?';
const TARGET =
  '(?:(?:yearly|annual|full-year|whole-year|year|set|assigned|monthly) )+(?:target|plan|goal|quota)s?(?: (?:set )?for (?:the (?:whole )?year|(?:19|20)\\d\\d))?';
const THEN = new RegExp(
  `^ (?:of|compared (?:to|with)) ((?:the |its )?${PERIOD}|(?:the )?(?:previous|prior|preceding) year(?:['’]s(?: (?:figure|number|level|total))?)?|last year['’]s (?:figure|number|level|total)|(?:the |its )?${TARGET}|(?:that|the (?:figure|number|level)) (?:of |in |from |recorded in |seen in |before )(?:the )?(?:(?:19|20)\\d\\d|last year|${PERIOD}|(?:pre-)?(?:Covid|COVID|pandemic)[\\w -]*)|(?:the )?pre-(?:Covid|COVID|pandemic)[\\w -]*?(?= |$)|(?<=compared (?:to|with) )(?:19|20)\\d\\d)(?=[,;.) ]|$)`,
);

/** 'Surpassing the yearly target by 33%', 'exceeded the annual plan set for 2017 by 28%': what went abroad, or was sold, beyond the plan. */
function aboveTarget(site: Site): Reading | null {
  const { text, words, quantity } = site;
  const beyond = BEYOND.exec(text.slice(words[0]?.start ?? 0, quantity.start))?.[1];
  return beyond === undefined ? null : { role: 'rate', topic: null, suffix: `above the ${beyond}`, by: 'relative-to' };
}

const BEYOND = new RegExp(
  `\\b(?:surpass|exceed|beat|outstrip|overshoot|top)(?:ing|ed|s|ping|ped|ting)? (?:the |its )?(${TARGET}|(?:target|plan|goal|quota)(?: set)? for (?:19|20)\\d\\d) by (?:a record |as much as |over |nearly |about |some )*$`,
);
