import type { Actor } from '../../assemble/actor.ts';
import { sideClass } from '../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../assemble/frame.ts';
import { subjectOf } from './clause.ts';
import type { Encounter, EncounterRule, StoryView } from './encounter.ts';

const QUALITY = String.raw`(?:(?:his|her|their|an?|the|this|first|second|third|\w+-day|two-day|three-day|four-day|five-day|official|state|working|friendly|friendship|historic|recent|upcoming|ongoing|current|bilateral|return|private|courtesy|goodwill|landmark|high-level|official friendship|\w+ly|ever|royal|inaugural|one|and|-)[\s,-]+)*`;
const PLACES = String.raw`(?:the )?‹L\d+›(?:,? (?:and|,) (?:the )?‹L\d+›|, (?:the )?‹L\d+›)*`;
const NOUN = /(?<![\w-])(?:visits?|trips?|tours?|stays?(?= in ‹L))\b/g;
const VERB = new RegExp(
  String.raw`(?<![\w-])(?:visit(?:ed|s|ing)?|arriv(?:ed|es|ing) in|touch(?:ed|es) down in|land(?:ed|s) in|(?:came|come|comes|went|travell?ed|flew|is heading|headed|set out|left|departed)(?: \w+)? (?:to|for)|(?:is|are|was|were|be|been) in|ha(?:s|ve|d) been to|ha(?:s|ve|d) come to|is on (?:an? )?${QUALITY}visit to|(?:left|departed|leaves)) ${PLACES}`,
  'g',
);
/** 'The visit is Lam's first to Laos.' */
const FIRST_TO =
  /‹[VFX](\d+)›'s? (?:[\w-]+ ){0,2}(?:first|second|third|fourth|maiden)(?: [\w-]+){0,3} to (?:the )?‹L\d+›/g;
const VISIT_CONTEXT = /visit|trip|tour|stay|stop|journey|delegation|guest|invit|welcom|at the head of/;
/** 'He will be there from September 10 to 15.' */
const THERE =
  /(?:(?:tour(?:ed|s)|visit(?:ed|s)|is in|was in|been in|stay(?:ed|s)? in) the (?:\w+ )?country|(?:is|are|was|were|be|been|stay(?:s|ed|ing)?|remain(?:s|ed)?) there) (?:from|on|until) ‹D\d+›/g;
/** 'The trip brings Prime Minister X to Hanoi.' */
const BRINGS = new RegExp(
  String.raw`(?:brings?|brought|bringing|takes?|took|taking|carried) ‹([VFX])(\d+)›(?:[^‹;]{0,60}?)? to (${PLACES})`,
  'g',
);

/** A visit is {visitor, destination}; its partner is the end that is not Vietnam. */
export const visit: EncounterRule = {
  id: 'meetings/visit',
  apply: (frame, story) => {
    const found: Encounter[] = [];
    for (const match of frame.text.matchAll(NOUN)) {
      const end = match.index + match[0].length;
      const visitor = guestOf(frame, match.index, end, story);
      if (!visitor) continue;
      if (isIdle(frame, match.index, end)) {
        story.reject({
          rule: 'meetings/visit',
          start: frame.sentence.start,
          end: frame.sentence.end,
          reason: `"${match[0]}": invited, wished or of no fixed guest`,
        });
        continue;
      }
      let destinations = destinationsOf(frame, match.index, end);
      if (
        destinations.length === 0 &&
        sideClass(visitor[0]!) === 'V' &&
        /\b(?:official|state|working|ongoing|friendly) (?:\w+ )?$/.test(frame.text.slice(0, match.index))
      ) {
        destinations = story.abroad();
      }
      found.push(...visits(frame, match.index, end, visitor, destinations));
    }
    for (const match of frame.text.matchAll(FIRST_TO)) {
      found.push(
        ...visits(
          frame,
          match.index,
          match.index + match[0].length,
          [frame.actors[Number(match[1])]!],
          placesIn(frame, match[0]),
        ),
      );
    }
    for (const match of frame.text.matchAll(THERE)) {
      const subjects = subjectOf(frame, match.index).filter((actor) => sideClass(actor) === 'V');
      found.push(
        ...(subjects.length ? visits(frame, match.index, match.index + match[0].length, subjects, story.abroad()) : []),
      );
    }
    for (const match of frame.text.matchAll(BRINGS)) {
      found.push(
        ...visits(
          frame,
          match.index,
          match.index + match[0].length,
          [frame.actors[Number(match[2])]!],
          placesIn(frame, match[3]!),
        ),
      );
    }
    for (const match of frame.text.matchAll(VERB)) {
      const subjects = subjectOf(frame, match.index).filter((actor) => actor.form !== 'body');
      if (subjects.length === 0 || isIdle(frame, match.index, match.index + match[0].length)) continue;
      const leaving = /^(?:left|departed|leaves)/.test(match[0]) && !/ (?:to|for) (?:the )?‹L/.test(match[0]);
      const plain = /^visit/.test(match[0]);
      if (!plain && !VISIT_CONTEXT.test(frame.text)) continue;
      const destinations = placesIn(frame, match[0]);
      if (plain && destinations.length === 0) continue;
      if (leaving) continue;
      found.push(...visits(frame, match.index, match.index + match[0].length, subjects, destinations));
    }
    return found;
  },
};

