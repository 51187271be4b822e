import type { TokenLine } from '../../find/people/token-line.ts';
import { vocabulary } from '../../find/people/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { behindAside, behindNumber, sidesOfNames } from './sides-listed.ts';

const HEADS = new Set(
  `presidents premiers speakers leaders leader officials official delegation delegations side guests guest visitors representatives representative diplomats diplomat ambassadors embassy embassies
   consulate governors lawmakers parliamentarians legislators ministry government police navy army authorities counterparts counterpart ministers envoys legislature parliament
   senators senator congressmen lawmaker delegates activists dignitaries specialists experts entrepreneurs negotiator mission missions negotiators agencies localities provinces prefectures scholars monks officers those fronts trade-unions unions youth veterans command commands guards committee`.split(
    /\s+/,
  ),
);
/** 'A guest of the Vietnam Women's Union' is nobody of Vietnam's. */
const HOSTED = new Set(['guest', 'guests', 'visitors']);

const LOCALITIES = new Set(['localities', 'provinces', 'prefectures', 'cities']);

/** What stands behind the name of a locality and belongs to it. */
export const LOCALITY_TAIL =
  /^(?:provinces?|cit(?:y|ies)|prefectures?|municipalit(?:y|ies)|districts?|regions?|localities|count(?:y|ies)|zhuang|autonomous|special|zones?)$/;

/** What may stand before it. */
export const LOCALITY_LEAD =
  /^(?:central|northern|southern|eastern|western|north|south|northwestern|northeastern|southwestern|southeastern|highlands?|delta|coastal|border|mountainous|neighbouring|neighboring|capital|province|provinces|city|cities|municipality|district|region|prefecture|state|port|seaport|airport)$/;

const LEVELS: Record<string, Actor['level']> = {
  presidents: 'head-of-state',
  premiers: 'head-of-government',
  speakers: 'parliament',
  ambassadors: 'ambassador',
  embassy: 'ambassador',
  embassies: 'ambassador',
  consulate: 'ambassador',
  diplomats: 'ambassador',
  diplomat: 'ambassador',
  envoys: 'ambassador',
  governors: 'local',
  localities: 'local',
  provinces: 'local',
  prefectures: 'local',
  lawmakers: 'parliament',
  parliamentarians: 'parliament',
  legislators: 'parliament',
  legislature: 'parliament',
  parliament: 'parliament',
  senators: 'parliament',
  congressmen: 'parliament',
  ministers: 'minister',
  ministry: 'minister',
  command: 'military',
  guards: 'military',
  committee: 'local',
  commands: 'military',
  police: 'military',
  navy: 'military',
  army: 'military',
  officers: 'military',
};
/** Leaders of several countries are met one after the other. */
const OF_RANK = /^(?:presidents|premiers|speakers|leaders|counterparts|ministers)$/;
const ARTICLES =
  /^(-|the|a|an|his|her|their|its|some|several|senior|high|ranking|level|top|key|visiting|working|other|many|and)$/;

/** 'the second ASEAN Future Forum', 'China – ASEAN Expo', 'the EU market': the name is part of another thing's. */
function isModifier(line: TokenLine, at: number, next: number): boolean {
  const after = line.tokens[next];
  if (/^[-–]$/.test(line.folded[next] ?? '') || /^[-–]$/.test(line.folded[at - 1] ?? '')) return true;
  if (!after) return false;
  if (/^\p{Lu}/u.test(after.text)) return true;
  return /^(summits?|members?|member|countries|market|states?|forum|charter|treaty|conventions?|chairmanship|chair|centrality|community|cooperation|framework|integration|membership|relations|ties|standards?|peacekeeping|meetings?|session|mechanisms?|projects?|funding|funds|loans?|bloc|region|nations?|issues|principles|figures|data|report|system|partners?|dialogue|target|goals?|observer|process)$/.test(
    after.folded,
  );
}

/** News agencies report encounters and have none. */
const MEDIA = /news|radio|television|broadcast|press|newspaper|voice of vietnam|xinhua|reuters|\bVNA\b/i;

