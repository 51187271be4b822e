import { fold } from '../../article/fold.ts';
import type { Document, Sentence } from '../../document.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import type { Encounter } from '../../rules/meetings/clause/encounter.ts';
import { isRecalled, statusAt } from '../../rules/meetings/clause/modality.ts';
import { topicsOf } from '../../rules/meetings/clause/topics.ts';
import { dateInClause } from '../../rules/meetings/when/date-in-clause.ts';
import { isAhead, type When } from '../../rules/meetings/when/when.ts';
import { placeInClause } from '../../rules/meetings/where/place-in-clause.ts';
import type { Actor } from '../actor.ts';
import { canonicalRole } from '../cast/canonical-role.ts';
import type { Person } from '../cast/person-registry.ts';
import { isBesideGathering } from '../story/gathering.ts';
import { kindOf, levelOf, occasionOf } from '../story/kind-of.ts';
import { isCurrent } from '../story/story-context.ts';
import type { Telling } from '../story/telling.ts';
import { dateOfEncounter, isOnward, type Situation } from './day/date-of-encounter.ts';
import { withLeader } from './fill/with-leader.ts';
import { capitalMeant } from './place/capital-meant.ts';
import { countryOfHost, placeAround } from './place/place-around.ts';

/** An encounter with its date, place, kind and people; null when no partner can be told. */
export function tell(document: Document, encounter: Encounter, situation: Situation): Telling | null {
  const { frame } = encounter;
  const { sentence } = frame;
  const partners =
    encounter.partners ??
    [...new Set(encounter.foreign.flatMap((actor) => actor.sides))].filter((side) => side !== 'VNM');
  if (partners.length === 0) return null;
  const inClause = dateInClause(encounter);
  // A standing meeting is told by when it sat; 'the commission, which last met in May, is to sit again' tells no sitting of the news.
  if (encounter.rule === 'meetings/mechanism' && inClause === null) return null;
  const recalled = isRecalled(frame, encounter.at) || encounter.visit?.aside === true;
  const ahead = isAhead(inClause?.anaphoric ? null : inClause, document);
  // The next leg of a journey to come is to come, whatever the tense: 'From there they travel on to …'.
  const onward = ahead === null && situation.known?.ahead === true && isOnward(frame.text);
  const status = onward ? 'planned' : statusAt(frame, encounter.at, encounter.end, ahead);
  const when = dateOfEncounter(document, encounter, situation, {
    inClause,
    recalled,
    planned: status === 'planned',
    partners,
  });
  const { known } = situation;
  const kind = kindOf(encounter);
  const onScreen = kind === 'phone-call' || ON_SCREEN.test(frame.text.slice(encounter.at, encounter.end));
  const beside =
    (inClause === null || inClause.anaphoric) &&
    known?.sidelines === true &&
    encounter.kind !== 'visit' &&
    encounter.kind !== 'phone-call' &&
    !recalled;
  // 'Had talked before that': told in the past of the past, and yet news of the day.
  const ofTheDays = when?.date?.length === 10 && document.reference !== null && isCurrent(when, document);
  const place =
    (onScreen ? null : (placeThere(encounter, situation) ?? placeSaid(encounter, partners, when, situation))) ??
    (beside ? known.place : null) ??
    (recalled && !inClause?.anaphoric && !ofTheDays
      ? countryOfHost(encounter, partners)
      : placeAround(document, encounter, partners, when, situation));
  const current = !recalled && (when === null || isCurrent(when, document));
  const onTheSide =
    (beside && kind !== 'phone-call') ||
    ((kind === 'talks' || kind === 'reception') &&
      isBesideGathering(frame, document, place, partners, current ? situation.gatherings : []));
  // Who is received at home is a guest, whatever has brought him there.
  const atHome = place !== null && encounter.kind === 'reception' && findPlaces(place)[0]?.country === 'VNM';
  return {
    rule: encounter.rule,
    story: sentence.story,
    sentence: sentence.index,
    own: situation.own,
    headline: isHeadline(document, sentence),
    caption: sentence.block.kind === 'caption',
    span: { start: sentence.start, end: sentence.end },
    partners,
    vietnam: personsOf(withLeader(frame, encounter.vietnam)),
    foreign: personsOf(withLeader(frame, encounter.foreign)),
    offices: officesOf(document, encounter),
    date: when?.date ?? null,
    until: when?.until ?? null,
    inferredYear: when?.inferredYear ?? false,
    recalled,
    dated: inClause !== null,
    shared: encounter.visit?.shared === true,
    aside: encounter.visit?.aside === true,
    oneDay: when?.date?.length === 10 && when.until === null && ONE_DAY.test(frame.text),
    place,
    unplaced: encounter.visit?.unplaced === true,
    occasion: occasionOf(encounter),
    inbound: encounter.visit?.visitor === 'F',
    kind: atHome && kind === 'sidelines' ? 'reception' : onTheSide ? 'sidelines' : kind,
    words: wordsOf(encounter),
    status,
    setting: encounter.multilateral || partners.length > 2 ? 'multilateral' : 'bilateral',
    level: levelOf([...encounter.vietnam, ...encounter.foreign]),
    topics: topicsOf(frame.text, sentence.signs),
  };
}

