import type { Actor } from '../../../assemble/actor.ts';
import { sideClass } from '../../../assemble/actor.ts';
import { type ActorMark, actorMarks, type Frame } from '../../../assemble/frame.ts';
import { objectsOf } from '../clause/clause.ts';
import { type Encounter, type EncounterRule, type StoryView, twoSides, vocabulary } from '../clause/encounter.ts';
import { isOfAnIdea } from '../clause/is-of-an-idea.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { type Sides, split } from '../clause/split-sides.ts';
import { betweenThem } from './between-them.ts';
import { broughtTogether } from './brought-together.ts';
import { byBoth } from './by-both.ts';
import { inHonour } from './in-honour.ts';
import { eachOf } from './in-turn.ts';
import { nominalExamples } from './nominal-examples.ts';

const FILLER = String.raw`(?: (?:held|arranged|scheduled|organi[sz]ed|planned|foreseen|were|was|been|have|has|also|in|on|at|the|here|there|earlier|later|same|day|morning|afternoon|evening|yesterday|today|capital|city|of|a|an|government|presidential|party|central|committee|headquarters|office|palace|via|video|link|online|phone|by|which|was|took|place|last|week|month|that|too|followed|following|ceremony|official|welcome|sidelines|side|[\w-]*(?:summit|forum|session)|\d+)|[,:]| ?‹[DLV]\d+›(?:'s)?| ?\([^)]*\)){0,14}`;
/** 'A dozen meetings, including those with X and Y': some of them are named. */
const SOME_OF_THEM = `(?:,? (?:including|among (?:them|these|which|others)|notably|namely|particularly|especially|in particular|such as),?(?: (?:the )?(?:those|ones?|meetings|talks))?)?`;
const WITH = new RegExp(`^${FILLER}${SOME_OF_THEM} (?:with|for|in honou?r of|to welcome)(?= )`);
const BETWEEN = new RegExp(`^${FILLER} between(?: the| then| former)*(?= )`);
const OF_BOTH = /^(?: of| by)(?: the(?: two)? [a-z ]{4,24},)?(?= ‹)/;
const HOSTED = new RegExp(
  `^${FILLER},? (?:hosted|chaired|co-?chaired|given|held|offered|organised|led|presided over)(?: a day earlier| earlier| jointly| on ‹D\\d+›| ‹D\\d+›| in ‹L\\d+›)* by(?= )`,
);
/** What is given for somebody: 'a reception by Prime Minister X'. */
const MEAL = /\b(?:reception|banquet|luncheon|dinner|audience)$/;
/** 'A State banquet hosted by King X ended the day': for the guest of the state, whom the story has told. */
const OF_STATE = /\b(?:state|official|welcome) (?:banquet|luncheon|dinner)$/;
const BY = /^(?: in ‹L\d+›| on ‹D\d+›)* by(?= ‹)/;
const FROM = /^ from(?= ‹)/;
/** 'His call on Y', 'a courtesy call by X on Y'. */
const ON =
  /^(?: (?:paid |made )?by (?:the )?‹[VFX]\d+›)?(?: (?:in ‹L\d+›|on ‹D\d+›|earlier))* (?:on|upon|to)(?= (?:the |then |his |her )*‹[VFX])/;

/** 'Their 37th summit, with X in the chair': who presides is nobody's interlocutor. */
const IN_THE_CHAIR =
  /^[^;‹]{0,30}(?:‹[DL]\d+›[^;‹]{0,20}){0,2},? with ‹[VF]\d+› (?:in (?:the chair\b|‹[VF]\d+›)|at the helm\b|at the head\b|presiding\b|as (?:its |the )?(?:chair|host)\b)/;

/** A person, a group or body, or 'the two leaders'. */
const NAMES_SOMEBODY = /‹[VFXB]\d|\bbetween them\b/;

