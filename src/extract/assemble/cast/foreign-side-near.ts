import type { Sentence } from '../../document.ts';
import type { OrganisationMention, PlaceMention } from '../../find/mention.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import type { Actor } from '../actor.ts';
import { itineraryOf } from '../itinerary/itinerary.ts';
import { isCurrent } from '../story/story-context.ts';
import { titleCase } from '../story/title-case.ts';
import { homeSide } from './home-side.ts';
import type { Scene } from './scene.ts';
import { sideOfOffice } from './side-of-office.ts';

/** The partner that a sideless actor most likely stands for: a body beside it, the country that fills the story, the nearest one, the outlet's. */
export function foreignSideNear(scene: Scene, sentence: Sentence, actor: Actor): string | null {
  const { text } = scene.document;
  const body = bodyBeside(text, sentence, actor);
  if (body !== null) return body;
  // 'Paris Jackson' is from nowhere.
  const here = foreignPlaces(sentence).filter(({ start, end }) => end <= actor.start || start >= actor.end);
  const own = here.find((mention) => isOwn(text, sentence, actor, mention));
  if (own) return own.country;
  const there = countryThatOpens(text, sentence, here, actor);
  if (there !== null) return there;
  const home = homeSide(scene, sentence, actor);
  if (home !== null) return home;
  const office = here.length === 0 ? sideOfOffice(scene.offices, sentence, actor) : null;
  if (office !== null) return office;
  const nearest = here.filter((mention) => mention.end <= actor.start).at(-1) ?? here[0];
  const owner = here.some((mention) => mention.end <= actor.start) ? null : ownerBefore(scene, sentence, actor);
  if (owner !== null) return owner;
  const organic = actor.role === null || ORGAN_ROLE.test(actor.role);
  const story = scene.document.stories.find((candidate) => candidate.index === sentence.story)?.sentences ?? [];
  const countries = ranked(
    story.flatMap((other) =>
      foreignPlaces(other).map((mention) => [mention.country, other.index <= sentence.index ? 2 : 1] as const),
    ),
  );
  const [country] = countries;
  const told = organic && here.length === 0 ? organTold(scene, sentence, actor) : null;
  if (told !== null) return told;
  const [organ] = ranked(
    story.flatMap((other) => organisationsIn(other).map((mention) => [mention.code!, 2] as const)),
  );
  if (organ && organic && organ[1] >= (country?.[1] ?? 0)) return organ[0];
  const topic = here.length === 0 ? topicOfParagraph(scene, sentence) : null;
  if (topic !== null && actor.form === 'person') return topic;
  const stage = here.length === 0 ? countryOfItinerary(scene, sentence, actor) : null;
  if (stage !== null) return stage;
  const spokenOf = here.length === 0 ? sideOfLastPeople(scene, sentence) : null;
  if (spokenOf !== null && countries.some(([code]) => code === spokenOf)) return spokenOf;
  const city = countryOfCity(text, here, actor, story);
  if (city !== null) return city;
  const total = countries.reduce((sum, [, count]) => sum + count, 0);
  if (country && country[1] >= total * 0.6) return country[0];
  return nearest?.country ?? scene.home ?? country?.[0] ?? spokenOf ?? countryFiledFrom(sentence);
}

/** 'In Peru he exchanged views with Minister X': the country with which the sentence opens, unless it is where many gather. */
function countryThatOpens(
  text: string,
  sentence: Sentence,
  here: readonly PlaceMention[],
  actor: Actor,
): string | null {
  const [first] = here;
  if (first?.form !== 'country' || here.some(({ country }) => country !== first.country)) return null;
  const opens = /^(?:while |when )?in (?:the )?$/i.test(text.slice(sentence.start, first.start));
  const met = /^,? (?:also )?(?:he|she|they|the \p{L}+|\p{Lu}\p{L}+)\b[^.;]*\b(?:met|with|by|saw|received)\b/iu;
  const clause = text.slice(first.end, actor.start);
  return opens && met.test(clause) && !GATHERING.test(text.slice(sentence.start, sentence.end)) ? first.country : null;
}

