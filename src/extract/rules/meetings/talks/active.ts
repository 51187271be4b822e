import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import { objectsOf, subjectOf } from '../clause/clause.ts';
import {
  type Encounter,
  type EncounterRule,
  type StoryView,
  twoSides,
  twoSidesOf,
  vocabulary,
} from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { activeExamples } from './active-examples.ts';
import { isCalledUpon } from './called-upon.ts';
import { HAD_AS_GUEST, hadAsGuest } from './had-as-guest.ts';
import { areMetApart, couples, eachOf, meetInTurn } from './in-turn.ts';
import { kindOfChaired } from './kind-of-chaired.ts';
import { membersOf, namedMembers } from './named-members.ts';

const IS_HOSTED = /\b(?:was|were|is|are|be|been|being) (?:\w+ly |also )?$/;

/** 'X received Y', 'X held talks with Y', 'receiving Y, X said …': one side is the subject, the other the object. */
export const active: EncounterRule = {
  id: 'meetings/active',
  triggers: triggersOf(...vocabulary.verbs.rows.map(({ words }) => words.pattern), ...HAD_AS_GUEST),
  apply: (frame, story) => {
    if (frame.marks.length === 0) return [];
    const found = hadAsGuest(frame);
    for (const verb of vocabulary.verbs.rows) {
      for (const match of frame.sentence.signs.matches(frame.text, verb.words)) {
        const end = match.index + match[0].length;
        // 'Was hosted by X and Y' is one meeting, which the passive tells.
        if (verb.id === 'host' && IS_HOSTED.test(frame.text.slice(0, match.index))) continue;
        const objects = objectsOf(frame, end);
        if (objects.actors.length === 0) continue;
        const members = membersOf(frame, objects.actors);
        objects.actors = [...(members ?? namedMembers(frame, objects.actors))];
        // A place of work is visited as well; whoever visits a person meets them.
        if (verb.object === 'person' && !objects.actors.every(isSomebody)) continue;
        // 'The two had met at the People's Committee': a house, and not who was met.
        const house = /^ (?:at|in|inside|outside) (?:the )?‹/.test(frame.text.slice(end));
        if (house && objects.actors.every((actor) => actor.form === 'body')) continue;
        if (verb.id === 'welcome' && frame.dates.length === 0 && BY_WORDS.test(frame.text.slice(objects.end))) continue;
        if (verb.id === 'guest-of' && !isGuestOfDay(frame, match.index, end, objects.end)) continue;
        const where = { rule: 'meetings/active', start: frame.sentence.start, end: frame.sentence.end };
        if (/^'s?\b|^' /.test(frame.text.slice(objects.end))) {
          story.reject({ ...where, reason: `"${match[0]}": what is met is a thing of the other side` });
          continue;
        }
        if (isCalledUpon(frame, match[0], objects.end)) {
          story.reject({ ...where, reason: `"${match[0]}": called upon to do something` });
          continue;
        }
        if (isOnlyWished(frame, match.index + (match[0].startsWith('to ') ? 3 : 0))) {
          story.reject({ ...where, reason: `"${match[0]}": wished or invited only` });
          continue;
        }
        const acting = subjectFor(frame, match.index, match[0], objects, story);
        const subjects = namedMembers(frame, acting);
        const sides = twoSidesOf(subjects, objects.actors, (side) =>
          // Whoever travels sees people of their own embassy and community too.
          side === 'V' || subjects.some((actor) => sideClass(actor) === 'X') ? story.principal(frame, side) : null,
        );
        if (!sides) {
          story.reject({ ...where, reason: `"${match[0]}": not one Vietnamese and one foreign side` });
          continue;
        }
        const kind =
          verb.kind === 'reception' && isOutbound(sides.vietnam, subjects) && verb.id !== 'call-on'
            ? 'reception'
            : verb.id === 'attend-with'
              ? kindOfAttended(frame.text.slice(match.index, end))
              : verb.id === 'co-chair-with'
                ? kindOfChaired(
                    frame.text.slice(match.index, end) + BEHIND_NAMES.exec(frame.text.slice(objects.end))![0],
                  )
                : verb.kind;
        const told = (sides: Pick<Encounter, 'vietnam' | 'foreign'>) => ({
          rule: 'meetings/active',
          frame,
          at: match.index,
          end,
          kind,
          ...sides,
        });
        const many = members === null && areMetApart(frame, match[0], end, objects);
        const inTurn = subjects !== acting || meetInTurn(frame, verb.kind, match[0], match.index, subjects, objects);
        if (!many && inTurn)
          for (const subject of subjects) {
            const each = twoSides([subject], objects.actors);
            if (each) found.push(told(each));
          }
        else if (!many) found.push(told(sides));
        else
          for (const object of couples(frame, objects.actors.flatMap(eachOf))) {
            const each = twoSides(subjects, object);
            if (each) found.push(told(each));
          }
        for (const again of againWith(frame, objects.end)) {
          const each = twoSides(subjects, again.actors);
          if (each) found.push({ ...told(each), at: again.at, end: again.end });
        }
        for (const [left, right] of gapped(frame, objects.end)) {
          const each = twoSides([left], [right]);
          if (each) found.push(told(each));
        }
        for (const other of alsoDid(frame, objects.end)) {
          const each = twoSides([other], objects.actors);
          if (each) found.push(told(each));
        }
      }
    }
    return found;
  },
  examples: activeExamples,
};

