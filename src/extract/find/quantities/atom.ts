import type { Bound } from '../../../dataset/statistic.ts';
import { triggersOf, type WordSigns } from '../../triggers/triggers.ts';
import type { Claims } from '../claims.ts';
import { boundBefore } from './bound.ts';
import { countedNoun } from './counted-noun.ts';
import { goesOnWithList } from './listed-counts.ts';
import { DIGITS, readDigits, readScale, SCALE } from './number-format.ts';
import { NUMBER_WORD, readNumberWord } from './number-word.ts';
import { followsName, isTrap } from './trap.ts';
import {
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  currencyCode,
  MEASURE,
  measureUnit,
  PER_UNIT,
  PERCENT,
  perUnit,
  shortBefore,
} from './unit.ts';

/** A number with what stands at its own sides; the unit or scale of a range's first end may still be missing. */
export type Atom = {
  start: number;
  end: number;
  mantissa: number;
  scale: number;
  unit: string | null;
  /** How the unit was said: a currency, percent or measure, or the noun that is counted. */
  said: 'measure' | 'noun' | null;
  bound: Bound;
};

const IN_DIGITS = new RegExp(
  `(?<!\\w|[A-Za-z]-|\\d[.,/:])(?:(${CURRENCY_BEFORE}|${shortBefore(DIGITS)})\\s?)?(${DIGITS})`,
  'g',
);
const IN_WORDS = new RegExp(
  `(?<![\\w-])(?:(half an?|an?)(?=\\s(?:million|billion|trillion|thousand|hundred|lakh|crore)\\b)|(${NUMBER_WORD})(?![\\w'’]|-[a-z]))`,
  'gi',
);
const [DIGITS_SEEN, WORDS_SEEN] = [triggersOf(IN_DIGITS), triggersOf(IN_WORDS)];
/** 'Japan 28,300': no name has such a number. */
const GROUPED = /\d,\d{3}/;
/** Letters behind an amount of money: '$3m', 'Rs 45 cr'. */
const SHORT_SCALE = /^\s?([mMbBkK]|[cC]r)(?![A-Za-z])/;
const BARE_YEAR = /^(?:1[89]|20)\d\d$/;

/** Every number of the text with its own scale and unit, in order; names, codes, ages and clock times are left out. */
export function findAtoms(text: string, claims: Claims, signs: WordSigns): Atom[] {
  const atoms: Atom[] = [];
  IN_DIGITS.lastIndex = 0;
  for (
    let match = signs.allow(DIGITS_SEEN) ? IN_DIGITS.exec(text) : null;
    match !== null;
    match = IN_DIGITS.exec(text)
  ) {
    const sign = match[1];
    const digits = match[2] ?? '';
    const numberStart = match.index + match[0].length - digits.length;
    if (claims.overlaps(numberStart, numberStart + digits.length)) continue;
    const atom = completeAtom(text, match.index, IN_DIGITS.lastIndex, readDigits(digits), sign ?? null);
    if (atom === null) continue;
    const last = atoms.at(-1);
    if (!BARE_YEAR.test(digits) && goesOnWithList(text, last, atom))
      Object.assign(atom, { unit: last!.unit, said: 'noun' });
    if (
      atom.unit === null &&
      atom.scale === 1 &&
      (BARE_YEAR.test(digits) || (!GROUPED.test(digits) && followsName(text, atom.start)))
    )
      continue;
    if (
      atom.said === 'noun' &&
      atom.scale === 1 &&
      BARE_YEAR.test(digits) &&
      !/\b(?:than|over|about|some|nearly|almost|around)\s$/i.test(text.slice(Math.max(0, atom.start - 8), atom.start))
    )
      continue;
    atoms.push(atom);
    IN_DIGITS.lastIndex = Math.max(IN_DIGITS.lastIndex, atom.said === 'noun' ? IN_DIGITS.lastIndex : atom.end);
  }
  IN_WORDS.lastIndex = 0;
  for (let match = signs.allow(WORDS_SEEN) ? IN_WORDS.exec(text) : null; match !== null; match = IN_WORDS.exec(text)) {
    const value = match[1] ? (/half/i.test(match[1]) ? 0.5 : 1) : readNumberWord(match[2] ?? '');
    if (value === null || claims.overlaps(match.index, IN_WORDS.lastIndex)) continue;
    const atom = completeAtom(text, match.index, IN_WORDS.lastIndex, value, null);
    // A bare number word is a pronoun or a part of a name ('one of', 'Article Five').
    if (
      atom === null ||
      (atom.unit === null && atom.scale === 1) ||
      (value === 1 && atom.said === 'noun' && atom.scale === 1)
    )
      continue;
    atoms.push(atom);
  }
  return atoms.sort((a, b) => a.start - b.start || b.end - a.end);
}