const GATHERING = /\b(?:summit|sidelines|margins|conference|forum|assembly session|high-level week)\b/i;

/** 'On June 9, in The Hague, X had a meeting with Y' on a trip through several countries: of the one where they were, if the story names it too. */
function countryOfCity(
  text: string,
  here: readonly PlaceMention[],
  actor: Actor,
  story: readonly Sentence[],
): string | null {
  const before = here.filter(({ end }) => end <= actor.start);
  const city = before.find(
    ({ form, start }) =>
      /^(?:city|capital)$/.test(form) && /\bin (?:the )?$/i.test(text.slice(Math.max(0, start - 8), start)),
  );
  if (!city || before.some(({ country }) => country !== city.country)) return null;
  const isNamed = ({ form, country }: PlaceMention) => country === city.country && /^(?:country|adjective)$/.test(form);
  return story.some((sentence) => foreignPlaces(sentence).some(isNamed)) ? city.country : null;
}

/** 'In Peru he met Minister X. He also called on Speaker Y': of the country where the journey is, if the story has named it. */
function countryOfItinerary({ document }: Scene, sentence: Sentence, { start, role }: Actor): string | null {
  const story = document.stories.find(({ index }) => index === sentence.story);
  if (!story || role === null) return null;
  const told = sentence.mentions.some(
    (mention) => mention.kind === 'date' && mention.value !== null && !isCurrent({ date: mention.value }, document),
  );
  return told ? null : (itineraryOf(document, story)(start)?.country ?? null);
}

/** 'ABU DHABI – President Sheikh X received …': where nothing else says it, the country that the news comes from. */
function countryFiledFrom({ block }: Sentence): string | null {
  const place = block.datelinePlace ? findPlaces(titleCase(block.datelinePlace))[0] : undefined;
  return place && place.country !== 'VNM' ? place.country : null;
}

/** 'South Africa is a partner. In 2017 its Minister …': the country that the sentence before names last. */
function ownerBefore({ document }: Scene, sentence: Sentence, actor: Actor): string | null {
  if (!/^its\b/i.test(document.text.slice(actor.start, actor.end))) return null;
  const before = document.sentences[sentence.index - 1];
  return before?.story === sentence.story ? (foreignPlaces(before).at(-1)?.country ?? null) : null;
}

/**
 * 'Barbados is seldom in the news. Prime Minister X …', 'Her visit to Belarus began on Friday. Meeting with Prime Minister X, …': the one country
 * with whose name the paragraph opens, or to which it has followed somebody.
 */
function topicOfParagraph({ document }: Scene, sentence: Sentence): string | null {
  const before = document.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .filter(({ block }) => block === sentence.block);
  const places = before.flatMap(foreignPlaces);
  const [first] = places;
  if (first?.form !== 'country') return null;
  const opens = before.some(({ start }) => AS_FOR.test(document.text.slice(start, first.start)));
  const followed = before.some(({ start }) => GONE_TO.test(document.text.slice(start, first.start)));
  return (opens || followed) && places.every(({ country }) => country === first.country) ? first.country : null;
}

const GONE_TO =
  /\b(?:visits?|trip|tour|stay|leg|stop)(?: [\w-]+){0,2}? (?:to|in) (?:the )?$|^(?:then |later |while )?in (?:the )?$/i;

const AS_FOR = /^(?:(?:as for|turning to|with|from)\s+)?(?:the\s+)?$/i;

/** 'Another partner, the IMF, had its turn. Director X …': the organisation that the paragraph, or the sentence before, has named last. */
function organTold({ document }: Scene, sentence: Sentence, { start, role }: Actor): string | null {
  const before = document.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 1);
  const near = before.filter(
    ({ block, story, index }) => block === sentence.block || (story === sentence.story && index === sentence.index - 1),
  );
  const organ = near.flatMap(organisationsIn).findLast(({ end }) => end <= start);
  // Without an office: 'a delegation of the World Bank with X', and not 'envoys of ASEAN called on X' or 'the summit of the bloc. X came'.
  if (organ && role === null) {
    if (organ.start < sentence.start || MEMBERS.test(document.text.slice(organ.end))) return null;
  }
  // 'Attended the summit of the bloc in Peru. Minister X received him there': of the country told since.
  const since = near.flatMap(foreignPlaces).some((place) => place.start >= (organ?.end ?? 0) && place.end <= start);
  return organ && !since ? organ.code : null;
}

