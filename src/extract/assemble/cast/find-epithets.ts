import type { Sentence } from '../../document.ts';
import { isCapital, type TokenLine } from '../../find/people/token-line.ts';
import { type Actor, actorOf } from '../actor.ts';
import { isSpouse, nearness, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** What somebody told before is called by: whom the word fits. */
const EPITHETS: Readonly<Record<string, (person: Person) => boolean>> = {
  general: ({ role }) => /\bgen(?:eral)?\b(?! secretary)/i.test(role ?? ''),
  admiral: ({ role }) => /\badm(?:iral)?\b/i.test(role ?? ''),
  monarch: ({ role }) => MONARCH.test(role ?? ''),
  sovereign: ({ role }) => MONARCH.test(role ?? ''),
  politician: ({ level }) => level !== null && level !== 'ambassador' && level !== 'military',
  statesman: ({ level }) => level !== null && level !== 'ambassador' && level !== 'military',
  lawmaker: ({ level }) => level === 'parliament',
  parliamentarian: ({ level }) => level === 'parliament',
  senator: ({ level }) => level === 'parliament',
  'politburo member': ({ side, level }) => side === 'VNM' && level !== 'ambassador',
};

const MONARCH = /\b(?:king|queen|sultan|emperor|empress|emir|prince|princess|grand duke)\b/i;

/** What may follow somebody, and not the rest of a longer noun: 'the general public'. */
const BEHIND =
  /^(?:[,.;:]|['’]s|(?!need|seed|speed|breed)[a-z]+ed|was|is|has|had|will|would|also|then|later|who|and|said|told|went|met|held|spoke|took|saw|sat|gave|made|knows|wants?|hopes?|with|in|on|at|by|from|to|himself|herself)$/;

/** Behind the adjective of a people one person acts: 'the Malaysian had been in Hanoi'. */
const ACTS_ALONE = /^(?:was|is|has|himself|herself)$/;
const ACTS =
  /^(?:was|is|has|had|himself|herself|said|told|thanked|noted|added|recalled|replied|went|came|spoke|wished|promised|met|held|paid|saw|sat|left|flew|arrived|landed|called|conferred|negotiated|discussed|took|travel?led|returned)$/;
const MANY = /(?:s|men|women)$/;
/** 'The Chinese said', 'the French had': one or all of them. */
const OF_MANY = /(?:ese|sh|ch|ss)$/;

/** 'The general', 'the monarch', 'the Peruvian politician', 'the Malaysian': people of the story by what they are. */
export function findEpithets(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at + 1 < line.tokens.length; at++) {
    const royal = taken[at] ? null : royalAt(scene, sentence, line, at);
    if (royal) {
      taken.fill(true, at, at + 2);
      found.push(royal);
    }
    if (line.folded[at] !== 'the' || taken[at]) continue;
    const told = epithetAt(line, at + 1);
    if (!told || taken.slice(at, told.next).some(Boolean)) continue;
    const person = lastWho(scene, sentence, told.fits);
    if (!person) continue;
    for (let token = at; token < told.next; token++) taken[token] = true;
    found.push(actorOf(person, { start: line.tokens[at]!.start, end: line.tokens[told.next - 1]!.end }, 'pronoun'));
  }
  return found;
}

/** 'His Majesty then held talks': the monarch of the story, or else nobody by name, of the country that the story is about. */
function royalAt(scene: Scene, sentence: Sentence, line: TokenLine, at: number): Actor | null {
  if (!WHOSE.has(line.folded[at]!) || !ROYAL.has(line.folded[at + 1] ?? '')) return null;
  if (/^(?:the|['’]s|['’])$/.test(line.folded[at + 2] ?? '') || isCapital(line, at + 2)) return null;
  const span = { start: line.tokens[at]!.start, end: line.tokens[at + 1]!.end };
  const person = lastWho(scene, sentence, EPITHETS.monarch!);
  if (person) return actorOf(person, span, 'pronoun');
  const sides = scene.home === null || scene.home === 'VNM' ? [] : [scene.home];
  const nobody = { persons: [], sides, inferredSide: false, explicit: sides.length > 0 };
  return { ...span, form: 'person', role: 'Monarch', level: 'head-of-state', ...nobody };
}

const WHOSE = new Set(['his', 'her', 'their']);
const ROYAL = new Set(['majesty', 'majesties', 'highness', 'highnesses']);

type Epithet = { next: number; fits: (person: Person) => boolean };

/** 'The 80-year-old leader'. */
function ageEnd(line: TokenLine, at: number): number {
  return /^\d\d -? ?years? -? ?old$/.test(line.folded.slice(at, at + 5).join(' ')) ? at + 5 : at;
}

const OF_AGE = /^(?:leader|president|premier|politician|statesman|diplomat|minister|monarch|general)$/;

function epithetAt(line: TokenLine, from: number): Epithet | null {
  const old = ageEnd(line, from);
  if (old > from && OF_AGE.test(line.folded[old] ?? '')) return { next: old + 1, fits: ({ level }) => level !== null };
  const thing = line.names[from];
  const place = thing?.mention.kind === 'place' && /^(?:adjective|people)$/.test(thing.mention.form) ? thing : null;
  if (thing && !place) return null;
  const at = place?.next ?? from;
  const side = place?.mention.country ?? null;
  const ofSide = (person: Person) => side === null || person.side === side;
  for (const length of [2, 1]) {
    const fits = EPITHETS[line.folded.slice(at, at + length).join(' ')];
    if (fits && BEHIND.test(line.folded[at + length] ?? '.'))
      return { next: at + length, fits: (person) => ofSide(person) && fits(person) };
  }
  if (!place) return null;
  // 'The Spaniard' is nobody but a person.
  const alone = place.mention.kind === 'place' && place.mention.form === 'people' && !MANY.test(line.folded[at - 1]!);
  const acts = alone ? BEHIND : OF_MANY.test(line.folded[at - 1]!) ? ACTS_ALONE : ACTS;
  return acts.test(line.folded[at] ?? '')
    ? { next: at, fits: (person) => ofSide(person) && (alone ? !isSpouse(person) : person.level !== null) }
    : null;
}

function lastWho(scene: Scene, { story, index }: Sentence, fits: (person: Person) => boolean): Person | null {
  if (scene.lastSubject && fits(scene.lastSubject)) return scene.lastSubject;
  let best: Person | null = null;
  let at = -1000;
  for (const person of scene.registry.people) {
    const last = nearness(person, story, index);
    if (last === null || person.side === null || !fits(person)) continue;
    if (last >= at) [best, at] = [person, last];
  }
  return best;
}
