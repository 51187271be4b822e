import type { Telling, ToldMeeting } from '../../story/telling.ts';
import { sameEncounter } from './same-encounter.ts';

/** Joins the tellings of one article: same partner, no conflicting people, dates that agree. Visits join visits only. */
export function joinTellings(tellings: readonly Telling[]): ToldMeeting[] {
  const meetings: ToldMeeting[] = [];
  const ordered = [...tellings].sort(
    (a, b) => richness(b) - richness(a) || a.sentence - b.sentence || a.span.start - b.span.start,
  );
  for (const telling of ordered) {
    let best: ToldMeeting | null = null;
    let bestScore = 0;
    for (const meeting of meetings) {
      const score = Math.min(...heard(telling, meeting).map((other) => sameEncounter(other, telling)));
      if (score > bestScore) [best, bestScore] = [meeting, score];
    }
    if (best) best.tellings.push(telling);
    else meetings.push({ tellings: [telling] });
  }
  return meetings;
}

/** Who names nobody speaks of what the same story tells, whatever a blurb below it says of that in other words. */
function heard(telling: Telling, { tellings }: ToldMeeting): readonly Telling[] {
  if (telling.vietnam.length > 0 || telling.foreign.length > 0) return tellings;
  const near = tellings.filter(({ story }) => story === telling.story);
  return near.length > 0 ? near : tellings;
}

function richness(telling: Telling): number {
  return (
    (telling.vietnam.length ? 4 : 0) +
    (telling.foreign.length ? 4 : 0) +
    (telling.date?.length ?? 0) / 3 +
    (telling.place ? 1 : 0) +
    (telling.headline ? -2 : 0) +
    (telling.own ? 1 : 0)
  );
}