/** Groups and bodies that speak for a country or an organisation: 'Lao officials', 'the Mongolian Embassy', 'leaders of Laos and Cambodia'. */
export function findGroups(line: TokenLine, taken: readonly boolean[]): Actor[] {
  const groups: Actor[] = [];
  const claimed = [...taken];
  for (let at = 0; at < line.tokens.length; at++) {
    if (
      claimed[at] ||
      line.inside[at] ||
      !HEADS.has(line.folded[at]!) ||
      isOtherBody(line, at) ||
      isOfTheirEvent(line, at)
    )
      continue;
    const left = sidesBefore(line, claimed, at);
    const right = sidesAfter(line, at);
    // 'Those of Kenya and Peru called on X': of the group that the sentence before told.
    if (line.folded[at] === 'those' && (at > 0 || right.sides.length < 2)) continue;
    // 'The Vietnamese provinces of Lao Cai and Ha Giang and China's Yunnan province'.
    const both = LOCALITIES.has(line.folded[at]!) && left.sides.length > 0 && right.sides.length > 0;
    const told = both ? [...left.sides, ...right.sides] : left.sides.length ? left.sides : right.sides;
    if (told.length === 0) continue;
    const sides = ofFriendship(line, left.from, at) ? told.slice(0, 1) : told;
    const next = behindSeat(line, behindBody(line, left.sides.length && !both ? at + 1 : right.next));
    for (let token = left.from; token < next; token++) claimed[token] = true;
    groups.push({
      start: line.tokens[left.from]!.start,
      end: line.tokens[next - 1]!.end,
      form: 'group',
      persons: [],
      sides: [...new Set(sides)],
      role: sides.length > 1 && OF_RANK.test(line.folded[at]!) ? line.folded[at]! : null,
      level: LEVELS[line.folded[at]!] ?? (left.sides.length === 0 && right.local ? 'local' : null),
      inferredSide: false,
      explicit: true,
    });
  }
  for (let at = 0; at < line.tokens.length; at++) {
    const thing = line.names[at];
    if (!thing || claimed[at] || thing.mention.kind !== 'organisation') continue;
    const side = thing.mention.code ?? thing.mention.country;
    if (!side || isModifier(line, at, thing.next) || MEDIA.test(thing.mention.name)) continue;
    groups.push({
      start: thing.mention.start,
      end: thing.mention.end,
      form: 'body',
      persons: [],
      sides: [thing.mention.country ?? side],
      role: null,
      level: null,
      inferredSide: false,
      explicit: true,
    });
  }
  return groups;
}

