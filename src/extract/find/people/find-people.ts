import { adjectivesWithNames } from './adjectives-with-names.ts';
import { countriesWithNames, namesOfBoth } from './countries-with-names.ts';
import { type Figure, figureOf } from './figure.ts';
import { isBareRank } from './is-bare-rank.ts';
import { isHistorical } from './is-historical.ts';
import { knownLeader } from './known-leaders.ts';
import { listed } from './listed-names.ts';
import { lastOfficeNoun, nameStart, OFFICE_NOUNS, properNameEnd } from './name-after-title.ts';
import { nameEnd, vietnameseNameEnd } from './name-run.ts';
import { namesInTurn } from './names-in-turn.ts';
import { namesOfCountries } from './names-of-countries.ts';
import { nameTokens } from './same-name.ts';
import { sharedTitle } from './shared-title.ts';
import { spouseBefore } from './spouse-of.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { vocabulary } from './vocabulary.ts';
import { withAppositions } from './with-appositions.ts';
import { withCountry } from './with-country.ts';

/**
 * Everybody that a sentence names or titles, left to right, without overlaps. `speakers` are the last words of names that the article uses
 * alone for people.
 */
export function findPeople(line: TokenLine, speakers: ReadonlySet<string> = new Set()): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const found = figuresAt(line, at, speakers);
    if (found.length === 0) {
      const thing = line.names[at];
      at = thing ? thing.next : at + 1;
      continue;
    }
    figures.push(...found);
    at = Math.max(at + 1, found.at(-1)!.next);
  }
  return figures;
}