const MEMBERS = /^(?:['’]s)? (?:ambassadors|envoys|countries|members?|states|nations|leaders|ministers|colleagues)\b/;

/** 'X, Governor of Magadan (Russia)', 'Peru was represented by X', 'visited Ecuador, where he saw Minister X': said to be the person's own. */
function isOwn(text: string, sentence: Sentence, actor: Actor, place: PlaceMention): boolean {
  if (place.start >= actor.end) return IN_BRACKETS.test(text.slice(actor.end, place.start));
  const between = text.slice(place.end, actor.start);
  if (place.form !== 'country') return false;
  return REPRESENTED_BY.test(between) || (VISITED.test(text.slice(sentence.start, place.start)) && THERE.test(between));
}

const IN_BRACKETS = /^(?:,? (?:of|in) [\w\s'-]{2,40}?)?,? ?\($/;
const REPRESENTED_BY = /^,? (?:was|is|will be|were)(?: \w+)? (?:represented|headed|led)\b[^,;.]{0,60}\bby\s+$/;
const VISITED = /\b(?:visit(?:ed|s|ing)?|in|to|for|(?:stop|leg|destination)\b[^,;.]{0,40} (?:was|is))\s+(?:the\s+)?$/i;
const THERE = /^(?:[^;.]{0,40}), where\b[^;.]*$/;

/** The one foreign side of those whom the three sentences before name. */
function sideOfLastPeople({ registry }: Scene, { story, index }: Sentence): string | null {
  const sides = new Set(
    registry.people
      .filter(
        ({ side, seenIn }) =>
          side !== null && side !== 'VNM' && seenIn.get(story)?.some((at) => at < index && at >= index - 3) === true,
      )
      .map(({ side }) => side!),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}

/** The organisation that stands right before ('UNESCO Director-General') or in a clause right after ('X, who founded the WEF'). */
function bodyBeside(text: string, sentence: Sentence, actor: Actor): string | null {
  const organisations = organisationsIn(sentence);
  const body = organisations.filter((mention) => mention.end <= actor.start).at(-1);
  const organic = actor.role === null || ORGAN_ROLE.test(actor.role);
  const led = /(?:led|headed) by (?:the )?$/.test(text.slice(sentence.start, actor.start));
  const its = /^its\b/i.test(text.slice(actor.start, actor.end));
  if (body && (led || its || (organic && actor.start - body.end < 25))) return body.code;
  const behind = organisations.find((mention) => mention.start >= actor.end && mention.start - actor.end < 70);
  const clause = behind ? text.slice(actor.end, behind.start) : '';
  if (behind && ((organic && CLAUSE_OF_BODY.test(clause)) || HEADS_BODY.test(clause))) return behind.code;
  return null;
}

const CLAUSE_OF_BODY =
  /^,? (?:who|the|its|whose|of|from|founder|head|chief)\b(?!(?: \w+){0,4} (?:attend\w*|address\w*|visit\w*|arriv\w*|return\w*|join\w*|met|at) )[^,;]*$/;

/** 'Ambassador X, head of the EU Delegation'. */
const HEADS_BODY = /^, (?:the |who is )?(?:acting )?(?:head|chief|leader|director) of (?:the )?$/;

function foreignPlaces(sentence: Sentence): PlaceMention[] {
  return sentence.mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.country !== 'VNM',
  );
}

/** Organisations of several countries; one country's own speak for that country. */
function organisationsIn(sentence: Sentence): OrganisationMention[] {
  return sentence.mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' && Boolean(mention.code) && mention.country === null,
  );
}

/** Codes by their summed weight, the heaviest first; of equals the one told first. */
function ranked(counted: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [code, weight] of counted) sums.set(code, (sums.get(code) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/** Roles of organisations rather than of states. */
const ORGAN_ROLE =
  /director|secretary[- ]general|chairperson|executive board|general conference|coordinator|representative|commissioner/i;
