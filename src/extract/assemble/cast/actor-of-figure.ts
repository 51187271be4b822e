import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import type { Figure } from '../../find/people/figure.ts';
import { sidesOfPlural } from '../../find/people/sides-of-plural.ts';
import type { TitlePhrase } from '../../find/people/title-phrase.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import { type Actor, actorOf } from '../actor.ts';
import { leaderWithoutTitle, personByTitle, personOfOldOffice } from './person-by-title.ts';
import type { Person } from './person-registry.ts';
import { roleText } from './role-text.ts';
import type { Scene } from './scene.ts';
import { whoMeets } from './who-meets.ts';

/** The actor that a figure stands for: its person, the person whom a title alone means, or a nameless office; null when it is nobody's. */
export function actorOfFigure(
  scene: Scene,
  figure: Figure,
  sentence: Sentence,
  line: TokenLine,
  before: readonly Actor[],
): Actor | null {
  const title = figure.titles[0];
  if (figure.name !== null) return namedActor(scene, sentence, line, figure, before);
  if (!title || title.role === '') return null;
  if (title.plural && !title.side) return null;
  if (isOneOfASeries(line, title) || isHeldBySubject(line, title)) return null;
  const known =
    title.plural || isAnybody(line, title)
      ? null
      : (personByTitle(scene, title, sentence, whoMeets(scene.document.text, figure.start, before)) ??
        personOfOldOffice(scene, title, sentence) ??
        leaderWithoutTitle(scene, title, sentence));
  if (known) return { ...actorOf(known, figure, 'person'), level: known.level ?? title.level };
  const holder = formerHolder(scene, line, figure, title);
  if (holder) return holder;
  if (title.plural) {
    const { sides, from } = sidesOfPlural(line, title);
    return nameless(title, line, { start: line.tokens[from]!.start, end: figure.end }, sides);
  }
  const side = sideOfTitle(scene, line, title, before) ?? sideOfTown(scene, sentence, line, title);
  const peer = title.counterpart && side !== null ? peerOf(scene, side, sentence, before) : null;
  if (peer) return actorOf(peer, figure, 'person');
  return nameless(title, line, figure, side ? [side] : []);
}

/** 'Invited by Prime Minister X … the PM held talks with his Kenyan counterpart': who of that side was told to hold the office of whom they meet. */
function peerOf(scene: Scene, side: string, { story, index }: Sentence, before: readonly Actor[]): Person | null {
  const other = before.findLast((actor) => actor.persons.length === 1)?.persons[0] ?? scene.lastSubject;
  const [role] = other && other.side !== side ? [...other.roles] : [];
  if (role === undefined || role === '') return null;
  const peers = scene.registry.people.filter(
    (person) => person.side === side && person.roles.has(role) && person.seenIn.get(story)?.some((at) => at < index),
  );
  return peers.length === 1 ? peers[0]! : null;
}

/** 'She came on Monday. The former Kenyan foreign minister dined with …': what the one told of once was. */
function formerHolder(scene: Scene, line: TokenLine, figure: Figure, title: TitlePhrase): Actor | null {
  const { lastSubject } = scene;
  if (!lastSubject || title.plural || !title.definite || line.folded[figure.from + 1] !== 'former') return null;
  if (GOVERNS.test(line.folded[figure.from - 1] ?? '')) return null;
  const foreign = title.side !== null && title.side !== 'VNM';
  return foreign && lastSubject.side === 'VNM' ? null : actorOf(lastSubject, figure, 'pronoun');
}

const GOVERNS = /^(?:of|by|with|to|from|for|and|or|as|including|met|received|saw|told|thanked|between|against)$/;

/** Whoever holds an office, where nobody says who that is. */
function nameless(title: TitlePhrase, line: TokenLine, { start, end }: Span, sides: string[]): Actor {
  return {
    start,
    end,
    form: title.plural ? 'group' : 'person',
    persons: [],
    sides,
    role: roleText(title, line),
    level: title.level,
    inferredSide: false,
    explicit: sides.length > 0,
  };
}

/** 'Was the first US president to come': one of those who have held the office, and nobody told before. */
function isOneOfASeries(line: TokenLine, title: TitlePhrase): boolean {
  return line.folded
    .slice(title.from, title.next)
    .some(
      (word, at, words) => SERIES.test(word) && !/^(?:secretary|lady|deputy|vice|class)$/.test(words[at + 1] ?? ''),
    );
}

/** 'The first visit by a top leader of Vietnam': any who led it, and nobody told before. */
function isAnybody(line: TokenLine, { from }: TitlePhrase): boolean {
  return /^(?:an?|any)$/.test(line.folded[from]!) || /^(?:an?|any)$/.test(line.folded[from - 1] ?? '');
}

/** 'X, as Prime Minister, went there': the office that the person told of held. */
function isHeldBySubject(line: TokenLine, { from, next, definite, side }: TitlePhrase): boolean {
  return (
    !definite &&
    side === null &&
    line.folded[from - 1] === 'as' &&
    line.folded[from - 2] !== 'well' &&
    /^(?:[,.;)]|in|at|on|from|for|between|during|since|until)$/.test(line.folded[next] ?? '.')
  );
}

const SERIES = /^(?:first|second|third|fourth|fifth|sixth|seventh|only|last)$/;

/** The dead are remembered, not met: 'the late President X' is nobody. */
export function isOfTheDead(text: string, figure: Figure): boolean {
  return /^(?:the )?late |, the late /i.test(text.slice(figure.start, figure.end));
}

