import { LETTER_PAIR } from '../../article/letter-pair.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { isVietnameseSyllable, notInNames, roleAt, vocabulary } from './vocabulary.ts';

/** 'Ursula von der Leyen', 'Alexander Van der Bellen', 'Carlos de la Cruz'. */
const TWO_PARTICLES = /^(?:v[ao]n (?:der|den|de|het)|de (?:la|las|los|le)|bin (?:al|abdul|abu)|auf der)$/;

/** 'V', and the 'V.I' of 'V.I. Matviyenko'. */
const INITIAL = /^(?:\p{Lu}\.)?\p{Lu}$/u;

/** 'Soltan al-Muraikhi', 'Ahmad ash-Sharif': the Arabic article, as it is written before letters that it takes on. */
const ARTICLE_OF_NAMES = /^(?:al|el|ul|as|ad|an|ar|ash|at|az)$/;

/**
 * Where a Vietnamese name that begins at `from` ends: a known surname and one to four capitalised syllables.
 * Null when there is none; places that only look like names are the caller's to refuse.
 */
export function vietnameseNameEnd(line: TokenLine, from: number): number | null {
  const first = line.folded[from];
  if (first === undefined || !isCapital(line, from) || !vocabulary.surname.has(first)) return null;
  let end = from + 1;
  while (end < line.tokens.length && end - from < 5 && continuesVietnamese(line, end)) end++;
  // 'Kim Do-hyun' goes on behind the hyphen, as no Vietnamese name does.
  if (isJoint(line, end, end - from) && line.tokens[end]!.text === '-') return null;
  // 'Y Vinh Tor', 'A Pha': a one-letter surname needs two more syllables.
  const least = first.length === 1 ? 3 : 2;
  return end - from >= least && !isHyphened(line, end) && !isThoroughfare(line, end) ? end : null;
}

/** 'On Bach Dang Street', 'Phan Dinh Phung Boulevard': what is called after somebody. */
function isThoroughfare(line: TokenLine, end: number): boolean {
  return (
    isCapital(line, end) &&
    /^(?:street|st|road|avenue|boulevard|square|bridge|stadium|wharf|quay)$/.test(line.folded[end] ?? '')
  );
}

/** 'Kim Dong-hwan': a given name of two syllables that a hyphen joins is no Vietnamese one. */
function isHyphened(line: TokenLine, end: number): boolean {
  const [last, sign, next] = line.tokens.slice(end - 1, end + 2);
  return next !== undefined && /^[-‐]$/.test(sign!.text) && sign!.start === last!.end && /^\p{Ll}/u.test(next.text);
}

function continuesVietnamese(line: TokenLine, at: number): boolean {
  const word = line.folded[at]!;
  if (!isCapital(line, at) || isTitleWord(line, at)) return false;
  if (isArticleInName(line, at) || isHighlandName(line, at)) return true;
  if (!isVietnameseSyllable(word) || notInNames.has(word)) return false;
  if (word === 'viet' && line.folded[at + 1] === 'nam') return false;
  const thing = line.names[at]?.mention;
  if (thing?.kind === 'place' && /^(country|adjective|people)$/.test(thing.form)) return false;
  return roleAt(line.folded, at) === null;
}

/** 'Pham Duc An', 'Ho An Phong', 'Dinh The Huynh': written with a capital, and the name goes on or ends behind it. */
function isArticleInName(line: TokenLine, at: number): boolean {
  const word = line.folded[at]!;
  // 'Men Sam On,' of Cambodia.
  if (word === 'on' && at > 1 && isCapital(line, at - 1) && isCapital(line, at - 2))
    return !isCapital(line, at + 1) && !/^\d/.test(line.folded[at + 1] ?? '');
  if (word !== 'an' && word !== 'the') return false;
  const next = line.folded[at + 1];
  if (next === undefined) return word === 'an';
  const goesOn = isCapital(line, at + 1);
  return goesOn ? isVietnameseSyllable(next) && !notInNames.has(next) && !line.names[at + 1] : word === 'an';
}

/** 'Sung A Lenh', 'Giang A Chu': the letter between the surname and the given name of the northern highlands. */
function isHighlandName(line: TokenLine, at: number): boolean {
  const next = line.folded[at + 1] ?? '';
  return (
    line.tokens[at]!.text === 'A' &&
    /^(?:sung|giang|vang|thao|ly|lo|lau|ho|mua|hang|cu|trang|cha|ma|sinh|vu)$/.test(line.folded[at - 1] ?? '') &&
    isCapital(line, at + 1) &&
    isVietnameseSyllable(next) &&
    !notInNames.has(next)
  );
}

function isTitleWord(line: TokenLine, at: number): boolean {
  return (
    line.tokens[at]!.text === line.tokens[at]!.text.toUpperCase() &&
    line.tokens[at]!.text.length > 1 &&
    line.tokens[at]!.text.length <= 3
  );
}

/**
 * Where a name after a title ends: capitalised words, initials, particles ('bin', 'de'), hyphened syllables. Stops at words that no
 * name has. Returns `from` when no name begins there.
 */
