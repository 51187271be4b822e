import type { MeetingLevel } from '../../dataset/meeting.ts';
import type { Span } from '../find/mention.ts';
import type { Person } from './cast/person-registry.ts';

/**
 * Whoever can take part in an encounter, as one place of a sentence names them: a person (by name, title or pronoun), a group
 * ('Lao officials'), or a body (an embassy, an organisation).
 */
export type Actor = Span & {
  form: 'person' | 'group' | 'body' | 'pronoun' | 'pair';
  /** Known persons behind it; none for a nameless title or group. */
  persons: Person[];
  /** Sides it stands for; one for a person, several for 'ambassadors of Laos and Cambodia', none when unknown. */
  sides: string[];
  role: string | null;
  level: MeetingLevel | null;
  /** The side was inferred from the story and is not in the words. */
  inferredSide: boolean;
  /** Named by a title, name or country here, not by a pronoun or 'the guest'. */
  explicit: boolean;
};

/** An actor that stands for a known person, with what is known of that person so far. */
export function actorOf(person: Person, span: Span, form: 'person' | 'pronoun'): Actor {
  return {
    start: span.start,
    end: span.end,
    form,
    persons: [person],
    sides: person.side ? [person.side] : [],
    role: person.role,
    level: person.level,
    inferredSide: false,
    explicit: form === 'person',
  };
}

/** The actor's class in a frame: Vietnam's side, foreign, or unknown. */
export function sideClass(actor: Actor): 'V' | 'F' | 'X' {
  if (actor.sides.length === 0) return 'X';
  return actor.sides.every((side) => side === 'VNM') ? 'V' : actor.sides.some((side) => side !== 'VNM') ? 'F' : 'X';
}
