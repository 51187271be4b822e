import { fold } from '../article/fold.ts';
import type { Sentence } from '../document.ts';
import type { DateMention, PlaceMention } from '../find/mention.ts';
import { type Actor, sideClass } from './actor.ts';

/**
 * A sentence as the meeting rules read it: folded text in which each actor stands as ‹V0›, ‹F1› or ‹X2› (Vietnam's side, foreign, unknown),
 * 'the two sides' as ‹B3›, dates as ‹D0›, places as ‹L0›. The number is the index in `actors`, `dates` or `places`.
 */
export type Frame = {
  sentence: Sentence;
  text: string;
  actors: readonly Actor[];
  dates: readonly DateMention[];
  places: readonly PlaceMention[];
};

export function frameOf(sentence: Sentence, text: string, actors: readonly Actor[]): Frame {
  const dates = sentence.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  const inActor = (at: number) => actors.some((actor) => actor.start <= at && at < actor.end && actor.form !== 'pair');
  const places = sentence.mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && !inActor(mention.start),
  );
  const marks = [
    ...actors.map((actor, index) => ({
      start: actor.start,
      end: actor.end,
      mark: `‹${actor.form === 'pair' ? 'B' : sideClass(actor)}${index}›`,
      rank: 0,
    })),
    ...dates.map((date, index) => ({ start: date.start, end: date.end, mark: `‹D${index}›`, rank: 1 })),
    ...places.map((place, index) => ({ start: place.start, end: place.end, mark: `‹L${index}›`, rank: 2 })),
  ].sort((a, b) => a.start - b.start || a.rank - b.rank);
  let frame = '';
  let at = sentence.start;
  for (const { start, end, mark } of marks) {
    if (start < at) continue;
    frame += fold(text.slice(at, start)) + mark;
    at = end;
  }
  frame += fold(text.slice(at, sentence.end));
  return { sentence, text: frame.replace(/\s+/g, ' '), actors, dates, places };
}

const ACTOR_MARK = /‹([VFX])(\d+)›/g;

/** The actor marks of a stretch of frame text with their places in it. */
export function actorMarks(
  frame: Frame,
  from = 0,
  to = frame.text.length,
): { at: number; end: number; side: 'V' | 'F' | 'X'; actor: Actor }[] {
  const found: { at: number; end: number; side: 'V' | 'F' | 'X'; actor: Actor }[] = [];
  for (const mark of frame.text.slice(from, to).matchAll(ACTOR_MARK)) {
    found.push({
      at: from + mark.index,
      end: from + mark.index + mark[0].length,
      side: mark[1] as 'V' | 'F' | 'X',
      actor: frame.actors[Number(mark[2])]!,
    });
  }
  return found;
}
