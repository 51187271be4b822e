import type { Document } from '../../document.ts';
import type { PlaceMention } from '../../find/mention.ts';
import type { Encounter, EncounterRule, StoryView } from '../../rules/meetings/clause/encounter.ts';
import { apartByDays } from '../../rules/meetings/talks/apart-by-days.ts';
import { dateInClause } from '../../rules/meetings/when/date-in-clause.ts';
import { storyPartner } from '../../rules/partners/story-partner.ts';
import type { Rejection } from '../../rules/rule.ts';
import type { Cast } from '../cast/cast-of.ts';
import { type Frame, frameOf } from '../frame.ts';
import { itineraryOf } from '../itinerary/itinerary.ts';
import { cityOfStay } from '../story/city-of-stay.ts';
import { type Gathering, gatheringsIn } from '../story/gathering.ts';
import { isHowHeCame } from '../story/how-he-came.ts';
import { occasionOf } from '../story/kind-of.ts';
import { lastPlaceIn, type Scene, sceneAfter, sceneOfDateline } from '../story/scene.ts';
import {
  contextAfter,
  contextOfDay,
  dayBeside,
  isCurrent,
  lastDayIn,
  movedOn,
  type StoryContext,
} from '../story/story-context.ts';
import { cityFiledFrom, storyView } from '../story/story-view.ts';
import type { Telling } from '../story/telling.ts';
import { type VisitTold, withVisit } from '../story/visit-told.ts';
import { contextOfSession } from './day/days-of-session.ts';
import { isOfSeveralDays } from './day/is-of-several-days.ts';
import { isSignedBeforeLeaders } from './fill/signed-before-leaders.ts';
import { stretch, tellsItsRun } from './fill/stretch.ts';
import { toldAfter } from './fill/told-after.ts';
import { withDayOfLead } from './fill/with-day-of-lead.ts';
import { withoutDoubles } from './join/without-doubles.ts';
import { tell } from './tell.ts';

/** Every encounter that the rules read, in the order of the text, each with what the sentences before it tell of its date and place. */
export function readTellings(
  document: Document,
  cast: Cast,
  rules: readonly EncounterRule[],
  reject: (rejection: Rejection) => void,
): Telling[] {
  const tellings: Telling[] = [];
  let lastDay: StoryContext | null = null;
  let dayOfItem: string | null = null;
  const gatherings: Gathering[] = [];
  for (const story of document.stories) {
    const frames = story.sentences.map((sentence) => frameOf(sentence, document.text, cast.actors[sentence.index]!));
    const view = storyView(frames, () => storyPartner(document.text, story)?.code ?? null, reject);
    const filedFrom = cityFiledFrom(frames);
    let known: StoryContext | null = null;
    let dayTold: string | null = null;
    if (opensOnSameDay(frames, document.text)) lastDay = onDay(lastDay, dayOfItem);
    let visits: readonly VisitTold[] = [];
    const cityIn = cityOfStay(frames, document);
    const journeyAt = itineraryOf(document, story);
    let scene: Scene | null = sceneOfDateline(filedFrom, frames, document);
    let placeTold: PlaceMention | null = null;
    const read = encountersIn(frames, view, rules);
    const severalDays = isOfSeveralDays(frames, document);
    const first = tellings.length;
    const yearless = isYearless(document, frames);
    for (const [index, frame] of frames.entries()) {
      const encounters = read[index]!;
      const run = lastVisits(tellings, frame).some((visit) => tellsItsRun(visit, frame));
      for (const encounter of withoutDoubles(encounters.flatMap(apartByDays))) {
        if (run && encounter.kind === 'visit') continue;
        const telling = tell(document, encounter, {
          own: story.own,
          known,
          lastDay,
          dayTold,
          filedFrom,
          visits,
          tellings,
          scene,
          gatherings,
          cityOfStay: cityIn,
          journey: journeyAt((encounter.foreign[0] ?? frame.sentence).start),
          placeTold,
          severalDays,
        });
        if (!telling) continue;
        visits = withVisit(visits, telling);
        tellings.push(...separately(telling, frame));
        const earlier =
          (telling.recalled && telling.kind !== 'visit' && known?.date?.length === 10) ||
          isHowHeCame(frame.text, known, telling);
        if (telling.date !== null && !telling.headline && !earlier && !yearless && isCurrent(telling, document)) {
          known = dayBeside(contextAfter(known, telling), telling, frame, document);
          if (known?.date?.length === 10 && telling.kind !== 'visit' && telling.status === 'held') lastDay = known;
        }
      }
      const dated = encounters.length === 0 ? toldAfter(tellings, frame) : null;
      if (dated !== null && !yearless && isCurrent(dated, document)) known = contextAfter(known, dated);
      for (const visit of lastVisits(tellings, frame)) stretch(visit, frame);
      gatherings.push(...gatheringsIn(frame, document));
      dayTold = lastDayIn(frame, document) ?? dayTold;
      placeTold = lastPlaceIn(frame) ?? placeTold;
      const here = tellings.filter(({ sentence }) => sentence === frame.sentence.index);
      scene = sceneAfter(scene, frame, frames[index - 1], here, document);
      if (encounters.length > 0) continue;
      const told = contextOfDay(frame, document);
      // The story goes on from day to day; a day before the one told last is looked back upon.
      const body = frame.sentence.block.kind === 'paragraph';
      if (
        body &&
        told !== null &&
        told.date! >= (lastDay?.date ?? '') &&
        told.date! <= (document.reference ?? told.date!)
      )
        lastDay = told;
      // A month that no sentence told gives way to a day that one tells.
      const guessed = known !== null && known.date?.length === 7 && known.inferredYear && !known.trip;
      if (yearless) continue;
      known = (guessed ? told : null) ?? movedOn(known, frame, document) ?? told ?? contextOfSession(frame, document);
    }
    for (const telling of tellings.slice(first)) withDayOfLead(telling, frames, document);
    if (story.own) dayOfItem = dayTold;
  }
  return tellings;
}

