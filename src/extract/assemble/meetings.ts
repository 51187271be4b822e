import type { Meeting, MeetingKind, MeetingLevel } from '../../dataset/meeting.ts';
import { MEETING_LEVELS } from '../../dataset/meeting.ts';
import { fold } from '../article/fold.ts';
import type { Document } from '../document.ts';
import { addDays } from '../find/dates/calendar.ts';
import { anaphoricStep } from '../find/dates/recognisers/anaphoric.ts';
import { countryName } from '../find/places/country-name.ts';
import { findPlaces } from '../find/places/find-places.ts';
import type { Encounter, EncounterRule, StoryView } from '../rules/meetings/encounter.ts';
import { statusAt } from '../rules/meetings/modality.ts';
import { topicsOf } from '../rules/meetings/topics.ts';
import { dateInClause, isAhead, placeInClause, type When } from '../rules/meetings/when-and-where.ts';
import type { Draft, Rejection } from '../rules/rule.ts';
import { type Actor, sideClass } from './actor.ts';
import { type Cast, canonicalRole } from './actors.ts';
import { type Frame, frameOf } from './frame.ts';
import { fullest, joinTellings, type Telling, type ToldMeeting } from './tellings.ts';

/** A meeting draft also knows whether its year was inferred, which lowers its confidence. */
export type MeetingDraft = Draft<Meeting> & { inferredYear: boolean };

/** Applies the encounter rules to every sentence, gives each telling its date and place, and joins the tellings of one encounter. */
export function readMeetings(
  document: Document,
  cast: Cast,
  rules: readonly EncounterRule[],
  reject: (rejection: Rejection) => void,
): MeetingDraft[] {
  const tellings: Telling[] = [];
  let lastDay: Context | null = null;
  for (const story of document.stories) {
    const frames = story.sentences.map((sentence) => frameOf(sentence, document.text, cast.actors[sentence.index]!));
    const view: StoryView = {
      frames,
      reject,
      principal: (frame, side) => principal(frames, frame, side),
      abroad: () => abroad(frames),
      isAbroad: () => datelineAbroad(frames),
    };
    let known: Context | null = null;
    for (const frame of frames) {
      const encounters = rules.flatMap((rule) => rule.apply(frame, view));
      for (const encounter of withoutDoubles(encounters)) {
        const telling = tell(document, story.own, encounter, known, lastDay);
        if (!telling) continue;
        tellings.push(...separately(telling, frame));
        if (telling.date !== null && !telling.headline && isCurrent(telling, document)) {
          known = contextAfter(known, telling);
          if (known?.date?.length === 10 && telling.kind !== 'visit' && telling.status === 'held') lastDay = known;
        }
      }
      const own = frame.dates.find((date) => date.value !== null && date.value.length === 10 && !date.until);
      if (
        own &&
        encounters.length === 0 &&
        known === null &&
        frame.sentence.block.kind !== 'caption' &&
        isCurrent({ date: own.value, status: 'held' }, document)
      ) {
        known = {
          date: own.value,
          until: null,
          inferredYear: own.inferredYear,
          place: null,
          partners: [],
          sidelines: false,
          trip: false,
        };
      }
    }
  }
  const joined = joinTellings(tellings);
  for (const meeting of joined) fillFromStory(document, cast, meeting, joined);
  return joined.map((meeting) => {
    const { spans, ...record } = fullest(meeting);
    return { ...record, evidence: spans };
  });
}

function datelineAbroad(frames: readonly Frame[]): boolean {
  const place = frames.map((frame) => frame.sentence.block.datelinePlace).find((name) => name !== null);
  const found = place ? findPlaces(titleCase(place))[0] : undefined;
  return found !== undefined && found.country !== 'VNM';
}

