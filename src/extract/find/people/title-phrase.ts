import type { MeetingLevel } from '../../../dataset/meeting.ts';
import { beginsName, vietnameseStart } from './begins-name.ts';
import { glueHolds } from './glue-holds.ts';
import { isBarePost } from './is-bare-post.ts';
import { leadsToRole } from './leads-to-role.ts';
import { levelOfTitle } from './level-of-title.ts';
import { lowerRole } from './lower-role.ts';
import { seatOfOffice } from './seat-of-office.ts';
import { takeSide } from './take-side.ts';
import { ARTICLES, BODIES, COUNTERPARTS, GLUE, LOWER_FIELDS, WEAK_ROLES } from './title-words.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { levelOfBody, unknownBodyEnd } from './unknown-body.ts';
import { isHonorific, roleAt, sideOfRole, vocabulary } from './vocabulary.ts';

/** A title phrase as parsed: 'Vietnamese Deputy Minister of National Defence', 'the Ambassador of Norway to Vietnam'. */
export type TitlePhrase = {
  from: number;
  /** Index of the token after it. */
  next: number;
  /** First role in it, folded: 'deputy minister'. */
  role: string;
  /** The roles behind it: 'General Secretary of the Party and President of Laos'. */
  others?: string[];
  level: MeetingLevel;
  /** Country or organisation that it speaks for, when the phrase says so. */
  side: string | null;
  /** National organisation of the side, when that is how the side is known. */
  postedTo: string | null;
  /** Opens with 'the', 'his', 'their' …: known from before, unless a name follows. */
  definite: boolean;
  /** 'his counterpart', 'his Lao counterpart'. */
  counterpart: boolean;
  plural: boolean;
  former: boolean;
  /** First token of the role wording, articles left out. */
  roleFrom: number;
};

/** Modifiers that running text writes without a capital. */
const LOWER_MODIFIERS = new Set(
  'former then outgoing incoming visiting new newly late acting deputy vice appointed permanent top senior current inaugural first elected special'.split(
    ' ',
  ),
);

function namesBody(line: TokenLine, from: number, next: number): boolean {
  return line.folded.slice(from, next).some((word) => BODIES.has(word));
}

const PLURALS = new Set([
  'ambassadors',
  'ministers',
  'governors',
  'secretaries',
  'senators',
  'pms',
  'leaders',
  'consuls general',
  'consuls',
]);

/** The token behind '(WB)' or '(National Assembly)' in the name of a body; null where the bracket holds anything else. */
function behindBracket(line: TokenLine, at: number): number | null {
  let next = at + 1;
  while (
    next < at + 6 &&
    ((isCapital(line, next) && (next === at + 1 || vocabulary.field.has(line.folded[next]!))) ||
      (next > at + 1 && line.folded[next] === 'of'))
  )
    next++;
  const one = next === at + 2;
  return next > at + 1 && line.folded[next] === ')' && (one || vocabulary.field.has(line.folded[at + 1]!))
    ? next + 1
    : null;
}

/** 'US Trade Representative' is the name of an office and, before a name, the role of who holds it. */
function roleAtEnd(line: TokenLine, from: number, next: number): { words: string; level: MeetingLevel } | null {
  if (line.names[from]!.mention.kind !== 'organisation' || !beginsName(line, next)) return null;
  for (let at = from; at < next; at++) {
    const role = roleAt(line.folded, at);
    if (role && at + role.tokens === next) return role;
  }
  return null;
}

/** 'The Kenyan leader's state visit': the word behind is no part of his title, unless it leads to another office. */
function isPossessive(line: TokenLine, at: number): boolean {
  return /^(?:['’]s|['’])$/.test(line.folded[at] ?? '');
}

/** 'Ambassador to Algeria and concurrently to Chad': the token behind the other country. */
function concurrentPost(line: TokenLine, and: number): number | null {
  const words = line.folded.slice(and + 1, and + 5).join(' ');
  const lead = /^(?:concurrently|non - resident)(?: accredited)? (?:to|in) (?:the )?/.exec(words);
  if (!lead) return null;
  const thing = line.names[and + 1 + lead[0].trim().split(' ').length];
  return thing?.mention.kind === 'place' ? thing.next : null;
}

/** 'Ana Lopez, its Director': of the body told before. */
function isOfItsBody(line: TokenLine, from: number): boolean {
  return line.folded[from] === 'its' && line.folded[from - 1] === ',' && isCapital(line, from - 2);
}

