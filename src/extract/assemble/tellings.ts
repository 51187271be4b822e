import type { Meeting, MeetingKind, MeetingLevel, Participant } from '../../dataset/meeting.ts';
import { MEETING_LEVELS } from '../../dataset/meeting.ts';
import { agrees } from '../../dataset/partial-date.ts';
import type { Span } from '../find/mention.ts';
import type { Person } from './person-registry.ts';

/** One telling of an encounter, with dates and place, before it is joined with the others of the article. */
export type Telling = {
  rule: string;
  story: number;
  sentence: number;
  own: boolean;
  headline: boolean;
  caption: boolean;
  span: Span;
  partners: string[];
  vietnam: Person[];
  foreign: Person[];
  /** Offices without a name on either side, folded, to tell encounters of unnamed people apart. */
  offices: string[];
  date: string | null;
  until: string | null;
  inferredYear: boolean;
  place: string | null;
  occasion: 'talks' | 'ceremony' | 'banquet';
  /** A visit to Vietnam, as against one from it. */
  inbound: boolean;
  kind: MeetingKind;
  status: Meeting['status'];
  setting: Meeting['setting'];
  level: MeetingLevel;
  topics: string[];
};

/** Several tellings that are one encounter: the first is the fullest. */
export type ToldMeeting = { tellings: Telling[] };

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
      const score = Math.min(...meeting.tellings.map((other) => sameEncounter(other, telling)));
      if (score > bestScore) [best, bestScore] = [meeting, score];
    }
    if (best) best.tellings.push(telling);
    else meetings.push({ tellings: [telling] });
  }
  return meetings;
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

/** 0 when the two cannot be one encounter, else how much speaks for it. */
function sameEncounter(a: Telling, b: Telling): number {
  if ((a.kind === 'visit') !== (b.kind === 'visit')) return 0;
  if (!a.partners.some((partner) => b.partners.includes(partner)) && (a.partners.length || b.partners.length)) return 0;
  const near = a.story === b.story;
  if (occasionsApart(a, b)) return 0;
  if ((a.kind === 'phone-call') !== (b.kind === 'phone-call') && !near) return 0;
  if (a.kind === 'visit') return sameVisit(a, b);
  if (!datesAgree(a, b)) return 0;
  const vietnam = overlap(a.vietnam, b.vietnam);
  const foreign = overlap(a.foreign, b.foreign);
  if (vietnam === 'apart' || foreign === 'apart') return 0;
  if (vietnam === 'same' && foreign === 'same') return 4;
  if (
    a.headline &&
    b.headline &&
    a.date === b.date &&
    a.kind === b.kind &&
    a.partners.join() === b.partners.join() &&
    vietnam === 'open' &&
    foreign === 'open'
  )
    return 1;
  const gap = Math.abs(a.sentence - b.sentence);
  if (!a.headline && !b.headline && officesApart(a, b)) return 0;
  if (!near && !(a.date && b.date))
    return a.headline || b.headline ? (vietnam === 'same' || foreign === 'same' ? 1 : 0) : 0;
  if (vietnam === 'same' || foreign === 'same') return near || (a.date !== null && a.date === b.date) ? 2 : 0;
  return near && (gap <= 3 || (a.kind === 'ceremony' && b.kind === 'ceremony')) ? 1 : 0;
}

/** A welcome ceremony, a banquet and the talks of one day are three encounters. */
function occasionsApart(a: Telling, b: Telling): boolean {
  if (a.headline || b.headline || a.caption || b.caption) return false;
  return a.occasion !== b.occasion && (a.occasion !== 'talks' || b.occasion !== 'talks');
}

function sameVisit(a: Telling, b: Telling): number {
  if (!visitDatesAgree(a, b)) return 0;
  const va = visitorsOf(a);
  const vb = visitorsOf(b);
  if (inbound(a) !== inbound(b)) return 0;
  const same = overlap(va, vb);
  if (same === 'same') return 3;
  if (same === 'apart') return 0;
  return a.story === b.story ? 1 : 0;
}

function visitDatesAgree(a: Telling, b: Telling): boolean {
  if (a.date === null || b.date === null)
    return a.story === b.story || a.status === b.status || overlap(visitorsOf(a), visitorsOf(b)) === 'same';
  if (datesAgree(a, b)) return true;
  const inside = (day: string, span: Telling) =>
    span.until !== null && span.date !== null && day >= span.date && day <= span.until;
  return inside(a.date, b) || inside(b.date, a);
}

