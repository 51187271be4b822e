import { PLANS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';
import { dateOf, type Word } from '../words/words.ts';
import { inClosedAside, isFinitePresent, opensAside } from './asides.ts';
import { holds, isComparison, usable } from './date-role.ts';
import { isOfNow, opensOwnTime, tenseAt } from './tense.ts';

// '9 billion USD of business with each other by 2029'.
const RIGHT = 8;

const CLAUSE = 9;

/** 'more than in 2024, when it was 18,000 tonnes': the date that a clause with 'when' hangs on, compared with or not. */
export function dateOfWhen(words: readonly Word[], at: number): number | null {
  for (let left = at - 1; left > Math.max(0, at - CLAUSE); left--) {
    const word = words[left];
    if (word === undefined || word.pos === 'QTY' || word.pos === 'DATE' || /^[,;:()]$/.test(word.text)) return null;
    if (word.lower !== 'when') continue;
    const date = words[left - 1]?.text === ',' ? left - 2 : left - 1;
    const told = dateOf(words[date]);
    return told?.value != null && holds(words, date, told) ? date : null;
  }
  return null;
}

/** 'Q in 2024', 'Q (2024)', 'Q by 2030', 'Q last year': the date that the number is followed by. */
export function dateRight(words: readonly Word[], figure: number): number | null {
  const at = pastOtherMoney(words, figure);
  for (let next = at + 1; next <= at + RIGHT; next++) {
    const word = words[next];
    if (word === undefined || /^[;:]$/.test(word.text)) return null;
    // 'to 1.7 - 2 billion USD by 2020': both ends of the range.
    if (
      word.pos === 'QTY' &&
      !(next <= at + 2 && isHigh(word) && isLow(words[at])) &&
      !isResult(words, at, next) &&
      !isPair(words, at, next)
    )
      return null;
    if (word.text === ',' && next > at + 1) return null;
    if (next > at + 6 && words[at + 1]?.text === ',') return null;
    // 'the 1 billion mark could be passed before 2030'.
    if (word.pos === 'VERB' && (next > at + 2 || words[at + 1]?.text === ',') && words[next - 1]?.lower !== 'be')
      return null;
    // 'in June, lifting the six-month number to 10 million'.
    if (words[at + 1]?.text === ',' && /-month$/.test(word.lower)) return null;
    // 'exceeded 106 billion yen, whereas in fiscal 2023 it had stood at 102'.
    if (/^(?:while|whereas)$/.test(word.lower)) return null;
    // '98% of the previous year's figure' is of the year that is told.
    if (
      /^['’]s?$/.test(words[next + 1]?.lower ?? '') &&
      /^(?:figure|level|number|total|value)$/.test(words[next + 2]?.lower ?? '')
    )
      return null;
    if (usable(words, next)) return isPlan(words, next) || opensNext(words, at, next) ? null : next;
  }
  return null;
}

/** '15 billion USD (about 224 trillion rupiah) by 2028', '15 billion USD, or 14 billion euros, by 2028': the last word of the same sum in other money. */
function pastOtherMoney(words: readonly Word[], at: number): number {
  const [sign, joint] = [words[at + 1]?.text, words[at + 2]?.lower];
  if (!isMoney(unitOf(words[at])) || !(sign === '(' || (sign === ',' && joint === 'or'))) return at;
  let other = sign === '(' ? at + 2 : at + 3;
  while (APPROXIMATELY.test(words[other]?.lower ?? '')) other++;
  const unit = unitOf(words[other]);
  if (!isMoney(unit) || unit === unitOf(words[at])) return at;
  const closed = words[other + 1]?.text;
  if (sign === '(') return closed === ')' ? other + 1 : at;
  return closed === ',' ? other + 1 : other;
}

const APPROXIMATELY = /^(?:about|around|approximately|roughly|some|nearly|over|or|circa|equivalent|equal|to|worth)$/;

/** '75 million in eight months, and the whole of 2022 85 million': a date right after 'and' is of the number that follows. */
function opensNext(words: readonly Word[], at: number, date: number): boolean {
  let joint = date - 1;
  while (joint > at && date - joint < 6 && OPENS.test(words[joint]?.lower ?? '')) joint--;
  if (!/^(?:and|while|but|whereas|;)$/.test(words[joint]?.lower ?? '')) return false;
  // 'wants 8,500 USD a head and by 2045 to be rich'.
  if (words[date - 1]?.lower === 'by' && words[date + 1]?.lower === 'to' && words[date + 2]?.pos !== 'QTY') return true;
  for (let next = date + 1; next < date + RIGHT + 2; next++) {
    const word = words[next];
    // 'and the first half of 2023 alone, drought or not, brought 3 billion'.
    if (word === undefined || /^[;:.]$/.test(word.text)) return false;
    if (word.text === ',' && next > date + 2 && words[date + 1]?.text !== ',' && words[date + 2]?.text !== ',')
      return false;
    if (word.pos === 'QTY') return true;
  }
  return false;
}

const OPENS = /^(?:in|for|by|during|over|the|whole|all|of|then|only|just|year|as|another|a|mere)$/;

/** 'fell 9.2 per cent to 3.5 billion in the first half': a growth and what it led to are of one time. */
const isResult = (words: readonly Word[], at: number, next: number): boolean =>
  unitOf(words[at]) === '%' &&
  unitOf(words[next]) !== '%' &&
  [1, 2].some((back) => next - back > at && words[next - back]?.lower === 'to');

/** '660,000 and 36,000 in January 2019', of two countries: both in that month. */
const isPair = (words: readonly Word[], at: number, next: number): boolean =>
  next === at + 2 &&
  words[at + 1]?.lower === 'and' &&
  unitOf(words[at]) === unitOf(words[next]) &&
  !/[%$]/.test(words[next]?.text ?? '') &&
  !words.some(({ lower }, index) => index > next && lower === 'respectively');

const unitOf = (word: Word | undefined): string | null =>
  word?.mention?.kind === 'quantity' ? word.mention.unit : null;

const isHigh = (word: Word): boolean => word.mention?.kind === 'quantity' && word.mention.range === 'high';
const isLow = (word: Word | undefined): boolean => word?.mention?.kind === 'quantity' && word.mention.range === 'low';

/** 'Q last year' where nobody knows which year that is: no other date of the sentence may stand in for it. */
export function datedUnknown(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = words[next];
    if (word === undefined || /^[,;:]$/.test(word.text) || word.pos === 'QTY' || word.pos === 'VERB') return false;
    const date = dateOf(word);
    if (date !== null) return date.value === null && date.form !== 'anaphoric' && !isComparison(words, next);
  }
  return false;
}

/** 'In 2024, … Q', '… in 2024 amounted to Q': the nearest date before the number that is not another number's own. */
export function dateLeft(words: readonly Word[], at: number, target = false): number | null {
  let crossed = false;
  let present = false;
  for (let left = at - 1; left >= 0; left--) {
    const word = words[left];
    if (word === undefined || word.text === ';') return null;
    if (word.pos === 'QTY') crossed = true;
    // 'worth 300 million in 2013 and is now put at 350 million'.
    if (/^(?:now|currently)$/.test(word.lower)) return null;
    if (isFinitePresent(words, left) || isDoing(words, left)) present = true;
    // 'did 2 billion of trade in 2024 and has put 91 million into projects'.
    if (/^(?:and|but|yet|while|whereas)$/.test(word.lower)) {
      if (present || (words[left - 1]?.text === ',' && isOfNow(tenseAt(words, at)))) return null;
    }
    if (
      !usable(words, left) ||
      (isPlan(words, left) && !isYearsFigure(words, left)) ||
      (!target && isSetFor(words, left)) ||
      insideSince(words, left) ||
      isOfCompared(words, left) ||
      inClosedAside(words, at, left) ||
      isStartOf(words, at, left)
    )
      continue;
    // In 'from 66 billion in 2019 to 65 billion in 2020' the first date belongs to the first number.
    return crossed && numberOf(words, left) !== null && inSeries(words, at, left) ? null : left;
  }
  return null;
}

/** 'were running', in the words of somebody reported. */
const isDoing = (words: readonly Word[], at: number): boolean =>
  /^(?:was|were)$/.test(words[at]?.lower ?? '') && /ing$/.test(words[at + 1]?.lower ?? '');

// Beyond this the search goes on past other numbers too.
const ANY = 20;

const isAmount = (word: Word): boolean => word.mention?.kind === 'quantity' && isMoney(word.mention.unit);

/** The first date after the number in its part of the sentence; within a short reach, not that of an amount of money. */
export function dateFarRight(words: readonly Word[], at: number, reach: number): number | null {
  for (let next = at + 1; next < Math.min(words.length, at + reach); next++) {
    const word = words[next];
    if (word === undefined || word.text === ';' || (reach < ANY && isAmount(word))) return null;
    if (opensAside(words, at, next)) return null;
    // 'with 1,500 soldiers there, while Vietnam has sent 800 since 2014'.
    if (
      words[next - 1]?.lower === 'since' &&
      words.slice(at + 1, next).some(({ pos }) => pos === 'QTY') &&
      words.slice(at + 1, next).some(({ text }) => /^(?:,|while|and)$/.test(text))
    )
      return null;
    // 'has grown since the market was opened to them in 2019'.
    if (usable(words, next) && insideSince(words, next) && toldSince(words, at, next)) continue;
    if (usable(words, next) && !isOfCompared(words, next) && !/\bago$/.test(word.lower))
      return isPlan(words, next) || opensNext(words, at, next) || opensOwnTime(words, at, next) ? null : next;
  }
  return null;
}

/** 'Since they opened relations in 1992, …': the year of what came before. */
function insideSince(words: readonly Word[], at: number): boolean {
  for (let left = at - 2; left >= Math.max(0, at - 12); left--) {
    if (words[left]?.text === ',') return false;
    if (words[left]?.lower === 'since') return true;
  }
  return false;
}

/** The 'since' after the number opens a clause of its own that ends on the date. */
function toldSince(words: readonly Word[], at: number, date: number): boolean {
  const since = words.slice(0, date).findLastIndex(({ lower }) => lower === 'since');
  return (
    since > at && words[date - 1]?.lower === 'in' && words.slice(since + 1, date).some(({ pos }) => pos === 'VERB')
  );
}

/** 'surpassing the target set for 2020'. */
const isSetFor = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'for' && /^(?:set|target|goal|planned)$/.test(words[at - 2]?.lower ?? '');

/** 'the 2023-2027 Action Programme', 'surpassing the 2025 target': the date of something else. */
function isPlan(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  // 'bringing the four-month figure to 75 million'.
  return PLANS.has(next?.lower ?? '') && !/-month$/.test(words[at]?.lower ?? '');
}

/** 'The customs put the 2023 figure at 500 million': the sum of that year, told right after. */
const isYearsFigure = (words: readonly Word[], at: number): boolean =>
  /^(?:figures?|levels?)$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:at|was|is|stood|stands|came|comes|reached|amounted|totalled|totaled)$/.test(words[at + 2]?.lower ?? '');

