import type { Person } from '../../cast/person-registry.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';
import { bodyFirst } from './fullest.ts';

/**
 * What a visit to come is to bring is told as the visit itself: 'will travel to Tokyo on Sunday … during the trip he will meet X … a meeting
 * with Y is on the agenda' is one encounter with all of them, unless a talk has a day of its own. So is what a visit that has just begun
 * will include, where the same sentence says so.
 */
export function withAgenda(meetings: readonly ToldMeeting[]): ToldMeeting[] {
  const folded = new Set<ToldMeeting>();
  for (const meeting of meetings) {
    if (!isOnAgenda(meeting)) continue;
    const visit = meetings.find((other) => isVisitOf(other, meeting));
    if (!visit) continue;
    const [telling] = visit.tellings;
    for (const { vietnam, foreign } of meeting.tellings) {
      addTo(telling!.vietnam, vietnam);
      addTo(telling!.foreign, foreign);
    }
    folded.add(meeting);
  }
  return meetings.filter((meeting) => !folded.has(meeting));
}

/**
 * 'Will meet top leaders on Friday during a state visit': whom nobody names is part of the visit, which is on that day. Asked of the tellings,
 * because one of nobody would be joined with any other talk of the guest.
 */
export function withoutNameless(tellings: readonly Telling[]): Telling[] {
  return tellings.filter((telling) => {
    if (telling.kind !== 'talks' || telling.status !== 'planned' || telling.headline) return true;
    if (telling.vietnam.length > 0 === telling.foreign.length > 0) return true;
    const visit = tellings.find(
      (other) =>
        other.kind === 'visit' &&
        other.sentence === telling.sentence &&
        other.status === 'planned' &&
        visitorsOf(other, other.inbound).some((guest) => visitorsOf(telling, other.inbound).includes(guest)),
    );
    if (!visit) return true;
    if (telling.dated && telling.date?.length === 10 && visit.date !== null && telling.date.startsWith(visit.date))
      visit.date = telling.date;
    return false;
  });
}

function isOnAgenda({ tellings }: ToldMeeting): boolean {
  return tellings.every(({ kind, status, occasion, setting, words }) => {
    return (
      status === 'planned' &&
      occasion === 'talks' &&
      setting === 'bilateral' &&
      (AGENDA_KINDS.test(kind) || words === 'welcome')
    );
  });
}

const AGENDA_KINDS = /^(?:talks|reception)$/;

function isVisitOf(visit: ToldMeeting, { tellings }: ToldMeeting): boolean {
  const last = tellings[0]!;
  const first = visit.tellings[0]!;
  if (first.kind !== 'visit' || first.partners.join() !== last.partners.join() || first.story !== last.story)
    return false;
  const visitors = visit.tellings.flatMap((telling) => visitorsOf(telling, first.inbound));
  const guests = tellings.flatMap((telling) => visitorsOf(telling, first.inbound));
  if (guests.length > 0 && visitors.length > 0 && !guests.some((guest) => visitors.includes(guest))) return false;
  const told = bodyFirst(visit.tellings);
  if (tellings.some((telling) => hasDayOfItsOwn(telling, visit))) return false;
  return (
    isToCome(told) ||
    tellings.every(
      ({ rule, sentence, headline }) => headline || (rule === 'meetings/nominal' && sentence === told[0]!.sentence),
    )
  );
}

/** Told as planned before anything is told of it as held; words that name the visit without its time say neither. */
function isToCome(told: readonly Telling[]): boolean {
  if (told.some(({ recalled }) => recalled)) return false;
  const first = told.find(({ status, headline, date }) => status === 'planned' || (!headline && date !== null));
  return first?.status === 'planned';
}

/** A day that its own words tell, other than the one on which the visit is or begins; one of the days of a visit; or one before it. */
function hasDayOfItsOwn({ dated, date, sentence }: Telling, { tellings }: ToldMeeting): boolean {
  const first = bodyFirst(tellings);
  const begins = first.find((telling) => telling.dated && !telling.headline) ?? first[0]!;
  if (date?.length !== 10) return false;
  if (begins.date === date) return dated && begins.until !== null && begins.sentence !== sentence;
  return dated || tellings.some((telling) => telling.date?.length === 10 && date < telling.date);
}

function visitorsOf({ vietnam, foreign }: Telling, inbound: boolean): Person[] {
  return inbound ? foreign : vietnam;
}

function addTo(people: Person[], more: readonly Person[]): void {
  for (const person of more) if (!people.includes(person)) people.push(person);
}