function namedActor(
  scene: Scene,
  sentence: Sentence,
  line: TokenLine,
  figure: Figure,
  before: readonly Actor[],
): Actor | null {
  if (isOfTheDead(scene.document.text, figure)) return null;
  const person = scene.people.get(figure) ?? null;
  if (!person) return null;
  const title = figure.titles[0];
  person.side ??= ownerSide(line, figure.from, before) ?? itsSide(sentence, line, figure);
  // 'His wife Louise' acts for the country that he acts for.
  if (title?.role === 'spouse') person.side ??= before.findLast(({ sides }) => sides.length === 1)?.sides[0] ?? null;
  if (person.side === null && title?.counterpart) person.side = counterpartSide(scene, before);
  if (title?.counterpart && (person.role === null || person.role === 'counterpart')) {
    const other = acrossFrom(person, scene, before);
    if (other?.role && person.role === null)
      [person.role, person.level] = [withoutState(other.role, other.side), other.level];
    // 'The Vietnamese premier' is who was told as the premier's counterpart.
    if (other && person !== other) for (const role of other.roles) person.counterpartRoles.add(role);
  }
  return actorOf(person, figure, 'person');
}

/** 'Ruto is to see Party leader X, President Y and his counterpart Z': whose counterpart somebody is acts for the other side. */
function acrossFrom(person: Person, { lastSubject }: Scene, before: readonly Actor[]): Person | null {
  const named = before.filter((actor) => actor.persons.length === 1).map(({ persons }) => persons[0]!);
  const opposite = ({ side }: Person) => side === null || person.side === null || side !== person.side;
  return named.findLast(opposite) ?? (lastSubject && opposite(lastSubject) ? lastSubject : null);
}

/** 'President of Kenya', and Vietnam's 'State President', make of their counterparts a President. */
function withoutState(role: string, side: string | null): string {
  const at = side === null ? -1 : role.indexOf(' of ');
  const name = role.slice(at + 4).replace(/^the /, '');
  if (side === 'VNM' && /^State President$/.test(role)) return 'President';
  return at > 0 && findPlaces(name).some(({ country, end }) => country === side && end === name.length)
    ? role.slice(0, at)
    : role;
}

/** 'X of Kenya and the country's Speaker, Y': the country told of last. */
function ownerSide(line: TokenLine, from: number, before: readonly Actor[]): string | null {
  const owned = /^['’]s$/.test(line.folded[from - 1] ?? '') && OWNERS.has(line.folded[from - 2] ?? '');
  return owned ? (before.findLast(({ sides }) => sides.length === 1)?.sides[0] ?? null) : null;
}

/** 'The bank was asked for help when X received Y, its Country Director': of the organisation or country that the sentence named last before. */
function itsSide({ mentions }: Sentence, line: TokenLine, { titles, start }: Figure): string | null {
  if (!titles.some(({ from, side }) => side === null && line.folded[from] === 'its')) return null;
  const owner = mentions.findLast(
    (mention) =>
      mention.end <= start &&
      (mention.kind === 'organisation' || (mention.kind === 'place' && mention.form === 'country')),
  );
  if (owner?.kind === 'place') return owner.country;
  return owner?.kind === 'organisation' ? (owner.code ?? owner.country) : null;
}

const OWNERS = new Set(['country', 'nation', 'kingdom', 'republic', 'sultanate']);

/** Titles that without a country are Vietnam's in this genre. */
const HOME_TITLES =
  /^(pm|deputy pm|party chief|state president|na (?:vice )?chair(?:man|woman)|national assembly chairman|top legislator|party leader|government leader)$/;

/** Whom a title without a name acts for: its own country, the counterpart's, or Vietnam for its envoys and its usual short titles. */
function sideOfTitle(scene: Scene, line: TokenLine, title: TitlePhrase, before: readonly Actor[]): string | null {
  if (title.side !== null) return title.side;
  const owner = ownerSide(line, title.from, before) ?? ownSide(scene, line, title);
  if (owner !== null) return owner;
  const counterpart = title.counterpart ? counterpartSide(scene, before) : null;
  if (counterpart !== null) return counterpart;
  const envoy = title.level === 'ambassador' && title.postedTo && title.postedTo !== 'VNM';
  return envoy || HOME_TITLES.test(title.role) ? 'VNM' : null;
}

/** 'Docked in Nairobi. … paid a visit to the city's mayor': of the country of the town told of last. */
function sideOfTown({ document }: Scene, sentence: Sentence, line: TokenLine, { from }: TitlePhrase): string | null {
  const words = line.folded.slice(from, from + 4).join(' ');
  if (!/^(?:the |that )?(?:port )?(?:city|town|province|state|region|district|locality|prefecture) ['’]s\b/.test(words))
    return null;
  const start = line.tokens[from]!.start;
  const before = document.sentences[sentence.index - 1];
  const near = [...(before?.story === sentence.story ? before.mentions : []), ...sentence.mentions];
  const town = near.findLast((mention) => mention.kind === 'place' && mention.end <= start);
  return town?.kind === 'place' ? town.country : null;
}

/** 'Our Speaker': of those for whom the author of a text in the first person speaks. */
function ownSide({ author }: Scene, line: TokenLine, { from, counterpart }: TitlePhrase): string | null {
  return !counterpart && author && /^(?:our|my)$/.test(line.folded[from] ?? '') ? author.side : null;
}

function counterpartSide(scene: Scene, before: readonly Actor[]): string | null {
  const other = before.findLast((actor) => actor.sides.length === 1);
  const side = other?.sides[0] ?? scene.lastSubject?.side ?? null;
  if (side === null) return null;
  return side === 'VNM' ? null : 'VNM';
}
