import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { StoryView } from '../clause/encounter.ts';

/** With whom Vietnam holds a session that names nobody: the one country of the sentence, else of the sentences before, else of the story. */
export function partnerOfSession(frame: Frame, story: StoryView, at: number, end: number): string | null {
  const own = partnersIn(frame, at, end);
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const host = hostOf(frame, end);
  const index = story.frames.indexOf(frame);
  for (const before of story.frames.slice(Math.max(0, index - 3), index).reverse()) {
    const near = partnersIn(before, 0, before.text.length);
    if (near.length === 1) return near[0]!;
    if (near.length > 1) return host !== null && near.includes(host) ? host : story.partner();
  }
  return story.partner() ?? host;
}

/** The foreign countries that a sentence names, or whose people it does; a bare city is only where something happens. */
function partnersIn(frame: Frame, at: number, end: number): string[] {
  const near = frame.text.slice(at, end);
  const places = frame.places.filter(
    (place, index) =>
      place.country !== 'VNM' &&
      (place.form === 'country' ||
        place.form === 'adjective' ||
        place.form === 'people' ||
        near.includes(`‹L${index}›`)),
  );
  const people = actorMarks(frame)
    .filter(({ actor }) => sideClass(actor) === 'F' && actor.form !== 'body')
    .flatMap(({ actor }) => actor.sides);
  const named = new Set([...places.map((place) => place.country), ...people].filter((code) => code !== 'VNM'));
  return [...named];
}

/** The country of the city behind the words, unless it is a seat of the world's organisations. */
function hostOf(frame: Frame, end: number): string | null {
  const mark = /‹L(\d+)›/.exec(frame.text.slice(end));
  const place = mark ? frame.places[Number(mark[1])]! : null;
  if (place === null || place.country === 'VNM') return null;
  return SEATS_OF_THE_WORLD.has(place.name) ? null : place.country;
}

const SEATS_OF_THE_WORLD = new Set(['Geneva', 'New York', 'Vienna', 'Brussels', 'Paris', 'Nairobi', 'Rome']);
