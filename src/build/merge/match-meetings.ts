import type { Meeting, MeetingKind } from '#dataset/meeting.ts';
import { agrees, dayNumber, firstDay, lastDay, precisionOf } from '#dataset/partial-date.ts';
import { namesMatch } from './match-names.ts';
import type { Told } from './told.ts';

/**
 * Why two tellings are, or are not, one event. `score` orders the pairs; `strong` ones share a person. Two that are not
 * the same either contradict each other or only say too little.
 */
export type Match =
  | { same: true; strong: boolean; score: number; reason: string }
  | { same: false; contradicts: boolean; reason: string };

/** Kinds that different outlets use for one and the same encounter. */
const FAMILIES: Record<MeetingKind, string> = {
  talks: 'encounter',
  reception: 'encounter',
  dialogue: 'encounter',
  sidelines: 'encounter',
  other: 'encounter',
  conference: 'gathering',
  ceremony: 'gathering',
  signing: 'signing',
  visit: 'visit',
  'phone-call': 'phone-call',
};

/** An undated telling belongs to a dated one only if it was published about then. */
const NEWS_DAYS = 10;

/**
 * The merge key: same partner, a date that is equal, missing on one side or a day apart with the same kind, and no
 * conflicting principals. The wording of a text is never compared: in this genre it differs least between two events.
 */
export function matchMeetings(a: Told<Meeting>, b: Told<Meeting>): Match {
  const x = a.record;
  const y = b.record;
  const no = (reason: string, contradicts = true): Match => ({ same: false, contradicts, reason });
  const shared = x.partners.filter((code) => y.partners.includes(code));
  if (shared.length === 0) return no(`partners ${x.partners} and ${y.partners}`);
  const people = matchPeople(x, y);
  if (FAMILIES[x.kind] !== FAMILIES[y.kind] && !(isSigned(x, y) && people.sides === 2))
    return no(`kinds ${x.kind} and ${y.kind}`);
  if (people.conflict !== null) return no(people.conflict);
  if (shared.length * 2 < Math.max(x.partners.length, y.partners.length) && people.sides < 2) {
    return no(`only ${shared} in common`);
  }
  const date = matchDates(a, b);
  if (date === null) return no(`dates ${x.date} and ${y.date}`);
  if (!date.exact && people.sides < 2 && !(isOccasion(x, y) && people.sides > 0) && !isSameRound(x, y)) {
    return no(`${date.reason}, but not the same people on both sides`, false);
  }
  if (people.sides === 0 && (x.kind !== y.kind || (x.level !== y.level && !isNameless(x, y))))
    return no('nobody in common, and kind or level differ', false);
  if (a.article.id === b.article.id && !(date.exact && x.kind === y.kind && people.sides === 2)) {
    return no('told as two by the same article');
  }
  const score = people.sides * 2 + people.shared * 0.5 + (date.exact ? 2 : 0) + (x.kind === y.kind ? 2.5 : 0);
  const who = people.shared
    ? `${people.shared} shared ${people.shared === 1 ? 'person' : 'people'}`
    : 'no other people named';
  return {
    same: true,
    strong: people.sides > 0,
    score,
    reason: `partner ${shared}, ${date.reason}, ${who}, ${x.kind}/${y.kind}`,
  };
}

/** A visit, or a ceremony told twice: what one person does so seldom that a month and a day in it are the same time. */
function isOccasion(x: Meeting, y: Meeting): boolean {
  return x.kind === 'visit' || (x.kind === 'ceremony' && y.kind === 'ceremony');
}

/** One outlet tells the talks of a day, another the document that the same two signed at them. */
function isSigned(x: Meeting, y: Meeting): boolean {
  const families = [FAMILIES[x.kind], FAMILIES[y.kind]];
  return (
    families.includes('signing') &&
    families.includes('encounter') &&
    x.date === y.date &&
    x.date !== null &&
    precisionOf(x.date) === 'day'
  );
}

/** The round of a dialogue that two outlets foresee, without its people, at one place and for the same month or year: there is one. */
function isSameRound(x: Meeting, y: Meeting): boolean {
  const nameless = x.participants.length === 0 && y.participants.length === 0;
  const alike = x.kind === 'dialogue' && y.kind === 'dialogue' && x.status === y.status && x.level === y.level;
  return nameless && alike && x.date !== null && x.date === y.date && x.place === y.place && x.place !== null;
}

/** A dialogue of the two countries that one outlet tells without its people has no level that could speak against the other's. */
function isNameless(x: Meeting, y: Meeting): boolean {
  return x.kind === 'dialogue' && (x.participants.length === 0 || y.participants.length === 0);
}

/** Compares the people side by side; a side on which both name somebody and nobody is shared is a conflict. */
function matchPeople(x: Meeting, y: Meeting): { conflict: string | null; shared: number; sides: number } {
  let shared = 0;
  let sides = 0;
  for (const vietnamese of [true, false]) {
    const p = side(x, vietnamese);
    const q = side(y, vietnamese);
    const first = p[0];
    const second = q[0];
    if (first === undefined || second === undefined) continue;
    const hits = p.filter((name) => q.some((other) => namesMatch(name, other, vietnamese))).length;
    if (hits === 0) return { conflict: `${first} and ${second}`, shared, sides };
    // A prime minister's talks and his foreign minister's on the same day share the foreign minister.
    if (x.level !== y.level && !namesMatch(first, second, vietnamese)) {
      return { conflict: `led by ${first} and by ${second}`, shared, sides };
    }
    shared += hits;
    sides++;
  }
  return { conflict: null, shared, sides };
}

function side(meeting: Meeting, vietnamese: boolean): string[] {
  return meeting.participants.filter((p) => p.side !== null && (p.side === 'VNM') === vietnamese).map((p) => p.name);
}

type DateMatch = { exact: boolean; reason: string };

function matchDates(a: Told<Meeting>, b: Told<Meeting>): DateMatch | null {
  const x = a.record;
  const y = b.record;
  if (x.date === null || y.date === null) {
    return publishedTogether(a, b) ? { exact: false, reason: 'one undated, published about then' } : null;
  }
  if (x.date === y.date) return { exact: precisionOf(x.date) === 'day', reason: `same date ${x.date}` };
  if (agrees(x.date, y.date)) return { exact: false, reason: `dates ${x.date} and ${y.date} agree` };
  const apart = dayNumber(x.date) - dayNumber(y.date);
  const bothDays = precisionOf(x.date) === 'day' && precisionOf(y.date) === 'day';
  if (!bothDays || x.kind !== y.kind) return null;
  if (Math.abs(apart) === 1) return { exact: false, reason: 'dates a day apart, same kind' };
  const overlap = firstDay(x.date) <= lastDay(y.dateEnd ?? y.date) && firstDay(y.date) <= lastDay(x.dateEnd ?? x.date);
  return overlap ? { exact: false, reason: 'periods overlap' } : null;
}

function publishedTogether(a: Told<Meeting>, b: Told<Meeting>): boolean {
  const days = [a, b].map(({ record, article }) => record.date ?? article.published);
  const [p, q] = days;
  if (!p || !q) return p === q && a.record.kind === b.record.kind;
  return Math.abs(dayNumber(p) - dayNumber(q)) <= NEWS_DAYS;
}
