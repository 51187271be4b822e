import { allMatches } from '../article/all-matches.ts';
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
  /** The marks of persons, groups and bodies in `text`, in order. */
  marks: readonly ActorMark[];
};

/** Where an actor stands in the text of a frame. */
export type ActorMark = { at: number; end: number; side: 'V' | 'F' | 'X'; actor: Actor };

export function frameOf(sentence: Sentence, text: string, actors: readonly Actor[]): Frame {
  const dates = sentence.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  const starts = actors.map((actor) => behindCity(actor, sentence, text));
  const inActor = (at: number) =>
    actors.some((actor, index) => starts[index]! <= at && at < actor.end && actor.form !== 'pair');
  const places = sentence.mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && !inActor(mention.start),
  );
  const marks = [
    ...actors.map((actor, index) => ({
      start: starts[index]!,
      end: actor.end,
      mark: `‹${actor.form === 'pair' ? 'B' : sideClass(actor)}${index}›`,
      rank: 0,
    })),
    ...dates.map((date, index) => ({ start: date.start, end: date.end, mark: `‹D${index}›`, rank: 1 })),
    ...places.map((place, index) => ({ start: place.start, end: place.end, mark: `‹L${index}›`, rank: 2 })),
  ].sort((a, b) => a.start - b.start || a.rank - b.rank);
  const folded = fold(text.slice(sentence.start, sentence.end));
  let frame = '';
  let at = sentence.start;
  for (const { start, end, mark } of marks) {
    if (start < at) continue;
    frame += folded.slice(at - sentence.start, start - sentence.start) + mark;
    at = end;
  }
  frame += folded.slice(at - sentence.start);
  const even = frame.replace(UNEVEN_SPACE, ' ');
  const told = even.includes('who, ') ? even.replace(WHO_ASIDE, 'who $1 ') : even;
  const listed = told.includes('among ') ? told.replace(AMONG_OTHERS, '') : told;
  const plain = listed.includes('non-‹') ? listed.replace(NON_BEFORE_ACTOR, '') : listed;
  return { sentence, text: plain, actors, dates, places, marks: marksIn(plain, actors) };
}

/** 'In Bucharest Prime Minister X was the host': the city is where it was, and no part of the title. */
function behindCity(actor: Actor, sentence: Sentence, text: string): number {
  const city =
    actor.form === 'person'
      ? sentence.mentions.find(
          (mention) =>
            mention.kind === 'place' &&
            mention.start === actor.start &&
            mention.end < actor.end &&
            (mention.form === 'city' || mention.form === 'capital'),
        )
      : undefined;
  return city && /\b[Ii]n $/.test(text.slice(sentence.start, actor.start)) && /^ \p{Lu}/u.test(text.slice(city.end))
    ? city.end + 1
    : actor.start;
}

/** White space that is not one plain space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/** 'Non-resident Ambassador': the title is found behind the 'non-'. */
const NON_BEFORE_ACTOR = /\bnon-(?=‹)/g;

/** 'X, who, while in Lima, saw Y': who tells on behind the commas. */
const WHO_ASIDE =
  /\bwho, (?:(?:while|when) (?=(?:in|at|on|there)\b))?((?:during|on|in|at|there|after|before|earlier|later|upon)\b[^,;]{0,60}), /g;

/** 'Met, among others, X and Y'. */
const AMONG_OTHERS = /,? among (?:many )?others,(?= )|,? among (?:many )?others(?= ‹)/g;

const ACTOR_MARK = /‹([VFX])(\d+)›/g;

function marksIn(text: string, actors: readonly Actor[]): ActorMark[] {
  return allMatches(text, ACTOR_MARK).map((mark) => ({
    at: mark.index,
    end: mark.index + mark[0].length,
    side: mark[1] as ActorMark['side'],
    actor: actors[Number(mark[2])]!,
  }));
}

/** The actor marks that lie whole in a stretch of frame text. */
export function actorMarks(frame: Frame, from = 0, to = frame.text.length): readonly ActorMark[] {
  const { marks } = frame;
  if (from <= 0 && to >= frame.text.length) return marks;
  return marks.filter((mark) => mark.at >= from && mark.end <= to);
}
