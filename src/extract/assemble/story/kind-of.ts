import { MEETING_LEVELS, type MeetingKind, type MeetingLevel } from '../../../dataset/meeting.ts';
import type { Encounter } from '../../rules/meetings/clause/encounter.ts';
import { OF_THREE } from '../../rules/meetings/talks/in-turn.ts';
import { leadsBack } from '../../rules/meetings/when/told-of-before.ts';
import type { Actor } from '../actor.ts';
import type { Telling } from './telling.ts';

/** Rules that see two people in one sentence, and not how they met. */
export const BY_PRESENCE = new Set(['meetings/co-presence', 'meetings/side-by-side']);

/** The kind that the words around an encounter show: on the phone, on the sidelines, else its rule's. */
export function kindOf(encounter: Encounter): MeetingKind {
  if (encounter.kind === 'visit' || encounter.kind === 'phone-call' || encounter.kind === 'conference')
    return encounter.kind;
  const kind = BY_PRESENCE.has(encounter.rule) ? kindInWords(encounter) : encounter.kind;
  if (isWelcomeOfState(encounter)) return 'ceremony';
  if (kind !== 'reception' && isByPhone(encounter)) return 'phone-call';
  if (isOnSidelines(encounter)) return 'sidelines';
  if (kind === 'reception' && HOSTED_FOR.test(encounter.frame.text.slice(encounter.at))) return 'dialogue';
  if (kind !== 'talks') return kind;
  if (isAtAirport(encounter)) return 'reception';
  if (SESSION.test(encounter.frame.text.slice(Math.max(0, encounter.at - 110), encounter.end + 140))) return 'dialogue';
  return CALL.test(phraseOf(encounter)) ? 'reception' : kind;
}

/** 'He was met at the airport by X': on the way, and not for talks. */
function isAtAirport({ frame: { text }, at, end }: Encounter): boolean {
  if (
    !/^(?:to )?(?:met|meets?|meeting|seen|saw|waiting|shook hands|talks)\b|^$/.test(
      text.slice(at, end).split(' by')[0]!.split(' ')[0]!,
    )
  )
    return false;
  const near = text.slice(Math.max(0, at - 50), end + 80);
  return AT_AIRPORT.test(near) && !/\b(?:talks|discuss\w*|conversation|lounge)\b/.test(near);
}

const AT_AIRPORT = /\b(?:at|in|on) (?:the )?(?:(?:[\w-]+|‹L\d+›)(?:'s)? ){0,4}(?:airport|tarmac)\b/;

/** 'Chaired the 5th session of the Joint Committee', 'at the second meeting of the trade commission'. */
const SESSION =
  /\b(?:at|during|for|over|of|in|held|convened|chair(?:ed|s|ing)?|attend(?:ed|s|ing)?|opened|closed|dominated) (?:the |their |its |an? )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[ivx]+|annual) (?:\w+ )?(?:session|meeting|round) of (?:the |their )?(?:(?:[\w-]+|‹\w\d+›)(?:'s?)?(?: [–-])? ){0,8}?(?:committee|sub-?committee|commission|sub-?commission|mechanism|political consultations?|dialogue)\b|\bfor (?:the |their )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual) (?:(?:[\w-]+|‹L\d+›(?:'s)?(?: ?[–-])?) ){0,6}?(?:committee|commission|dialogue|consultations?)\b/;

/** 'Will host Y for the 19th meeting of the joint commission'. */
const HOSTED_FOR =
  /^(?:host(?:s|ed|ing)?|receiv(?:es|ed|ing)|welcom(?:es|ed|ing)) (?:the |his |her )?‹[VFX]\d+›(?: (?:in|on) (?:the )?‹[LD]\d+›)* for (?:the |their |an? )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual) (?:[\w-]+ )*(?:meeting of|session of|round of|dialogue|consultations?|(?:joint )?(?:committee|commission))/;

/** The words around say 'phone', and not of another one: 'had a phone call with X and received Y'. */
function isByPhone({ frame: { text }, at, end }: Encounter): boolean {
  const from = Math.max(0, at - 80);
  const near = text.slice(from, end + 70);
  const phone = PHONE.exec(near);
  if (!phone) return false;
  const between = near.slice(Math.max(0, end - from), Math.max(0, phone.index));
  if (/‹[VFX]\d+›.*,.*\b(?:after|before|when|who|while)\b/.test(between) || leadsBack(between)) return false;
  return !/‹[VFX]\d+›.*(?:,| and) /.test(near.slice(phone.index + phone[0].length, at - from));
}

/** A call that somebody pays, and a meal or a reception that somebody gives. */
const CALL =
  /\b(?:farewell|courtesy) (?:call|visit|guest)\b|\bat a reception\b|\b(?:had|has|have|gave|hosted|shared) an? (?:[\w-]+ )?(?:lunch|luncheon|dinner|breakfast|banquet) (?:with|for|in honour)\b/;

/** The words of an encounter up to the next comma or 'and' on either side. */
function phraseOf({ frame: { text }, at, end }: Encounter): string {
  const before = text
    .slice(0, at)
    .split(/[,;]| and /)
    .at(-1)!;
  return before + text.slice(at, end) + text.slice(end).split(/[,;‹]/)[0]!;
}

/** The sentence says so of this encounter, and not of another one behind a semicolon. */
function isOnSidelines({ frame: { text }, at, end }: Encounter): boolean {
  const match = SIDELINES.exec(text) ?? ASIDE.exec(text);
  if (!match) return false;
  const to = match.index + match[0].length;
  return (
    !text.slice(Math.min(to, end), Math.max(match.index, at)).includes(';') && !leadsBack(text.slice(end, match.index))
  );
}