function completeAtom(
  text: string,
  start: number,
  numberEnd: number,
  mantissa: number,
  sign: string | null,
): Atom | null {
  let end = numberEnd;
  let scale = 1;
  SCALE.lastIndex = end;
  const scaleMatch = SCALE.exec(text);
  if (scaleMatch !== null) {
    scale = readScale(scaleMatch[1] ?? '', scaleMatch[2]);
    end = SCALE.lastIndex;
  } else if (sign !== null && SHORT_SCALE.test(text.slice(end, end + 4))) {
    const short = SHORT_SCALE.exec(text.slice(end, end + 4));
    scale = { m: 1e6, b: 1e9, k: 1e3, cr: 1e7 }[(short?.[1] ?? 'm').toLowerCase()] ?? 1;
    end += short?.[0].length ?? 0;
  }
  const bound = boundBefore(text, start);
  const atom: Atom = { start, end, mantissa, scale, unit: null, said: null, bound };
  if (sign !== null) {
    atom.unit = currencyCode(sign);
    atom.said = 'measure';
    // 'US$3 million USD' repeats the currency.
    CURRENCY_AFTER.lastIndex = end;
    const again = CURRENCY_AFTER.exec(text);
    if (again !== null && currencyCode(again[1] ?? '') === atom.unit) atom.end = CURRENCY_AFTER.lastIndex;
    return withPer(text, atom);
  }
  if (readMeasure(text, atom)) return atom;
  if (isTrap(text, start, numberEnd)) return null;
  const noun = countedNoun(text, end);
  if (noun !== null) {
    atom.unit = noun.unit;
    atom.said = 'noun';
    atom.end = noun.end;
  } else if (text[end] === '-' && /[A-Za-z]/.test(text[end + 1] ?? '')) return null;
  if (/^\+(?!\d)/.test(text.slice(numberEnd, numberEnd + 2))) atom.bound = 'over';
  return atom;
}

/** Currency, percent or measuring unit right after the number; true when there was one. */
function readMeasure(text: string, atom: Atom): boolean {
  PERCENT.lastIndex = atom.end;
  const percent = PERCENT.exec(text);
  if (percent !== null) {
    atom.unit = percent[1] ? 'pp' : percent[3] ? 'per mille' : '%';
    atom.end = PERCENT.lastIndex;
    atom.said = 'measure';
    return true;
  }
  CURRENCY_AFTER.lastIndex = atom.end;
  const currency = CURRENCY_AFTER.exec(text);
  if (currency !== null && !(currency[1] === 'won' && atom.scale < 1e6)) {
    atom.unit = currencyCode((currency[1] ?? '').slice(0)) ?? null;
    atom.end = CURRENCY_AFTER.lastIndex;
    atom.said = 'measure';
    withPer(text, atom);
    return true;
  }
  MEASURE.lastIndex = atom.end;
  const measure = MEASURE.exec(text);
  if (measure !== null) {
    atom.unit = measureUnit(measure[1] ?? '');
    atom.end = MEASURE.lastIndex;
    atom.said = 'measure';
    return true;
  }
  return false;
}

/** 'dong/kg', 'USD per tonne': a price. */
function withPer(text: string, atom: Atom): Atom {
  PER_UNIT.lastIndex = atom.end;
  const per = PER_UNIT.exec(text);
  const word = per === null ? '' : perUnit(per[1] ?? '');
  if (per === null || atom.unit === null || ['year', 'month', 'day', 'hour'].includes(word)) return atom;
  atom.unit = `${atom.unit}/${word}`;
  atom.end = PER_UNIT.lastIndex;
  return atom;
}
