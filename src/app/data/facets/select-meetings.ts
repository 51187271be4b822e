import { BANDS } from '../../../dataset/confidence-band.ts';
import { type Criteria, FILTER_PARTS, type FilterPart } from './criteria.ts';
import { type IndexedFacets, NO_MONTH } from './index-facets.ts';

/** Rows that pass, and how many would under each other value of each part, all other parts kept. */
export type Selection = {
  /** Matching rows, newest first; undated ones at the end. */
  rows: Uint32Array;
  partners: Uint32Array;
  kinds: Uint32Array;
  levels: Uint32Array;
  statuses: Uint32Array;
  topics: Uint32Array;
  /** Held and planned meetings by month, whatever dates are asked for. */
  months: { held: Uint32Array; planned: Uint32Array };
  /** Rows that pass all parts but the one named: what dropping it alone would give. */
  withoutPart: Record<FilterPart, number>;
  /** Rows to be checked among those that pass every other part. */
  unsure: number;
};

const bit = (part: FilterPart) => 1 << FILTER_PARTS.indexOf(part);
const COUNTRY = bit('country');
const DATE = bit('date');
const KIND = bit('kind');
const LEVEL = bit('level');
const STATUS = bit('status');
const TOPIC = bit('topic');
const TEXT = bit('q');
const SURE = bit('sure');
const CHECK = BANDS.indexOf('check');

/**
 * One pass over the columns: each row gets a mask of the parts that it misses. A row that misses nothing is a match;
 * a row that misses one part only counts under that part's other values.
 */
export function selectMeetings(facets: IndexedFacets, criteria: Criteria): Selection {
  const { rows: total, day, lastDay, kind, level, status, topicMask, band, month } = facets;
  const matches = new Uint32Array(total);
  let matched = 0;
  const selection: Selection = {
    rows: matches,
    partners: new Uint32Array(facets.partners.length),
    kinds: new Uint32Array(32),
    levels: new Uint32Array(32),
    statuses: new Uint32Array(32),
    topics: new Uint32Array(32),
    months: { held: new Uint32Array(facets.months), planned: new Uint32Array(facets.months) },
    withoutPart: { country: 0, date: 0, kind: 0, level: 0, status: 0, topic: 0, q: 0, sure: 0 },
    unsure: 0,
  };
  const single = new Uint32Array(SURE * 2);
  const from = criteria.fromDay ?? 0;
  const to = criteria.toDay ?? 0xffff;
  const dated = criteria.fromDay !== null || criteria.toDay !== null;

  for (let row = total - 1; row >= 0; row--) {
    let miss = 0;
    const first = day[row] as number;
    if (dated && (first === 0 || (lastDay[row] as number) < from || first > to)) miss |= DATE;
    if (criteria.partners !== null && !hasPartner(facets, row, criteria.partners)) miss |= COUNTRY;
    if (criteria.kindMask !== 0 && ((criteria.kindMask >>> (kind[row] as number)) & 1) === 0) miss |= KIND;
    if (criteria.levelMask !== 0 && ((criteria.levelMask >>> (level[row] as number)) & 1) === 0) miss |= LEVEL;
    if (criteria.statusMask !== 0 && ((criteria.statusMask >>> (status[row] as number)) & 1) === 0) miss |= STATUS;
    if (criteria.topicMask !== null && ((topicMask[row] as number) & criteria.topicMask) === 0) miss |= TOPIC;
    if (criteria.textRows !== null && criteria.textRows[row] === 0) miss |= TEXT;
    if (criteria.sure && band[row] === CHECK) miss |= SURE;

    if (miss === 0) matches[matched++] = row;
    else if ((miss & (miss - 1)) !== 0) continue;
    else single[miss] = (single[miss] as number) + 1;
    tally(facets, selection, row, miss);
    if ((miss === 0 || miss === DATE) && month[row] !== NO_MONTH) {
      const counts = status[row] === 0 ? selection.months.held : selection.months.planned;
      counts[month[row] as number] = (counts[month[row] as number] as number) + 1;
    }
    if ((miss === 0 || miss === SURE) && band[row] === CHECK) selection.unsure++;
  }

  selection.rows = matches.slice(0, matched);
  for (const part of FILTER_PARTS) selection.withoutPart[part] = matched + (single[bit(part)] as number);
  return selection;
}

function hasPartner(facets: IndexedFacets, row: number, asked: Uint8Array): boolean {
  if (asked[facets.partner1[row] as number] === 1 || asked[facets.partner2[row] as number] === 1) return true;
  return facets.morePartners.get(row)?.some((at) => asked[at] === 1) ?? false;
}

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function tally(facets: IndexedFacets, selection: Selection, row: number, miss: number): void {
  if (miss === 0 || miss === COUNTRY) {
    const first = facets.partner1[row] as number;
    const second = facets.partner2[row] as number;
    if (first !== 0) increase(selection.partners, first);
    if (second !== 0) increase(selection.partners, second);
    if (second !== 0) for (const at of facets.morePartners.get(row) ?? []) increase(selection.partners, at);
  }
  if (miss === 0 || miss === KIND) increase(selection.kinds, facets.kind[row] as number);
  if (miss === 0 || miss === LEVEL) increase(selection.levels, facets.level[row] as number);
  if (miss === 0 || miss === STATUS) increase(selection.statuses, facets.status[row] as number);
  if (miss === 0 || miss === TOPIC) {
    let mask = facets.topicMask[row] as number;
    while (mask !== 0) {
      const lowest = 31 - Math.clz32(mask & -mask);
      increase(selection.topics, lowest);
      mask &= mask - 1;
    }
  }
}
