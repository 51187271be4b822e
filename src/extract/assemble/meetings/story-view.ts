import { countryName } from '../../find/places/country-name.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import type { StoryView } from '../../rules/meetings/encounter.ts';
import type { Rejection } from '../../rules/rule.ts';
import { type Actor, sideClass } from '../actor.ts';
import type { Frame } from '../frame.ts';
import { titleCase } from './title-case.ts';

/** What a rule may ask about the story whose sentences these are. */
export function storyView(frames: readonly Frame[], reject: (rejection: Rejection) => void): StoryView {
  return {
    frames,
    reject,
    principal: (frame, side) => principal(frames, frame, side),
    abroad: () => abroad(frames),
    isAbroad: () => isFiledAbroad(frames),
  };
}

function isFiledAbroad(frames: readonly Frame[]): boolean {
  const place = frames.map((frame) => frame.sentence.block.datelinePlace).find((name) => name !== null);
  const found = place ? findPlaces(titleCase(place))[0] : undefined;
  return found !== undefined && found.country !== 'VNM';
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