function figuresAt(line: TokenLine, at: number, speakers: ReadonlySet<string>): Figure[] {
  const bare = vietnameseNameEnd(line, at);
  const thing = line.names[at];
  const both = line.folded[at - 1] === ',' && isCapital(line, at) && !thing ? namesOfBoth(line, at) : [];
  if (both.length > 0) return both;
  const apart = thing ? [...countriesWithNames(line, at), ...adjectivesWithNames(line, at)] : [];
  if (apart.length > 0) return apart;
  if (bare !== null && !(thing && thing.next >= bare) && !isHistorical(line, at)) {
    const shared = sharedTitle(line, at);
    if (shared) return shared;
    return [withAppositions(line, figureOf(line, at, at, bare, []))];
  }
  const phrase = mayBeginTitle(line, at) ? titlePhraseAt(line, at) : null;
  if (phrase) {
    let begins = nameStart(line, phrase);
    let ends = begins === null ? null : properNameEnd(line, begins);
    // 'Chairman of the Lotte Group Shin Dong-bin': words up to the last office noun are the body's name, not the person's.
    if (begins !== null && ends !== null && begins === phrase.next) {
      const body = lastOfficeNoun(line, begins, ends);
      if (body !== null) {
        phrase.next = body + 1;
        if (line.folded[phrase.next] === '(' && line.folded[phrase.next + 2] === ')') phrase.next += 3;
        begins = nameStart(line, phrase);
        ends = begins === null ? null : properNameEnd(line, begins);
      }
    }
    if (begins !== null && isHistorical(line, begins)) return [];
    if (begins === null || ends === null || ends === begins) {
      const apart =
        phrase.plural || /s$/.test(line.folded[phrase.roleFrom] ?? '')
          ? countriesWithNames(line, countryAtEnd(line, phrase))
          : [];
      if (apart.length > 0) return apart;
      const inTurn = phrase.plural ? namesInTurn(line, phrase) : [];
      if (inTurn.length > 0) return inTurn;
      return phrase.role === '' || isBareRank(phrase) ? [] : [figureOf(line, at, phrase.next, phrase.next, [phrase])];
    }
    // 'His wife Madam Rachel': what she is to him says more than how she is addressed.
    const wed = phrase.role === '' ? spouseBefore(line, at) : null;
    const named = figureOf(line, at, begins, ends, [wed ?? phrase]);
    const each = phrase.plural ? countriesWithNames(line, countryAtEnd(line, phrase)) : [];
    if (each.length > 0) return each;
    if (phrase.plural) {
      const first = withCountry(line, named);
      return [first, ...listed(line, first, phrase)];
    }
    return [withAppositions(line, named)];
  }
  // 'Mexico's Alejandro Negrin Munoz': a country's, and a name of two words or more.
  if (
    thing?.mention.kind === 'place' &&
    thing.mention.form === 'country' &&
    /^['’]s$/.test(line.folded[thing.next] ?? '')
  ) {
    const begins = thing.next + 1;
    const ends = isCapital(line, begins) && !line.inside[begins] ? nameEnd(line, begins) : begins;
    const common = line.folded.slice(begins, ends).some((word) => vocabulary.field.has(word) || OFFICE_NOUNS.has(word));
    if (ends - begins >= 2 && !common) {
      const country: TitlePhrase = {
        from: at,
        next: begins,
        role: 'member',
        level: 'people',
        side: thing.mention.country,
        postedTo: null,
        definite: false,
        counterpart: false,
        plural: false,
        former: false,
        roleFrom: begins,
      };
      return [figureOf(line, at, begins, ends, [{ ...country, role: '' }])];
    }
  }
  const spouse = thing ? null : spouseBefore(line, at);
  if (spouse && nameEnd(line, at) > at) return [figureOf(line, at, at, nameEnd(line, at), [spouse])];
  if (isCapital(line, at) && !thing && !isParticiple(line, at)) {
    const several = namesOfCountries(line, at);
    if (several.length) return several;
    const ends = nameEnd(line, at);
    if (ends - at >= 2 && !OFFICE_NOUNS.has(line.folded[ends - 1]!)) {
      const shared = sharedTitle(line, at);
      if (shared) return shared;
      const named = withAppositions(line, figureOf(line, at, at, ends, []));
      if (
        named.titles.length > 0 ||
        (line.folded[ends] === ',' && /^(who|whom|whose)$/.test(line.folded[ends + 1] ?? '')) ||
        isToldAsPerson(line, at, ends) ||
        isPerson(line, at, ends, named.name!, speakers)
      )
        return [named];
    }
  }
  return [];
}

/** 'Receiving Ana Lopez, the bank's president, he said': the first word has its capital from the sentence; no 'Ding' or 'King'. */
function isParticiple(line: TokenLine, at: number): boolean {
  return at === 0 && /^[a-z]{3,}ing$/.test(line.folded[at]!) && isCapital(line, at + 1);
}

/** 'A delegation of Veterans for Peace headed by Chuck Morris': people lead delegations. */
const LEADS_DELEGATION =
  /\b(?:delegation|mission|group|team|delegates)\b[^.;]*\b(?:led|headed) by(?: (?:its|the|their))?$/;

/** 'Her successor, Maria Sherwood': whoever stands so to somebody is somebody. */
const NEXT_IN_OFFICE = /\b(?:his|her|my) (?:successor|predecessor|deputy)(?: ,)?$/;

/** 'His host Ana Lopez', 'the two ministers, Tran Van Son and Ana Lopez': what stands before says that it is somebody. */
function isToldAsPerson(line: TokenLine, at: number, ends: number): boolean {
  const words = line.folded.slice(at, ends);
  if (ends - at > 4 || words.some((word) => vocabulary.field.has(word) || OFFICE_NOUNS.has(word))) return false;
  const before = line.folded[at - 1] ?? '';
  if (/^(?:host|hostess|guest|visitor)$/.test(before) && /^(?:his|her|their|the)$/.test(line.folded[at - 2] ?? ''))
    return true;
  const clause = line.folded.slice(Math.max(0, at - 16), at).join(' ');
  if (LEADS_DELEGATION.test(clause) || NEXT_IN_OFFICE.test(clause)) return true;
  if (before !== 'and') return false;
  const lead = line.folded.slice(Math.max(0, at - 14), at).join(' ');
  return /\b(?:two|both) (?:[\w-]+ ){0,3}(?:ministers|presidents|leaders|premiers|speakers|chiefs|heads|governors|mayors|generals|officials|chairmen|secretaries|negotiators|envoys|ambassadors) , (?:\w+ ){2,5}and$/.test(
    lead,
  );
}

/** The token of the country with which a title ends: 'his counterparts from Kenya'. */
function countryAtEnd(line: TokenLine, phrase: TitlePhrase): number {
  for (let at = phrase.next - 1; at >= phrase.from; at--) if (line.names[at]?.next === phrase.next) return at;
  return phrase.next;
}

/** Without a title, who is known all over the world or speaks in the article under the last word of the name. */
function isPerson(line: TokenLine, at: number, ends: number, name: string, speakers: ReadonlySet<string>): boolean {
  const words = line.folded.slice(at, ends);
  if (words.some((word) => vocabulary.field.has(word) || OFFICE_NOUNS.has(word))) return false;
  const tokens = nameTokens(name);
  if (tokens.length < 2) return false;
  const leader = knownLeader(tokens);
  // 'Informing Petersen that …': the first word of a sentence has its capital from there.
  if (leader === null && at === 0 && /(?:ing|ed|ly)$/.test(words[0]!)) return false;
  if (leader !== null && tokens.length <= leader.tokens.length) return true;
  // 'Wang Ning', where 'Wang noted …'.
  return speakers.has(words.at(-1)!) || (at > 0 && words.length < 4 && speakers.has(words[0]!));
}

function mayBeginTitle(line: TokenLine, at: number): boolean {
  return !PRONOUNS.has(line.folded[at]!) && (isCapital(line, at) || BEGIN_TITLES.has(line.folded[at]!));
}

/** 'He and Foreign Minister X': two people. */
const PRONOUNS = new Set(['he', 'she', 'they', 'both', 'we', 'i', 'it']);

/** Words in lower case that a title phrase may begin with. */
const BEGIN_TITLES = new Set(
  `the his her their its my our a an then former outgoing visiting new newly late acting premier president foreign prime ambassador party chairman
   chairwoman head leader member chief deputy vice minister secretary director governor mayor envoy speaker sultan king lawmaker defence defense trade`.split(
    /\s+/,
  ),
);
