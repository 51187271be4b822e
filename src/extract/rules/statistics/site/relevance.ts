import { titleCase } from '../../../assemble/story/title-case.ts';
import type { Sentence, Story } from '../../../document.ts';
import type { Span } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import { sought } from '../../../triggers/triggers.ts';
import { HOME } from '../words/countries.ts';

const PAIR = sought(
  /\b(?:two|both)\s(?:countries|nations|sides|economies|governments|parties|neighbours|neighbors)\b|\bbilateral|\btwo-way\b|\bthe country\b/i,
);
/** True when the sentence speaks of 'the two countries' or bilateral things. */
export const speaksOfPair = (text: string, sentence: Sentence): boolean =>
  sentence.signs.test(text.slice(sentence.start, sentence.end), PAIR);

// 'the Vietnam War' is no word on Vietnam.
const WAR = /^[\s-](?:War|war|era|Era|Veteran|veteran)/;
const LINE = 110;

/** A short line without a full stop is a headline or a label: it speaks for itself alone. */
function isLine(text: string, sentence: Sentence): boolean {
  const { start, end } = sentence.block;
  return end - start < LINE && !/[.!?”"’)]\s*$/.test(text.slice(start, end));
}

/** 'Trade between China and Russia', 'China-Russia trade': of two others. */
function isOfTwoOthers(text: string, sentence: Sentence): boolean {
  const places = sentence.mentions.filter((mention) => mention.kind === 'place' && mention.form !== 'people');
  return places.some((place, at) => {
    const next = places[at + 1];
    if (place.kind !== 'place' || next?.kind !== 'place' || next.country === place.country) return false;
    if (place.country === HOME || next.country === HOME) return false;
    const link = text.slice(place.end, next.start);
    const between =
      /\bbetween (?:the )?$/.test(text.slice(sentence.start, place.start)) && /^ and (?:the )?$/.test(link);
    return between || (/^[-–]$/.test(link) && /^ (?:\w+ )?(?:trade|commerce|turnover)\b/.test(text.slice(next.end)));
  });
}

const WIDE = /\b(?:worldwide|globally|outside|countries and regions)\b|\bin the region\b/i;

/** A count that the sentence tells of the world or a region, not of Vietnam, or of another country's people. */
export function countsElsewhere(text: string, sentence: Sentence, mention: Span): boolean {
  const places = sentence.mentions.filter((each) => each.kind === 'place');
  if (places.some((place) => place.country === HOME)) return false;
  if (places.some((place) => place.form === 'people' && place.start >= mention.start && place.end <= mention.end + 12))
    return true;
  return WIDE.test(text.slice(sentence.start, sentence.end));
}

const NEAR = 3;
const ABOUT = 4;

/** The foreign countries that a story names most, with ties, at most four: its figures can be about any of them. */
export function storyCountries(story: Story): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of story.sentences) {
    for (const mention of sentence.mentions)
      if (mention.kind === 'place' && mention.country !== HOME)
        counts.set(mention.country, (counts.get(mention.country) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, ABOUT)
      .map(([code]) => code),
  );
}

/**
 * How surely a figure of the sentence is about Vietnam: `named` when it or a sentence just before names Vietnam, the pair
 * or a country of the story; `open` when no country is named at all; `foreign` when only others are.
 */
export function relevanceOf(
  text: string,
  story: Story,
  position: number,
  countries: ReadonlySet<string>,
): 'named' | 'open' | 'foreign' {
  const sentence = story.sentences[position];
  if (sentence === undefined) return 'open';
  const places = sentence.mentions.flatMap((mention) =>
    mention.kind === 'place' && !WAR.test(text.slice(mention.end, mention.end + 10)) ? [mention] : [],
  );
  if (places.some((place) => place.country === HOME)) return 'named';
  if (isOfTwoOthers(text, sentence)) return 'foreign';
  if (speaksOfPair(text, sentence)) return 'named';
  const foreign = places.length > 0 && !places.some((place) => countries.has(place.country));
  if (isLine(text, sentence)) return foreign ? 'foreign' : 'open';
  for (let back = 0; back <= NEAR; back++) {
    const near = story.sentences[position - back];
    if (near === undefined) break;
    if (
      near.mentions.some((mention) => mention.kind === 'place' && mention.country === HOME) ||
      speaksOfPair(text, near)
    )
      return 'named';
  }
  return foreign ? 'foreign' : 'open';
}

/** 'HANOI, Feb 10 (Kyodo) --': a dateline names a place as any sentence does. */
function isFiledAtHome(place: string | null): boolean {
  return place !== null && findPlaces(titleCase(place))[0]?.country === HOME;
}

/** True when Vietnam is the country that the story names most: what it counts without naming anybody is Vietnam's. */
export function isHomeStory(story: Story): boolean {
  const counts = new Map<string, number>();
  for (const sentence of story.sentences) {
    for (const mention of sentence.mentions)
      if (mention.kind === 'place') counts.set(mention.country, (counts.get(mention.country) ?? 0) + 1);
    if (sentence.start === sentence.block.bodyStart && isFiledAtHome(sentence.block.datelinePlace))
      counts.set(HOME, (counts.get(HOME) ?? 0) + 1);
  }
  const home = counts.get(HOME) ?? 0;
  return home > 1 && [...counts.values()].every((count) => count <= home * 2);
}