/** 'At a meeting with Y, X said', 'talks between X and Y', 'a reception for Y hosted by X', 'X's conversation with Y'. */
export const nominal: EncounterRule = {
  id: 'meetings/nominal',
  apply: (frame, story) => {
    const found: Encounter[] = [];
    for (const noun of NAMES_SOMEBODY.test(frame.text) ? vocabulary.nouns.rows : []) {
      for (const match of frame.sentence.signs.matches(frame.text, noun.words)) {
        const end = match.index + match[0].length;
        // The pattern may take a word before the noun: 'looked forward to talks'.
        const head = end - (match[0].split(' ').at(-1) ?? '').length;
        if (isOnlyWished(frame, match.index) || isOnlyWished(frame, head) || isOfAnIdea(frame, head)) continue;
        if (IN_THE_CHAIR.test(frame.text.slice(end))) continue;
        const encounter =
          betweenTwo(frame, end) ??
          betweenThem(frame, match.index, end, story) ??
          inHonour(frame, end, noun.kind) ??
          hosted(frame, match.index, end, story) ??
          withOther(frame, match.index, end, story);
        if (!encounter) continue;
        const base = { rule: 'meetings/nominal', frame, at: match.index, end, kind: noun.kind };
        // 'Meetings with President X, Prime Minister Y and Speaker Z' are three.
        const [many, one] =
          encounter.vietnam.length > 1 ? (['vietnam', 'foreign'] as const) : (['foreign', 'vietnam'] as const);
        // 'Had a meeting with X and Y': the verb says how they met.
        if (encounter[many].length > 1 && HAD_IT.test(frame.text.slice(0, head))) continue;
        const listed = encounter.foreign.flatMap(eachOf);
        const ofStates = many === 'foreign' && listed.length > encounter.foreign.length && /s$/.test(match[0]);
        const apart =
          ofStates ||
          ((/s$/.test(match[0]) || ANOTHER.test(frame.text.slice(end)) || WITH_EACH.test(frame.text.slice(end))) &&
            encounter[many].filter((actor) => actor.form === 'person').length > 1);
        if (!apart) found.push({ ...base, ...encounter });
        else
          for (const actor of ofStates ? listed : encounter[many])
            found.push({
              ...base,
              vietnam: many === 'vietnam' ? [actor] : encounter[one],
              foreign: many === 'foreign' ? [actor] : encounter[one],
            });
      }
    }
    found.push(...byBoth(frame), ...broughtTogether(frame));
    return found;
  },
  examples: nominalExamples,
};

const HAD_IT = /\b(?:had|held) an? (?:[\w-]+ )?$/;

/** 'A meeting with X and another with Y.' */
/** 'A conversation with X as well as with Y'. */
const WITH_EACH = /^[^;]{0,60}\bwith (?:the )?‹[VF]\d+›[^;‹]{0,80}\b(?:and|as well as)(?: also| then)? with (?:the )?‹/;
const ANOTHER = /^[^;.]{0,90} and (?:then )?(?:another|one|a (?:second|third|further))(?: \w+)? with (?:the )?‹/;

function betweenTwo(frame: Frame, end: number): Sides | null {
  const after = frame.text.slice(end);
  const between = BETWEEN.exec(after) ?? OF_BOTH.exec(after);
  if (!between) return null;
  const objects = objectsOf(frame, end + between[0].length, true);
  return split(objects.actors);
}

function hosted(frame: Frame, at: number, end: number, story: StoryView): Sides | null {
  const meal = MEAL.test(frame.text.slice(at, end));
  const host = HOSTED.exec(frame.text.slice(end));
  const by = host ?? (meal ? BY.exec(frame.text.slice(end)) : null);
  if (!by) return null;
  const hosts = objectsOf(frame, end + by[0].length, true);
  const both = split(hosts.actors);
  if (both) return both;
  if (hosts.actors.length === 0) return null;
  const guests = /^(?: in ‹L\d+›| on ‹D\d+›|,)* (?:for|with|to|in honou?r of)(?= )/.exec(frame.text.slice(hosts.end));
  if (guests) {
    const objects = objectsOf(frame, hosts.end + guests[0].length);
    const sides = twoSides(hosts.actors, objects.actors);
    if (sides) return sides;
  }
  const subject = mainSubject(frame, at, hosts.actors);
  const guest =
    subject ??
    (meal && (!host || OF_STATE.test(frame.text.slice(at, end)))
      ? story.principal(frame, sideClass(hosts.actors[0]!) === 'V' ? 'F' : 'V')
      : null);
  return guest ? twoSides([guest], hosts.actors) : null;
}

