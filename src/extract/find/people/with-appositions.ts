import { isCountry } from '../places/place-entries.ts';
import type { Figure } from './figure.ts';
import { isBareRank } from './is-bare-rank.ts';
import { knownLeader } from './known-leaders.ts';
import { lastOfficeNoun } from './name-after-title.ts';
import { nameEnd } from './name-run.ts';
import { nameTokens } from './same-name.ts';
import { spouseOf } from './spouse-of.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { withCountry } from './with-country.ts';

/** Takes in what stands after the name: '(right)', ', President of …', ', member of …, and Deputy Minister of …'. */
export function withAppositions(line: TokenLine, named: Figure): Figure {
  const result = withCountry(line, { ...named, titles: [...named.titles] });
  let at = result.next;
  for (let round = 0; round < 4; round++) {
    let next = at;
    if (line.folded[next] === '(') {
      const close = line.folded.indexOf(')', next);
      if (close < 0 || close - next > 6) break;
      at = next = close + 1;
    }
    const joined = round > 0 && line.folded[next] === 'and' && /^\p{Ll}/u.test(line.tokens[next + 1]?.text ?? '');
    if (line.folded[next] !== ',' && !joined) break;
    next++;
    if (round > 0 && line.folded[next] === 'and') next++;
    const posted = POSTED_AS.exec(line.folded.slice(next, next + 7).join(' '));
    if (posted) next += posted[0].trim().split(' ').length;
    else if (line.folded[next] === 'who' || line.folded[next] === 'whose') {
      const as = line.folded.slice(next, next + 9).findIndex((token) => /^(as|became|become|is|was|both)$/.test(token));
      if (as < 0) break;
      const behind = line.folded
        .slice(next + as + 1, next + 7)
        .findIndex((token) => token === 'as' || token === 'both');
      next += as + 1 + (behind >= 0 ? behind + 1 : 0);
    }
    const wed = spouseOf(line, next);
    const told = wed ?? titlePhraseAt(line, NOW.test(line.folded[next] ?? '') ? next + 1 : behindSuperior(line, next));
    const phrase = told && (inService(line, told) ?? told);
    if (
      !phrase ||
      isBareRank(phrase) ||
      // 'X, the President's party': what is his.
      /^['’]s?$/.test(line.folded[phrase.next] ?? '') ||
      (phrase.counterpart && phrase.side === null && named.titles.length > 0) ||
      isSomebodyElse(result.titles, phrase) ||
      (joined && phrase.definite) ||
      isOfOtherState(result, phrase)
    )
      break;
    if (phrase === told) throughBody(line, phrase);
    const alone =
      phrase !== wed && phrase === told && beginsAnother(line, phrase.next)
        ? upToAnother(line, result, phrase)
        : phrase;
    if (!alone || isOfOtherCountry(line, named, alone)) break;
    if (isOfHisMinistry(named, alone)) alone.side = null;
    const follower = alone.next;
    result.titles.push(alone);
    at = follower;
    result.next = follower;
    result.end = line.tokens[follower - 1]!.end;
  }
  return result;
}

/** 'Bui Thanh Son, now Deputy Prime Minister': what somebody has become since. */
const NOW = /^(?:now|currently|today|presently|concurrently)$/;

/** 'X, then newly posted as Country Director', 'X, in his capacity as chair'. */
const POSTED_AS =
  /^(?:(?:then|now|newly|recently|just|until recently|at the time|in (?:his|her) capacity|(?:his|her) country 's|serving|posted|appointed|acting) ){1,4}as (?=\w)/;

/** 'Leader of the Bulgarian Socialist Party': words up to the last office noun are the body's name. */
function throughBody(line: TokenLine, phrase: TitlePhrase): void {
  if (!isCapital(line, phrase.next)) return;
  const body = lastOfficeNoun(line, phrase.next, nameEnd(line, phrase.next));
  if (body !== null) phrase.next = body + 1;
}

/**
 * 'Luong Cuong, Sultan of Brunei confer', 'Sheikh Ahmad, Vietnamese PM discuss trade': a headline that lists two. Nobody whom all the
 * world knows as Vietnam's acts for another country, and the comma behind an office closes what stands in apposition.
 */
function isOfOtherCountry(line: TokenLine, named: Figure, phrase: TitlePhrase): boolean {
  if (phrase.side === null || named.name === null) return false;
  const tokens = nameTokens(named.name);
  const known = tokens.length > 1 ? knownLeader(tokens) : null;
  if (known) return known.side !== phrase.side && (known.side === 'VNM' || phrase.side === 'VNM');
  if (named.titles.length > 0 || /^(?:[,.;:()–—]|and|-)?$/.test(line.folded[phrase.next] ?? '')) return false;
  return named.vietnameseName !== (phrase.side === 'VNM');
}

/** 'Deputy Foreign Minister Nguyen Quoc Dung, head of ASEAN SOM Vietnam': a minister goes to an organisation for his own country. */
function isOfHisMinistry({ vietnameseName, titles }: Figure, { side }: TitlePhrase): boolean {
  return vietnameseName && /minister$/.test(titles[0]?.level ?? '') && side !== null && !isCountry(side);
}

/** 'Facing Fijian Prime Minister Sitiveni Rabuka, the Vietnamese PM …': another side, or a bare title behind a name with an office. */
function isSomebodyElse(titles: readonly TitlePhrase[], phrase: TitlePhrase): boolean {
  const side = titles.find((title) => title.side !== null)?.side;
  if (side && phrase.side && side !== phrase.side) return true;
  return phrase.definite && titles.some((title) => !isBareRank(title)) && phrase.next - phrase.roleFrom <= 3;
}

/** 'Modi, President of Kenya speak by phone': one known all over the world holds no office of another country, nor a Vietnamese its highest. */
function isOfOtherState({ name, vietnameseName }: Figure, { side, level }: TitlePhrase): boolean {
  const tokens = nameTokens(name ?? '');
  if (side === null || tokens.length < 2) return false;
  const leader = knownLeader(tokens);
  if (leader === null || tokens.length > leader.tokens.length)
    return vietnameseName && LEADING.test(level) && side !== 'VNM';
  return leader.side !== side && isCountry(side);
}

const LEADING = /^(?:party-leader|head-of-state|head-of-government|parliament|ambassador)$/;

/** Behind the 'Novak's' of 'Jan Maly, Novak's deputy and Minister of Health': an office told by whose it serves under. */
function behindSuperior(line: TokenLine, at: number): number {
  const serves = isCapital(line, at) && !line.names[at] && /^['’]s$/.test(line.folded[at + 1] ?? '');
  return serves ? at + 2 : at;
}

/** 'Special adviser to Japanese Prime Minister X': the title goes on to the name of whoever is served, and acts for that side. */
function inService(line: TokenLine, phrase: TitlePhrase): TitlePhrase | null {
  const words = line.folded.slice(phrase.from, phrase.next);
  const role = words.findIndex((word) => SERVES.test(word));
  if (role < 0 || !/^(?:to|of|for)$/.test(words[role + 1] ?? '') || !beginsAnother(line, phrase.next)) return null;
  return { ...phrase, side: phrase.side ?? phrase.postedTo, postedTo: null, next: nameEnd(line, phrase.next) };
}

const SERVES = /^(?:advis[eo]r|envoy|aide|representative|assistant)$/;

/**
 * 'X, Deputy Secretary of State, and Minister Y', 'X, Minister of Justice of Kenya, Attorney General Y': up to the comma the title is
 * that of X, who has no other.
 */
function upToAnother(line: TokenLine, { titles }: Figure, phrase: TitlePhrase): TitlePhrase | null {
  if (titles.some(({ role }) => role !== '')) return null;
  for (let at = phrase.roleFrom + 1; at + 1 < phrase.next; at++) {
    if (line.folded[at] !== ',') continue;
    const before = { ...line, tokens: line.tokens.slice(0, at), folded: line.folded.slice(0, at) };
    const own = titlePhraseAt(before, phrase.from);
    if (own?.next === at && (line.folded[at + 1] === 'and' || own.side !== null)) return own;
  }
  return null;
}

/** After a title in apposition a name would mean that the title is somebody else's. */
function beginsAnother(line: TokenLine, at: number): boolean {
  if (!isCapital(line, at)) return false;
  return nameEnd(line, at) > at;
}
