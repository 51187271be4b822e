import { MEETING_LEVELS, type Meeting, type MeetingKind, type Participant } from '../../../dataset/meeting.ts';
import type { Span } from '../../find/mention.ts';
import type { Person } from '../cast/person-registry.ts';
import type { ToldMeeting } from './telling.ts';

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
  'ceremony',
  'reception',
  'dialogue',
  'talks',
  'conference',
  'signing',
  'other',
];