/** "The APEC Economic Leaders' Week", 'the ASEAN Leaders’ Declaration': what is called after them is nobody. */
function isOfTheirEvent(line: TokenLine, at: number): boolean {
  const word = line.folded[at + 1] ?? '';
  const next = /^['’]s?$/.test(word) ? at + 2 : at + 1;
  return (
    line.folded[at] === 'leaders' &&
    THEIR_EVENT.test(line.folded[next] ?? '') &&
    /^\p{Lu}/u.test(line.tokens[next]!.text)
  );
}

const THEIR_EVENT =
  /^(?:week|meetings?|summits?|forum|retreat|dialogue|declaration|statement|vision|gathering|interface)$/;

/** 'A delegation of the Fijian parliament': the body belongs to the name of the group. */
function behindBody(line: TokenLine, next: number): number {
  const council = next > 0 && line.inside[next - 1] ? COUNCIL.exec(line.folded.slice(next, next + 4).join(' ')) : null;
  if (council) return next + council[0].split(' ').length;
  return next > 0 && line.inside[next - 1] && BODY.test(line.folded[next] ?? '') ? next + 1 : next;
}

/** 'The Israeli Embassy in Vietnam': where a mission has its seat is no place of what it does. */
function behindSeat(line: TokenLine, next: number): number {
  const place = line.folded[next] === 'in' ? line.names[next + 1] : undefined;
  const seated = /^(?:embassy|embassies|consulate|mission|missions|ambassadors)$/.test(line.folded[next - 1] ?? '');
  return seated && place?.mention.kind === 'place' && place.mention.form === 'country' ? place.next : next;
}

const COUNCIL = /^(?:(?:provincial|municipal) )?(?:people ['’]s|party|peoples) (?:council|committee)(?= |$)/;

const BODY = /^(?:parliament|government|army|navy|senate|congress|legislature|police|military|cabinet|embassy)$/;

/** Of committees only the people's committee of a place acts for it; guards are those of a border or a coast. */
function isOtherBody(line: TokenLine, at: number): boolean {
  const word = line.folded[at]!;
  if (word === 'committee') return !/^['’]s$/.test(line.folded[at - 1] ?? '') || line.folded[at - 2] !== 'people';
  return word === 'guards' && !/^(?:border|coast)$/.test(line.folded[at - 1] ?? '');
}

/** 'The Ukraine-Vietnam Friendship Parliamentarians' Group' is of the country that it names first. */
function ofFriendship(line: TokenLine, from: number, head: number): boolean {
  const words = line.folded.slice(from, head + 1);
  return words.includes('friendship') && words.some((word) => /^[-–]$/.test(word));
}

/** 'A delegation of the Vietnam – Bolivia Friendship Association': where the name of the association ends, `at` being behind its first country. */
function behindFriendship(line: TokenLine, at: number): number | null {
  const second = /^[-–]$/.test(line.folded[at] ?? '') ? line.names[at + 1] : undefined;
  if (second?.mention.kind !== 'place') return null;
  let next = second.next;
  while (
    /^(?:friendship|people|['’]s?|parliamentary|parliamentarians|inter|cooperation|-)$/.test(line.folded[next] ?? '')
  )
    next++;
  return next > second.next &&
    /^(?:association|federation|society|group|union|committee)$/.test(line.folded[next] ?? '')
    ? next + 1
    : null;
}

function sidesBefore(line: TokenLine, claimed: readonly boolean[], head: number): { sides: string[]; from: number } {
  let at = head - 1;
  let from = head;
  const sides: string[] = [];
  for (let steps = 0; steps < 7 && at >= 0 && !claimed[at]; steps++) {
    const word = line.folded[at]!;
    if (line.inside[at]) {
      while (at > 0 && !line.names[at]) at--;
      const mention = line.names[at]?.mention;
      const code = mention?.kind === 'place' ? mention.country : (mention?.country ?? mention?.code);
      if (code) sides.unshift(code);
      from = at;
      at--;
      continue;
    }
    const joins =
      sides.length > 0
        ? /^(and|-|–)$/.test(word)
        : vocabulary.field.has(word) ||
          /^(['’]s|['’]|foreign|public|security|defence|defense|parliamentary|central|provincial|party|state|military|people|high|-|ranking|senior|top|national|local|naval|friendship|community|student|new|newly|accredited|permanent|congressional|district|border|guard)$/.test(
            word,
          );
    if (sides.length > 0 && /^(and|,|-|–)$/.test(word) && !line.inside[at - 1]) break;
    if (!joins) break;
    at--;
  }
  while (from > 0 && ARTICLES.test(line.folded[from - 1]!) && line.folded[from - 1] !== 'and' && !claimed[from - 1])
    from--;
  return { sides, from };
}

function sidesAfter(line: TokenLine, head: number): { sides: string[]; next: number; local: boolean } {
  let at = behindAside(line, head + 1);
  const sides: string[] = [];
  if (!/^(of|from)$/.test(line.folded[at] ?? '') || HOSTED.has(line.folded[head]!))
    return { sides: sidesOfNames(line, head), next: head + 1, local: false };
  at = behindNumber(line, at + 1);
  let next = head + 1;
  let fillers = 0;
  let local = false;
  while (at < line.tokens.length && fillers < 9) {
    const thing = line.names[at];
    if (thing) {
      const { mention } = thing;
      const code = mention.kind === 'place' ? mention.country : (mention.country ?? mention.code);
      if (code) sides.push(code);
      if (mention.kind === 'place' && /^(?:city|province)$/.test(mention.form)) local = true;
      at = thing.next;
      while (LOCALITY_TAIL.test(line.folded[at] ?? '')) at++;
      const country = at > thing.next && line.folded[at] === 'of' ? line.names[at + 1] : undefined;
      if (country?.mention.kind === 'place') at = country.next;
      if (local) at = behindProvince(line, at, code ?? null);
      next = at;
      fillers = 0;
      const friends = behindFriendship(line, at);
      if (friends !== null) return { sides: sides.slice(0, 1), next: friends, local };
      if (!/^(,|and|['’]s|['’])$/.test(line.folded[at] ?? '')) break;
      at++;
      continue;
    }
    const word = line.folded[at]!;
    if (
      sides.length > 0
        ? !/^(the|and)$/.test(word) && !LOCALITY_LEAD.test(word) && !isAgainOf(line, at)
        : !LOCALITY_LEAD.test(word) &&
          !/^(the|law|-|making|bodies|of|ministry|foreign|affairs|public|security|national|assembly|parliament|communist|workers|labou?r|socialist|social|democratic|revolutionary|united|ruling|movement|party|government|people|['’]s?|defence|defense|army|friendship|association|embassy|embassies|missions)$/.test(
            word,
          )
    )
      break;
    at++;
    fillers++;
  }
  return { sides, next, local };
}

/** 'The authorities of Mong Cai in Vietnam's Quang Ninh province': where the town lies belongs to its name. */
function behindProvince(line: TokenLine, at: number, country: string | null): number {
  let next = at;
  for (const link of [/^in$/, /^['’]s$/]) {
    const place = link.test(line.folded[next] ?? '') ? line.names[next + 1] : undefined;
    if (place?.mention.kind !== 'place' || place.mention.country !== country) break;
    next = place.next;
    while (LOCALITY_TAIL.test(line.folded[next] ?? '')) next++;
  }
  return next;
}

/** 'The leaders of Lang Son and of Guangxi', 'the authorities of the one and those of the other': the words that go on with the list. */
function isAgainOf({ folded }: TokenLine, at: number): boolean {
  if (folded[at] === 'those') return folded[at - 1] === 'and' && folded[at + 1] === 'of';
  return folded[at] === 'of' && /^(?:and|those)$/.test(folded[at - 1] ?? '');
}