/** A head of state or government welcomed by the one of the other country. */
function isWelcomeOfState({ frame, at, end, vietnam, foreign }: Encounter): boolean {
  const top = (actors: readonly Actor[]) =>
    actors.some(({ level }) => level === 'head-of-state' || level === 'head-of-government');
  return /^(?:welcom|greet)ed\b/.test(frame.text.slice(at, end)) && top(vietnam) && top(foreign);
}

/** Where no grammar tells how two people met, the words of the sentence do. */
function kindInWords({ frame, kind, at, end }: Encounter): MeetingKind {
  if (/^(?:talks|talked|met|meets?|meetings?|conversation|discussions?)$/.test(frame.text.slice(at, end))) return kind;
  return WORDS.find(([words]) => words.test(frame.text))?.[1] ?? kind;
}

const WORDS: [RegExp, MeetingKind][] = [
  [
    /\b(?:welcom(?:e|ing) ceremony|(?:official|state|ceremonial|red-carpet) welcome|credentials|letters? of credence)\b/,
    'ceremony',
  ],
  [
    /\b(?:(?<!\b(?:before|after|prior to|following|ahead of) (?:the|his|her|their) )receptions?|receiv(?:ed|es|ing)|(?:was|were|been) (?:\w+ly )?welcomed|courtesy (?:call|visit)|called on(?! (?:all|both|the (?:international|parties|sides|world))\b)|audience|banquet|host(?:ed|ing) (?:a|an) \w*\s?(?:dinner|lunch|luncheon))\b/,
    'reception',
  ],
  [
    /\b(?:policy|strategic|defen[cs]e|security|political|joint|annual) (?:\w+ )?(?:dialogues?|consultations?)\b/,
    'dialogue',
  ],
];

/** A banquet, a ceremony and a meeting of three are apart from the talks of the same day. */
export function occasionOf(encounter: Encounter): Telling['occasion'] {
  if (encounter.occasion) return encounter.occasion;
  const words = encounter.frame.text.slice(encounter.at, encounter.end + 25);
  if (/\b(?:banquet|state dinner|luncheon|dinner|lunch)\b/.test(words)) return 'banquet';
  if (OF_THREE.test(encounter.frame.text.slice(Math.max(0, encounter.at - 30), encounter.end))) return 'three';
  if (isWelcomeOfState(encounter) && HONOURS.test(encounter.frame.text)) return 'ceremony';
  if (/^(?:welcom|greet)(?:ed|s)\b/.test(words) && SALUTES.test(encounter.frame.text)) return 'ceremony';
  const kind = BY_PRESENCE.has(encounter.rule) ? kindInWords(encounter) : encounter.kind;
  if (kind === 'ceremony' && /\bcreden/.test(words)) return 'credentials';
  return kind === 'ceremony' && encounter.rule !== 'meetings/commemoration' ? 'ceremony' : 'talks';
}

/** 'Greeted him and led him to the podium, where the anthems were played': whatever their rank. */
const SALUTES =
  /\b(?:guns? salute|[\w-]+-gun salute|national anthems?|guards? of honou?r|honou?r guards?|red carpet)\b/;

const HONOURS = /\bceremon(?:y|ies)\b|\bguards? of honou?r\b|\bhonou?r guard\b/;

/** The level of the highest person on either side. */
export function levelOf(actors: readonly Actor[]): MeetingLevel {
  const levels = actors.map((actor) => actor.level).filter((level): level is MeetingLevel => level !== null);
  if (levels.length === 0) return 'people';
  return MEETING_LEVELS[Math.min(...levels.map((level) => MEETING_LEVELS.indexOf(level)))]!;
}

/** On the margins of a summit. */
export const SIDELINES =
  /\bon the (?:sidelines|margins|fringes) of\b(?! (?:the|his|her|their|this|a) (?:[\w-]+ ){0,2}(?:visit|trip|stay|tour|talks|reception)\b)|\bon the occasion of the ‹?\w*›? ?[\w ‹›-]*\b(?:summit|general assembly|conference|forum)\b|\bon the occasion of (?:(?:his|her|their) )?(?:attend(?:ing|ance at)|(?:trip|journey|visit) (?:to ‹L\d+› )?to attend|participation in|participating in|joining|coming for) (?:the )?(?:‹?[\w-]+›?,? ){0,8}?(?:summits?|general assembly|conference|forum|general debate)\b|\b(?:apec|g20|g7|asem|asean|brics|cop\d*) (?:summit )?(?:sidelines|fringes|margins)\b/;

/** The same of an encounter whose sentence need not name the summit. */
const ASIDE =
  /\b(?:on|in|at|from) (?:the|its|their) (?:sidelines|margins|fringes)\b(?! of\b)|\b(?:in|at|from) the (?:sidelines|margins|fringes) of (?!(?:the|his|her|their|this|a) (?:[\w-]+ ){0,2}(?:visit|trip|stay|tour|talks|reception)\b)|\b(?:its|the|whose) (?:sidelines|margins|fringes) (?:were|was|saw|served|gave)\b|\b(?:sideline|summit-side) (?:meetings?|talks|encounters?|contacts?)\b|\bbetween (?:the )?(?:sessions|sittings) of\b/;

export const PHONE =
  /\b(?:phone|telephone) (?:talks?|calls?|conversations?|discussions?)\b|\b(?:video|virtual|conference) calls?\b|\b(?:over the|on the|by|via) (?:tele)?phone\b|\bon the line\b/;
