import { allMatches } from '../../../article/all-matches.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { subjectOf } from '../clause/clause.ts';
import type { StoryView } from '../clause/encounter.ts';

/** 'Spoke of the importance of the visit', 'saw a chance in the visit': a clause that is about a visit and does not say whose. */
const SPOKEN_OF =
  /(?<!\b(?:end|close|course|framework|part|day|stage|leg|start|beginning|eve) )\b(?:of|in|with|for|to) (?:the|this) (?:(?:official|state|working|current|present|latest|historic|[\w-]+-day) )*$/;

/** Those who speak for a visit and do not pay it. */
const SPEAKS_FOR = /\b(?:spokes\w+|ambassador|consul|analyst|expert|professor|lecturer)\b/i;

/**
 * Who visits where the one who speaks of the visit may be its host as well: the guest is whoever is not at home in the city that
 * the story has named last. Undefined where the clause is not of that kind or no city tells.
 */
export function visitorSpokenOf(frame: Frame, at: number, story: StoryView): Actor[] | undefined {
  if (!SPOKEN_OF.test(frame.text.slice(0, at))) return undefined;
  const [speaker] = subjectOf(frame, at);
  if (speaker?.persons.length !== 1) return undefined;
  const side = sideOfGuest(frame, story);
  const ofOthers = SPEAKS_FOR.test(speaker.role ?? '');
  if (side === null) return ofOthers ? [] : undefined;
  if (sideClass(speaker) === side && !ofOthers) return undefined;
  const guest = story.principal(frame, side);
  return guest && guest.persons[0] !== speaker.persons[0] ? [guest] : [];
}

/** Who is not at home in the city where the story, up to this sentence, has something happen last. */
export function sideOfGuest(frame: Frame, story: StoryView): 'V' | 'F' | null {
  for (let index = story.frames.indexOf(frame); index >= 0; index--) {
    const { text, places } = story.frames[index]!;
    const city = [...allMatches(text, IN_CITY)]
      .map((match) => places[Number(match[1])]!)
      .findLast(({ form }) => form === 'city' || form === 'capital');
    if (city) return city.country === 'VNM' ? 'F' : 'V';
  }
  return null;
}

const IN_CITY = /\b(?:in|into|at) ‹L(\d+)›/g;
