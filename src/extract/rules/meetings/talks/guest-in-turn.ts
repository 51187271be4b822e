import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { StoryView } from '../clause/encounter.ts';
import { isSpokesperson } from './co-presence.ts';

/** What a guest does in conversation; the host, who is known, is not named again. */
const SPEAKS =
  /^(?:\s*\([^)]*\))?(?:, [^,;]{3,80},)?,? (?:for (?:his|her) part,? |in turn,? |also |then |in reply,? |too,? |again |\w+ly )*(?:said|told|expressed|promised|informed|congratulated|thanked|assured|voiced|praised|hailed|proposed|suggested|asked|wished|pledged|invited|agreed|spoke|welcomed|affirmed|noted|hoped|conveyed|confirmed|lauded|showed|(?:wanted|wished|asked|was (?:keen|curious|eager|interested)) to (?:know|hear|learn|see)|inquired|enquired|wondered|offered|sought|requested|recalled|explained|described|admitted|replied|answered|brought up|raised|mentioned|stressed|underlined|emphasi[sz]ed|called for|urged|was interested in|took an interest in|showed interest|briefed|shared|vowed|undertook|announced|disclosed|reiterated|reaffirmed|appreciated|backed|supported|held that|believed|considered|put forward|complained|regretted|joked|apologi[sz]ed)\b/;

/** The story says that it goes through several encounters. */
const SEVERAL = sought(
  /\b(?:bilateral (?:contacts|meetings|encounters|talks)|(?:series|string|round|number|flurry|succession|chain|host|row|set|raft|slew|marathon|run|range|dozen|score) of (?:[\w-]+ ){0,3}(?:meetings|contacts|encounters|conversations|talks|leaders|counterparts|bilaterals|guests|callers|presidents|premiers|ministers|delegations)|busy (?:schedule|day|programme|agenda)|(?:met|saw|received|talked to|spoke (?:to|with)) (?:[\w-]+ )?(?:several|many|numerous|a dozen|half a dozen|\w+) (?:other )?(?:world |foreign |fellow )?(?:leaders|counterparts|heads of (?:state|delegation|government))|separate (?:meetings|receptions|talks|conversations)|met separately|held separate|on the (?:sidelines|margins|fringes|occasion) of|in the margins of|on the same occasion|met with (?:a number|several) of)\b/,
);

/** Contact at a distance, or words on another day. */
const APART =
  /\b(?:letters?|messages?|cables?|congratulatory|told (?:reporters|the press)|statement|interview|wrote|tweeted|news conference|press (?:conference|briefing))\b/;

/** Fewer foreign guests than these are no series. */
const FEWEST_GUESTS = 3;

/** Whom of Vietnam the story's encounters are with: who is named most often, if clearly so. */
function hostOf(story: StoryView): Actor | null {
  const counts = new Map<string, { actor: Actor; count: number }>();
  for (const { actor } of story.frames.flatMap((frame) => actorMarks(frame))) {
    const [person] = actor.persons;
    if (sideClass(actor) !== 'V' || actor.persons.length !== 1) continue;
    const known = counts.get(person!.name);
    if (known) known.count++;
    else counts.set(person!.name, { actor, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && (!second || first.count >= 2 * second.count) ? first.actor : null;
}

function guestsOf(story: StoryView): number {
  const sides = story.frames.flatMap((frame) =>
    actorMarks(frame)
      .filter(({ actor }) => sideClass(actor) === 'F' && actor.persons.length === 1)
      .flatMap(({ actor }) => actor.sides),
  );
  return new Set(sides).size;
}

function speakerOf(frame: Frame): { actor: Actor; at: number; end: number } | null {
  const marks = actorMarks(frame);
  const [first] = marks;
  if (first?.actor.form !== 'person' || first.actor.persons.length !== 1 || !first.actor.explicit) return null;
  if (sideClass(first.actor) !== 'F' || isSpokesperson(first.actor)) return null;
  const lead = frame.text.slice(0, first.at);
  if (
    !/^(?:(?:his|her|the|on ‹D\d+›,?|then|next|later|also|finally|lastly|meanwhile,?|for (?:his|her) part,?|\w+ly,?) ?|‹[LD]\d+›,? ?|colleague,? )*$/.test(
      lead,
    )
  )
    return null;
  return SPEAKS.test(frame.text.slice(first.end)) ? { actor: first.actor, at: first.at, end: first.end } : null;
}

/** 'Croatian Minister X promised scholarships', one sentence of a story that goes through its host's encounters: he said it to the host. */
export function guestInTurn(
  frame: Frame,
  story: StoryView,
): { at: number; end: number; vietnam: Actor[]; foreign: Actor[] }[] {
  const speaker = speakerOf(frame);
  if (!speaker || APART.test(frame.text)) return [];
  if (!story.frames.some(({ sentence, text }) => sentence.signs.test(text, SEVERAL)) || guestsOf(story) < FEWEST_GUESTS)
    return [];
  const host = hostOf(story);
  if (!host) return [];
  return [speaker, ...othersSpeaking(frame, speaker.end)].map(({ actor, at, end }) => ({
    at,
    end,
    vietnam: [host],
    foreign: [actor],
  }));
}

/** 'X thanked Vietnam for rice and Y asked about seeds': another guest, of another clause. */
function othersSpeaking(frame: Frame, from: number): { actor: Actor; at: number; end: number }[] {
  return actorMarks(frame, from).filter(
    ({ actor, at, end, side }) =>
      side === 'F' &&
      actor.form === 'person' &&
      actor.explicit &&
      actor.persons.length === 1 &&
      /(?:,? and|;|, while)(?: then)? (?:the )?$/.test(frame.text.slice(from, at)) &&
      SPEAKS.test(frame.text.slice(end)),
  );
}