function visitorsOf(telling: Telling): Person[] {
  return inbound(telling) ? telling.foreign : telling.vietnam;
}

function inbound(telling: Telling): boolean {
  return telling.inbound;
}

function datesAgree(a: Telling, b: Telling): boolean {
  return a.date === null || b.date === null || agrees(a.date, b.date);
}

function overlap(a: readonly Person[], b: readonly Person[]): 'same' | 'apart' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open';
  return a.some((person) => b.includes(person)) ? 'same' : 'apart';
}

const GENERAL = /counterpart|delegation|leader|side|guest|host|official|government|ministry/;

/** An office without a name is another person than somebody of another office: 'the Speaker' is not Prime Minister X. */
function officesApart(a: Telling, b: Telling): boolean {
  const apart = (offices: readonly string[], other: Telling) =>
    offices.length > 0 &&
    offices.every(
      (office) =>
        !GENERAL.test(office) &&
        !other.offices.includes(office) &&
        !rolesOf(other).some((role) => office.includes(role) || role.includes(office)),
    );
  return (
    (apart(a.offices, b) && (b.offices.length > 0 || b.foreign.length > 0)) ||
    (apart(b.offices, a) && (a.offices.length > 0 || a.foreign.length > 0))
  );
}

function rolesOf(telling: Telling): string[] {
  return [...telling.foreign, ...telling.vietnam].flatMap((person) => [...person.roles]);
}

/** The record's slots from all tellings: the fullest value wins a slot. */
export function fullest(
  meeting: ToldMeeting,
): Omit<Meeting, 'id' | 'rule' | 'confidence' | 'evidence'> & { spans: Span[]; rule: string; inferredYear: boolean } {
  const tellings = meeting.tellings;
  const first = tellings[0]!;
  const body = [...tellings].sort((a, b) => Number(a.headline) - Number(b.headline) || a.sentence - b.sentence);
  // A headline that sums up several encounters adds no partner to one of them.
  const inBody = tellings.filter((telling) => !telling.headline);
  const dated = body
    .filter((telling) => telling.date !== null)
    .sort((a, b) => b.date!.length - a.date!.length || Number(b.until !== null) - Number(a.until !== null))[0];
  const placed = body.filter((telling) => telling.place !== null)[0];
  const participants = new Map<Person, Participant>();
  for (const telling of tellings) {
    for (const person of [...telling.vietnam, ...telling.foreign]) {
      if (!participants.has(person))
        participants.set(person, { name: person.name, role: person.role, side: person.side });
    }
  }
  const sides = [...participants.values()].sort((a, b) => Number(b.side === 'VNM') - Number(a.side === 'VNM'));
  const kinds = body.map((telling) => telling.kind);
  const rank = (kind: MeetingKind) => KIND_ORDER.indexOf(kind);
  return {
    date: dated?.date ?? null,
    dateEnd: dated?.until ?? null,
    partners: [...new Set((inBody.length ? inBody : tellings).flatMap((telling) => telling.partners))].sort(),
    setting: (inBody.length ? inBody : tellings).some((telling) => telling.setting === 'multilateral')
      ? 'multilateral'
      : 'bilateral',
    status: body.some((telling) => telling.status === 'held' && !telling.headline) ? 'held' : body[0]!.status,
    kind: kinds.reduce((best, kind) => (rank(kind) < rank(best) ? kind : best), kinds[0]!),
    level: MEETING_LEVELS[Math.min(...tellings.map((telling) => MEETING_LEVELS.indexOf(telling.level)))]!,
    place: placed?.place ?? null,
    participants: sides,
    topics: [...new Set(body.flatMap((telling) => telling.topics))].slice(0, 6),
    weight: tellings.some((telling) => telling.own && !telling.headline) ? 'core' : 'mention',
    spans: body.map((telling) => telling.span),
    rule: first.rule,
    inferredYear: dated?.inferredYear ?? false,
  };
}

/** The more telling kind first: a call on the phone is never 'talks'. */
const KIND_ORDER: MeetingKind[] = [
  'sidelines',
  'phone-call',
  'visit',
  'reception',
  'dialogue',
  'talks',
  'ceremony',
  'conference',
  'signing',
  'other',
];