/** An item of a digest that begins with 'The same day, …': the day of the item before. */
function opensOnSameDay(frames: readonly Frame[], text: string): boolean {
  const lead = frames.find(({ sentence: { block } }) => block.kind === 'paragraph')?.sentence;
  return lead !== undefined && SAME_DAY.test(text.slice(lead.start, lead.end));
}

const onDay = (told: StoryContext | null, day: string | null): StoryContext | null =>
  told === null || day === null ? told : { ...told, date: day };

const SAME_DAY = /^[-–—•*· ]*(?:also )?(?:on )?(?:the|that) (?:very )?same (?:day|date)\b/i;

/** The visit told last, with those that its sentence tells beside it. */
function lastVisits(tellings: readonly Telling[], { sentence: { story } }: Frame): readonly Telling[] {
  const last = tellings.findLast((telling) => telling.story === story && telling.kind === 'visit');
  return last ? tellings.filter(({ kind, sentence }) => kind === 'visit' && sentence === last.sentence) : [];
}

/** The story writes its own days without a year that could be told: those with a year are of other times. */
function isYearless({ reference }: Document, frames: readonly Frame[]): boolean {
  return (
    reference === null &&
    frames.some(
      ({ sentence: { block }, dates }) =>
        block.kind === 'paragraph' && dates.some(({ value, monthDay }) => value === null && monthDay !== null),
    )
  );
}

