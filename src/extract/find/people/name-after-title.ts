import { knownLeader } from './known-leaders.ts';
import { nameEnd, vietnameseNameEnd } from './name-run.ts';
import { nameTokens } from './same-name.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { isHonorific, vocabulary } from './vocabulary.ts';

/** Where the name after a title begins: at once, after a picture's '(R)', or after a comma ('the Minister of …, Bui Thanh Son,'). */
export function nameStart(line: TokenLine, phrase: TitlePhrase): number | null {
  let at = phrase.next;
  if (line.folded[at] === '(') {
    const close = line.folded.indexOf(')', at);
    if (close > 0 && close - at <= 4) at = close + 1;
  }
  if (isCapital(line, at)) return at;
  const word = line.folded[at] ?? '';
  if ((word === 'al' || word === 'el') && line.folded[at + 1] === '-') return at;
  if (word !== ',' || !isCapital(line, at + 1)) return null;
  let begins = at + 1;
  while (
    vocabulary.rank.has(line.folded[begins] ?? '') ||
    (isHonorific(line.folded, begins) && line.tokens[begins]!.text !== 'He') ||
    (begins > at + 1 && line.folded[begins] === '.')
  )
    begins++;
  const vietnamese = vietnameseNameEnd(line, begins);
  if (vietnamese !== null) return begins;
  const ends = line.names[begins] && !isGivenName(line, begins) ? begins : nameEnd(line, begins);
  if (ends - begins >= 2 && isLeader(line, begins, ends)) return begins;
  const owned = line.folded.slice(Math.max(0, phrase.from - 1), phrase.next).some((word) => /^['’]s$/.test(word));
  if (!phrase.definite && !owned && phrase.next - phrase.from < 5) return null;
  return ends - begins >= 2 && /^(?:[,.;]|on|yesterday)$/.test(line.folded[ends] ?? '.') ? begins : null;
}

/** 'The Mayor, Paris Jackson': a town's name with a surname behind it. */
function isGivenName(line: TokenLine, at: number): boolean {
  const { mention, next } = line.names[at]!;
  const town = mention.kind === 'place' && /^(?:city|capital)$/.test(mention.form) && next === at + 1;
  return town && isCapital(line, next) && !line.inside[next];
}

function isLeader(line: TokenLine, begins: number, ends: number): boolean {
  const name = line.text.slice(line.tokens[begins]!.start, line.tokens[ends - 1]!.end);
  return knownLeader(nameTokens(name)) !== null;
}

/** Where the name ends; null when the words are a place or no name. */
export function properNameEnd(line: TokenLine, begins: number): number | null {
  const thing = line.names[begins];
  const ends = nameEnd(line, begins);
  if (ends === begins) return null;
  if (thing && thing.next >= ends && thing.mention.kind === 'place' && thing.next - begins > 1) return null;
  if (
    thing &&
    thing.next >= ends &&
    /^(country|adjective|people)$/.test(thing.mention.kind === 'place' ? thing.mention.form : '')
  )
    return null;
  return ends;
}

/** The last word of a body in a run of capitals, or null. */
export function lastOfficeNoun(line: TokenLine, begins: number, ends: number): number | null {
  for (let at = ends - 1; at >= begins; at--) {
    if (OFFICE_NOUNS.has(line.folded[at]!)) return at;
  }
  return null;
}

export const OFFICE_NOUNS = new Set(
  'group organisation organization organisations organizations foundation association associations committee council corporation company bank university institute party community federation union academy commission agency ministry department office centre center parliamentarians fund front court service authority board bureau secretariat delegation mission embassy consulate house palace hall headquarters'.split(
    ' ',
  ),
);
