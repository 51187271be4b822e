import { MEETING_LEVELS, type Meeting, type MeetingKind, type Participant } from '../../../../dataset/meeting.ts';
import type { Span } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { Person } from '../../cast/person-registry.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/** The record's slots from all tellings: the fullest value wins a slot. */
export function fullest(
  meeting: ToldMeeting,
): Omit<Meeting, 'id' | 'rule' | 'confidence' | 'evidence'> & { spans: Span[]; rule: string; inferredYear: boolean } {
  const tellings = meeting.tellings;
  const first = tellings[0]!;
  const body = bodyFirst(tellings);
  // A headline that sums up several encounters adds no partner to one of them.
  const inBody = tellings.filter((telling) => !telling.headline);
  const dated = body
    .filter((telling) => telling.date !== null)
    .sort(
      (a, b) =>
        Number(a.shared) - Number(b.shared) ||
        b.date!.length - a.date!.length ||
        Number(b.until !== null) - Number(a.until !== null) ||
        Number(b.dated) - Number(a.dated),
    )[0];
  // What only the headline tells of the news is of the day of the news.
  const onDay = inBody.length === 0 || inBody.every(({ caption }) => caption) ? first.dayOfLead : undefined;
  const stay = first.kind === 'visit' && dated?.until === null ? daysOfStay(body) : null;
  const told = body.filter((telling) => telling.place !== null);
  const led = first.kind === 'visit' ? told.filter((telling) => !telling.unplaced && leadsAbroad(telling)) : [];
  const places = led.length > 0 ? led : told;
  // Where a city is told as well as its country, the city is the place of anything but a visit, which is to where the words lead that tell its days.
  const placed =
    first.kind === 'visit'
      ? dated?.dated && dated.date!.length === 10 && leadsAbroad(dated) && places.includes(dated)
        ? dated
        : undefined
      : places.find((telling) => !isCountry(telling));
  const participants = new Map<Person, Participant>();
  for (const telling of tellings) {
    for (const person of [...telling.vietnam, ...telling.foreign]) {
      if (!participants.has(person))
        participants.set(person, { name: person.name, role: person.role, side: person.side });
    }
  }
  const sides = [...participants.values()].sort((a, b) => Number(b.side === 'VNM') - Number(a.side === 'VNM'));
  return {
    date: stay?.[0] ?? (dated?.date && onDay?.startsWith(dated.date) ? onDay : dated?.date) ?? null,
    dateEnd: stay?.[1] ?? dated?.until ?? null,
    partners: [...new Set((inBody.length ? inBody : tellings).flatMap((telling) => telling.partners))].sort(),
    setting: (inBody.length ? inBody : tellings).some((telling) => telling.setting === 'multilateral')
      ? 'multilateral'
      : 'bilateral',
    status: statusTold(body),
    kind: kindTold(body),
    level: MEETING_LEVELS[Math.min(...tellings.map((telling) => MEETING_LEVELS.indexOf(telling.level)))]!,
    place: (placed ?? places[0])?.place ?? null,
    participants: sides,
    topics: [...new Set(body.flatMap((telling) => telling.topics))].slice(0, 6),
    weight: tellings.some((telling) => telling.own && !telling.headline) ? 'core' : 'mention',
    spans: body.map((telling) => telling.span),
    rule: first.rule,
    inferredYear: dated?.inferredYear ?? false,
  };
}

/** 'Ends his visit today', 'had landed yesterday': the days that several sentences tell of a visit are its first and last. */
function daysOfStay(body: readonly Telling[]): readonly [string, string] | null {
  const days = body.flatMap(({ date, dated }) => (dated && date?.length === 10 ? [date] : [])).sort();
  return days.length > 1 && days[0] !== days.at(-1) ? [days[0]!, days.at(-1)!] : null;
}

/** In the order of the text, what the headlines tell last. */
export function bodyFirst(tellings: readonly Telling[]): Telling[] {
  return [...tellings].sort((a, b) => Number(a.headline) - Number(b.headline) || a.sentence - b.sentence);
}

/** A visit is to a country or its capital; what is seen on the way is no more than a part of it. */
function leadsAbroad({ place }: Telling): boolean {
  return /^(?:country|capital)$/.test(findPlaces(place ?? '')[0]?.form ?? '');
}

function isCountry({ place }: Telling): boolean {
  return findPlaces(place ?? '')[0]?.form === 'country';
}

/**
 * Held when any sentence tells it as held, unless the first one tells it as planned and no other gives a day. A day that is told says more
 * than the tense: 'the visit is made at the invitation of X', 'will end his visit in Da Nang'.
 */
function statusTold(body: readonly Telling[]): Telling['status'] {
  const onDay = (status: Telling['status']) =>
    body.some((telling) => telling.status === status && telling.dated && telling.date?.length === 10);
  if (body[0]!.kind === 'visit' && onDay('held') !== onDay('planned')) return onDay('held') ? 'held' : 'planned';
  const held = body.filter((telling) => telling.status === 'held' && !telling.headline);
  const dated = held.some((telling) => telling.dated && telling.date?.length === 10);
  return held.length > 0 && (dated || body[0]!.status === 'held') ? 'held' : body[0]!.status;
}

/** The most telling kind of all tellings, but talks of the lead stay talks where a caption or a later sentence says 'receives' or 'welcomed'. */
function kindTold(body: readonly Telling[]): MeetingKind {
  // A ceremony by name is more than a reception, a welcome by the head of state less.
  const rank = ({ kind, occasion }: Telling) =>
    KIND_ORDER.indexOf(kind) - (occasion === 'ceremony' || occasion === 'credentials' ? 1.5 : 0);
  const lead = body.find((telling) => !telling.headline && !telling.caption && telling.date !== null);
  // 'Gave him a formal welcome, and the two then held talks.'
  const talked = body.some(({ kind, sentence }) => kind === 'talks' && sentence === lead?.sentence);
  const meant = body.filter((telling) => telling.words !== 'welcome' || (telling === lead && !talked));
  const best = (meant.length > 0 ? meant : body).reduce((first, telling) =>
    rank(telling) < rank(first) ? telling : first,
  ).kind;
  const exact = lead?.words === 'exact' && /\/(?:active|joint|nominal)$/.test(lead.rule);
  return (best === 'reception' || best === 'ceremony') && exact && lead.kind === 'talks' ? 'talks' : best;
}

/** The more telling kind first: a call on the phone is never 'talks'. */
const KIND_ORDER: MeetingKind[] = [
  'sidelines',
  'phone-call',
  'visit',
  'reception',
  'ceremony',
  'dialogue',
  'talks',
  'conference',
  'signing',
  'other',
];
