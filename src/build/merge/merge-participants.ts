import type { Meeting, Participant } from '#dataset/meeting.ts';
import { namesMatch, nameTokens } from './match-names.ts';
import { backedValues } from './pick-value.ts';
import { compare, type Told } from './told.ts';

type Seen = Participant & { confidence: number };

/** Everybody that any report names, each under the fullest spelling, in the order of the first report that has them. */
export function mergeParticipants(told: readonly Told<Meeting>[]): Participant[] {
  const people: Seen[][] = [];
  for (const { record } of told) {
    for (const participant of record.participants) {
      const seen = { ...participant, confidence: record.confidence };
      const group = people.find((known) => known.some((other) => isSame(other, seen)));
      if (group) group.push(seen);
      else people.push([seen]);
    }
  }
  return people.map((group) => {
    const backed = group.map((record) => ({ record }));
    const named = [...group].sort(
      (a, b) => nameTokens(b.name).length - nameTokens(a.name).length || compare(a.name, b.name),
    );
    return {
      name: named[0]?.name ?? '',
      role: backedValues(backed, (seen) => seen.role)[0]?.value ?? null,
      side: backedValues(backed, (seen) => seen.side)[0]?.value ?? null,
    };
  });
}

/** True when two of a list of people are one person. */
export function namesTwice(people: readonly Participant[]): boolean {
  return people.some((one, i) => people.some((other, j) => j > i && isSame(one, other)));
}

function isSame(a: Participant, b: Participant): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  return namesMatch(a.name, b.name, (a.side ?? b.side) === 'VNM');
}
