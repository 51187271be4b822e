import encounters from '#lexicon/encounters.json' with { type: 'json' };
import type { MeetingKind, MeetingStatus } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import { sought, type Triggers, triggersOf } from '../../../triggers/triggers.ts';
import type { Rejection } from '../../rule.ts';

/** An encounter as one clause tells it, before dates, places and the other tellings of it are known. */
export type Encounter = {
  rule: string;
  frame: Frame;
  /** Where in the frame text the telling word stands. */
  at: number;
  end: number;
  kind: MeetingKind;
  vietnam: Actor[];
  foreign: Actor[];
  /** Countries or organisations known without an actor: the end of a visit, the name of a dialogue. */
  partners?: string[];
  /** Both names of the joint mechanism, or a visit's destination. */
  place?: string | null;
  /**
   * `shared`: told together with visits to other countries, whose days are those of all. `aside`: told in passing as one of an
   * earlier time, which is not the stage of what is told next. `unplaced`: nothing says where in the country it leads.
   */
  visit?: { visitor: 'V' | 'F' | null; shared?: boolean; aside?: boolean; unplaced?: boolean };
  multilateral?: boolean;
  /** Of an earlier time than what the sentence tells of the same people. */
  earlier?: true;
  /** Told by words that need no encounter of their own ('the two agreed'): read only of people who met in no other sentence. */
  fallback?: boolean;
  /** Gone to together besides the talks: another encounter than these. */
  occasion?: 'signing' | 'forum' | 'session' | undefined;
};

/** What an example must give of one encounter; slots left out are not checked. */
export type EncounterReading = {
  partners: string[];
  kind: MeetingKind;
  /** Names of those who take part, in any order; none for nameless sides. */
  names: string[];
  date?: string | null;
  until?: string | null;
  place?: string | null;
  status?: MeetingStatus;
};

/** Texts that a rule alone must read, published on 12 June 2025 unless the text has its own day, and texts that it must leave alone. */
export type EncounterExamples = {
  reads: { text: string; meetings: EncounterReading[] }[];
  ignores: string[];
};

/** A way of telling an encounter. Rules are pure; the examples are the rule's tests. */
export type EncounterRule = {
  id: string;
  /** Derived from the patterns that the rule cannot do without: it meets only sentences that hold their words. */
  triggers?: Triggers;
  /** Read only of people of whose encounters the story has told nothing in any other way. */
  fallback?: true;
  apply: (frame: Frame, story: StoryView) => Encounter[];
  examples: EncounterExamples;
};

/** What a rule may ask about the story around a sentence. */
export type StoryView = {
  frames: readonly Frame[];
  /** Persons of the sentences before, the last first, of one side. */
  principal: (frame: Frame, side: 'V' | 'F') => Actor | null;
  /** The dateline stands outside Vietnam. */
  isAbroad: () => boolean;
  /** The place of the dateline. */
  filedFrom: () => PlaceMention | null;
  /** The partner that the story is about, when one stands out. */
  partner: () => string | null;
  /** The one foreign country that the story is about, for a visit that names none. */
  abroad: () => { country: string; name: string; form: string }[];
  reject: (rejection: Rejection) => void;
};

/** Time, place and manner, which a clause may put between any two of its parts: 'conferred during the day with', 'gave, at the port, on May 3 a dinner for'. */
const ASIDE = String.raw`(?:,? (?:(?:in|at|near|outside|inside|aboard) (?:(?:the|an?|his|her|its|their) )?(?:[\w'-]+ ){0,5}?(?:‹L\d+›|[\w'-]+)(?: of ‹L\d+›)?,?|(?:on |late on |early on |earlier on |later on )?‹D\d+›,?|(?:the same|that|that same) (?:day|morning|afternoon|evening)|(?:during|on) (?:the|that|this|his|her|their) (?:same )?(?:day|visit|trip|stay|occasion)|there|here|also|too|at length|alone|in person|face to face|in turn|in succession|back to back|one after (?:another|the other)|online|later|earlier|afterwards|thereafter|via \w+|by video|for the first time|\w+ly)){0,4}`;

