import type { Span } from '../mention.ts';
import { nameEnd, vietnameseNameEnd } from './name-run.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { vocabulary } from './vocabulary.ts';

/** Somebody as one place of the text shows them: a title, a name, or both, with appositions. */
export type Figure = Span & {
  /** As the text spells it; null for a title alone ('the Prime Minister'). */
  name: string | null;
  nameSpan: Span | null;
  titles: TitlePhrase[];
  /** First and after-last token. */
  from: number;
  next: number;
  /** The name has the shape of a Vietnamese one. */
  vietnameseName: boolean;
};

/** Everybody that a sentence names or titles, left to right, without overlaps. */
export function findPeople(line: TokenLine): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const found = figuresAt(line, at);
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

function figuresAt(line: TokenLine, at: number): Figure[] {
  const bare = vietnameseNameEnd(line, at);
  const thing = line.names[at];
  if (bare !== null && !(thing && thing.next >= bare) && !isHistorical(line, at)) {
    return [withAppositions(line, figure(line, at, at, bare, []))];
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
      return phrase.role === '' || isBareRank(phrase) ? [] : [figure(line, at, phrase.next, phrase.next, [phrase])];
    }
    const named = figure(line, at, begins, ends, [phrase]);
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
      return [figure(line, at, begins, ends, [{ ...country, role: '' }])];
    }
  }
  if (isCapital(line, at) && !thing) {
    const ends = nameEnd(line, at);
    if (ends - at >= 2) {
      const named = withAppositions(line, figure(line, at, at, ends, []));
      if (
        named.titles.length > 0 ||
        (line.folded[ends] === ',' && /^(who|whom|whose)$/.test(line.folded[ends + 1] ?? ''))
      )
        return [named];
    }
  }
  return [];
}

/** President Ho Chi Minh is a memory or a mausoleum in this genre, never a participant. */
function isHistorical(line: TokenLine, at: number): boolean {
  return line.folded[at] === 'ho' && line.folded[at + 1] === 'chi' && line.folded[at + 2] === 'minh';
}

function mayBeginTitle(line: TokenLine, at: number): boolean {
  const word = line.folded[at]!;
  if (isCapital(line, at)) return true;
  return /^(the|his|her|their|its|a|an|then|former|outgoing|visiting|new|late|acting|premier|president|foreign|prime|ambassador|party|chairman|chairwoman|head|leader|member|chief|deputy|vice|minister|secretary|director|governor|mayor|envoy|speaker|sultan|king|lawmaker|defence|defense|trade)$/.test(
    word,
  );
}

function isBareRank(phrase: TitlePhrase): boolean {
  return vocabulary.rank.has(phrase.role) || phrase.role === '';
}

/** Where the name after a title begins: at once, after a picture's '(R)', or after a comma ('the Minister of …, Bui Thanh Son,'). */
function nameStart(line: TokenLine, phrase: TitlePhrase): number | null {
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
    vocabulary.honorific.has(line.folded[begins] ?? '') ||
    (begins > at + 1 && line.folded[begins] === '.')
  )
    begins++;
  const vietnamese = vietnameseNameEnd(line, begins);
  if (vietnamese !== null) return begins;
  if (!phrase.definite && phrase.next - phrase.from < 5) return null;
  const ends = line.names[begins] ? begins : nameEnd(line, begins);
  return ends - begins >= 2 && /^[,.;]$/.test(line.folded[ends] ?? '.') ? begins : null;
}

function lastOfficeNoun(line: TokenLine, begins: number, ends: number): number | null {
  for (let at = ends - 1; at >= begins; at--) {
    if (OFFICE_NOUNS.has(line.folded[at]!)) return at;
  }
  return null;
}

const OFFICE_NOUNS = new Set(
  'group organisation organization organisations organizations foundation association associations committee council corporation company bank university institute party community federation union academy commission agency ministry department office centre center parliamentarians fund front court service authority board bureau secretariat'.split(
    ' ',
  ),
);

