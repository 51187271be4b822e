import { WordSigns } from '../../triggers/triggers.ts';
import { Claims } from '../claims.ts';
import { findDates } from '../dates/find-dates.ts';
import type { QuantityMention, Span } from '../mention.ts';
import { type Atom, findAtoms } from './atom.ts';
import { findFractions } from './fractions.ts';
import { findMultiples } from './multiples.ts';
import { scaled } from './number-format.ts';
import { findRanks } from './ranks.ts';

/**
 * The quantities of a stretch of clean text, in order, values in base units: money, percentages, measures, counts with
 * the noun they count, ranks, multiples, shares in words; a range is two mentions. Refuses ages, ordinals of a series,
 * numbers inside names, codes, clock times and whatever `dates` covers.
 */
export function findQuantities(
  text: string,
  dates: readonly Span[] = findDates(text, null),
  signs = WordSigns.ofText(text),
): QuantityMention[] {
  const words = [...findRanks(text, signs), ...findMultiples(text, signs), ...findFractions(text, signs)];
  const claims = new Claims(text.length);
  for (const span of words) claims.add(span);
  for (const span of dates) claims.add(span);
  const atoms = findAtoms(text, claims, signs);
  const mentions = [...words, ...joinRanges(text, atoms)];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

const RANGE_LINK =
  /^\s*(?:-|–|—|to|and|or)\s*(?:(?:about|around|nearly|over|more than|some|almost|approximately)\s)?$/i;
const MOST_PERCENT = 1000;
const PER_HUNDRED = /^(?:%|pp|per mille)$/;
const LIST_LINK = /^,\s?$/;

/** Gives the first number of '20 - 25 billion USD' or '5 and 10 percent' the unit of the second, and marks ranges. */
function joinRanges(text: string, atoms: Atom[]): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  for (let i = atoms.length - 1; i >= 0; i--) {
    const atom = atoms[i];
    const next = atoms[i + 1];
    if (atom === undefined) continue;
    let range: 'low' | null = null;
    if (next !== undefined && next.start >= atom.start) {
      const gap = text.slice(bareEnd(text, atom), next.start);
      const linked = RANGE_LINK.test(gap);
      const listed = LIST_LINK.test(gap);
      // 'numbered 643,000, 48% fewer than in 2024'.
      const apart = listed && next.unit === '%' && atom.mantissa * atom.scale > MOST_PERCENT;
      const openUnit = atom.unit === null && next.unit !== null && (linked || listed) && !apart;
      const openScale =
        atom.said === 'measure' &&
        atom.scale === 1 &&
        next.scale > 1 &&
        linked &&
        // 'fell 7.5% to 5 million': by how much, and to what.
        !PER_HUNDRED.test(atom.unit ?? '') &&
        (next.unit === atom.unit || next.unit === null);
      if (openUnit && next.said === 'noun' && listed) continue;
      if (openUnit || openScale) {
        if (atom.scale === 1 && atom.mantissa < 1000) atom.scale = next.scale;
        atom.unit = next.unit ?? atom.unit;
        atom.said = next.said;
      }
      if (next.unit === null && openScale) next.unit = atom.unit;
      const high = mentions.at(-1);
      // '$1,500-2,000 a month'.
      if (next.unit === null && atom.unit !== null && /^\s?[-–]\s?$/.test(gap)) {
        next.unit = atom.unit;
        if (high?.start === next.start) high.unit = atom.unit;
      }
      const before = text.slice(Math.max(0, atom.start - 24), atom.start);
      const spread =
        /^\s*(?:-|–|—|to|or)/i.test(gap) || (/^\s*and/i.test(gap) && /\bbetween\s(?:about\s|around\s)?$/i.test(before));
      if (linked && spread && atom.unit !== null && atom.unit === next.unit && !/\bfrom\s(?:\w+\s)?$/i.test(before)) {
        range = 'low';
        if (high?.start === next.start) high.range = 'high';
      }
    }
    mentions.push({
      kind: 'quantity',
      start: atom.start,
      end: atom.end,
      value: scaled(atom.mantissa, atom.scale),
      unit: atom.unit,
      bound: atom.bound,
      range,
    });
  }
  return mentions.reverse();
}

/** End of the number itself where its unit was taken from the noun phrase. */
function bareEnd(text: string, atom: Atom): number {
  return Math.min(atom.end, text.length);
}