/** 'The host welcomed the delegates to Vietnam, saying': what was said at the talks. */
const BY_WORDS =
  /^ to (?:the |his |her )?(?:‹L\d+›|country|nation|city)(?:,| and) (?:and )?(?:say|said|affirm|not(?:ed|ing)|stress|express|thank|describ|stat(?:ed|ing)|voic|congratulat|prais|wish|believ|hail)/;

/** By name, by title, or as 'him'. */
function isSomebody({ form, persons }: Actor): boolean {
  return form === 'person' || (form === 'pronoun' && persons.length === 1);
}

/** 'Was the guest of Y on Friday' is a reception; 'is in Kenya as the guest of Y', 'is his guest from June 3 to 5' is the visit. */
function isGuestOfDay({ text, dates }: Frame, at: number, as: number, end: number): boolean {
  if (VISITING_AS.test(text.slice(0, as)) || (dates.length === 1 && dates[0]!.until !== null)) return false;
  if (/^(?:was|were)\b/.test(text.slice(at))) return true;
  const day = OF_DAY.exec(text.slice(end)) ?? DAY_FIRST.exec(text.slice(0, at));
  return day !== null && !dates[Number(day[1])]!.until;
}

/** 'Is visiting the country from June 3 to 5 as the guest of Y': at whose invitation. */
const VISITING_AS =
  /\b(?:visits?|visit(?:ed|ing)|trip|tour|stay(?:s|ed|ing)?)\b[^,;]{0,70} as (?:the|an?) (?:\w+ )?guests? of$/;
const OF_DAY =
  /^(?:,? (?:in|at) [^,;]{1,40}| there| here)?,? (?:on |yesterday |today )?(?:the (?:morning|afternoon|evening) of )?‹D(\d+)›/;
const DAY_FIRST = /(?:^|[,;] )(?:on |this )?(?:\w+ \()?‹D(\d+)›\)?,? (?:[^,;]{0,40},? )?‹[VFX]\d+›,? $/;

/** 'X received the guest, as did Y and Z': who else did the same. */
function alsoDid(frame: Frame, from: number): Actor[] {
  const also = AS_DID.exec(frame.text.slice(from));
  return also ? objectsOf(frame, from + also[0].length).actors : [];
}

/** 'Co-chaired with X, Politburo member, the 16th meeting of the Steering Committee': what is chaired may stand behind the names. */
const BEHIND_NAMES = /^[^.;‹]*(?:‹[LD]\d+›[^.;‹]*)*/;

/** What two people go to together. */
function kindOfAttended(words: string): MeetingKind {
  if (/\b(?:forum|conference|seminar|symposium|workshop|roundtable|summit|congress)\b/.test(words)) return 'conference';
  return /\b(?:ceremon\w+|opening|inaugurat\w+|unveil\w+|launch\w*|ground-?breaking|anniversary|celebrat\w+|wreaths?|flowers|laid|planted|opened|opens)\b/.test(
    words,
  )
    ? 'ceremony'
    : 'other';
}

/** 'Met with Y and, a day later, with Z': others at another time. */
function againWith(frame: Frame, from: number): { at: number; end: number; actors: Actor[] }[] {
  const tail = frame.text.slice(from);
  const next = AGAIN_WITH.exec(tail) ?? AND_ON.exec(tail) ?? BEFORE_OTHERS.exec(tail);
  if (!next) return [];
  if (!next[0].endsWith('with')) {
    const at = from + next[0].length;
    return objectsOf(frame, at).actors.map((actor) => ({ at, end: at, actors: [actor] }));
  }
  const at = from + next.index + next[0].length - 'with'.length;
  const objects = objectsOf(frame, at + 'with'.length);
  return objects.actors.map((actor) => ({ at, end: at + 'with'.length, actors: [actor] }));
}

const AGAIN_WITH =
  /^(?:, who [^,;‹]{3,110},)?(?: (?:in|on) (?:the )?‹[LD]\d+›| ‹D\d+›)*,? and(?: then| later| afterwards| also| finally)?,? (?:(?:on )?‹D\d+›|in (?:the )?‹L\d+›|the same (?:day|afternoon|evening|morning)|(?:the )?(?:next|following) (?:day|morning)|in the (?:afternoon|evening|morning)|a (?:day|few hours) later|later(?: on)?|afterwards|shortly (?:after|afterwards)),? (?:also |talks |a (?:working )?(?:meeting|session|conversation) )?with(?= )/;