/** 'Received in Hanoi Indian Ambassador Sandeep Arya': the town says where, and is no part of the title. */
function isWhere({ names, folded }: TokenLine, from: number): boolean {
  const thing = names[from];
  return (
    thing?.mention.kind === 'place' &&
    /^(?:city|capital|province)$/.test(thing.mention.form) &&
    /^(?:in|at)$/.test(folded[from - 1] ?? '') &&
    !/^['’]s?$/.test(folded[thing.next] ?? '')
  );
}

/** 'Minister of State Sultan bin Ahmed Al Jaber': whom his parents called so. */
const isNameOfRank = ({ folded }: TokenLine, at: number): boolean =>
  /^(?:sultan|amir|emir|malik)$/.test(folded[at]!) && /^(?:bin|ibn|bint|al)$/.test(folded[at + 1] ?? '');

/** Parses the title phrase that begins at token `from`, or null. A phrase has a role, or a rank or honorific before a name. */
export function titlePhraseAt(line: TokenLine, from: number): TitlePhrase | null {
  let at = from;
  const first = line.folded[at];
  if (first === undefined || isWhere(line, from)) return null;
  const definite = ARTICLES.has(first) && first !== 'a' && first !== 'an';
  if (ARTICLES.has(first)) at++;
  const roleFrom = at;
  const phrase: TitlePhrase = {
    from,
    next: at,
    role: '',
    level: 'people',
    side: null,
    postedTo: null,
    definite,
    counterpart: false,
    plural: false,
    former: false,
    roleFrom,
  };
  let head = false;
  let dressed = false;
  let lastSolid = at;
  let guard = 0;
  while (at < line.tokens.length && guard++ < 40) {
    const word = line.folded[at]!;
    const capital = isCapital(line, at);
    const seat = head && capital ? seatOfOffice(line, phrase, at) : null;
    if (seat !== null) {
      lastSolid = at = seat;
      continue;
    }
    if (head && capital && (beginsName(line, at) || isNameOfRank(line, at))) break;
    const behind = word === '(' && at > roleFrom ? behindBracket(line, at) : null;
    if (behind !== null && (head || leadsToRole(line, behind))) {
      at = behind;
      if (head) lastSolid = at;
      continue;
    }
    const role = roleAt(line.folded, at);
    if (role && (capital || lowerRole(role.words, line, at, head))) {
      if (!head) {
        phrase.role = role.words;
        phrase.level = role.level;
      } else phrase.others = [...(phrase.others ?? []), role.words];
      if (COUNTERPARTS.has(role.words)) phrase.counterpart = true;
      if (PLURALS.has(role.words)) phrase.plural = true;
      head = true;
      at += role.tokens;
      lastSolid = at;
      continue;
    }
    const thing = line.names[at];
    if (thing && !(capital && vietnameseStart(line, at, thing.next))) {
      const used = takeSide(phrase, line, at, head);
      if (!used) break;
      const office: { words: string; level: MeetingLevel } | null = head ? null : roleAtEnd(line, at, thing.next);
      at = thing.next;
      if (office) {
        [phrase.role, phrase.level, lastSolid, head] = [office.words, office.level, at, true];
        continue;
      }
      if (line.folded[at] === "'s" || line.folded[at] === "'" || line.folded[at] === '’') at++;
      if (head) lastSolid = at;
      continue;
    }
    if (
      capital &&
      (vocabulary.rank.has(word) || (isHonorific(line.folded, at) && line.tokens[at]!.text !== 'He')) &&
      !(head && vocabulary.honorific.has(word) && lastSolid < at)
    ) {
      dressed = true;
      if (!head && vocabulary.rank.has(word) && phrase.role === '') {
        phrase.role = word;
        phrase.level = 'military';
      }
      at++;
      if (line.folded[at] === '.') at++;
      lastSolid = at;
      continue;
    }
    if (vocabulary.modifier.has(word) && (capital || LOWER_MODIFIERS.has(word)) && (capital || !head)) {
      if (word === 'former' || word === 'then' || word === 'late' || word === 'ex') phrase.former = true;
      at++;
      if (line.folded[at] === '-') at++;
      if (head) lastSolid = at;
      continue;
    }
    if (
      (capital && vocabulary.field.has(word)) ||
      (head && LOWER_FIELDS.has(word) && !capital && (!isPossessive(line, at - 1) || leadsToRole(line, at))) ||
      (!head && LOWER_FIELDS.has(word) && leadsToRole(line, at))
    ) {
      if (!head && !leadsToRole(line, at, namesBody(line, roleFrom, at + 1))) break;
      at++;
      if (head) lastSolid = at;
      continue;
    }
    const other = head && word === 'and' && phrase.postedTo !== null ? concurrentPost(line, at) : null;
    if (other !== null) {
      lastSolid = at = other;
      continue;
    }
    if (head && (word === 'and' || word === ',') && phrase.side !== null && isBarePost(line, phrase, at + 1)) break;
    if (head && GLUE.has(word) && glueHolds(line, at, phrase)) {
      at++;
      continue;
    }
    // 'House of Councillors President X': the body's name goes on to the role.
    if (!head && word === 'of' && namesBody(line, roleFrom, at) && leadsToRole(line, at + 1, true)) {
      at++;
      continue;
    }
    if (
      !head &&
      (word === '-' || word === '–' || word === '.' || word === 'and' || word === "'s") &&
      at > roleFrom &&
      leadsToRole(line, at + 1)
    ) {
      at++;
      continue;
    }
    // 'Leader of a Kenyan observer delegation.'
    const mission =
      head && /^an?$/.test(word) && line.folded[at - 1] === 'of' ? line.names[at + 1]?.mention : undefined;
    if (mission?.kind === 'place' && mission.form === 'adjective' && phrase.side === null) {
      at++;
      continue;
    }
    const body = head && word === 'the' && isCapital(line, at + 1) ? unknownBodyEnd(line, phrase, at + 1) : null;
    if (body !== null) {
      if (phrase.level === 'head-of-state') phrase.level = levelOfBody(line.folded.slice(at, body)) ?? phrase.level;
      lastSolid = at = body;
      continue;
    }
    break;
  }
  if (!head && !dressed) return null;
  if (!head && !beginsName(line, lastSolid) && !isCapital(line, lastSolid)) return null;
  if (
    head &&
    definite &&
    WEAK_ROLES.test(phrase.role) &&
    !isOfItsBody(line, from) &&
    lastSolid - roleFrom < 3 &&
    phrase.side === null &&
    !isCapital(line, lastSolid)
  )
    return null;
  phrase.next = lastSolid;
  phrase.side ??= sideOfRole(phrase.role);
  phrase.level = levelOfTitle(phrase, line);
  return phrase;
}