export function nameEnd(line: TokenLine, from: number): number {
  const vietnamese = vietnameseNameEnd(line, from);
  if (vietnamese !== null) return vietnamese;
  let end = from;
  let words = 0;
  while (end < line.tokens.length && words < 8) {
    const token = line.tokens[end]!;
    const word = token.folded;
    if (isCapital(line, end)) {
      if (isModel(line, end)) break;
      // 'Talal A S H Alhazza'.
      const bare = words > 0 && INITIAL.test(token.text) && isCapital(line, end + 1);
      const initial = (INITIAL.test(token.text) && line.folded[end + 1] === '.') || bare;
      // 'The Vietnamese NA' is a house.
      if (token.text === 'NA') break;
      const refused =
        notInNames.has(word) &&
        !(words === 0 && (isGivenMonth(line, end) || isSurnameHe(line, end))) &&
        !(words > 0 && isArticleInName(line, end));
      if ((refused || (word === 'viet' && line.folded[end + 1] === 'nam')) && !initial) break;
      if (words === 0 && vocabulary.field.has(word) && !vocabulary.surname.has(word)) break;
      if (
        words > 0 &&
        roleAt(line.folded, end) &&
        !/^(king|prince|justice|chief|head|chair|amir|emir|sultan|pope|bishop|major)$/.test(word)
      )
        break;
      const thing = line.names[end];
      if (thing && (thing.mention.kind === 'organisation' || (words > 0 && thing.next - end > 1))) break;
      end++;
      words++;
      if (words > 1 && /^[js]r$/.test(word)) return line.folded[end] === '.' ? end + 1 : end;
      if ((INITIAL.test(token.text) || LETTER_PAIR.test(token.text)) && line.folded[end] === '.') end++;
      else if (/^(md|jr|sr|st|dr)$/.test(word) && line.folded[end] === '.') end++;
      continue;
    }
    if (words > 0 && vocabulary.particle.has(word) && isCapital(line, end + 1)) end++;
    else if (words > 0 && TWO_PARTICLES.test(`${word} ${line.folded[end + 1]}`) && isCapital(line, end + 2)) end += 2;
    else if (words > 0 && ARTICLE_OF_NAMES.test(word) && line.folded[end + 1] === '-' && isCapital(line, end + 2))
      end += 2;
    else if (words > 0 && isNickname(line, end)) end += 3;
    else if (isJoint(line, end, words)) end += 2;
    else if (words === 0 && /^(al|el|ul)$/.test(word) && line.folded[end + 1] === '-') end += 2;
    else break;
  }
  return words > 0 ? end : from;
}

/** 'An Air Force C-17': a letter with a number behind a hyphen is a machine's. */
function isModel(line: TokenLine, at: number): boolean {
  return line.tokens[at]!.text.length < 3 && line.folded[at + 1] === '-' && /^\d/.test(line.folded[at + 2] ?? '');
}

/** 'June Kunugi', 'April Lorenz': a month that is a given name has a surname behind it, no day and no year; 'in June Maria Lopez' has a month. */
function isGivenMonth(line: TokenLine, at: number): boolean {
  const next = line.folded[at + 1];
  return (
    !/^(?:in|last|this|next|since|until|early|late|mid|during|throughout)$/.test(line.folded[at - 1] ?? '') &&
    /^(?:april|may|june|august)$/.test(line.folded[at]!) &&
    next !== undefined &&
    isCapital(line, at + 1) &&
    !notInNames.has(next) &&
    !line.names[at + 1] &&
    roleAt(line.folded, at + 1) === null
  );
}

/** 'Ambassador He Wei', 'Mr He Lifeng': the surname, behind a title or its comma. */
function isSurnameHe(line: TokenLine, at: number): boolean {
  const next = line.folded[at + 1] ?? '';
  const before = line.folded[at - 1] ?? '.';
  return (
    line.tokens[at]!.text === 'He' &&
    (/^[\p{L},]/u.test(before) || (before === '.' && vocabulary.honorific.has(line.folded[at - 2] ?? ''))) &&
    isCapital(line, at + 1) &&
    !notInNames.has(next) &&
    !line.names[at + 1]
  );
}

/** 'Joseph "Joey" Santos': a name in quotes between two of the others. */
function isNickname(line: TokenLine, at: number): boolean {
  return (
    QUOTE.test(line.tokens[at]!.text) &&
    isCapital(line, at + 1) &&
    QUOTE.test(line.tokens[at + 2]?.text ?? '') &&
    isCapital(line, at + 3)
  );
}

const QUOTE = /^["“”'‘’]$/;

/** 'Jae-myung', 'Al-Khulaifi', 'O’Brien': a hyphen or apostrophe inside a name. */
function isJoint(line: TokenLine, at: number, words: number): boolean {
  const sign = line.tokens[at]!;
  const next = line.tokens[at + 1];
  const before = line.tokens[at - 1];
  if (words === 0 || !next || !before || !/^[-’'‐]$/.test(sign.text)) return false;
  return sign.start === before.end && sign.end === next.start && /^\p{L}/u.test(next.text) && next.folded !== 's';
}
