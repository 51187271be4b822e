import type { Document, Story } from '../../document.ts';
import { frameOf } from '../frame.ts';
import { isCurrent } from '../story/story-context.ts';
import { type Opening, openingsIn } from './openings.ts';

/** Where a story of a journey is at a place of its text: abroad in a country or a city of it; null at home, and where nothing has said it. */
export type Itinerary = (at: number) => Opening['place'] | null;

const read = new WeakMap<Story, Itinerary>();

/** The itinerary of a story, read when it is first asked for. */
export function itineraryOf(document: Document, story: Story): Itinerary {
  const known = read.get(story);
  if (known) return known;
  const openings = story.sentences.flatMap((sentence) => {
    const frame = frameOf(sentence, document.text, []);
    const recalled = frame.dates.some(({ value }) => value !== null && !isCurrent({ date: value }, document));
    return recalled ? [] : openingsIn(frame);
  });
  const itinerary: Itinerary = (at) => {
    const last = openings.findLast((opening) => opening.at <= at);
    return last && last.place.country !== 'VNM' ? last.place : null;
  };
  read.set(story, itinerary);
  return itinerary;
}