function personsOf(actors: readonly Actor[]): Person[] {
  return [...new Set(actors.flatMap((actor) => actor.persons))];
}

/** 'He met there with X': the place that the sentence has named, or the one before. */
function placeThere({ frame, at, end }: Encounter, { placeTold }: Situation): string | null {
  const said = /\bthere\b/.test(frame.text.slice(at, end)) || /^ there\b/.test(frame.text.slice(end));
  if (!said) return null;
  const here = /^[^;]*\b(?:in|at) ‹L(\d+)›/.exec(frame.text.slice(0, at));
  return here ? frame.places[Number(here[1])]!.name : (placeTold?.name ?? null);
}

/** The city that the clause names, or means by 'the capital'; else the country that it names. */
function placeSaid(
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  situation: Situation,
): string | null {
  const named = placeInClause(encounter);
  const isCity = named !== null && findPlaces(named)[0]?.form !== 'country';
  return isCity ? named : (capitalMeant(encounter, partners, when, situation, named) ?? named);
}

/** Those who talk on a screen are in two places. */
const ON_SCREEN = /\b(?:virtual|online|video|phone|telephone)\b/;

const ONE_DAY = /\b(?:visit|trip)(?: to (?:the )?‹L\d+›)? (?:on|of) ‹D\d+›|\b(?:one|single)-day\b/;

function wordsOf({ frame, at, end }: Encounter): Telling['words'] {
  const words = frame.text.slice(at, end);
  if (/^(?:welcom|greet)/.test(words) || GAVE_WELCOME.test(frame.text.slice(at))) return 'welcome';
  return /\b(?:met|meets?|meetings?)\b/.test(words) && !/\btalks?\b|\bdiscuss/.test(words) ? 'bare' : 'exact';
}

const GAVE_WELCOME =
  /^(?:gave|gives|granted|grants|offered|offers|accorded|extended) ‹\w\d+› (?:an?|the) (?:\w+ ){0,2}welcome\b/;

/** The offices of those who take part without a name, folded. */
function officesOf(document: Document, encounter: Encounter): string[] {
  return [...encounter.vietnam, ...encounter.foreign]
    .filter((actor) => actor.persons.length === 0)
    .map((actor) => canonicalRole(fold(actor.role ?? document.text.slice(actor.start, actor.end))));
}

/** Titles, and lines about other articles that end without a stop. */
function isHeadline(document: Document, sentence: Sentence): boolean {
  const { kind } = sentence.block;
  const teaser = kind === 'foreign' && !/[.!?]$/.test(document.text.slice(sentence.start, sentence.end));
  return teaser || kind === 'title' || kind === 'headline-list' || kind === 'story-head';
}
