import { EVENT_DEEDS, GATHERINGS, OCCASIONS, TRIP_COUNTS } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';

const NEAR = 9;
const FAR = 12;
const TAKES = /^t(?:ak(?:e|es|ing|en)|ook)$/;
const TRAVELS = /^(?:arriv(?:ed|ing)|landed|delegation|entourage|brought|bringing|accompan(?:ied|ying)|boarded)$/;
const ARRIVED = /^(?:arrived|arriving|landed|flew)$/;

/**
 * '20 ambassadors met on March 5', '60 firms joined the forum': those who come together, and gifts that come in, are of
 * the one day told, of the month of several, or of publication when the sentence tells a gathering without a date.
 */
export function eventTime({ words, at, kind, published, told }: PeriodSite): string | null {
  if (kind !== 'count' && kind !== 'aid') return null;
  if (kind === 'count' && told?.sentencesAgo === 0 && (told.own?.length ?? 0) > 4 && joinsCount(words, at))
    return told.own;
  const near = words.slice(Math.max(0, at - NEAR), at + NEAR);
  const deeds = near.filter(
    ({ pos, lower }, index) =>
      pos !== 'QTY' &&
      EVENT_DEEDS.has(lower) &&
      (lower !== 'part' || TAKES.test(near[index - 1]?.lower ?? '')) &&
      // 'has brought along 40 entrepreneurs', 'flew in, bringing a minister and 25 captains of industry'.
      (lower !== 'brought' || /^(?:along|with)$/.test(near[index + 1]?.lower ?? '')) &&
      (lower !== 'bringing' || words.some((word) => ARRIVED.test(word.lower))) &&
      // 'turned up at the opening', but 'turned a profit'.
      (lower !== 'turned' || /^(?:up|out)$/.test(near[index + 1]?.lower ?? '')),
  );
  const held = kind === 'count' && isOfOccasion(words, at);
  if (!held && (deeds.length === 0 || (kind === 'aid' && !deeds.some(({ lower }) => ARRIVED.test(lower))))) return null;
  const dates = words
    .flatMap((word) => dateOf(word) ?? [])
    .filter(({ form, value }) => form !== 'anaphoric' || value?.length === 10);
  const days = new Set(dates.map(({ value, until }) => (until === null ? value : null)));
  const [day] = days;
  // Who 'arrived on March 5 with 30 firms' stays longer than the day.
  const travels = deeds.some(({ lower }) => TRAVELS.test(lower));
  if (days.size === 1 && day?.length === 10) return travels && kind === 'count' ? day.slice(0, 7) : day;
  const months = new Set(dates.flatMap(({ value, until }) => [value?.slice(0, 7), (until ?? value)?.slice(0, 7)]));
  const [month] = months;
  if (dates.length > 0)
    return months.size === 1 && dates.some(({ value }) => value?.length === 10) ? (month ?? null) : null;
  // 'The forum of March 5 drew 120 firms. Delegates of 27 countries attended': of the same day.
  if (kind === 'count' && told?.sentencesAgo !== undefined && told.sentencesAgo < 2 && told.own?.length === 10)
    return told.own;
  const gathers = held || (kind === 'count' && deeds.some(({ lower }) => GATHERINGS.has(lower)));
  return gathers && published !== null && published.length >= 7 ? published.slice(0, 7) : null;
}

/** 'drew delegates of 27 states and over 90 observers': counted at one gathering. */
function joinsCount(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  const between = words.slice(before + 1, at);
  return (
    before !== -1 &&
    between.some(({ lower }) => lower === 'and') &&
    between.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|ADV|ADP|DET|CCONJ)$/.test(pos))
  );
}

const LINKS = /^(?:with|for|to|of|before|by|among|drew|draws|attracted|brought|gathered|united)$/;
const SENT = /^(?:representatives|delegates|delegations)$/;
const COLOURS = 4;

/** 'a conference for 60 firms', 'a forum with representatives of 80 companies', '40 activities were packed into the trip'. */
function isOfOccasion(words: readonly Word[], at: number): boolean {
  const noun = words.slice(at + 1, at + 1 + COLOURS).findIndex(({ lower }) => TRIP_COUNTS.has(lower));
  if (noun !== -1 && words.slice(at + 1, at + 1 + noun).every(({ pos }) => pos !== 'VERB' && pos !== 'ADP')) {
    return words
      .slice(Math.max(0, at - NEAR), at + NEAR + COLOURS)
      .some(
        (word) =>
          OCCASIONS.has(word.lower) || /-day$/.test(word.lower) || (word.lower === 'days' && word !== words[at + 1]),
      );
  }
  if (
    words
      .slice(Math.max(0, at - COLOURS), at)
      .some(({ lower }, index, near) => SENT.test(lower) && /^(?:of|from)$/.test(near[index + 1]?.lower ?? ''))
  )
    return true;
  for (let left = at - 1; left >= Math.max(0, at - FAR); left--) {
    const word = words[left];
    if (word === undefined || word.pos === 'QTY' || /^[;:,]$/.test(word.text)) return false;
    if (!OCCASIONS.has(word.lower)) continue;
    return words.slice(Math.max(left + 1, at - COLOURS), at).some(({ lower }) => LINKS.test(lower));
  }
  return false;
}
