import type { Meeting } from '#dataset/meeting.ts';
import { dayNumber, precisionOf } from '#dataset/partial-date.ts';
import { nameTokens } from './match-names.ts';
import type { Told } from './told.ts';

/** How many neighbours in time a telling without an exact day is compared with, at most. */
const WIDEST = 400;

type Dated = { at: number; index: number };

/**
 * Pairs of tellings that are worth a comparison, so that a hundred thousand articles stay near linear: those of one
 * partner on the same or the next day; for those without an exact day, and for visits, those of one partner that name the
 * same person at about the same time; and those without day or people that tell the same month or year, kind and place.
 */
export function* candidatePairs(told: readonly Told<Meeting>[]): Generator<[number, number]> {
  const byDay = new Map<string, number[]>();
  const byPerson = new Map<string, Dated[]>();
  const byPeriod = new Map<string, number[]>();
  const vague: number[] = [];
  told.forEach(({ record, article }, index) => {
    const exact = record.date !== null && precisionOf(record.date) === 'day';
    const day = record.date ?? article.published;
    const at = day === null ? 0 : dayNumber(day);
    const roaming = !exact || record.kind === 'visit';
    if (roaming) vague.push(index);
    for (const partner of record.partners) {
      if (exact) push(byDay, `${partner}|${at}`, index);
      else if (record.date !== null && record.participants.length === 0)
        push(byPeriod, [partner, record.date, record.kind, record.place, record.status, record.level].join('|'), index);
      for (const token of personTokens(record)) push(byPerson, `${partner}|${token}`, { at, index });
    }
  });
  for (const [key, indices] of byDay) {
    const [partner, day] = key.split('|');
    const tomorrow = byDay.get(`${partner}|${Number(day) + 1}`) ?? [];
    for (let i = 0; i < indices.length; i++) {
      const a = indices[i] as number;
      for (let j = i + 1; j < indices.length; j++) yield [a, indices[j] as number];
      for (const b of tomorrow) yield [a, b];
    }
  }
  for (const indices of byPeriod.values())
    for (let i = 1; i < Math.min(indices.length, WIDEST); i++) yield [indices[i - 1] as number, indices[i] as number];
  for (const list of byPerson.values()) list.sort((a, b) => a.at - b.at || a.index - b.index);
  for (const index of vague) yield* vaguePairs(told, index, byPerson);
}

function* vaguePairs(
  told: readonly Told<Meeting>[],
  index: number,
  byPerson: ReadonlyMap<string, Dated[]>,
): Generator<[number, number]> {
  const { record, article } = told[index] as Told<Meeting>;
  const day = record.date ?? article.published;
  const at = day === null ? 0 : dayNumber(day);
  const reach = record.date === null ? 10 : { day: 31, month: 31, year: 366 }[precisionOf(record.date)];
  for (const partner of record.partners) {
    for (const token of personTokens(record)) {
      const list = byPerson.get(`${partner}|${token}`) ?? [];
      const start = lowerBound(list, at - reach);
      for (let i = start; i < Math.min(list.length, start + WIDEST); i++) {
        const other = list[i] as Dated;
        if (other.at > at + reach) break;
        if (other.index !== index) yield [index, other.index];
      }
    }
  }
}

/**
 * The name by which people of the other side are usually called; Vietnam's own people are in too many meetings, though not on too
 * many visits to one country.
 */
function personTokens(meeting: Meeting): string[] {
  if (meeting.kind === 'visit') return [...new Set(meeting.participants.flatMap((p) => ends(p.name)))];
  const foreign = meeting.participants.filter((p) => p.side !== 'VNM').flatMap((p) => ends(p.name));
  if (foreign.length) return [...new Set(foreign)];
  return [...new Set(meeting.participants.flatMap((p) => ends(p.name)))];
}

function ends(name: string): string[] {
  const tokens = nameTokens(name);
  return [tokens[0], tokens.at(-1)].filter((token) => token !== undefined);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lowerBound(list: readonly Dated[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as Dated).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
