import type { PlaceMention } from '../../find/mention.ts';
import { countryName } from '../../find/places/country-name.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import type { StoryView } from '../../rules/meetings/clause/encounter.ts';
import type { Rejection } from '../../rules/rule.ts';
import { sought } from '../../triggers/triggers.ts';
import { type Actor, sideClass } from '../actor.ts';
import { isSpouse } from '../cast/person-registry.ts';
import type { Frame } from '../frame.ts';
import { titleCase } from './title-case.ts';

/** What a rule may ask about the story whose sentences these are. */
export function storyView(
  frames: readonly Frame[],
  partner: () => string | null,
  reject: (rejection: Rejection) => void,
): StoryView {
  return {
    partner,
    frames,
    reject,
    principal: (frame, side) => principal(frames, frame, side),
    abroad: () => abroad(frames),
    isAbroad: () => isFiledAbroad(frames),
    filedFrom: () => filedFrom(frames),
  };
}

function isFiledAbroad(frames: readonly Frame[]): boolean {
  const place = filedFrom(frames);
  return place !== null && place.country !== 'VNM';
}

/** The city of the story's dateline; none where the story only opens a list of other news. */
export function cityFiledFrom(frames: readonly Frame[]): PlaceMention | null {
  const place = filedFrom(frames);
  const isState = place?.form === 'country' && !CITY_STATES.has(place.country);
  return place === null || isState || frames.some(({ sentence, text }) => sentence.signs.test(text, DIGEST))
    ? null
    : place;
}

const CITY_STATES = new Set(['SGP', 'LUX', 'MCO', 'SMR', 'HKG', 'MAC']);

const DIGEST = sought(/\bthe following is a (?:list|brief|review|summary)|\b(?:digest|briefing) on ‹D\d+›/);

/** 'VIETNAM, May 18 - HÀ NỘI — …': of two datelines the city's. */
function filedFrom(frames: readonly Frame[]): PlaceMention | null {
  const named = frames.flatMap(({ sentence: { block } }) =>
    block.datelinePlace ? findPlaces(titleCase(block.datelinePlace)).slice(0, 1) : [],
  );
  if (named.length > 0) return named.find((place) => place.form !== 'country') ?? named[0]!;
  for (const frame of frames) {
    const opening =
      frame.sentence.block.kind === 'paragraph'
        ? /^‹L(\d+)›(?:, ‹L\d+›)?(?:,? ‹D\d+›)?(?: \([^)]{2,60}\))? ?[–—-] /.exec(frame.text)
        : null;
    if (opening) return frame.places[Number(opening[1])]!;
  }
  return null;
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
  // The dateline is a place that the story names as well.
  const from = filedFrom(frames);
  if (from && from.country !== 'VNM') {
    const entry = counts.get(from.country) ?? { count: 0, name: countryName(from.country) };
    entry.count++;
    counts.set(from.country, entry);
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
    if (COMPANIONS.test(frames[index]!.text)) continue;
    const found = frames[index]!.actors.filter(
      (actor) => sideClass(actor) === side && actor.persons.length === 1 && actor.form !== 'group',
    );
    if (found.length > 0) return found.find((actor) => !isSpouse(actor.persons[0]!)) ?? found[0]!;
  }
  return side === 'V' ? onlyOne(frames.slice(0, Math.max(0, at))) : null;
}

/** 'With her are X, who holds the portfolio of trade, and Y.' */
const COMPANIONS =
  /^(?:with|accompanying|alongside|travelling with) (?:him|her) (?:on (?:the|this) [\w-]+ )?(?:is|are|was|were)\b|^(?:he|she|‹[VFX]\d+›) (?:is|was|came) (?:accompanied|joined) (?:on (?:the|this) [\w-]+ )?by\b/;

/** The one person of Vietnam whom a story has named, however far back. */
function onlyOne(frames: readonly Frame[]): Actor | null {
  const named = frames
    .flatMap(({ actors }) => actors)
    .filter((actor) => sideClass(actor) === 'V' && actor.persons.length === 1 && actor.form === 'person');
  return new Set(named.map((actor) => actor.persons[0])).size === 1 ? named.at(-1)! : null;
}