type Destination = { country: string; name: string; form: string };

function placesIn(frame: Frame, text: string): Destination[] {
  return [...text.matchAll(/‹L(\d+)›/g)]
    .map((mark) => frame.places[Number(mark[1])]!)
    .filter((place) => place.form !== 'adjective' && place.form !== 'people');
}

const PAID_BY = new RegExp(
  String.raw`^(?: to ${PLACES})?(?:,? (?:which|that))?(?: paid| made| undertaken)?(?: to ${PLACES})?(?: on ‹D\d+›| in ‹D\d+›| from ‹D\d+›)* (?:paid by|made by|by|of|which) (?:the |then |former )*(‹[VFX](\d+)›)`,
);

/**
 * Who visits, made to fit the destination: to Vietnam comes a foreigner, abroad goes somebody of Vietnam. Where grammar offers the wrong side,
 * the nearest actor of the right one is taken.
 */
function guestOf(frame: Frame, at: number, end: number, story: StoryView): Actor[] | null {
  const visitors = visitorOf(frame, at, end, story);
  const to = new RegExp(`^(?: paid| made)? to (${PLACES})`).exec(frame.text.slice(end));
  const places = to ? placesIn(frame, to[1]!) : [];
  if (places.length === 0) return visitors;
  const wanted = places.every((place) => place.country === 'VNM')
    ? 'F'
    : places.every((place) => place.country !== 'VNM')
      ? 'V'
      : null;
  if (wanted === null || visitors?.some((actor) => sideClass(actor) === wanted)) return visitors;
  if (!/\b(?:his|her|their|an?|the|state|official|working|whose)\b/.test(frame.text.slice(Math.max(0, at - 45), at)))
    return null;
  const candidates = actorMarks(frame, 0, at).filter((mark) => mark.side === wanted && mark.actor.form !== 'body');
  const near = candidates.find((mark) => mark.actor.persons.length > 0) ?? candidates.at(-1);
  if (near) return [near.actor];
  const own = /\b(?:his|her|their)\b[^.;]{0,40}$/.test(frame.text.slice(0, at)) ? story.principal(frame, wanted) : null;
  return own ? [own] : null;
}

/** Who visits: possessor, 'by X', 'X paid', 'X … on a visit'. */
function visitorOf(frame: Frame, at: number, end: number, story: StoryView): Actor[] | null {
  const left = frame.text.slice(0, at);
  const owner = /‹[VFX](\d+)›(?:'s|') (?:[\w-]+,? ){0,5}$/.exec(left);
  if (owner) return [frame.actors[Number(owner[1])]!];
  const invited =
    /^,?(?: which was| made| paid)* at (?:the invitation of (?:the |his |her )*‹([VF])\d+›|‹([VF])\d+›'s? invitation)/.exec(
      frame.text.slice(end),
    );
  if (invited) {
    const guest =
      story.principal(frame, (invited[1] ?? invited[2]) === 'V' ? 'F' : 'V') ??
      actorMarks(frame, end).find((mark) => mark.side !== (invited[1] ?? invited[2]))?.actor;
    if (guest) return [guest];
  }
  const by = PAID_BY.exec(frame.text.slice(end));
  if (by) return [frame.actors[Number(by[2])]!];
  if (
    new RegExp(`^(?: paid| made)? to ${PLACES}`).test(frame.text.slice(end)) &&
    /\b(?:an?|the|his|her|their|state|official|working)\b/.test(left.slice(-40))
  ) {
    const subjects = subjectOf(frame, at).filter((actor) => actor.form !== 'body');
    if (subjects.length > 0) return subjects;
  }
  const paid =
    /\b(?:pa(?:y|ys|id|ying)|ma(?:k|d)(?:e|es|ing)|began|begins?|start(?:s|ed)?|on|for|during|conclud(?:es|ed|ing)|wrap(?:s|ped|ping) up|end(?:s|ed|ing)|within|in|of|after|with|complet(?:ed|ing)|undert(?:ook|aking)|embark(?:ed|s) on)(?: the framework of| up| an end to| a close| to a close)? (?:[\w-]+,? ){0,7}$/.test(
      left,
    );
  if (paid) {
    const subjects = subjectOf(frame, at).filter((actor) => actor.form !== 'body');
    if (
      subjects.length > 0 &&
      /\b(?:his|her|their|an?|the|this|whose|official|state|working|\w+-day)\b/.test(left.slice(-45))
    )
      return subjects;
  }
  if (
    /(?:^|, )(?:his|her|their|the)(?: [\w-]+){0,3} $/.test(left) &&
    /^,?(?: [a-z]+){0,2} (?:beg[aiu]n|begins|starts?|started|lasts?|lasted|runs?|ran|ends?|ended|will (?:last|end|run|begin)|concluded|is (?:from|to)|was (?:from|to))\b[^.;]{0,50}‹D/.test(
      frame.text.slice(end),
    )
  ) {
    const guest = story.isAbroad()
      ? story.principal(frame, 'V')
      : (story.principal(frame, 'F') ?? story.principal(frame, 'V'));
    if (guest) return [guest];
  }
  if (
    /\b(?:his|her|their|the|this)\b (?:[\w-]+ ){0,4}$/.test(left) &&
    new RegExp(`^ to ${PLACES}`).test(frame.text.slice(end))
  ) {
    const subjects = subjectOf(frame, at).filter((actor) => actor.form !== 'body');
    if (subjects.length > 0) return subjects;
    const places = placesIn(frame, new RegExp(`^ to ${PLACES}`).exec(frame.text.slice(end))![0]);
    const inbound = places.some((place) => place.country === 'VNM');
    const principal = story.principal(frame, inbound ? 'F' : 'V');
    return principal ? [principal] : null;
  }
  return null;
}

