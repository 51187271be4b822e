import type { Sentence } from '../../document.ts';
import type { PlaceMention } from '../../find/mention.ts';
import type { Actor } from '../actor.ts';
import type { Scene } from './scene.ts';

/**
 * The country of the outlet, for whoever holds an office that no country is named for: 'the Secretary of State met X in Bali' on a page of
 * the State Department is of neither Bali nor nowhere. A paper speaks so of its own country only where it names that country as
 * often as any other, or none, and no third one right before.
 */
export function homeSide(scene: Scene, sentence: Sentence, actor: Actor): string | null {
  const { home, document } = scene;
  if (home === null || actor.role === null || actor.level === null) return null;
  if (isOfAuthority(scene)) return home;
  const story = document.stories.find(({ index }) => index === sentence.story)?.sentences ?? [];
  const places = story.flatMap(foreignPlaces);
  if (!places.some(({ country }) => country === home) && places.some(isNamed)) return null;
  const others = new Map<string, number>();
  for (const place of places) if (isNamed(place)) others.set(place.country, (others.get(place.country) ?? 0) + 1);
  const own = others.get(home) ?? 0;
  if ([...others].some(([country, count]) => country !== home && count > own)) return null;
  return foreignPlaces(sentence).some((place) => isNamed(place) && place.country !== home && place.end <= actor.start)
    ? null
    : home;
}

/** The page is one of a ministry, an embassy, a government: it speaks for its country. */
export function isOfAuthority({ home, document }: Pick<Scene, 'home' | 'document'>): boolean {
  return home !== null && AUTHORITY.test(document.head.outlet ?? '');
}

/** Pages on which a country speaks for itself. */
const AUTHORITY =
  /\b(?:ministry|minister|department|embassy|consulate|mission|government|white house|pentagon|president|presidency|chancellery|global affairs|press information bureau|pib|kremlin|bundesregierung|gov)\b/i;

function isNamed({ form }: PlaceMention): boolean {
  return form === 'country' || form === 'adjective' || form === 'people';
}

function foreignPlaces(sentence: Sentence): PlaceMention[] {
  return sentence.mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.country !== 'VNM',
  );
}
