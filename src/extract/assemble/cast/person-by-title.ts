import type { Sentence } from '../../document.ts';
import { knownLeader } from '../../find/people/known-leaders.ts';
import type { TitlePhrase } from '../../find/people/title-phrase.ts';
import { isCountry } from '../../find/places/place-entries.ts';
import { canonicalRole } from './canonical-role.ts';
import { nearness, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** Counts as much as so many sentences between. */
const JUST_NAMED = 50;

/** In the press of another country 'the President' is its own, unless Vietnam's was named nearer by so many sentences. */
const AT_HOME = 5;

/** 'The top legislator': the Chairman of Vietnam's National Assembly. */
function headsAssembly(person: Person): boolean {
  return chairsInAssembly(person) && !OF_COMMITTEE.test(person.role ?? '');
}

/** 'A legislator': whoever chairs the Assembly or a committee of it. */
function chairsInAssembly({ side, level, roles }: Person): boolean {
  return side === 'VNM' && level === 'parliament' && (roles.has('chairman') || roles.has('chairwoman'));
}

/** 'Chairman of the National Assembly's Committee for External Relations' chairs a part of it. */
const OF_COMMITTEE = /\b(?:committee|council|commission|group|delegation|office)\b/i;

/** 'Vice Chairman of the Assembly's Committee for External Affairs' is nobody whom 'the Vietnamese NA Chairman' means. */
const BELOW = /\b(?:vice|deputy)\b|\bcommittee\b/i;

/** 'The former Rwandan foreign minister': whoever of an organisation was named last, where the story knows no minister. */
export function personOfOldOffice(scene: Scene, title: TitlePhrase, { story, index }: Sentence): Person | null {
  if (!title.former || !title.definite || title.side === null) return null;
  let best: Person | null = null;
  let at = Number.NEGATIVE_INFINITY;
  for (const person of scene.registry.people) {
    const here = nearness(person, story, index);
    if (here === null || here < at || person.side === null || isCountry(person.side)) continue;
    [best, at] = [person, here];
  }
  return best;
}

/** 'The PM', 'the Lao President': the person of this story, else of the article, with that role and side who was named last. */
export function personByTitle(
  scene: Scene,
  title: TitlePhrase,
  sentence: Sentence,
  /** Who meets whoever holds the title, by the verb before it. */
  facing: Person | null = null,
): Person | null {
  const role = canonicalRole(title.role);
  const leader = /^(leader|top leader|diplomat|official)$/.test(title.role);
  const { home } = scene;
  const homely =
    title.side === null &&
    home === null &&
    /^(pm|deputy pm|party chief|party leader|na (?:vice )?chair(?:man|woman)|state president)$/.test(title.role);
  if (title.counterpart) return null;
  // 'NA Vice Chairman' is as bare an office as 'the PM'.
  const longest = Math.max(2, title.role.split(' ').length);
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of scene.registry.people) {
    // 'The Vietnamese PM will meet the Prime Minister': nobody meets himself.
    if (person === facing || (title.side && person.side !== title.side)) continue;
    const fits =
      person.roles.has(role) ||
      (title.side !== null && person.counterpartRoles.has(role)) ||
      // 'The Lao legislative leader' is whoever heads the assembly, president or chairwoman.
      (role === 'speaker' && title.side !== null && person.level === 'parliament' && !BELOW.test(person.role ?? '')) ||
      (role === 'speaker' &&
        title.side === null &&
        (title.role === 'legislator' ? chairsInAssembly(person) : headsAssembly(person))) ||
      (/^chair(?:man|woman)$/.test(role) && title.side === null && title.definite && person.roles.has('speaker')) ||
      (leader &&
        title.side !== null &&
        (person.level === null
          ? !/^(?:diplomat|official)$/.test(title.role) && isKnownLeader(person)
          : !/^(?:ambassador|people)$/.test(person.level)));
    if (!fits) continue;
    const here = nearness(person, sentence.story, sentence.index);
    if (here === null && !title.definite && title.next - title.from > longest) continue;
    if (here !== null && here < TOLD_LATER && OF_SEVERAL.test(role) && isOneOfMore(scene, person, role, sentence))
      continue;
    let score = here !== null ? 100000 + here : 1;
    if (here === null && title.side === null && person.side !== 'VNM') continue;
    if (
      here === null &&
      scene.registry.people.filter((other) => other.side === person.side && other.roles.has(role)).length > 1
    )
      continue;
    // In this genre 'the PM' without a country is Vietnam's; a foreign one is 'the Lao PM'.
    // 'As for the Prime Minister, he met PM Sheikh Hasina': who is first named in this sentence is not who is known already.
    if (title.side === null && person.side !== 'VNM' && person.seenIn.get(sentence.story)?.[0] === sentence.index)
      score -= JUST_NAMED;
    if (homely && person.side === 'VNM') score += 100000;
    else if (title.side === null && home !== null && person.side === home) score += AT_HOME;
    else if (title.side === null && home === null && person.side === 'VNM') score += 2;
    // 'The Party chief granted the President an audience': nobody receives one of his own side.
    if (facing?.side && title.side === null && (person.side === 'VNM') === (facing.side === 'VNM')) score -= JUST_NAMED;
    // 'the minister' is seldom the deputy minister.
    if (person.roles.size > 0 && [...person.roles][0] === role) score += 0.5;
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

/** Nearness of who has not been told of yet. */
const TOLD_LATER = -999;

/** Offices that several hold at a time. */
const OF_SEVERAL = /^(?:deputy|vice)\b/;

/** The 'Deputy PM visits Laos' of a headline, above a story of two deputies: neither of them for sure. */
function isOneOfMore({ registry }: Scene, { side }: Person, role: string, { story }: Sentence): boolean {
  return (
    registry.people.filter((other) => other.side === side && other.roles.has(role) && other.seenIn.has(story)).length >
    1
  );
}

/** 'To Lam', without a word of his office: all the world knows that he leads. */
function isKnownLeader({ tokens }: Person): boolean {
  return tokens.length > 1 && knownLeader(tokens) !== null;
}

/**
 * 'The Prime Minister welcomed the guest to Downing Street. Sir Keir Starmer said …': an office that nobody of the story is told to hold, and the
 * one person of that country whom all the world knows and who is given no other.
 */
export function leaderWithoutTitle(scene: Scene, title: TitlePhrase, { story }: Sentence): Person | null {
  const side = title.side ?? scene.home;
  if (side === null || title.plural || title.counterpart || title.former || !LEADING.test(title.level)) return null;
  const fits = scene.registry.people.filter(
    (person) =>
      person.side === side &&
      person.roles.size === 0 &&
      // 'His counterpart Retno Marsudi' is a minister, as he is.
      person.counterpartRoles.size === 0 &&
      person.seenIn.has(story) &&
      isKnownLeader(person),
  );
  return fits.length === 1 ? fits[0]! : null;
}

const LEADING = /^(?:party-leader|head-of-state|head-of-government)$/;
