import type { Figure } from './figure.ts';
import { isBareRank } from './is-bare-rank.ts';
import { nameEnd } from './name-run.ts';
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
    if (line.folded[next] !== ',') break;
    next++;
    if (round > 0 && line.folded[next] === 'and') next++;
    if (line.folded[next] === 'who' || line.folded[next] === 'whose') {
      const as = line.folded.slice(next, next + 9).findIndex((token) => /^(as|became|become|is|was|both)$/.test(token));
      if (as < 0) break;
      const behind = line.folded
        .slice(next + as + 1, next + 7)
        .findIndex((token) => token === 'as' || token === 'both');
      next += as + 1 + (behind >= 0 ? behind + 1 : 0);
    }
    const told = titlePhraseAt(line, behindSuperior(line, next));
    const phrase = told && (inService(line, told) ?? told);
    if (
      !phrase ||
      isBareRank(phrase) ||
      (phrase.counterpart && phrase.side === null) ||
      isSomebodyElse(result.titles, phrase)
    )
      break;
    const follower = phrase.next;
    if (phrase === told && beginsAnother(line, follower)) break;
    result.titles.push(phrase);
    at = follower;
    result.next = follower;
    result.end = line.tokens[follower - 1]!.end;
  }
  return result;
}

/** 'Facing Fijian Prime Minister Sitiveni Rabuka, the Vietnamese PM …': another side, or a bare title after a titled name. */
function isSomebodyElse(titles: readonly TitlePhrase[], phrase: TitlePhrase): boolean {
  const side = titles.find((title) => title.side !== null)?.side;
  if (side && phrase.side && side !== phrase.side) return true;
  return phrase.definite && titles.length > 0 && phrase.next - phrase.roleFrom <= 3;
}

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

/** After a title in apposition a name would mean that the title is somebody else's. */
function beginsAnother(line: TokenLine, at: number): boolean {
  if (!isCapital(line, at)) return false;
  return nameEnd(line, at) > at;
}
