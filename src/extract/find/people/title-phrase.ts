import type { MeetingLevel } from '../../../dataset/meeting.ts';
import { vietnameseNameEnd } from './name-run.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { roleAt, vocabulary } from './vocabulary.ts';

/** A title phrase as parsed: 'Vietnamese Deputy Minister of National Defence', 'the Ambassador of Norway to Vietnam'. */
export type TitlePhrase = {
  from: number;
  /** Index of the token after it. */
  next: number;
  /** First role in it, folded: 'deputy minister'. */
  role: string;
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

const ARTICLES = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'a', 'an']);
const GLUE = new Set([
  'of',
  'for',
  'to',
  'in',
  'at',
  'on',
  'the',
  'its',
  'his',
  'her',
  'and',
  '&',
  ',',
  '-',
  '–',
  "'s",
  "'",
  'charge',
  'from',
  'both',
  '.',
  '’',
]);
const LOWER_FIELDS = new Set(
  'province prefecture city district state region county municipality committee commission party government ministry council delegation office department foreign affairs defence defense national municipal provincial trade people central affairs parliament security economy finance culture ruling communist public health education top house upper lower regional armed forces army navy legislature chamber assembly security council'.split(
    ' ',
  ),
);
const REPRESENTATIVES =
  /^(representative|coordinator|ambassador|ambassadors|director|consul|consul general|head|chief of mission|envoy|permanent representative|commander|charge|charge d'affaires|delegate|chief|officer|general director|manager)$/;

/** Parses the title phrase that begins at token `from`, or null. A phrase has a role, or a rank or honorific before a name. */
export function titlePhraseAt(line: TokenLine, from: number): TitlePhrase | null {
  let at = from;
  const first = line.folded[at];
  if (first === undefined) return null;
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
    if (head && capital && beginsName(line, at)) break;
    if (
      word === '(' &&
      at > roleFrom &&
      line.folded[at + 2] === ')' &&
      isCapital(line, at + 1) &&
      (head || leadsToRole(line, at + 3))
    ) {
      at += 3;
      if (head) lastSolid = at;
      continue;
    }
    const role = roleAt(line.folded, at);
    if (role && (capital || lowerRole(role.words, line, at, head))) {
      if (!head) {
        phrase.role = role.words;
        phrase.level = role.level;
      }
      if (role.words === 'counterpart') phrase.counterpart = true;
      if (
        /s$/.test(role.words.split(' ')[0]!) &&
        /^(ambassadors|ministers|governors|secretaries|senators|pms|leaders)$/.test(role.words)
      )
        phrase.plural = true;
      head = true;
      at += role.tokens;
      lastSolid = at;
      continue;
    }
    const thing = line.names[at];
    if (thing && !(capital && vietnameseStart(line, at, thing.next))) {
      const used = takeSide(phrase, line, at, head);
      if (!used) break;
      at = thing.next;
      if (line.folded[at] === "'s" || line.folded[at] === "'" || line.folded[at] === '’') at++;
      if (head) lastSolid = at;
      continue;
    }
    if (
      capital &&
      (vocabulary.rank.has(word) || vocabulary.honorific.has(word)) &&
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
    if (
      vocabulary.modifier.has(word) &&
      (capital ||
        /^(former|then|outgoing|incoming|visiting|new|newly|late|acting|deputy|vice|appointed|permanent|top|senior|current|inaugural|first|elected)$/.test(
          word,
        )) &&
      (capital || !head)
    ) {
      if (word === 'former' || word === 'then' || word === 'late' || word === 'ex') phrase.former = true;
      at++;
      if (line.folded[at] === '-') at++;
      if (head) lastSolid = at;
      continue;
    }
    if (
      (capital && vocabulary.field.has(word)) ||
      (head && LOWER_FIELDS.has(word) && !capital) ||
      (!head && LOWER_FIELDS.has(word) && leadsToRole(line, at))
    ) {
      if (!head && !leadsToRole(line, at)) break;
      at++;
      if (head) lastSolid = at;
      continue;
    }
    if (head && (word === 'and' || word === ',') && phrase.side !== null && isBarePost(line, phrase, at + 1)) break;
    if (head && GLUE.has(word) && glueHolds(line, at, phrase)) {
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
    break;
  }
  if (!head && !dressed) return null;
  if (!head && !beginsName(line, lastSolid) && !isCapital(line, lastSolid)) return null;
  if (
    head &&
    definite &&
    WEAK_ROLES.test(phrase.role) &&
    lastSolid - roleFrom < 3 &&
    phrase.side === null &&
    !isCapital(line, lastSolid)
  )
    return null;
  phrase.next = lastSolid;
  phrase.level = levelOf(phrase, line);
  return phrase;
}

/** Words that are titles only beside a name, a country or a complement: 'the chief purpose' has none. */
const WEAK_ROLES =
  /^(chair|chief|head|member|director|officer|manager|justice|judge|founder|diplomat|coordinator|commander|inspector|legislator)$/;

const PARLIAMENT =
  /\b(?:chamber|assembly|senate|parliament|parliamentary|house|national people's congress|na|lawmakers|legislature)\b/;
const PEOPLE =
  /\b(?:union|association|academy|organisations?|organizations?|university|group|foundation|peace|friendship|front|chamber of commerce|institute|society|federation|vufo|hufo)\b/;
const LOCAL =
  /\b(?:people's committee|people's council|provincial|province|municipal|city|prefecture|district|hcm city|local)\b/;

/** A president may lead a state, a parliament or a friendship union: the rest of the phrase tells. */
function levelOf(phrase: TitlePhrase, line: TokenLine): MeetingLevel {
  const words = line.folded.slice(phrase.from, phrase.next).join(' ').replace(/ 's\b/g, "'s");
  if (phrase.level === 'head-of-state' || phrase.level === 'people' || phrase.level === 'party') {
    if (/\b(?:president|chair|chairman|chairwoman|chairperson|speaker|head|member|secretary)\b/.test(phrase.role)) {
      if (PARLIAMENT.test(words)) return 'parliament';
      if (LOCAL.test(words) || (phrase.level === 'party' && / party committee\b/.test(words))) return 'local';
      if (PEOPLE.test(words)) return 'people';
    }
  }
  if (
    phrase.level === 'minister' &&
    /\bdeputy|vice\b/.test(line.folded[phrase.roleFrom] ?? '') &&
    phrase.role.endsWith('minister') &&
    !/prime/.test(phrase.role)
  )
    return 'deputy-minister';
  return phrase.level;
}

/** Lower-case roles count when a country, an article or a name is about them ('the Lao leader', 'premier Chinh'). */
function lowerRole(words: string, line: TokenLine, at: number, head: boolean): boolean {
  if (words === 'counterpart') return true;
  const before = line.folded[at - 1] ?? '';
  if (head) return false;
  if (
    WEAK_ROLES.test(words) &&
    ARTICLES.has(before) &&
    !/^(of|for)$/.test(line.folded[at + words.split(' ').length] ?? '')
  )
    return words === 'diplomat' || words === 'legislator';
  return (
    ARTICLES.has(before) ||
    line.inside[at - 1] === true ||
    before === "'s" ||
    vocabulary.modifier.has(before) ||
    vocabulary.field.has(before) ||
    LOWER_FIELDS.has(before) ||
    before === ',' ||
    before === 'and'
  );
}

function vietnameseStart(line: TokenLine, at: number, placeEnd: number): boolean {
  const end = vietnameseNameEnd(line, at);
  return end !== null && end > placeEnd;
}

/** A name begins here: a Vietnamese surname with its syllables, or a capitalised word that no title has. */
function beginsName(line: TokenLine, at: number): boolean {
  if (!isCapital(line, at)) return false;
  const word = line.folded[at]!;
  const thing = line.names[at];
  const vietnamese = vietnameseNameEnd(line, at);
  if (vietnamese !== null && (!thing || vietnamese > thing.next)) return true;
  if (thing) return false;
  if (line.tokens[at]!.text.length > 1 && /^\p{Lu}+$/u.test(line.tokens[at]!.text)) return false;
  return (
    !vocabulary.field.has(word) &&
    !vocabulary.modifier.has(word) &&
    !vocabulary.rank.has(word) &&
    !vocabulary.honorific.has(word) &&
    !roleAt(line.folded, at)
  );
}

/** Sets the side from a place or organisation in the phrase; false when the phrase must end before it. */
function takeSide(phrase: TitlePhrase, line: TokenLine, at: number, head: boolean): boolean {
  const { mention } = line.names[at]!;
  const before = line.folded[at - 1] ?? '';
  const before2 = line.folded[at - 2] ?? '';
  const preposition = before === 'the' ? before2 : before;
  if (!head) {
    if (isPair(line, at)) return true;
    if (mention.kind === 'place') phrase.side ??= mention.country;
    else phrase.side ??= mention.country ?? mention.code;
    return true;
  }
  if (/^(to|in)$/.test(preposition)) {
    if (mention.kind === 'place' || mention.code) {
      phrase.postedTo ??= mention.kind === 'place' ? mention.country : mention.code;
      return REPRESENTATIVES.test(phrase.role) || phrase.level === 'ambassador' || preposition === 'to';
    }
    return true;
  }
  if (/^(of|for|from|and|,|at|on|&|-|–|'s)$/.test(preposition) || line.inside[at - 1] || vocabulary.field.has(before)) {
    const code = mention.kind === 'place' ? mention.country : (mention.country ?? mention.code);
    if (mention.kind === 'place' && mention.form === 'adjective' && preposition === 'and' && leadsToRole(line, at))
      return false;
    if (!isPair(line, at)) phrase.side ??= code;
    return true;
  }
  return mention.kind === 'organisation';
}

/** 'the Vietnam - Japan Friendship Association' belongs to either country. */
function isPair(line: TokenLine, at: number): boolean {
  const next = line.names[at]!.next;
  const dash = (token: string | undefined) => token === '-' || token === '–';
  return (
    (dash(line.folded[next]) && line.names[next + 1] !== undefined) ||
    (dash(line.folded[at - 1]) && line.inside[at - 2] === true)
  );
}

function leadsToRole(line: TokenLine, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 8 && at < line.tokens.length; steps++) {
    if (roleAt(line.folded, at)) return true;
    const word = line.folded[at]!;
    const thing = line.names[at];
    if (thing) at = thing.next;
    else if (word === '(' && line.folded[at + 2] === ')') at += 3;
    else if (
      vocabulary.field.has(word) ||
      vocabulary.modifier.has(word) ||
      vocabulary.rank.has(word) ||
      LOWER_FIELDS.has(word) ||
      /^(and|-|–|'s|'|’|\.|&|,)$/.test(word)
    )
      at++;
    else return false;
  }
  return false;
}

/** A connecting word belongs to the phrase when the phrase goes on behind it. */
function glueHolds(line: TokenLine, at: number, phrase: TitlePhrase): boolean {
  const word = line.folded[at]!;
  let next = at + 1;
  if (word === 'and' || word === ',' || word === '&') {
    if (line.folded[next] === 'and') next++;
    if (ARTICLES.has(line.folded[next] ?? '') && /^(his|her|their)$/.test(line.folded[next]!)) return false;
    const thing = line.names[next];
    if (thing && thing.mention.kind === 'place' && leadsToRole(line, next))
      return sameSide(phrase, thing.mention.country) && word !== ',';
    if (ARTICLES.has(line.folded[next] ?? '') || beginsName(line, next)) return false;
    // 'with the PM, Deputy Minister Hoang Xuan Chien …': a bare 'the PM' is complete.
    if (word === ',' && (!listGoesOn(line, next) || (phrase.definite && at - phrase.roleFrom <= 2))) return false;
  }
  while (ARTICLES.has(line.folded[next] ?? '')) next++;
  if (next >= line.tokens.length) return false;
  const follower = line.folded[next]!;
  if (word === "'s" || word === "'" || word === '’') return true;
  if (word === 'to') {
    const thing = line.names[next];
    return (
      thing !== undefined &&
      (phrase.level === 'ambassador' ||
        thing.mention.kind === 'organisation' ||
        /representative|envoy|delegate|advis/.test(phrase.role))
    );
  }
  if (word === 'in')
    return follower === 'charge' || (line.names[next] !== undefined && REPRESENTATIVES.test(phrase.role));
  if (word === 'from' && line.names[next] && phrase.counterpart) return true;
  if (word === 'at' || word === 'on' || word === 'from')
    return line.names[next] !== undefined
      ? line.names[next]!.mention.kind === 'organisation' ||
          vocabulary.field.has(line.folded[line.names[next]!.next] ?? '')
      : isCapital(line, next) && vocabulary.field.has(follower);
  if ((word === '-' || word === '–') && line.names[next]) return true;
  if (word === '.' || word === '-' || word === '–')
    return isCapital(line, next) && (vocabulary.field.has(follower) || roleAt(line.folded, next) !== null);
  if (line.names[next]) return !vietnameseStart(line, next, line.names[next]!.next) || word === 'of';
  if (isCapital(line, next))
    return (
      word === 'of' ||
      word === 'for' ||
      vocabulary.field.has(follower) ||
      vocabulary.modifier.has(follower) ||
      roleAt(line.folded, next) !== null ||
      vocabulary.rank.has(follower)
    );
  return (word === 'of' || word === 'for' || word === 'the') && LOWER_FIELDS.has(follower);
}

/** 'the top leader of Laos and Prime Minister Pham Minh Chinh': a post without a country, right before a Vietnamese name, is another person. */
function isBarePost(line: TokenLine, phrase: TitlePhrase, at: number): boolean {
  if (phrase.side === 'VNM') return false;
  let next = at;
  for (let steps = 0; steps < 6 && next < line.tokens.length; steps++) {
    if (vietnameseNameEnd(line, next) !== null) return steps > 0;
    const role = roleAt(line.folded, next);
    const word = line.folded[next]!;
    if (role) next += role.tokens;
    else if (vocabulary.modifier.has(word) || vocabulary.rank.has(word) || word === '.') next++;
    else return false;
  }
  return false;
}

function sameSide(phrase: TitlePhrase, country: string): boolean {
  return phrase.side === null || phrase.side === country;
}

/** After a comma inside a title: only further fields of one ministry or a further title. */
function listGoesOn(line: TokenLine, at: number): boolean {
  let next = at;
  while (ARTICLES.has(line.folded[next] ?? '')) next++;
  const word = line.folded[next] ?? '';
  if (!isCapital(line, next) || line.names[next]) return false;
  if (roleAt(line.folded, next) || vocabulary.modifier.has(word) || vocabulary.rank.has(word))
    return leadsToRole(line, next);
  return vocabulary.field.has(word);
}