function withOther(frame: Frame, at: number, end: number, story: StoryView): Sides | null {
  const after = frame.text.slice(end);
  const preposition =
    WITH.exec(after) ?? FROM.exec(after) ?? (CALL.test(frame.text.slice(at, end)) ? ON.exec(after) : null);
  if (!preposition) return null;
  const objects = objectsOf(frame, end + preposition[0].length);
  if (objects.actors.length === 0 || /^'s? /.test(frame.text.slice(objects.end))) return null;
  const owner = /‹[VFX](\d+)›'(?:s? (?:\w+ ){0,3})?$/.exec(frame.text.slice(0, at));
  const of = owner ? null : /^(?: [\w-]+){0,2} (?:of|by) (?:the )?‹[VFX](\d+)›/.exec(after);
  const possessor = owner ?? of;
  if (possessor) {
    const sides = twoSides([frame.actors[Number(possessor[1])]!], objects.actors);
    if (sides) return sides;
  }
  // 'The guest's talks with Y': of whoever the story receives.
  if (
    /\b(?:the (?:guest|visitor)|(?:his|her|their) (?:guest|visitor))'(?:s (?:[\w-]+ ){0,3})?$/.test(
      frame.text.slice(0, at),
    )
  ) {
    const guest =
      story.principal(frame, sideClass(objects.actors[0]!) === 'V' ? 'F' : 'V') ?? here(frame, objects.actors, at);
    return guest ? twoSides([guest], objects.actors) : null;
  }
  const later = /(?:chaired|hosted|given|presided over) by (?:the )?‹[VFX](\d+)›/.exec(frame.text.slice(objects.end));
  const host = later ? twoSides([frame.actors[Number(later[1])]!], objects.actors) : null;
  if (host) return host;
  const subject = mainSubject(frame, at, objects.actors);
  if (subject) return twoSides([subject], objects.actors);
  // 'X had a working session with the Vietnamese community there': people of one side.
  const holder = HAD.exec(frame.text.slice(0, at));
  if (
    holder &&
    objects.actors.every(({ form }) => form === 'group' || form === 'body') &&
    sideClass(frame.actors[Number(holder[1])]!) === sideClass(objects.actors[0]!)
  )
    return null;
  if (HELD_BY_BLOC.test(frame.text.slice(0, at)) || EXPECTED_OF_IT.test(frame.text.slice(objects.end))) return null;
  const foreign = objects.actors.some((actor) => sideClass(actor) === 'F');
  const principal = story.principal(frame, foreign ? 'V' : 'F');
  return principal ? twoSides([principal], objects.actors) : null;
}

/** 'The programme of X's visit includes talks with': X has them. */
const OF_OWN_TRIP =
  /^'s? (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)\b[^.;]*\b(?:includ|compris|featur|provid|foresee|cover|consist)/;

/** 'The bloc will hold a summit with Japan and a meeting with Y': its own, and nobody's of Vietnam. */
const HELD_BY_BLOC =
  /^(?:the )?‹F\d+› (?:\([^)]*\) )?(?:will |is to |are to |has |have |had |also )*(?:hold|held|holds|have|had|host|hosts|hosted)\b/;

/** 'Meetings with leaders of Y should strengthen ties': what they are hoped to bring, without a word of who will meet. */
const EXPECTED_OF_IT = /^ (?:should|could|would|may|might)\b/;

const HAD =
  /‹[VF](\d+)›,? (?:also |then |later |had )*(?:had|held|has|holds|attended|joined|chaired) (?:an?|another|the) (?:[\w-]+ ){0,3}$/;

const CALL = /(?<!phone |telephone |video )\bcalls?$/;

const OBLIQUE =
  /\b(?:of|by|with|from|to|for|at|than|between|invitation of)\s+(?:(?:the |former |then )*‹[VFX]\d+› and )?(?:the |former |then )*$/;

/** 'The figures were given by X at a reception for Y': who acts in a passive clause. */
const ACTS =
  /\b(?:is|are|was|were|been|being) (?:also |\w+ly )?(?:given|made|put forward|drawn|said|told|shown|\w+ed)(?: in ‹L\d+›| on ‹D\d+›)? by (?:the |then |former )*$/;

/** 'X, who is also Secretary of Y': a further office of somebody named. */
const FURTHER_OFFICE =
  /,? (?:who (?:is|was) (?:also|concurrently|at the same time)|who (?:also )?(?:serves|served|acts|doubles|doubled) as|also|concurrently) (?:the )?$/;

/** Who of the other side stands before the noun. */
function here(frame: Frame, others: readonly Actor[], at: number): Actor | null {
  const wanted = sideClass(others[0]!) === 'V' ? 'F' : 'V';
  return actorMarks(frame, 0, at).find(({ side, actor }) => side === wanted && actor.form === 'person')?.actor ?? null;
}

function isSubject({ text }: Frame, { at, end }: ActorMark): boolean {
  const before = text.slice(0, at);
  if (FURTHER_OFFICE.test(before)) return false;
  return !OBLIQUE.test(before) || ACTS.test(before) || OF_OWN_TRIP.test(text.slice(end));
}

/** The actor of the other side whose clause the encounter is told in: before it if there is one, else the first after it. */
function mainSubject(frame: Frame, at: number, others: readonly Actor[]): Actor | null {
  const wanted = others.some((actor) => sideClass(actor) === 'F') ? 'V' : 'F';
  const marks = actorMarks(frame).filter(
    (mark) =>
      mark.side === wanted &&
      !others.includes(mark.actor) &&
      isSubject(frame, mark) &&
      !/^'s? (?!visit|trip|meeting|talks|schedule|agenda|programme|tour|stay)/.test(frame.text.slice(mark.end)),
  );
  const before = marks.filter((mark) => mark.end <= at && mark.actor.form !== 'body').at(-1);
  if (before) return before.actor;
  return marks.find((mark) => mark.at > at && mark.actor.form !== 'body' && mark.actor.form !== 'group')?.actor ?? null;
}