/** The number right before a date: '58 in 1990', '11.6% in the first half'. */
function numberOf(words: readonly Word[], at: number): number | null {
  if (words[at - 1]?.pos === 'QTY') return at - 1;
  const lead = words[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  return /^(?:in|by|\(|during|for|of)$/.test(words[lead]?.lower ?? '') && words[lead - 1]?.pos === 'QTY'
    ? lead - 1
    : null;
}

/** 'against 475 million in 2022', 'up from 58 in 1990': the date of a number that another is compared with. */
export function isOfCompared(words: readonly Word[], at: number): boolean {
  const number = numberOf(words, at);
  if (number === null) return false;
  for (let left = number - 1; left >= Math.max(0, number - 4); left--) {
    const word = words[left];
    if (word === undefined || word.pos === 'QTY' || /^[,;:]$/.test(word.text)) return false;
    if (/^(?:against|compared|from|versus|than|above|below)$/.test(word.lower) && !isBoundOf(words, left, number))
      return true;
  }
  return false;
}

/** 'More than 5 million in 2024' compares nothing; '43% more than the 5 million of 2024' does. */
const isBoundOf = (words: readonly Word[], than: number, number: number): boolean =>
  words[than]?.lower === 'than' && than === number - 1;

/** 'from 61% of its debt in 2011 to 26%': the year where a change began. */
const isStartOf = (words: readonly Word[], at: number, date: number): boolean =>
  [1, 2].some((back) => words[at - back]?.lower === 'to') &&
  words
    .slice(Math.max(0, date - 8), date)
    .some(({ lower }, index, near) => lower === 'from' && near[index + 1]?.pos === 'QTY') &&
  !words.slice(date + 1, at).some(({ pos }) => pos === 'DATE' || pos === 'QTY');

/** 'from 66 billion in 2019 to 65 billion': one more of the numbers that have each their own date. */
const inSeries = (words: readonly Word[], at: number, date: number): boolean =>
  [1, 2].some((back) => unitOf(words[date - back]) === unitOf(words[at])) &&
  [1, 2, 3].some((back) => /^(?:to|and|then)$/.test(words[at - back]?.lower ?? ''));

/** Years of all dates in the sentence that hold something or are compared with, ascending. */
export function yearsIn(words: readonly Word[]): string[] {
  const years = words.flatMap((word, at) => {
    const date = dateOf(word);
    return date?.value && (date.value.length < 10 || holds(words, at, date)) ? [date.value.slice(0, 4)] : [];
  });
  return [...new Set(years)].sort();
}
