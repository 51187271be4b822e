import type { Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';

/** "in December, bringing the whole year's total to 52 billion". */
export const isYearsTotal = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ lower }, index, near) =>
        /^(?:year|annual|yearly|full-year)$/.test(lower) &&
        near.slice(index + 1, index + 3).some((word) => /^(?:total|figure|sum|number|tally|result)$/.test(word.lower)),
    );

const BEFORE = /\b(?:prior to|ahead of|before|on the eve of|at the time of|during)\b/;
const EVENTS = /\b(?:visit|trip|tour|meeting|summit|talks|call|stay)\b/;

/** 'Data released ahead of the visit of July 9-11, 2017 showed that it had 287 projects': of that year, the day is the guest's. */
export function isVisitsTime(words: readonly Word[], own: number, at: number): boolean {
  if (own > at) return false;
  const said = words
    .slice(0, own)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    BEFORE.test(said) &&
    EVENTS.test(said.slice(said.search(BEFORE))) &&
    words.slice(own, at).some(({ lower }) => /^(?:showed?|shows|had|indicated?|were|was)$/.test(lower))
  );
}

/**
 * 'When the two met in August 2017, trade stood at 2 billion', 'by the time of the visit in August 2017', 'in August 2017, when trade
 * stood at 2 billion': of that year, whatever the month of the meeting.
 */
export function isMeetingsTime({ words, at, trade }: PeriodSite, own: number): boolean {
  if (own > at) return false;
  const before = words.slice(0, own);
  const opens = before.some(
    ({ lower }, index) => lower === 'when' || (lower === 'time' && before[index - 2]?.lower === 'by'),
  );
  if (opens) return words.slice(own, at).some((word) => word.text === ',');
  const when = words[own + 1]?.text === ',' ? own + 2 : own + 1;
  return (
    trade &&
    words[when]?.lower === 'when' &&
    words.slice(when, at).some(({ lower }) => /^(?:stood|was|amounted)$/.test(lower))
  );
}
