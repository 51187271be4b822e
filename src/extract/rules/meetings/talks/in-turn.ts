import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';

type Met = { actors: readonly Actor[]; end: number };

/** 'X and Y met him in turn': two encounters. */
const IN_TURN =
  /^,? (?:in turn|one after another|back to back|one by one|separately|one after the other|respectively)\b/;

/** 'Held a trilateral meeting with X and Y.' */
export const OF_THREE = /\b(?:trilateral|three-way|tripartite)\b/;

/** 'X, Y and Z have all met him before.' */
const EACH = /\b(?:(?:have|had) (?:all|each)|each(?: have| had| has| of them)?) $/;

/** True when those whom one meets are met one after the other: leaders of one country are, the heads of several agencies come together. */
export function areMetApart(frame: Frame, words: string, end: number, { actors, end: after }: Met): boolean {
  if (OF_THREE.test(frame.text.slice(Math.max(0, end - 60), end)) || isMission(actors)) return false;
  const behind = frame.text.slice(after);
  return (
    actors.flatMap(eachOf).length > 1 &&
    (new Set(actors.flatMap((actor) => actor.sides)).size === 1 ||
      (areOfSeveralStates(actors.flatMap(eachOf)) && !ENVOYS.test(frame.text.slice(end, after))) ||
      SEVERAL_TIMES.test(words) ||
      IN_TURN.test(behind) ||
      (eachTold(frame, actors) && !ENVOYS.test(frame.text.slice(end, after))) ||
      /\b(?:separate(?:ly)?|respectively|in turn|one after (?:the other|another)|in succession|bilateral)\b/.test(
        frame.text,
      )) &&
    actors.every((actor) => actor.form !== 'group' || OF_STATE.has(actor.level ?? '') || eachOf(actor).length > 1) &&
    (!/credence|credential/.test(words) || IN_TURN.test(behind))
  );
}

/** True when each of several subjects meets the same people at another time. */
export function meetInTurn(
  frame: Frame,
  kind: MeetingKind,
  words: string,
  at: number,
  subjects: readonly Actor[],
  { actors, end }: Met,
): boolean {
  if (subjects.length < 2) return isInTurn(frame, subjects);
  return (
    isInTurn(frame, subjects) ||
    /\bseparate (?:meetings|talks|receptions|sessions)\b|^(?:also )?(?:had|held) (?:\w+ )?meetings with\b/.test(
      words,
    ) ||
    IN_TURN.test(frame.text.slice(end)) ||
    EACH.test(frame.text.slice(0, at)) ||
    (kind !== 'visit' && actors.length === 1 && receiveInTurn(frame, words, subjects))
  );
}

/** 'President X and Prime Minister Y received him', 'the Vice President and the Foreign Minister also met him': each in an office of their own. */
function receiveInTurn({ text }: Frame, words: string, subjects: readonly Actor[]): boolean {
  if (
    !(
      /^(?:(?:also|later|then) )?(?:met|received|saw|hosted|(?:had|held|have) meetings)\b/.test(words) ||
      (/^to meet\b/.test(words) && subjects.every(({ level }) => level !== 'minister'))
    ) ||
    TOGETHER.test(text)
  )
    return false;
  return (
    subjects.every(
      ({ form, level, role }) => form === 'person' && level !== null && HIGH.has(level) && !ROYAL.test(role ?? ''),
    ) &&
    new Set(subjects.map(({ level, role }) => `${level} ${role}`)).size === subjects.length &&
    new Set(subjects.flatMap(({ sides }) => sides)).size === 1
  );
}

const HIGH = new Set(['party-leader', 'head-of-state', 'head-of-government', 'parliament', 'minister']);
const TOGETHER = /\b(?:together|jointly|joint|both|couple|accompanied|in the presence)\b/;

/** A group of leaders of several states, country by country: 'speakers from Kenya, Chile and Oman'. Of two ministers or 'leaders' it is open. */
export function eachOf(actor: Actor): Actor[] {
  const { form, role, sides } = actor;
  if (form !== 'group' || sides.length < 2 || sides.includes('VNM') || sides.filter(isState).length < 2) return [actor];
  if (!OF_RANK.test(role ?? '') && !(sides.length > 2 && OF_ANY_RANK.test(role ?? ''))) return [actor];
  return sides.map((side) => ({ ...actor, sides: [side] }));
}

