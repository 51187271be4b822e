import type { RecordKind } from '#dataset/article-line.ts';
import type { Scored } from './label.ts';

/** Enough common words for two quotations to be of one sentence. */
const SAME_SENTENCE = 0.6;

/**
 * How well a record answers a label, 0 for not at all. A label's date, people, value and sentence decide whether both
 * mean one thing; the other fields are scored afterwards.
 */
export const likeness: Record<RecordKind, (label: Scored, record: Scored) => number> = {
  meetings(label, record) {
    const [wanted, given] = [partnersOf(label), partnersOf(record)];
    if (wanted.length && !wanted.some((code) => given.includes(code))) return 0;
    const people = nameHits(namesOf(label), namesOf(record));
    const words = overlap(quoteOf(label), quoteOf(record));
    // A date that contradicts the label's makes it another meeting; one that is only missing needs the same sentence.
    const bothDated = Boolean(label.date && record.date);
    if (!datesAgree(label.date, record.date) && (bothDated || words < SAME_SENTENCE)) return 0;
    if (people === 0 && words < SAME_SENTENCE) return 0;
    return 1 + jaccard(wanted, given) + people + words + (sameText(label.date, record.date) ? 1 : 0);
  },

  statistics(label, record) {
    if (typeof label.value !== 'number' || typeof record.value !== 'number') return 0;
    if (Math.abs(label.value - record.value) > 1e-6 * Math.max(1, Math.abs(label.value))) return 0;
    const units = [unitOf(label.unit), unitOf(record.unit)];
    if (units[0] !== units[1] && units.some((unit) => FIXED_UNITS.test(unit ?? ''))) return 0;
    const words = overlap(quoteOf(label), quoteOf(record));
    return words < 0.5 ? 0 : 1 + words + jaccard([...wordsOf(label.what)], [...wordsOf(record.what)]);
  },

  relationships(label, record) {
    if (!partnersOf(record).includes(partnersOf(label)[0] ?? '') || label.type !== record.type) return 0;
    if (label.type === 'partnership-level' && levelOf(label.value) !== levelOf(record.value)) return 0;
    return 1 + overlap(quoteOf(label), quoteOf(record)) + (datesAgree(label.since, record.since) ? 1 : 0);
  },

  agreements(label, record) {
    const [wanted, given] = [partnersOf(label), partnersOf(record)];
    if (wanted.length && given.length && !wanted.some((code) => given.includes(code))) return 0;
    const name = overlap(label.name, record.name);
    const words = overlap(quoteOf(label), quoteOf(record));
    if (name < 0.5 && (words < SAME_SENTENCE || label.kind !== record.kind)) return 0;
    return 1 + name + words;
  },
};

export function partnersOf(record: Scored): string[] {
  const codes = record.partners ?? (record.partner ? [record.partner] : []);
  return [...new Set(codes.map((code) => ORGANISATIONS[code.toUpperCase().trim()] ?? code.toUpperCase().trim()))];
}

export function namesOf(record: Scored): string[] {
  return (record.participants ?? []).map((p) => plain(typeof p === 'string' ? p : p.name)).filter(Boolean);
}

/** How many names of the first list are in the second; a family or given name alone counts. */
export function nameHits(names: readonly string[], others: readonly string[]): number {
  return names.filter((name) => others.some((other) => sameName(name, other))).length;
}

export function quoteOf(record: Scored): string {
  return [record.evidence ?? []]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.quote))
    .join(' ');
}

export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ?? null) === (b ?? null);
}

export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  if (x.size === 0 && y.size === 0) return 1;
  const shared = [...x].filter((item) => y.has(item)).length;
  return shared / (x.size + y.size - shared);
}

/** Common words as a share of the shorter text's. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  return [...x].filter((word) => y.has(word)).length / Math.min(x.size, y.size);
}

const ORGANISATIONS: Record<string, string> = {
  WORLDBANK: 'WB',
  'WORLD BANK': 'WB',
  IBRD: 'WB',
  'UNITED NATIONS': 'UN',
};

const FIXED_UNITS = /^(?:usd|vnd|eur|nzd|%|per mille|rank|time)$/;
const UNITS: Record<string, string> = {
  percent: '%',
  'per cent': '%',
  pct: '%',
  $: 'usd',
  'us dollar': 'usd',
  'us dollars': 'usd',
  euro: 'eur',
  euros: 'eur',
  '‰': 'per mille',
  'per thousand': 'per mille',
  person: 'people',
  persons: 'people',
  x: 'times',
  fold: 'times',
  ranking: 'rank',
  place: 'rank',
  'percentage points': 'pp',
};

function unitOf(unit: string | undefined): string {
  const raw = (unit ?? '').toLowerCase().trim();
  return (UNITS[raw] ?? UNITS[plain(raw)] ?? raw).replace(/s$/, '');
}

function levelOf(value: number | string | undefined): string {
  return plain(String(value ?? ''))
    .replace(/\b(?:vietnam|viet nam|th|of|the|and)\b/g, '')
    .trim();
}

function datesAgree(label: string | null | undefined, record: string | null | undefined): boolean {
  if (!label && !record) return true;
  if (!label || !record) return false;
  return record.startsWith(label) || (label.startsWith(record) && record.length >= 7);
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.at(-1) === y.at(-1) || (x.length === 1 && x[0] === y[0])) return true;
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

function wordsOf(text: string | null | undefined): Set<string> {
  return new Set(
    plain(text ?? '')
      .split(' ')
      .filter((word) => word.length > 1),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
