import type { MeetingLevel } from '../../../dataset/meeting.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import type { Figure } from '../../find/people/figure.ts';
import { isCapital, type TokenLine } from '../../find/people/token-line.ts';
import { type Actor, actorOf } from '../actor.ts';
import { doesVietnamVisit } from './does-vietnam-visit.ts';
import { isSpouse, nearness, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** 'The host country', 'the minister of', 'the delegation's': the word is part of another thing's name. */
const OF_A_THING =
  /^(of|country|countries|nation|nations|city|government|side|sides|visit|visits|trip|welcome|ceremony|talks|delegation|delegations|opening|residence|result|results|announcement|statement|website|figures|data|launch|name|language|level|house|speaker|lecture|list|book|worker|workers|-|'s)$/;

/** Behind 'the official' as a person. */
const ACTS =
  /^(?:[,.;:)]|['’]s|\w+ed|was|is|has|had|will|would|also|then|later|who|and|said|told|went|met|held|spoke|took|saw|sat|gave|made|paid|led|left|came|flew|wrote|in|on|at|by|from|to|with|during|before|after|as|that)$/;

const DETERMINERS = new Set(['the', 'his', 'her']);
const ADJECTIVES = new Set(
  'visiting guest host distinguished honoured honored royal foreign senior high - ranking level newly accredited appointed new outgoing departing'.split(
    ' ',
  ),
);
const NOUNS = new Set(
  'guest guests host visitor visitors diplomat official ambassador envoy minister leader monarch delegation dignitary politician president premier speaker statesman'.split(
    ' ',
  ),
);
/** 'The President', 'the Lao premier' are titles; 'the visiting President' is whoever comes. */
const TITLES = new Set(['president', 'premier', 'speaker', 'minister', 'ambassador']);

/** 'The Lao official', 'the Lao delegation': one of that country told before; offices with a country are titles of their own. */
const OF_A_SIDE = new Set(['official', 'dignitary', 'delegation']);

const RECEIVING = /^(?:receiving|meeting|hosting|welcoming|greeting|seeing)$/;

/** What a description says of whom it means. */
type Description = { word: string; next: number; side: string | null; comes: boolean; hosts: boolean; his: boolean };

/** 'the guest', 'her host', 'the Lao visitor', 'the visiting leader': the last foreigner or Vietnamese of the story, by who is at home. */
export function findDescriptions(
  scene: Scene,
  sentence: Sentence,
  line: TokenLine,
  taken: boolean[],
  named: readonly Actor[],
): Actor[] {
  const found: Actor[] = [];
  // 'Receiving X, the official said': who receives is not X.
  const received = RECEIVING.test(line.folded[0] ?? '') ? (named[0]?.persons[0] ?? null) : null;
  for (let at = 0; at + 1 < line.tokens.length; at++) {
    const told = taken[at] ? null : descriptionAt(line, at, taken);
    if (!told) continue;
    const place = { scene, sentence, named, start: line.tokens[at]!.start };
    const person = told.word === 'delegation' ? delegationOf(place, line, at, told) : meantBy(place, told, received);
    const span = { start: line.tokens[at]!.start, end: line.tokens[told.next - 1]!.end };
    const actor = person ? actorOf(person, span, 'pronoun') : unnamedHost(place, told, span);
    if (!actor) continue;
    for (let token = at; token < told.next; token++) taken[token] = true;
    found.push(actor);
  }
  return found;
}

/** 'Held talks with his host', whom nobody names: somebody of the other side than he. */
function unnamedHost(place: Place, { word, his }: Description, span: Span): Actor | null {
  const owner = his && word === 'host' ? ownerOf(place) : null;
  if (!owner?.side) return null;
  return {
    ...span,
    form: 'person',
    persons: [],
    sides: owner.side === 'VNM' ? [] : ['VNM'],
    role: word,
    level: null,
    inferredSide: false,
    explicit: false,
  };
}

/** 'The visiting leader', 'the host minister': a title that names no country, and says who comes and who is at home. */
export function isDescription(line: TokenLine, figure: Figure): boolean {
  if (figure.name !== null || figure.titles[0]?.side) return false;
  const told = descriptionAt(line, figure.from, []);
  return told !== null && (told.comes || told.hosts) && told.next >= figure.next;
}

function descriptionAt(line: TokenLine, from: number, taken: readonly boolean[]): Description | null {
  const determiner = line.folded[from]!;
  // 'Had X as his guest' says what X was.
  if (!DETERMINERS.has(determiner) || line.folded[from - 1] === 'as') return null;
  let at = from + 1;
  let side: string | null = null;
  let [comes, hosts] = [false, false];
  for (let steps = 0; steps < 4 && at < line.tokens.length && !taken[at]; steps++) {
    const word = line.folded[at]!;
    const place = line.names[at]?.mention;
    if (NOUNS.has(word) && !NOUNS.has(line.folded[at + 1] ?? '')) {
      const behind = line.folded[at + 1] ?? '';
      if (OF_A_THING.test(behind) || isNamedNext(line, at + 1, taken)) return null;
      // 'The official round of talks': an adjective as well.
      if (word === 'official' && !ACTS.test(behind)) return null;
      comes ||= /^(?:guest|visitor)s?$/.test(word);
      hosts ||= word === 'host';
      if (TITLES.has(word) && !comes && !hosts && !/^(?:diplomat|ambassador|envoy|minister)$/.test(word)) return null;
      // 'His minister' is not somebody told before; 'his guest' is.
      const known = determiner === 'the' && (side === null || OF_A_SIDE.has(word));
      if (!known && !comes && !hosts) return null;
      return { word, next: at + 1, side, comes, hosts, his: HIS.test(determiner) };
    }
    if (place?.kind === 'place' && place.form === 'adjective' && side === null) {
      side = place.country;
      at = line.names[at]!.next;
      continue;
    }
    if (!ADJECTIVES.has(word)) return null;
    comes ||= word === 'visiting' || word === 'guest';
    hosts ||= word === 'host';
    at++;
  }
  return null;
}

/** 'His host Sonexay Siphandone', 'his host, Prime Minister …': the name behind it is the actor. */
function isNamedNext(line: TokenLine, next: number, taken: readonly boolean[]): boolean {
  const at = line.folded[next] === ',' ? next + 1 : next;
  return taken[at] === true || (at === next && isCapital(line, next));
}

/** Where a description stands, and whom its sentence names. */
type Place = { scene: Scene; sentence: Sentence; named: readonly Actor[]; start: number };

/** 'Minister X met the delegation': whom a delegation stands across from is not of it; else who acted last leads it. */
function delegationOf(place: Place, line: TokenLine, at: number, told: Description): Person | null {
  const { comes, hosts, next, side } = told;
  const { scene, named } = place;
  if (comes || hosts) return null;
  if (side !== null) return headOf(place, line, told);
  const last = scene.lastSubject;
  const others = named.filter(({ form, persons }) => form === 'person' && persons.length === 1);
  const sides = new Set(others.map(({ persons: [person] }) => (person!.side === 'VNM' ? 'V' : 'F')));
  if (sides.size !== 1 || others.some(({ persons: [person] }) => person!.side === null)) return last;
  if (/^(?:led|headed|,|and|under)$/.test(line.folded[next] ?? '') || line.folded[at - 1] === 'and') return last;
  const across = (person: Person) => person.side !== null && (person.side === 'VNM') !== sides.has('V');
  return last && across(last) ? last : (lastPerson(place, across) ?? last);
}

/** 'Held talks with the Kenyan delegation': whoever of that country the story told of last, where it is not named again behind. */
function headOf(place: Place, line: TokenLine, { next, side }: Description): Person | null {
  if (/^(?:led|headed|,|and|under|consisting|including|comprising|to|from|of)$/.test(line.folded[next] ?? ''))
    return null;
  if (place.named.some(({ persons, sides }) => persons.length > 0 && sides.includes(side!))) return null;
  return lastPerson(place, (person) => person.side === side);
}

const HIS = /^(?:his|her|their)$/;

function meantBy(place: Place, { word, side, comes, hosts, his }: Description, other: Person | null): Person | null {
  const { scene, sentence } = place;
  const abroad = doesVietnamVisit(scene, sentence);
  const vietnamese = side !== null ? side === 'VNM' : hosts ? !abroad : comes ? abroad : null;
  // 'His host' acts for the other side than he.
  const whose = his && (comes || hosts) ? ownerOf(place) : null;
  const fits = (person: Person) =>
    person !== other &&
    (!whose?.side || (person.side === 'VNM') !== (whose.side === 'VNM')) &&
    (vietnamese === null || (person.side === 'VNM') === vietnamese) &&
    (side === null || person.side === side);
  // 'Conveyed the regards of the Prime Minister. The Kenyan official …': nobody calls a leader so.
  if (word === 'official') {
    const below = lastPerson(place, (person) => fits(person) && !LEADING.test(person.level ?? ''));
    if (below) return below;
  }
  const owner = comes
    ? place.named.findLast(({ end, persons }) => end <= place.start && persons.length === 1)?.persons[0]
    : null;
  if (owner) {
    const hisGuest = lastPerson(
      place,
      (person) => fits(person) && person.side !== owner.side && wereTogether(person, owner, sentence),
    );
    if (hisGuest) return hisGuest;
  }
  const levels = LEVELS[word];
  const ofLevel = levels
    ? lastPerson(place, (person) => fits(person) && person.level !== null && levels.includes(person.level))
    : null;
  return ofLevel ?? lastPerson(place, fits);
}

/** Whose host or guest somebody is: who is named last before the words, else who acted last. */
function ownerOf({ scene, named, start }: Place): Person | null {
  return named.findLast(({ end, persons }) => end <= start && persons.length === 1)?.persons[0] ?? scene.lastSubject;
}

/** 'X received Y. … At the time Z had seen W. X told his guest …': a sentence of the story has told of the two beside each other. */
function wereTogether(person: Person, owner: Person, { story, index }: Sentence): boolean {
  const seen = owner.seenIn.get(story) ?? [];
  return person.seenIn.get(story)?.some((at) => at < index && seen.includes(at)) === true;
}

const LEADING = /^(?:party-leader|head-of-state|head-of-government)$/;

/** 'The diplomat' is an ambassador before anybody else. */
const LEVELS: Readonly<Record<string, readonly MeetingLevel[]>> = {
  president: ['head-of-state', 'party-leader'],
  premier: ['head-of-government'],
  speaker: ['parliament'],
  diplomat: ['ambassador'],
  ambassador: ['ambassador'],
  envoy: ['ambassador'],
  monarch: ['head-of-state'],
  minister: ['minister', 'deputy-minister'],
};

function lastPerson({ scene, sentence, named, start }: Place, fits: (person: Person) => boolean): Person | null {
  let best: Person | null = null;
  let at = Number.NEGATIVE_INFINITY;
  for (const person of scene.registry.people) {
    if (person.side === null || !fits(person)) continue;
    // 'Sat down with his host and called on X': who is named only behind the word counts as told before.
    const here = named.filter(({ persons }) => persons.includes(person));
    const later = here.length > 0 && here.every((actor) => actor.start > start);
    const near = nearness(person, sentence.story, later ? sentence.index - 1 : sentence.index);
    // Of a leader and his wife it is he who is the guest.
    const last = near !== null && isSpouse(person) ? near - 0.5 : near;
    if (last !== null && last >= at) [best, at] = [person, last];
  }
  return best;
}