/** What the rules read in each sentence; the last resorts among them only of people whom no other rule has seen meet anybody in the story. */
function encountersIn(frames: readonly Frame[], view: StoryView, rules: readonly EncounterRule[]): Encounter[][] {
  const first = rules.filter((rule) => !rule.fallback);
  const read = frames.map((frame) => encountersOf(frame, first, view));
  // Who looked on together as papers were signed has still talked somewhere.
  const told = read
    .flat()
    .filter(
      ({ kind, rule }) =>
        kind !== 'visit' && !(/^meetings\/(?:nominal|honours)$/.test(rule) && /^(?:signing|ceremony)$/.test(kind)),
    );
  // 'The two presidents then had a meeting': another encounter than the dinner or the ceremony of that day, and what was signed was signed after talks.
  const talked = told.filter(
    (encounter) => encounter.kind !== 'signing' && !/^(?:banquet|ceremony)$/.test(occasionOf(encounter)),
  );
  const lastResorts = rules.filter((rule) => rule.fallback);
  // One of Vietnam sees many in a digest, and a guest sees many of his hosts: that he met the others tells nothing of this one.
  return frames.map((frame, index) => [
    ...read[index]!.filter(
      (encounter) =>
        (!encounter.fallback || !told.some((other) => !other.fallback && isOfSamePair(encounter, other))) &&
        !isToldHere(encounter, read[index]!) &&
        !isSignedBeforeLeaders(encounter, frames),
    ),
    ...encountersOf(frame, lastResorts, view).filter(
      (encounter) =>
        !(isTalksOfTwo(encounter) ? talked : told).some(
          (other) => !other.fallback && isOfSamePeople(encounter, other) && !isOnAnotherDay(encounter, other),
        ) &&
        !visitedApart(encounter, read[index]!) &&
        !isSignedBeforeLeaders(encounter, frames),
    ),
  ]);
}

function isTalksOfTwo({ rule, frame, at, end }: Encounter): boolean {
  return (
    rule === 'meetings/two-leaders' &&
    /\b(?:met|meeting|talks|working session|sat down|conferred|negotiated)\b/.test(frame.text.slice(at, end))
  );
}

/** 'Welcomed her on Monday. The two leaders conferred on Tuesday.' */
function isOnAnotherDay(encounter: Encounter, other: Encounter): boolean {
  if (encounter.frame === other.frame || !encounter.frame.text.includes('‹D')) return false;
  const [own, told] = [dateInClause(encounter), dateInClause(other)];
  return [own, told].every((when) => when?.date?.length === 10 && !when.anaphoric) && own!.date !== told!.date;
}

/** One of Vietnam sees many in a digest, and a guest several hosts: where both are named, only the two together have met before. */
function isOfSamePeople(encounter: Encounter, other: Encounter): boolean {
  const [hosts, guests] = [personsIn(encounter.vietnam), personsIn(encounter.foreign)];
  if (!personsIn(other.foreign).some((person) => guests.includes(person))) return false;
  const named = [...encounter.vietnam, ...encounter.foreign].every((actor) => actor.explicit);
  return !named || hosts.length === 0 || personsIn(other.vietnam).some((person) => hosts.includes(person));
}

/** 'Called on Y, who recalled her visit in 2012': that both stand in the sentence tells nothing more. */
function isToldHere(encounter: Encounter, here: readonly Encounter[]): boolean {
  return (
    encounter.rule === 'meetings/co-presence' &&
    /\b(?:recall|rememb|look(?:ed|ing|s)? back)/.test(encounter.frame.text) &&
    here.some((other) => other.rule === 'meetings/active' && isOfSamePair(encounter, other))
  );
}

function isOfSamePair(encounter: Encounter, other: Encounter): boolean {
  const share = (side: 'vietnam' | 'foreign') =>
    personsIn(other[side]).some((person) => personsIn(encounter[side]).includes(person));
  return share('vietnam') && share('foreign');
}

/** 'Y was in Hanoi last year, and X visited Budapest in July': each went to the other's country, and nothing says that they met. */
function visitedApart(encounter: Encounter, here: readonly Encounter[]): boolean {
  const visits = (side: 'vietnam' | 'foreign', visitor: 'V' | 'F') =>
    here.some(
      (other) =>
        other.visit?.visitor === visitor &&
        personsIn(other[side]).some((person) => personsIn(encounter[side]).includes(person)),
    );
  return visits('vietnam', 'V') && visits('foreign', 'F');
}

function personsIn(actors: Encounter['vietnam']) {
  return actors.flatMap((actor) => actor.persons);
}

/** What rules read in a sentence, each asked only where the sentence holds words of it. */
function encountersOf(frame: Frame, rules: readonly EncounterRule[], view: StoryView): Encounter[] {
  const { signs } = frame.sentence;
  const found: Encounter[] = [];
  for (const rule of rules)
    if (rule.triggers === undefined || signs.allow(rule.triggers)) found.push(...rule.apply(frame, view));
  return found;
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