/** 'Met Y and, on the same day, his Austrian colleague Z'. */
const AND_ON =
  /^(?: (?:in|on) (?:the )?‹[LD]\d+›| ‹D\d+›)*,? and,? (?:(?:on )?‹D\d+›|(?:on )?the same (?:day|afternoon|evening|morning)|(?:the )?(?:next|following) (?:day|morning)|in the (?:afternoon|evening|morning)|a (?:day|few hours) later|later(?: on)?|(?:shortly|soon|immediately|right) (?:after(?:wards)?|thereafter)|(?:an hour|hours|minutes) later|then|afterwards|after that|separately),(?= (?:the |his |her )?‹[VF]\d+›)/;

/** 'First spoke with Y, before moving on to Z and W'. */
const BEFORE_OTHERS =
  /^(?: (?:in|on) (?:the )?‹[LD]\d+›| ‹D\d+›)*,? before (?:then )?(?:moving on|going on|proceeding|turning|switching) to(?= )/;

/** 'X talked with Y, and Z with W': the verb is not said again. */
function gapped(frame: Frame, from: number): [Actor, Actor][] {
  const found: [Actor, Actor][] = [];
  for (let at = from; ; ) {
    const next = GAPPED.exec(frame.text.slice(at));
    if (!next) return found;
    found.push([frame.actors[Number(next[1])]!, frame.actors[Number(next[2])]!]);
    at += next[0].length;
  }
}

const GAPPED =
  /^(?: (?:in|on) (?:the )?‹[LD]\d+›| ‹D\d+›)*(?:,? and|,? while|;|; and|,) (?:the |his deputy |her deputy )?‹[VFX](\d+)›,? (?:did so )?with (?:the |his |her )?‹[VFX](\d+)›/;

const AS_DID =
  /^[^;‹]{0,30}(?:‹[LD]\d+›[^;‹]{0,12})*,? (?:as|so|and so) (?:did|had|does|has|will|would)(?:,? (?:\w+|in turn|on ‹D\d+›),)?/;

function isOutbound(vietnam: readonly Actor[], subjects: readonly Actor[]): boolean {
  return vietnam[0] === subjects[0];
}

/** 'Receiving the guests were X and Y.' */
const INVERTED =
  /^(?: off)?(?: (?:at|in|on) [^;.]{1,60}?)? (?:was|were|is|are|will be|stood) (?:also )?(?=(?:the |mr |ms |mrs )*‹)/;

/** 'On hand to welcome him were X and Y.' */
const ON_HAND =
  /(?:^|[,;] )(?:on hand|present|there|waiting|lined up|gathered|standing by|turning out)(?: at [\w ]{3,40}?)? to $/;

/** The subject in the clause; for a participle at its head the subject that follows; else the story's principal of the other side. */
function subjectFor(
  frame: Frame,
  at: number,
  word: string,
  objects: { actors: Actor[]; end: number },
  story: StoryView,
): Actor[] {
  const direct = subjectOf(frame, at).filter((actor) => !objects.actors.includes(actor));
  const participle =
    /^[\w-]*ing\b/.test(word) && !/ing$/.test(frame.text.slice(0, at).trimEnd().split(' ').at(-1) ?? '');
  const onHand = ON_HAND.test(frame.text.slice(0, at + (word.startsWith('to ') ? 3 : 0)));
  const gathered = onHand ? INVERTED.exec(frame.text.slice(objects.end)) : null;
  // His own ambassador there is no host.
  if (gathered)
    return objectsOf(frame, objects.end + gathered[0].length, true).actors.filter(
      (actor) => sideClass(actor) !== sideClass(objects.actors[0]!),
    );
  if (participle && (at < 40 || direct.length === 0)) {
    const after = /^[^;]{0,160}?,\s*(?:also |then )?‹([VFX])(\d+)›/.exec(frame.text.slice(objects.end));
    if (after) return [frame.actors[Number(after[2])]!];
    const inverted = INVERTED.exec(frame.text.slice(objects.end));
    const hosts = inverted ? objectsOf(frame, objects.end + inverted[0].length).actors : [];
    if (hosts.length > 0) return hosts;
  }
  if (direct.length > 0) return direct;
  // 'X said so while receiving Y': of the main clause.
  const aside = participle ? /\b(?:while|when)(?: also| jointly)? $/.exec(frame.text.slice(0, at)) : null;
  const main = aside ? subjectOf(frame, aside.index).filter((actor) => !objects.actors.includes(actor)) : [];
  if (main.length > 0) return main;
  const foreign = objects.actors.some((actor) => actor.sides.some((side) => side !== 'VNM'));
  const known = objects.actors.some((actor) => actor.sides.length > 0);
  const passiveLike = /^(?:met|received|hosted|welcomed|greeted|seen)\b/.test(word);
  if (!known || (passiveLike && !participle && at > 0)) return [];
  const principal = participle || at === 0 ? story.principal(frame, foreign ? 'V' : 'F') : null;
  return principal ? [principal] : [];
}