const OF_RANK =
  /^(?:.*, )?(?:speakers|presidents|premiers|pms|kings|sultans|monarchs|chancellors|prime ministers|heads of (?:state|government))(?: of .*)?$/i;
const OF_ANY_RANK = /^(?:leaders|counterparts|ministers)$/;

function isState(side: string): boolean {
  return side.length === 3 && countryName(side) !== side;
}

/** 'The presidents of Bolivia and Cuba' are people, each of a state. */
const OF_STATE = new Set<string>(['head-of-state', 'head-of-government']);

/** 'The ambassador and a counsellor of the embassy': an envoy brings those who serve under him. */
function isMission(actors: readonly Actor[]): boolean {
  return (
    actors.some(({ level }) => level === 'ambassador') &&
    actors.slice(1).every(({ role }) => SERVES_UNDER.test(role ?? ''))
  );
}

const SERVES_UNDER =
  /\b(?:counsell?or|attach[eé]|(?:first|second|third) secretary|deputy (?:head of mission|chief of mission|ambassador)|(?:of|at) the embassy)\b/i;

/** 'Received the new ambassadors: X of Peru and Y of Oman': envoys come together. */
const ENVOYS = /\b(?:ambassadors|envoys|heads of mission|diplomats)\b/;

/** 'The Prime Minister of Singapore, the Sultan of Brunei and …': people of several countries; only their ambassadors come together. */
function areOfSeveralStates(actors: readonly Actor[]): boolean {
  const states = actors.filter(({ sides }) => sides[0] !== undefined && isState(sides[0])).length;
  return actors.every(
    ({ form, level, role, sides }) =>
      sides.length === 1 &&
      (form === 'group'
        ? OF_RANK.test(role ?? '') || OF_ANY_RANK.test(role ?? '')
        : form === 'person' &&
          (role === null || (level !== null && level !== 'ambassador' && level !== 'people')) &&
          (sides[0]!.length === 3 || states > 0 || HEADS_BODY.test(role ?? ''))),
  );
}

/** 'UNCTAD Secretary-General X'; who represents a body in the country comes with the others. */
const HEADS_BODY = /^(?!.*\b(?:country|resident|regional|deputy|vice)\b).*\b(?:secretary|director)[- ]general\b/i;

/** 'Hosted receptions for X and Y': one for each. */
const SEVERAL_TIMES = /\b(?:receptions|meetings|(?:working )?sessions|(?:courtesy |farewell )calls)\b/;

/** 'At the receptions, X and Y welcomed the guests': each at one of them. */
function isInTurn(frame: Frame, subjects: readonly Actor[]): boolean {
  return (
    subjects.length > 1 &&
    subjects.every((actor) => actor.form === 'person' && sideClass(actor) === sideClass(subjects[0]!)) &&
    /\b(?:at|in|during) (?:the|their|separate|these) (?:[\w-]+ ){0,2}(?:receptions|meetings|sessions)\b|\b(?:separately|respectively|in turn)\b/.test(
      frame.text,
    )
  );
}

/** 'X, who promised help, and Y, whose country …; and Z': told of by a clause of his own, each was seen by himself. */
function eachTold(frame: Frame, actors: readonly Actor[]): boolean {
  return actors.slice(1).some((actor, index) => OWN_CLAUSE.test(textBetween(frame, actors[index], actor)));
}

const OWN_CLAUSE = /^[^‹;]{0,80};|^, (?:with )?who(?:m|se)? (?!(?:is|was|are|were) (?:also )?accompanied)[^;‹]{8,}/;

/** 'King Philippe and Queen Mathilde' are met together, 'President X and Speaker Y' one after the other. */
export function couples(frame: Frame, actors: readonly Actor[]): Actor[][] {
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const before = groups.at(-1);
    const spouse =
      ROYAL.test(actor.role ?? '') || /spouse|wife|husband/.test(textBetween(frame, before?.at(-1), actor));
    if (before && spouse) before.push(actor);
    else groups.push([actor]);
  }
  return groups;
}

function textBetween(frame: Frame, a: Actor | undefined, b: Actor): string {
  if (!a) return '';
  const [left, right] = [frame.actors.indexOf(a), frame.actors.indexOf(b)];
  return frame.text.split(new RegExp(`‹[VFX]${left}›|‹[VFX]${right}›`))[1] ?? '';
}

const ROYAL = /\b(?:queen|empress|princess|duchess|first lady|consort|spouse|wife|husband|madam)\b/i;