/** The pattern of a row with room for such words where it says so, and before each 'with'. */
const withAsides = (pattern: string) =>
  pattern.replace(/(?<!\{aside\}) (?=with\b|\(\?:(?:along )?with\b)/g, '{aside} ').replaceAll('{aside}', ASIDE);

const whole = (pattern: string) => `(?<![\\w-])(?:${pattern})(?![\\w-])`;

/** Rows with their patterns compiled, each looked for only where its words are, and what a text must hold for any of them. */
function compiled<Row extends { kind: string; pattern: string }>(rows: readonly Row[]) {
  const made = rows.map((row) => ({
    ...row,
    kind: row.kind as MeetingKind,
    words: sought(new RegExp(whole(withAsides(row.pattern)), 'g')),
  }));
  return { rows: made, triggers: triggersOf(...made.map(({ words }) => words.pattern)) };
}

export const vocabulary = {
  verbs: compiled(encounters.verbs),
  passives: compiled(
    encounters.verbs.flatMap(({ id, kind, passive }) => (passive ? [{ id, kind, pattern: passive }] : [])),
  ),
  joint: compiled(encounters.joint),
  nouns: compiled(encounters.nouns),
};

/** Splits actors into the two sides; null when there are not both, or one actor's side is unknown. */
export function twoSides(
  left: readonly Actor[],
  right: readonly Actor[],
): { vietnam: Actor[]; foreign: Actor[] } | null {
  const sideOf = (actors: readonly Actor[]) => {
    const sides = new Set(
      actors.flatMap((actor) =>
        actor.sides.length ? (actor.sides.every((side) => side === 'VNM') ? ['V'] : ['F']) : ['X'],
      ),
    );
    return sides.size === 1
      ? [...sides][0]!
      : sides.has('V') && !sides.has('F')
        ? 'V'
        : sides.has('F') && !sides.has('V')
          ? 'F'
          : 'M';
  };
  const [a, b] = [sideOf(left), sideOf(right)];
  if (a === 'V' && b === 'F') return { vietnam: [...left], foreign: [...right] };
  if (a === 'F' && b === 'V') return { vietnam: [...right], foreign: [...left] };
  // 'The Deputy Prime Minister received the Kenyan ambassador': an office without a country is the host's.
  if (a === 'F' && b === 'F') {
    if (left.every(isGuessed) && right.some((actor) => actor.explicit))
      return { vietnam: [...left], foreign: [...right] };
    if (right.every(isGuessed) && left.some((actor) => actor.explicit))
      return { vietnam: [...right], foreign: [...left] };
  }
  return null;
}

/**
 * The two sides where one of them is a word for somebody told before ('he', 'the guest') and was taken for one of the other's own
 * side: nobody is received by his own country, so the story's principal of the side that is missing is meant.
 */
export function twoSidesOf(
  left: readonly Actor[],
  right: readonly Actor[],
  principal: (side: 'V' | 'F') => Actor | null,
): { vietnam: Actor[]; foreign: Actor[] } | null {
  const sides = twoSides(left, right);
  if (sides || left.length === 0 || right.length === 0) return sides;
  const classes = new Set([...left, ...right].map(sideClass));
  const known = [...classes].filter((side) => side !== 'X');
  if (known.length !== 1) return null;
  const missing = principal(known[0] === 'V' ? 'F' : 'V');
  if (!missing) return null;
  // 'The Chairman will call on Prime Minister Y': an office that nobody was told to hold is the story's principal's.
  if (classes.size === 2) {
    const unplaced = ([actor]: readonly Actor[]) =>
      actor?.form === 'person' && actor.role !== null && sideClass(actor) === 'X';
    if (left.length === 1 && unplaced(left) && right.every((actor) => sideClass(actor) !== 'X'))
      return twoSides([missing], right);
    return right.length === 1 && unplaced(right) && left.every((actor) => sideClass(actor) !== 'X')
      ? twoSides(left, [missing])
      : null;
  }
  const vague = (actors: readonly Actor[]) => actors.length === 1 && actors[0]!.form === 'pronoun';
  const plain = (actors: readonly Actor[]) => actors.every(({ form }) => form === 'person');
  if (vague(left) && plain(right)) return twoSides([missing], right);
  return vague(right) && plain(left) ? twoSides(left, [missing]) : null;
}

/** A title alone whose country the words do not say. */
function isGuessed(actor: Actor): boolean {
  return actor.inferredSide && actor.persons.length === 0 && actor.form === 'person';
}