function destinationsOf(frame: Frame, at: number, end: number): Destination[] {
  const after = new RegExp(
    String.raw`^(?: paid| made| which ‹[VFX]\d+› (?:paid|made)| by ‹[VFX]\d+›| of ‹[VFX]\d+›| here| taken)*(?: on ‹D\d+›)? (?:to|in) (${PLACES})`,
  ).exec(frame.text.slice(end));
  if (after) return placesIn(frame, after[1]!);
  const before = /‹L(\d+)›(?:'s)? (?:[\w-]+ ){0,2}$/.exec(frame.text.slice(0, at));
  if (
    before &&
    frame.places[Number(before[1])]!.form === 'country' &&
    / (?:visit|trip)$/.test(` ${frame.text.slice(at, end)}`)
  )
    return placesIn(frame, before[0]);
  const where = /in (‹L\d+›),? where ‹[VFX]\d+› (?:is|was|has been|arrived|had arrived)[^‹]{0,40}$/.exec(
    frame.text.slice(0, at),
  );
  if (where) return placesIn(frame, where[1]!);
  const subjectIn = /‹[VFX]\d+›, (?:who is )?in (‹L\d+›) (?:on|for) (?:[\w-]+,? ){0,6}$/.exec(frame.text.slice(0, at));
  return subjectIn ? placesIn(frame, subjectIn[1]!) : [];
}

const INVITED =
  /\b(?:invit\w+|hop\w+|wish\w*|look(?:s|ed|ing)? forward|propos\w+|possib\w+|encourag\w+|expect\w+ more|keen to|eager to|plans? to one day|exchange of|mutual|exchang\w+ of|high-level visits|regular)\b[^.;]{0,70}$|\b(?:more|further)(?: \w+){0,2} $/;

function isIdle(frame: Frame, at: number, end: number): boolean {
  const before = frame.text.slice(Math.max(0, at - 100), at);
  if (
    /\baccepted\b/.test(before) ||
    /^,? (?:which )?(?:will take place|takes place|is scheduled|scheduled|from|on|lasting)[^.;]{0,20}‹D\d+›/.test(
      frame.text.slice(end),
    )
  )
    return false;
  return (
    INVITED.test(before) ||
    /^(?:s)? (?:exchange|at all levels)/.test(frame.text.slice(end)) ||
    /\bvisitor/.test(frame.text.slice(at, at + 9))
  );
}

function visits(
  frame: Frame,
  at: number,
  end: number,
  visitors: readonly Actor[],
  destinations: readonly Destination[],
): Encounter[] {
  const side = sideClass(visitors[0]!);
  const base = { rule: 'meetings/visit', frame, at, end, kind: 'visit' as const };
  const people = visitors.filter((actor) => sideClass(actor) === side);
  if (side === 'F') {
    const abroad = destinations.length > 0 && destinations.every((place) => place.country !== 'VNM');
    if (abroad) return [];
    const partners = [...new Set(people.flatMap((actor) => actor.sides))];
    const city = destinations.find((place) => place.country === 'VNM');
    return [
      {
        ...base,
        vietnam: hostsOf(frame, 'V', people),
        foreign: people,
        partners,
        place: city?.name ?? 'Vietnam',
        visit: { visitor: 'F' },
      },
    ];
  }
  if (side === 'V') {
    const foreign = destinations.filter((place) => place.country !== 'VNM');
    return foreign.map((place) => ({
      ...base,
      vietnam: people,
      foreign: hostsOf(frame, 'F', people).filter((actor) => actor.sides.includes(place.country)),
      partners: [place.country],
      place: place.name,
      visit: { visitor: 'V' },
    }));
  }
  return [];
}

/** 'At the invitation of Y': the host is part of the visit. */
function hostsOf(frame: Frame, side: 'V' | 'F', visitors: readonly Actor[]): Actor[] {
  const invitation = /(?:at|upon) the invitation of (?:the |his |her |their )*/.exec(frame.text);
  if (!invitation) return [];
  const host = actorMarks(frame, invitation.index + invitation[0].length)[0];
  return host && host.at - invitation.index < 60 && host.side === side && !visitors.includes(host.actor)
    ? [host.actor]
    : [];
}
