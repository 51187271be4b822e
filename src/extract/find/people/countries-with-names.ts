import type { MeetingLevel } from '../../../dataset/meeting.ts';
import { type Figure, figureOf } from './figure.ts';
import { OFFICE_NOUNS } from './name-after-title.ts';
import { nameEnd } from './name-run.ts';
import { plainTitle } from './plain-title.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { roleAt, vocabulary } from './vocabulary.ts';

/** Offices in the plural that several countries, or both, have each their holder of. */
const OFFICES =
  /^(?:leaders|presidents|ministers|speakers|counterparts|colleagues|ambassadors|chairs|chairmen|chairpersons|heads|chiefs|premiers|secretaries|commanders|governors|envoys|directors|mayors|deputies|peers)$/;

/** How far the office may stand before the first of the names. */
const FARTHEST = 14;

/** 'The Speakers of Zambia, Nelly Mwale, and Armenia, Alen Sargsyan', 'of Kenya (X) and Peru (Y)': each name behind its country. `from` is the token of the first country. */
export function countriesWithNames(line: TokenLine, from: number): Figure[] {
  if (line.names[from]?.mention.kind !== 'place') return [];
  const office = officeBefore(line, from);
  if (!office) return [];
  const figures: Figure[] = [];
  let at = from;
  for (;;) {
    const figure = nameBehindCountry(line, at, office, figures.length === 0 ? office.from : at);
    if (!figure) break;
    figures.push(figure);
    at = figure.next;
    while (/^(?:\)|,|;|and)$/.test(line.folded[at] ?? '')) at++;
    if (at === figure.next) break;
  }
  return figures.length > 1 ? figures : [];
}

/** 'The foreign ministers of the two countries, X and Y': the names of both sides, one behind the other. `from` is the token of the first name. */
export function namesOfBoth(line: TokenLine, from: number): Figure[] {
  if (
    line.folded[from - 1] !== ',' ||
    !/^(?:countries|nations|sides|states|governments|parties|parliaments)$/.test(line.folded[from - 2] ?? '')
  )
    return [];
  const office = officeBefore(line, from);
  const middle = nameEnd(line, from);
  if (!office || middle - from < 2 || line.folded[middle] !== 'and') return [];
  const ends = nameEnd(line, middle + 1);
  if (ends - middle < 3 || !isName(line, middle + 1, ends) || !isName(line, from, middle)) return [];
  const both: (readonly [number, number])[] = [
    [from, middle],
    [middle + 1, ends],
  ];
  return both.map(([begins, next]) =>
    figureOf(line, begins, begins, next, [plainTitle({ ...office, side: null }, begins, next)]),
  );
}

type Office = { role: string; level: MeetingLevel; from: number };

/** The last office in the plural before `at`, in the singular. */
function officeBefore(line: TokenLine, at: number): Office | null {
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
    const word = line.folded[back]!;
    if (!OFFICES.test(word)) continue;
    const one = word === 'chairmen' ? 'chairman' : word.replace(/ies$/, 'y').replace(/s$/, '');
    const phrase = [line.folded[back - 1] ?? '', one];
    // A counterpart has the office of whoever meets them.
    const role = /^(?:counterpart|colleague|peer|head|deputy)$/.test(one)
      ? null
      : (roleAt(phrase, 0) ?? roleAt([one], 0));
    return { role: role?.words ?? '', level: role?.level ?? 'people', from: phraseStart(line, back) };
  }
  return null;
}

/** 'The foreign ministers': with the words before the office. */
function phraseStart(line: TokenLine, office: number): number {
  let at = office;
  while (
    at > 0 &&
    office - at < 4 &&
    /^(?:foreign|prime|deputy|vice|defen[cs]e|trade|finance|parliament(?:ary)?|top|new|then)$/.test(
      line.folded[at - 1]!,
    )
  )
    at--;
  return /^(?:the|his|her|their)$/.test(line.folded[at - 1] ?? '') ? at - 1 : at;
}

function nameBehindCountry(line: TokenLine, at: number, office: Office, from: number): Figure | null {
  const start = line.folded[at] === 'the' ? at + 1 : at;
  const country = line.names[start];
  if (country?.mention.kind !== 'place' || country.mention.form !== 'country') return null;
  const sign = line.folded[country.next];
  const begins = country.next + 1;
  if (sign !== ',' && sign !== '(') return null;
  const ends = nameEnd(line, begins);
  if (!isName(line, begins, ends)) return null;
  const behind = line.folded[ends];
  if (sign === '(' ? behind !== ')' : behind !== undefined && !/^(?:,|and|\.|;|on|in|at|to)$/.test(behind)) return null;
  const figure = figureOf(line, from, begins, ends, [
    plainTitle({ ...office, side: country.mention.country }, begins, ends),
  ]);
  return sign === '(' ? { ...figure, next: ends + 1, end: line.tokens[ends]!.end } : figure;
}

/** Two words or more, none of them of an office or a body. */
function isName(line: TokenLine, begins: number, ends: number): boolean {
  if (ends - begins < 2 || !isCapital(line, begins) || line.names[begins]) return false;
  return !line.folded.slice(begins, ends).some((word) => vocabulary.field.has(word) || OFFICE_NOUNS.has(word));
}