function properNameEnd(line: TokenLine, begins: number): number | null {
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

function figure(line: TokenLine, from: number, begins: number, ends: number, titles: TitlePhrase[]): Figure {
  const start = line.tokens[from]!.start;
  const last = line.tokens[Math.max(ends, titles.at(-1)?.next ?? ends) - 1]!;
  const named = ends > begins;
  const nameSpan = named ? { start: line.tokens[begins]!.start, end: line.tokens[ends - 1]!.end } : null;
  return {
    start,
    end: last.end,
    name: nameSpan ? textOf(line, nameSpan) : null,
    nameSpan,
    titles,
    from,
    next: Math.max(ends, titles.at(-1)?.next ?? ends),
    vietnameseName: named && vietnameseNameEnd(line, begins) === ends,
  };
}

function textOf(line: TokenLine, span: Span): string {
  return line.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** Takes in what stands after the name: '(right)', ', President of …', ', member of …, and Deputy Minister of …'. */
function withAppositions(line: TokenLine, named: Figure): Figure {
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
    const phrase = titlePhraseAt(line, next);
    if (
      !phrase ||
      isBareRank(phrase) ||
      (phrase.counterpart && phrase.side === null) ||
      isSomebodyElse(result.titles, phrase)
    )
      break;
    const follower = phrase.next;
    if (beginsAnother(line, follower)) break;
    result.titles.push(phrase);
    at = follower;
    result.next = follower;
    result.end = line.tokens[follower - 1]!.end;
  }
  return result;
}

/** 'Meeting Malaysian Prime Minister Anwar Ibrahim, the Vietnamese PM …': another side, or a bare title after a titled name. */
function isSomebodyElse(titles: readonly TitlePhrase[], phrase: TitlePhrase): boolean {
  const side = titles.find((title) => title.side !== null)?.side;
  if (side && phrase.side && side !== phrase.side) return true;
  return phrase.definite && titles.length > 0 && phrase.next - phrase.roleFrom <= 3;
}

/** 'Foreign Minister Bui Thanh Son of Vietnam': the country after the name. */
function withCountry(line: TokenLine, named: Figure): Figure {
  const [title] = named.titles;
  let at = named.next;
  if (line.folded[at] !== 'of' || !title || title.role === '') return named;
  at++;
  if (line.folded[at] === 'the') at++;
  const thing = line.names[at];
  if (thing?.mention.kind !== 'place' || thing.mention.form !== 'country') return named;
  return {
    ...named,
    titles: [{ ...title, side: title.side ?? thing.mention.country }, ...named.titles.slice(1)],
    next: thing.next,
    end: thing.mention.end,
  };
}

/** After a title in apposition a name would mean that the title is somebody else's. */
function beginsAnother(line: TokenLine, at: number): boolean {
  if (!isCapital(line, at)) return false;
  return nameEnd(line, at) > at;
}

/** 'Governors Omura Hideaki of Aichi, Fukuda Tomikazu of Tochigi and …': the names that share a plural title. */
function listed(line: TokenLine, first: Figure, phrase: TitlePhrase): Figure[] {
  const others: Figure[] = [];
  let at = first.next;
  for (let round = 0; round < 8; round++) {
    if (line.folded[at] === 'of' && isCapital(line, at + 1)) {
      at += 2;
      while (isCapital(line, at) || /^(province|prefecture)$/.test(line.folded[at] ?? '')) at++;
    }
    if (!/^(,|and)$/.test(line.folded[at] ?? '')) break;
    at++;
    if (line.folded[at] === 'and') at++;
    if (!isCapital(line, at)) break;
    const ends = nameEnd(line, at);
    if (ends - at < 1) break;
    const other = withCountry(line, figure(line, at, at, ends, [{ ...phrase, side: null, from: at, next: ends }]));
    others.push(other);
    at = other.next;
  }
  return others;
}
