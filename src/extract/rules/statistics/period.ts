import type { PartialDate } from '../../../dataset/partial-date.ts';
import { periodOf } from '../../find/dates/period-of.ts';
import type { DateMention } from '../../find/mention.ts';
import { dateOf, type Word } from './words.ts';

const COMPARED = /^(?:than|against|compared|versus|vs|relative|over|above|below)$/;
const NOW = /^(?:now|currently|presently)$/;

/** Dates of the sentence that say what a figure is compared with, not when it holds. */
export function isComparison(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const word = words[left];
    if (word === undefined) return false;
    if (COMPARED.test(word.lower) && !(word.lower === 'over' && words[left + 1]?.pos !== 'DATE')) return true;
    if (word.lower === 'same' && /^(?:period|time|month|quarter)$/.test(words[left + 1]?.lower ?? '')) return true;
    if (word.lower === 'corresponding' || word.lower === 'double' || word.lower === 'size') return true;
    if (word.pos === 'QTY' && word.mention?.kind === 'quantity' && word.mention.unit !== 'times') return false;
    if (/^[,;(]$/.test(word.text)) return false;
  }
  return false;
}

/** A day is when something was said; figures hold for months and years, unless 'as of' or 'by' says the day. */
function holds(words: readonly Word[], at: number, date: DateMention): boolean {
  if (date.value === null || date.form === 'anaphoric') return false;
  if (date.value.length < 10) return true;
  return /^(?:of|by|until)$/.test(words[at - 1]?.lower ?? '') && !/^(?:end)$/.test(words[at - 2]?.lower ?? '');
}

/** The time that the number at `at` is for, as far as its own sentence tells it; `found` is null when it tells none. */
export function periodIn(
  words: readonly Word[],
  at: number,
  reference: PartialDate | null,
  growth: boolean,
): string | null {
  const right = dateRight(words, at);
  if (right !== null) return since(words, right, reference) ?? periodAt(words, right);
  const left = dateLeft(words, at);
  if (left !== null) return since(words, left, reference) ?? periodAt(words, left);
  const far = dateFarRight(words, at);
  if (far !== null) return since(words, far, reference) ?? periodAt(words, far);
  if (growth) {
    const lasting = duration(words, at, reference);
    if (lasting !== null) return lasting;
  }
  if (reference !== null && words.some((word) => NOW.test(word.lower))) return reference.slice(0, 4);
  return null;
}

function periodAt(words: readonly Word[], at: number): string | null {
  const date = dateOf(words[at]);
  return date === null ? null : periodOf(date);
}

function since(words: readonly Word[], at: number, reference: PartialDate | null): string | null {
  const date = dateOf(words[at]);
  if (words[at - 1]?.lower !== 'since' || date?.value == null || date.until !== null || reference === null) return null;
  return `${date.value.slice(0, 4)}/${reference.slice(0, 4)}`;
}

/** 'Q in 2024', 'Q (2024)', 'Q USD by 2030', 'Q last year'. */
function dateRight(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next <= at + 5; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || /^[;:]$/.test(word.text)) return null;
    if (word.text === ',' && next > at + 1) return null;
    if (word.pos === 'VERB' && next > at + 2) return null;
    const date = dateOf(word);
    if (date !== null) return holds(words, next, date) && !isComparison(words, next) ? next : null;
  }
  return null;
}

function dateLeft(words: readonly Word[], at: number): number | null {
  let crossed = 0;
  for (let left = at - 1; left >= 0; left--) {
    const word = words[left];
    if (word === undefined) return null;
    if (word.text === ';') return null;
    if (word.pos === 'QTY') crossed++;
    const date = dateOf(word);
    if (date === null || !holds(words, left, date) || isComparison(words, left)) continue;
    // In 'from 66 billion in 2019 to 65 billion in 2020' the first date belongs to the first number.
    if (crossed === 0 || !belongsToNumber(words, left)) return left;
    return crossed > 0 && !seriesLink(words, at) ? left : null;
  }
  return null;
}

function belongsToNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.pos === 'QTY') return true;
  return /^(?:in|by|\(|during|for)$/.test(before?.lower ?? '') && words[at - 2]?.pos === 'QTY';
}

const seriesLink = (words: readonly Word[], at: number) =>
  /^(?:to|and)$/.test(words[at - 1]?.lower ?? '') || /^(?:to|and)$/.test(words[at - 2]?.lower ?? '');

function dateFarRight(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (word === undefined || word.text === ';') return null;
    const date = dateOf(word);
    if (date !== null && holds(words, next, date) && !isComparison(words, next))
      return belongsToNumber(words, next) && next - at > 8 ? null : next;
  }
  return null;
}

const COUNTS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  decade: 10,
};

/** 'over five years', 'in the past 10 years', 'within a decade'. */
function duration(words: readonly Word[], at: number, reference: PartialDate | null): string | null {
  if (reference === null) return null;
  const home = Number(reference.slice(0, 4));
  for (let index = Math.max(0, at - 12); index < Math.min(words.length, at + 14); index++) {
    if (!/^(?:over|past|last|within|in)$/.test(words[index]?.lower ?? '')) continue;
    const rest = words
      .slice(index + 1, index + 5)
      .map((word) => word.lower)
      .join(' ');
    const match =
      /^(?:(?:the|past|last|a)\s)*(?:(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s?(years|decades)|(decade))/.exec(
        rest,
      );
    if (match === null) continue;
    const count = match[3] ? 10 : (COUNTS[match[1] ?? ''] ?? Number(match[1])) * (match[2] === 'decades' ? 10 : 1);
    if (count > 0 && count <= 60) return `${home - count}/${home}`;
  }
  return null;
}