/** 'ULAANBAATAR' as places are written: 'Ulaanbaatar'. */
function titleCase(text: string): string {
  return text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

/** The foreign country that most of a story's sentences name, when none comes near it. */
function abroad(frames: readonly Frame[]): { country: string; name: string; form: string }[] {
  const counts = new Map<string, { count: number; name: string }>();
  for (const frame of frames) {
    for (const mention of frame.sentence.mentions) {
      if (mention.kind !== 'place' || mention.country === 'VNM') continue;
      const entry = counts.get(mention.country) ?? { count: 0, name: countryName(mention.country) };
      entry.count++;
      counts.set(mention.country, entry);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count);
  const [first, second] = ranked;
  if (!first || (second && second[1].count * 2 > first[1].count)) return [];
  return [{ country: first[0], name: first[1].name, form: 'country' }];
}

/** The nearest person of a side in the sentences before. */
function principal(frames: readonly Frame[], frame: Frame, side: 'V' | 'F'): Actor | null {
  const at = frames.indexOf(frame);
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const found = frames[index]!.actors.filter(
      (actor) => sideClass(actor) === side && actor.persons.length === 1 && actor.form !== 'group',
    );
    if (found.length > 0) return found[0]!;
  }
  return null;
}

/** Two rules that read the same two people in one sentence read one encounter; the earlier rule in the list wins. */
function withoutDoubles(encounters: readonly Encounter[]): Encounter[] {
  const kept: Encounter[] = [];
  for (const encounter of encounters) {
    const key = (other: Encounter) =>
      peopleKey(other.vietnam) + '|' + peopleKey(other.foreign) + '|' + (other.kind === 'visit');
    const twin = kept.find((other) => key(other) === key(encounter) && Math.abs(other.at - encounter.at) < 60);
    // The name of a mechanism tells an encounter only where nobody of both sides is named.
    const named =
      encounter.rule === 'meetings/mechanism' &&
      kept.some((other) => other.kind !== 'visit' && other.vietnam.length > 0 && other.foreign.length > 0);
    if ((!twin || encounter.kind === 'visit') && !named) kept.push(encounter);
  }
  return kept;
}

/** Told as the news itself, not as something recalled: within ten days before the day of writing, or soon after it. */
function isCurrent(told: { date: string | null; status: string }, document: Document): boolean {
  if (told.date === null || document.reference === null) return true;
  if (told.date.length < 10 || document.reference.length < 10)
    return told.date.slice(0, 7) >= document.reference.slice(0, 7);
  const days = (Date.parse(document.reference) - Date.parse(told.date)) / 86_400_000;
  return days <= 10 && days >= -30;
}

const DAYS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** 'Arrived on July 31 for a four-day visit', 'wrapped up a two-day visit on December 13': one end and the length give the other end. */
function withLength(when: When | null, clause: string, end: number): When | null {
  if (!when?.date || when.until !== null || when.date.length < 10) return when;
  const length = /\b(two|three|four|five|six|seven|eight|nine|ten|\d+)-day\b/.exec(
    clause.slice(Math.max(0, end - 160), end + 60),
  );
  const days = length ? (DAYS[length[1]!] ?? Number(length[1])) : 0;
  if (days < 2 || days > 14) return when;
  const closing =
    /\b(?:to an end|to a close|conclud|wrap|end(?:s|ed|ing)\b|clos|left|depart|complet|saw off|seen off|finish)/.test(
      clause,
    );
  const opening =
    /\b(?:arriv|beg[aiu]n|start|kick|touch|land|on ‹D\d+› for|embark|came|set out|opened|left ‹L\d+› .{0,30}for)/.test(
      clause,
    );
  if (closing && !/\bleft ‹L\d+›.{0,40} for\b/.test(clause))
    return { ...when, date: addDays(when.date, 1 - days), until: when.date };
  if (opening) return { ...when, until: addDays(when.date, days - 1) };
  return when;
}

/** The month of a span that stays inside one, else its first day. */
function monthOf(from: string, until: string): string {
  return from.slice(0, 7) === until.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

/** 'Met separately with officials of Laos, Cambodia and Indonesia' is a meeting with each. */
function separately(telling: Telling, frame: Frame): Telling[] {
  if (
    telling.partners.length < 2 ||
    telling.foreign.length > 0 ||
    !/\b(?:separate(?:ly)?|respectively|in turn|bilateral)\b/.test(frame.text)
  )
    return [telling];
  return telling.partners.map((partner) => ({
    ...telling,
    partners: [partner],
    setting: 'bilateral',
    offices: [`${partner} ${telling.offices.join(' ')}`],
  }));
}

/** 'The same day', 'a day earlier', 'the next day', counted from the date told before. */
function stepFrom(known: When | null, words: string): When | null {
  const { unit, step } = anaphoricStep(words);
  if (!known?.date || step === 0) return known;
  if (unit !== 'day' || known.date.length < 10) return null;
  return { ...known, date: addDays(known.date, step) };
}

function peopleKey(actors: readonly Actor[]): string {
  return actors
    .map((actor) => actor.persons[0]?.name ?? actor.sides.join('+') + (actor.role ?? ''))
    .sort()
    .join(',');
}

/** What the sentences before an encounter have told, for one that gives no date of its own. */
type Context = When & {
  place: string | null;
  partners: string[];
  /** The encounters told are on the margins of a summit. */
  sidelines: boolean;
  /** The story is of a visit of several days: an undated talk was on one of them. */
  trip: boolean;
};

function contextAfter(known: Context | null, telling: Telling): Context | null {
  const base = {
    inferredYear: telling.inferredYear,
    until: null,
    place: telling.kind === 'visit' ? null : telling.place,
    partners: telling.partners,
    sidelines: telling.kind === 'sidelines',
    trip: known?.trip ?? false,
  };
  if (telling.until !== null && telling.date !== null) {
    const date = monthOf(telling.date, telling.until);
    if (known !== null) return { ...known, trip: true };
    return date.length > 4 ? { ...base, date, trip: true } : known;
  }
  return { ...base, date: telling.date };
}

/** An undated encounter that the article itself reports lies in the month of writing, as far as anybody can tell. */
function currentMonth(document: Document, encounter: Encounter, own: boolean): When | null {
  const { reference, floating } = document;
  const kind = encounter.frame.sentence.block.kind;
  if (!own || floating || reference?.length !== 10 || kind === 'headline-list' || kind === 'foreign') return null;
  const clause = encounter.frame.text.slice(Math.max(0, encounter.at - 90), encounter.end + 60);
  if (RECALLED.test(clause) || (encounter.kind === 'visit' && !CURRENT.test(clause))) return null;
  return { date: reference.slice(0, 7), until: null, inferredYear: true };
}

const RECALLED =
  /\b(?:had|then|previous|previously|earlier visit|ago|last (?:month|year|week|time|\w+day)|once|in the past|recalled|since|past)\b/;
const CURRENT =
  /\b(?:is|are|ongoing|current|now|has come|have come|this|upcoming|will|currently|visiting|his|her|their|today)\b/;
const SAME_DAY =
  /\b(?:in the (?:morning|afternoon|evening)|earlier|later|the same|after the (?:talks|ceremony|meeting)|at the (?:talks|meeting|reception)|also|then)\b/;

/** The date of an encounter whose clause has none, from what was told before it. */
function inherit(known: Context | null, clause: string, planned: boolean): When | null {
  if (!known?.date) return null;
  const vague = planned || (known.trip && !SAME_DAY.test(clause));
  return vague && known.date.length === 10 ? { ...known, date: known.date.slice(0, 7) } : known;
}

/** Rules that read an event by its name; who took part stands in the sentences around. */
const NAMED_EVENT = /^meetings\/(?:mechanism|commemoration|conference|hosted-event)$/;

/** Gives an event that is told by its name the people who speak in its story, when the story is of that event alone. */
function fillFromStory(document: Document, cast: Cast, meeting: ToldMeeting, all: readonly ToldMeeting[]): void {
  const [first] = meeting.tellings;
  if (!first || !meeting.tellings.every((telling) => NAMED_EVENT.test(telling.rule)) || first.headline) return;
  const others = all.filter(
    (other) =>
      other !== meeting &&
      other.tellings.some(
        (telling) => telling.story === first.story && telling.kind !== 'visit' && !NAMED_EVENT.test(telling.rule),
      ),
  );
  if (others.length > 0) return;
  for (const sentence of document.sentences) {
    if (sentence.story !== first.story || sentence.index > first.sentence + 14) continue;
    const actor = cast.actors[sentence.index]!.find(
      (candidate) =>
        candidate.form === 'person' && candidate.persons.length === 1 && candidate.start - sentence.start < 70,
    );
    const person = actor?.persons[0];
    if (!person || !SPEAKS.test(fold(document.text.slice(actor.end, actor.end + 60)))) continue;
    const side =
      person.side === 'VNM'
        ? first.vietnam
        : person.side !== null && first.partners.includes(person.side)
          ? first.foreign
          : null;
    if (side && !side.includes(person) && side.length < 4) side.push(person);
  }
}

const SPEAKS =
  /^[^.;]{0,45}\b(?:said|stressed|affirmed|emphasi[sz]ed|noted|highlighted|praised|thanked|expressed|spoke|addressed|underlined|called|hailed|urged|reaffirmed|opened|chaired|delivered|told|stated|appreciated|pledged|represented|led)\b/;

/** In a digest the next item may begin 'In the evening' or 'Earlier on the same day'. */
function dayBefore(lastDay: Context | null, clause: string): Context | null {
  return /^(?:in the (?:evening|afternoon|morning)|earlier|later|the same (?:day|evening|afternoon)|also on the day)\b/.test(
    clause,
  )
    ? lastDay
    : null;
}

function tell(
  document: Document,
  own: boolean,
  encounter: Encounter,
  known: Context | null,
  lastDay: Context | null,
): Telling | null {
  const { frame } = encounter;
  const { sentence } = frame;
  const partners =
    encounter.partners ??
    [...new Set(encounter.foreign.flatMap((actor) => actor.sides))].filter((side) => side !== 'VNM');
  if (partners.length === 0) return null;
  const inClause = dateInClause(encounter);
  const recalled = /\bhad (?:also )?(?:\w+ )?$|\b(?:formerly|previously|in the past|recalled|last time)\b/.test(
    frame.text.slice(Math.max(0, encounter.at - 40), encounter.at + 4),
  );
  const ahead = isAhead(inClause?.anaphoric ? null : inClause, document);
  const status = statusAt(frame, encounter.at, encounter.end, ahead);
  const told: When | null =
    inClause === null
      ? recalled
        ? null
        : ((encounter.kind === 'visit'
            ? null
            : inherit(known ?? dayBefore(lastDay, frame.text), frame.text, status === 'planned')) ??
          currentMonth(document, encounter, own))
      : inClause.anaphoric
        ? stepFrom(known ?? lastDay, document.text.slice(inClause.said.start, inClause.said.end))
        : inClause;
  const spans = encounter.kind === 'visit' || encounter.kind === 'conference';
  const single =
    told?.until && told.date && !spans ? { ...told, date: monthOf(told.date, told.until), until: null } : told;
  const when = encounter.kind === 'visit' ? withLength(single, frame.text, encounter.end) : single;
  const beside =
    inClause === null &&
    known?.sidelines === true &&
    encounter.kind !== 'visit' &&
    encounter.kind !== 'phone-call' &&
    !recalled;
  const persons = (actors: readonly Actor[]) => [...new Set(actors.flatMap((actor) => actor.persons))];
  const vietnam = persons(encounter.vietnam);
  const foreign = persons(encounter.foreign);
  const teaser = sentence.block.kind === 'foreign' && !/[.!?]$/.test(document.text.slice(sentence.start, sentence.end));
  const headline =
    teaser ||
    sentence.block.kind === 'title' ||
    sentence.block.kind === 'headline-list' ||
    sentence.block.kind === 'story-head';
  const offices = [...encounter.vietnam, ...encounter.foreign]
    .filter((actor) => actor.persons.length === 0)
    .map((actor) => canonicalRole(fold(actor.role ?? document.text.slice(actor.start, actor.end))));
  return {
    rule: encounter.rule,
    story: sentence.story,
    sentence: sentence.index,
    own,
    headline,
    caption: sentence.block.kind === 'caption',
    span: { start: sentence.start, end: sentence.end },
    partners,
    vietnam,
    foreign,
    offices,
    date: when?.date ?? null,
    until: when?.until ?? null,
    inferredYear: when?.inferredYear ?? false,
    place:
      placeInClause(encounter) ??
      (beside ? known!.place : null) ??
      placeAround(encounter, partners, when, known, recalled),
    occasion: occasionOf(encounter),
    inbound: encounter.visit?.visitor === 'F',
    kind: beside ? 'sidelines' : kindOf(encounter),
    status,
    setting: encounter.multilateral || partners.length > 2 ? 'multilateral' : 'bilateral',
    level: levelOf([...encounter.vietnam, ...encounter.foreign]),
    topics: topicsOf(frame.text),
  };
}

const PHONE =
  /\b(?:phone|telephone) (?:talks?|calls?|conversations?|discussions?)\b|\b(?:over the|by) (?:tele)?phone\b/;
const SIDELINES =
  /\bon the (?:sidelines|margins|fringes) of\b|\bon the occasion of the ‹?\w*›? ?[\w ‹›-]*\b(?:summit|general assembly|conference|forum)\b|\b(?:apec|g20|asean|brics|cop\d*) (?:summit )?sidelines\b/;

/**
 * Where an encounter was when its clause does not say: where the one told before it on the same day was, or the city abroad that the story is filed
 * from, when that lies in the partner's country.
 */
function placeAround(
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  known: Context | null,
  recalled: boolean,
): string | null {
  if (encounter.kind === 'visit' || encounter.kind === 'phone-call' || recalled || PHONE.test(encounter.frame.text))
    return null;
  if (
    known?.place &&
    when?.date &&
    known.date === when.date &&
    known.partners.some((partner) => partners.includes(partner))
  )
    return known.place;
  const filed = encounter.frame.sentence.block.datelinePlace;
  const city = filed ? findPlaces(titleCase(filed))[0] : undefined;
  return city && city.country !== 'VNM' && partners.includes(city.country) && city.form !== 'country'
    ? city.name
    : null;
}

function occasionOf(encounter: Encounter): Telling['occasion'] {
  const words = encounter.frame.text.slice(encounter.at, encounter.end + 25);
  if (/\b(?:banquet|state dinner|luncheon|dinner|lunch)\b/.test(words)) return 'banquet';
  return encounter.kind === 'ceremony' && encounter.rule !== 'meetings/commemoration' ? 'ceremony' : 'talks';
}

function kindOf(encounter: Encounter): MeetingKind {
  if (encounter.kind === 'visit' || encounter.kind === 'phone-call' || encounter.kind === 'conference')
    return encounter.kind;
  const near = encounter.frame.text.slice(Math.max(0, encounter.at - 80), encounter.end + 70);
  if (encounter.kind !== 'reception' && PHONE.test(near)) return 'phone-call';
  return SIDELINES.test(encounter.frame.text) ? 'sidelines' : encounter.kind;
}

function levelOf(actors: readonly Actor[]): MeetingLevel {
  const levels = actors.map((actor) => actor.level).filter((level): level is MeetingLevel => level !== null);
  if (levels.length === 0) return 'people';
  return MEETING_LEVELS[Math.min(...levels.map((level) => MEETING_LEVELS.indexOf(level)))]!;
}
