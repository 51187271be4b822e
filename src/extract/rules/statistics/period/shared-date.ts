import type { PartialDate } from '../../../../dataset/partial-date.ts';
import { PLANS } from '../words/figure-words.ts';
import { alike, tellsRespectively } from '../words/respective.ts';
import { dateOf, type Word } from '../words/words.ts';
import { usable } from './date-role.ts';

const REACH = 12;

/**
 * 'trade with Kenya to 1 billion, with Ghana to 2 billion by 2030', 'the 3 billion that the two had set for 2020': the year
 * by which targets are to be reached may stand once, after the last of them.
 */
export function setDate(
  words: readonly Word[],
  at: number,
  multiple: boolean,
  reference: PartialDate | null,
): number | null {
  const last = alike(words, at).findLast((index) => index >= at) ?? at;
  // '100 billion first and 150 billion by 2030': the first step has no year.
  if (last > at && words[at + 1]?.lower === 'first') return null;
  for (let next = last + 1; next <= last + REACH; next++) {
    const word = words[next];
    // 'doubling the current trade of 5 billion by 2030'.
    if (word === undefined || (word.pos === 'QTY' && !multiple) || /^[,;:]$/.test(word.text)) return null;
    // 'By 2030 it wants 8,500 USD a head and by 2045 to be rich'.
    if (word.lower === 'and' && words[next + 2]?.pos === 'DATE') return null;
    if (!usable(words, next)) continue;
    if (/^(?:by|for|until|before)$/.test(leadOf(words, next))) return next;
    // 'hope to reach 150 billion USD when the decade ends in 2030'.
    const ahead = reference !== null && (dateOf(words[next])?.value ?? '') > reference.slice(0, 4);
    return ahead && /^(?:in|at)$/.test(words[next - 1]?.lower ?? '') ? next : null;
  }
  return null;
}

const BACK = 24;
const NEAR = 9;

/** 'By 2028, they hope, trade will …', 'the trade target for 2025, set in March 2022, is …': the year to come told before a target. */
export function aimedDate(words: readonly Word[], of: number, reference: PartialDate | null): number | null {
  // 'by 2028 to 1 billion with Kenya, 2 billion with Ghana': the year stands once, before the first.
  const at = inList(words, of) ? (alike(words, of)[0] ?? of) : of;
  const first = at === of ? null : besideFirst(words, at);
  if (first !== null) return first;
  for (let left = at - 1; left >= Math.max(0, at - BACK); left--) {
    const word = words[left];
    if (word === undefined || word.text === ';') return null;
    if (word.pos === 'QTY' && at - left > NEAR) return null;
    const lead = leadOf(words, left);
    if (word.pos !== 'DATE' || !usable(words, left) || !/^(?:by|for|in|until|before)$/.test(lead)) continue;
    if (left === 1 && isForeseenThen(words)) return left;
    if (lead === 'in' && at - left > NEAR) continue;
    const year = dateOf(word)?.value?.slice(0, 4) ?? '';
    if (reference === null || year >= reference.slice(0, 4)) return left;
    // 'agreed in 2016 to raise trade by 2020 to 1 billion', told after that year.
    if (lead === 'by' && words[left + 1]?.lower === 'to' && at - left < NEAR) return left;
    if (lead !== 'in') return null;
  }
  return null;
}

/** 'In 2016, the bank was expected to lend 1 billion out of 2 billion': the year of which a plan told. */
const isForeseenThen = (words: readonly Word[]): boolean =>
  words[2]?.text === ',' &&
  words.some(
    ({ lower }, index) =>
      /^(?:envisaged|foresaw)$/.test(lower) ||
      (/^(?:expected|due|planned|scheduled|set)$/.test(lower) && /^(?:was|were)$/.test(words[index - 1]?.lower ?? '')),
  );

/** '500 million with Kenya by 2030, along with 1 billion with Ghana': the year right after the first of a list. */
function besideFirst(words: readonly Word[], first: number): number | null {
  for (let next = first + 1; next <= first + NEAR && words[next]?.pos !== 'QTY'; next++)
    if (words[next]?.pos === 'DATE' && usable(words, next) && leadOf(words, next) === 'by') return next;
  return null;
}

/** 'to 1 billion with Kenya, 2 billion with Ghana and 3 billion with Chad': nothing but partners between the sums. */
function inList(words: readonly Word[], at: number): boolean {
  const first = alike(words, at)[0] ?? at;
  return (
    first < at &&
    words
      .slice(first + 1, at)
      .every(
        ({ pos, lower, mention }) => mention?.kind === 'place' || pos === 'QTY' || pos === 'DATE' || LISTED.test(lower),
      )
  );
}

const LISTED = /^(?:with|to|and|the|,|usd|us|in|case|of|that|for|by|along|a|year)$/;

/**
 * 'past the 10 billion target of the 2021-2025 programme', 'the mark which the 2019-2023 plan had set': a target of a plan is
 * for the last of its years.
 */
export function planEnd(words: readonly Word[], at: number): string | null {
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || /^(?:[;:]|and|but|while)$/.test(word.lower)) return null;
    const date = dateOf(word);
    if (date === null) continue;
    return date.until?.length === 4 && PLANS.has(words[next + 1]?.lower ?? '') ? date.until : null;
  }
  return null;
}

/** The preposition of 'by 2030', 'until the close of March'. */
function leadOf(words: readonly Word[], date: number): string {
  let at = date - 1;
  while (/^(?:the|end|close|of|early|late|mid|year)$/.test(words[at]?.lower ?? '')) at--;
  return words[at]?.lower ?? '';
}

/** '870 million and 790 million USD in 2022 and the first ten months of 2023, respectively': to each number its own date. */
export function respectiveDate(words: readonly Word[], at: number): number | null {
  if (!tellsRespectively(words)) return null;
  const numbers = alike(words, at);
  const last = numbers.at(-1) ?? at;
  const dates = words.flatMap((word, index) => (index > last && word.pos === 'DATE' ? [index] : []));
  return numbers.length > 1 && dates.length === numbers.length ? (dates[numbers.indexOf(at)] ?? null) : null;
}
