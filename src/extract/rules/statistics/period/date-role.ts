import type { DateMention } from '../../../find/mention.ts';
import { COMPARED, FLOWED, FORESEEN, OTHER_EVENTS, VALUED } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';

const LIKE = /^(?:same|like|comparable|equivalent|identical|matching|corresponding)$/;
/** 'a fall from the same six months of 2024'. */
const FROM = /^(?:from|against|on|over|than|with|to)$/;
const PERIODS = /^(?:period|time|months?|quarter|span|stretch)$/;

/** True for a date that says what a figure is compared with, not when it holds: 'than in 2023', 'the same period last year'. */
export function isComparison(words: readonly Word[], at: number): boolean {
  // 'a gain of 2 percent on the first half of 2015': only days are told with 'on'.
  const before = words[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  if (words[before]?.lower === 'on' && (dateOf(words[at])?.value?.length ?? 10) < 10) return true;
  for (let left = at - 1; left >= Math.max(0, at - 6); left--) {
    const word = words[left];
    if (word === undefined) return false;
    // 'double the 2013 level', but 'to double by 2020', 'to double trade by 2030'.
    if (
      word.lower === 'double' &&
      (words[left + 1]?.pos === 'ADP' || /^(?:by|until)$/.test(words[before]?.lower ?? ''))
    )
      return false;
    // 'more than doubled in 2024'.
    const next = words[left + 1]?.mention;
    if (word.lower === 'than' && next?.kind === 'quantity' && next.unit === 'times') return false;
    if (COMPARED.has(word.lower) && (word.lower !== 'over' || left === at - 1)) return true;
    if (
      LIKE.test(word.lower) &&
      (PERIODS.test(words[left + 1]?.lower ?? '') || (left + 1 === at && FROM.test(words[left - 2]?.lower ?? '')))
    )
      return true;
    // 'twice as many as in 2016', 'four times what it had been a year earlier'.
    // 'never as large as last year, at 90 billion': the year of the record itself.
    if (word.lower === 'as' && isRecord(words, left, at)) return false;
    if (word.lower === 'as' && left >= at - 2 && words.slice(left - 3, left).some(({ lower }) => lower === 'as'))
      return true;
    // 'the second after that of 2022'.
    if (
      word.lower === 'that' &&
      /^(?:of|in)$/.test(words[left + 1]?.lower ?? '') &&
      /^(?:after|than|to|on|with|over|against|from)$/.test(words[left - 1]?.lower ?? '')
    )
      return true;
    // '28 times that of January-June 2019', 'twice the number of 2019'; not 'doubled its exports in 2024'.
    if (isTimes(word) && OTHERS.test(words[left + 1]?.lower ?? '') && /^(?:of|for)$/.test(words[before]?.lower ?? ''))
      return true;
    // '2.6 times last year's', 'three times the 2022 figure'; not 'grew 2.6 times last year'.
    if (left === before && (isTimes(word) || /^(?:times|twice)$/.test(word.lower)) && ownsNext(words, at)) return true;
    if (word.lower === 'what' && /^(?:it|they)$/.test(words[left + 1]?.lower ?? '')) return true;
    if (word.pos === 'QTY' && word.mention?.kind === 'quantity' && word.mention.unit !== 'times') return false;
    if (/^[,;:(]$/.test(word.text) || word.pos === 'DATE') return /\bsame\b/.test(word.lower);
  }
  return false;
}

/** 'had never been as large as last year, at'. */
const isRecord = (words: readonly Word[], as: number, date: number): boolean =>
  words[date + 1]?.text === ',' &&
  /^(?:at|with|when)$/.test(words[date + 2]?.lower ?? '') &&
  words.slice(Math.max(0, as - 8), as).some(({ lower }) => /^(?:never|no|nowhere)$/.test(lower));

/** 'last year's', 'the 2022 figure': the date only says whose what follows is. */
const ownsNext = (words: readonly Word[], at: number): boolean =>
  /^['’]s?$/.test(words[at + 1]?.text ?? '') || words[at + 1]?.pos === 'NOUN';

const OTHERS = /^(?:that|those|the|what|its|their)$/;
const isTimes = ({ mention, lower }: Word): boolean =>
  mention?.kind === 'quantity' && mention.unit === 'times' && !/(?:ed|ing)$/.test(lower);

/** 'up 50 places from 2020', 'rose 28% from a year earlier to 7 billion': where a change starts. */
export const isOrigin = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'from' &&
  !/^(?:dates?|dating|dated|stems?)$/.test(words[at - 2]?.lower ?? '') &&
  !/^(?:on|onwards?)$/.test(words[at + 1]?.lower ?? '') &&
  (words[at + 1]?.lower !== 'to' || dateOf(words[at])?.form === 'anaphoric' || leadsToSum(words, at + 2)) &&
  (dateOf(words[at])?.until === null || isFallFrom(words, at));

/** 'Grew 16% from last year to 14 billion USD', and not 'from 2019 to 2024'. */
const leadsToSum = (words: readonly Word[], at: number): boolean =>
  words[/^(?:over|nearly|about|around|almost|some|more|just|roughly)$/.test(words[at]?.lower ?? '') ? at + 1 : at]
    ?.pos === 'QTY';

/** 'a fall of 34% from January-August 2011': months joined by a dash, right behind the growth. */
const isFallFrom = (words: readonly Word[], at: number): boolean =>
  words[at - 2]?.pos === 'QTY' && /^\p{L}+ ?[-–] ?\p{L}+ \d{4}$/u.test(words[at]?.text ?? '');

/** A day is when something was said; figures hold for months and years, unless 'as of' or 'by' says the day. */
export function holds(words: readonly Word[], at: number, date: DateMention): boolean {
  if (date.value === null) return false;
  const said = words[at]?.lower ?? '';
  if (/\bago$/.test(said))
    return (
      /\b(?:years|decades?) ago$/.test(said) && !/^(?:as|of|from|than|some|since)$/.test(words[at - 1]?.lower ?? '')
    );
  // 'the January-May period of that year' is all told by the months.
  if (date.form === 'anaphoric' && isYearOfDate(words, at)) return false;
  if (date.form === 'anaphoric') return /\byears?\b|^(?:twelve|12) months/.test(said);
  if (date.value.length < 10) return true;
  const lead = words[at - 1]?.lower ?? '';
  // 'From July 1 to 15, goods worth 2 billion were shipped'.
  if (date.until !== null && /^(?:from|between|during)$/.test(lead)) return true;
  return (
    (lead === 'of' && words[at - 2]?.lower === 'as') ||
    ((lead === 'by' || lead === 'until') && words[at - 2]?.lower !== 'end')
  );
}

/** 'the first half of that year', 'From January to May that year', 'January-September turnover that year'. */
function isYearOfDate(words: readonly Word[], at: number): boolean {
  if (/^(?:of|in)$/.test(words[at - 1]?.lower ?? '')) {
    if (words[words[at - 2]?.lower === 'period' ? at - 3 : at - 2]?.pos === 'DATE') return true;
  }
  if (!/\b(?:that|same) year$/.test(words[at]?.lower ?? '')) return false;
  const date = [1, 2, 3].find((back) => words[at - back]?.pos === 'DATE');
  const between = date === undefined ? [] : words.slice(at - date + 1, at);
  return (
    date !== undefined &&
    (dateOf(words[at - date])?.value?.length ?? 4) > 4 &&
    between.every(({ pos, text }) => pos !== 'VERB' && pos !== 'QTY' && !/^[,;:]$/.test(text))
  );
}

/** 'signed in May 2015', 'partners in 2012', 'in the 1990s': when something else happened. */
function isEvent(words: readonly Word[], at: number): boolean {
  if (/\d0['’]?s$/.test(words[at]?.lower ?? '')) return true;
  // 'between the 1960s and 1990'.
  if (/^(?:and|to|until|till)$/.test(words[at - 1]?.lower ?? '') && /\d0['’]?s$/.test(words[at - 2]?.lower ?? ''))
    return true;
  for (let left = at - 1; left >= Math.max(0, at - 3) && words[left]?.text !== ';'; left--) {
    if (OTHER_EVENTS.has(words[left]?.lower ?? '')) return true;
    // 'when he visited in May 2015', but '300,000 Australians visited the city last year'.
    if (words[left]?.lower === 'visited' && !words.slice(0, left).some((word) => word.pos === 'QTY')) return true;
  }
  return endsAside(words, at);
}

const ASIDE = 9;

/** ', imposed by the bloc in October 2017': a participle after a comma tells of something else than the number. */
function endsAside(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.pos !== 'ADP' && dateOf(words[at])?.form !== 'relative') return false;
  for (let left = at - 1; left > Math.max(0, at - ASIDE); left--) {
    const word = words[left];
    if (word === undefined || word.pos === 'QTY' || /^[,;:()]$/.test(word.text)) return false;
    if (words[left - 1]?.text === ',' && word.pos === 'VERB')
      return (
        /(?:ed|set|held|built|made)$/.test(word.lower) &&
        !FLOWED.has(word.lower) &&
        !VALUED.has(word.lower) &&
        !words.slice(0, left).some(({ lower }) => lower === 'when')
      );
  }
  return false;
}

export const usable = (words: readonly Word[], at: number): boolean => {
  const date = dateOf(words[at]);
  return (
    date !== null &&
    holds(words, at, date) &&
    !isComparison(words, at) &&
    !isOrigin(words, at) &&
    !isEvent(words, at) &&
    !endsName(words, at) &&
    !isForecastDay(words, at)
  );
};

/** 'the ASEAN Chairmanship 2024', 'Expo 2026': a year right after a capital word is a part of its name. */
const endsName = (words: readonly Word[], at: number): boolean =>
  /^\d{4}$/.test(words[at]?.text ?? '') &&
  at > 1 &&
  words[at - 1]?.pos !== 'ADP' &&
  /^[A-Z]/.test(words[at - 1]?.text ?? '') &&
  words[at - 1]?.mention == null;

const FORECAST = /^(?:projected|forecast|predicted|expected|estimated|announced|foreseen|hoped|planned|thought)$/;

/** 'the previous estimate of 1.8% in September': when it was estimated. */
function isForecastDay(words: readonly Word[], at: number): boolean {
  const said = words[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;
  // 'not by 2.9 per cent, as projected in January'.
  if (/^(?:as|than)$/.test(words[said - 1]?.lower ?? '') && FORECAST.test(words[said]?.lower ?? '')) return true;
  const number = words[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;
  return (
    words[number]?.pos === 'QTY' &&
    (dateOf(words[at])?.value?.length ?? 0) > 4 &&
    words.slice(Math.max(0, number - 3), number).some(({ lower }) => FORESEEN.has(lower))
  );
}
