import { allMatches } from '../../../article/all-matches.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterRule, StoryView } from '../clause/encounter.ts';
import { arrivals, visitsThatRan } from './arrival.ts';
import { datedLegs } from './dated-legs.ts';
import { destinationsOf } from './destinations-of.ts';
import { firstOfItsKind } from './first-of-its-kind.ts';
import { guestOf } from './guest-of.ts';
import { guestsListed, waysBack } from './guests-listed.ts';
import { isBack } from './is-back.ts';
import { isIdleVisit } from './is-idle-visit.ts';
import { stays } from './stay.ts';
import { staysTold, visitsOfTour } from './stays-told.ts';
import { stopsTold } from './stops-told.ts';
import { tripLegs } from './trip-leg.ts';
import { visitEncounters } from './visit-encounters.ts';
import { visitExamples } from './visit-examples.ts';
import { PLACES, placesIn, toCountry } from './visit-places.ts';
import { visitingBefore } from './visiting-before.ts';

const QUALITY = String.raw`(?:(?:his|her|their|an?|the|this|first|second|third|\w+-day|two-day|three-day|four-day|five-day|official|state|working|friendly|friendship|historic|recent|upcoming|ongoing|current|bilateral|return|private|courtesy|goodwill|landmark|high-level|official friendship|\w+ly|ever|royal|inaugural|one|and|-)[\s,-]+)*`;

const NOUN = sought(
  /(?<![\w-])(?:visits?|trips?|tours?|swings?(?= through)|journeys?(?= (?:to|in|through) (?:the )?‹L)|stays?(?= in (?:the )?‹L| from ‹D| of \w+ days))\b/g,
);

const VERB = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:visit(?:ed|s|ing)?|visit(?:ed|s|ing)? and (?:extend|convey|offer|present)(?:ed|s|ing)? [^;.‹]{3,70} (?:of|in|to)|arriv(?:ed|es|ing) (?:in|at)|(?<=\b(?:will|to|shall) (?:also |then |next )?)(?:arrive (?:in|at)|land (?:in|at)|(?:travel|come|fly|go|head|return|journey)(?: \w+)? to|be in|stay in)|(?:led|leads?|leading|heads?|headed|heading|t(?:ake|ook)s?) (?:an?|the|his|her|their) (?:[\w-]+ ){0,4}(?:delegation|mission|party)(?: of [\w -]{3,50})? to|touch(?:ed|es) down (?:in|at)|land(?:ed|s) (?:in|at)|(?:got|gets|made it) to|reach(?:ed|es)|fl(?:ew|ies|ying) into|set foot in|(?:came|come|comes|went|travel(?:s|led|ed)|flew|flies|is heading|headed|set (?:out|off)|left|departed)(?: \w+)? (?:to|for)|(?:is|are|was|were|be|been)(?: staying| also| himself| herself| last)? in|stay(?:s|ed) in|spen(?:t|ds?|ding) (?:[\w-]+ days? |‹D\d+› )?in|work(?:s|ed|ing) in|ha(?:s|ve|d) been to|ha(?:s|ve|d) come to|is on (?:an? )?${QUALITY}visit to|(?:left|leaves|depart(?:ed|s)?) ‹L\d+›(?: [^;‹]{1,30}?)??(?: ‹D\d+›)?(?: [^;‹]{1,20}?)?? for|(?:left|departed|leaves)) ${PLACES}`,
    'g',
  ),
);

/** 'The visit is Lam's first to Laos.' */
const FIRST_TO = sought(
  /‹[VFX](\d+)›'s? (?:[\w-]+ ){0,2}(?:first|second|third|fourth|maiden)(?: [\w-]+){0,3} to (?:the )?‹L\d+›/g,
);

const VISIT_CONTEXT =
  /spen[dt]|staying in|first time|visit|trip|tour(?!is)|stay|stop|journey|delegation|\bmission|guest|invit|welcom|at the head of/;

/** 'Arrived in Hanoi on Monday'. */
const ON_A_DAY = /^,? (?:(?:early|late) )?(?:on (?:the (?:morning|afternoon|evening|night) of )?)?‹D\d+›/;

/** 'A Peruvian delegation is in Hanoi', 'a delegation of the court led by X is in Lima': sent there. */
function isDelegation({ sentence, text, marks }: Frame, actor: Actor): boolean {
  const { form, start, end } = actor;
  const mark = form === 'person' ? marks.find((one) => one.actor === actor) : undefined;
  if (mark) return LED_BY.test(text.slice(0, mark.at));
  return (
    form === 'group' &&
    sentence.tokens.some((token) => token.folded === 'delegation' && start <= token.start && token.end <= end)
  );
}

const LED_BY = /\bdelegation\b[^.;‹]{0,80}\b(?:led|headed) by (?:the |its )?$/;

/** Leaders who arrive come on a visit, if no gathering of many has called them. */
function isLeader(actor: Actor): boolean {
  return (
    actor.persons.length === 1 &&
    /^(?:party-leader|head-of-state|head-of-government|parliament)$/.test(actor.level ?? '')
  );
}

const OFF_TO = /^(?:arrive|land|travel|come|fly|go|head|return|journey|be|stay)\b/;
/** 'Will travel', 'is expected to come', and not 'wants to come' or 'how glad he was to be there'. */
const SET_TO =
  /(?<!\bhow [^,;]{2,40})(?<!\b(?:want|wish|like|love|able|ready|willing|happy|glad|keen|eager|how|when|whether|if|intend)(?:s|ed)? )\b(?:will|to|shall) (?:also |then |next )?$/;
const TO_MEET =
  /^(?: on ‹D\d+›| ‹D\d+›)? (?:for (?:an? |the )?(?:[\w-]+ ){0,2}(?:talks|meetings?|consultations?|session|dialogue)|to (?:meet|hold|attend|have|see|chair|co-chair|join|take part|speak|sign)) /;

const OF_A_BODY = /‹[VFX]\d+›'s? [^;‹]{0,80}$/;
const isBody = ({ form }: Actor) => form === 'body' || form === 'group';

/** 'Defence Minister X was also in Hanoi on Saturday.' */
const ON_THAT_DAY = /^(?:is|was) (?:also )?in ‹L\d+› (?:on )?‹D\d+›(?! to\b)/;
function isOfficial(actor: Actor): boolean {
  return isLeader(actor) || (actor.persons.length === 1 && /^(?:minister|deputy-minister)$/.test(actor.level ?? ''));
}
const GATHERING = /\b(?:summit|conference|forum|assembly|session|funeral|expo|games|congress|gathering)\b/;

/** 'Left Hanoi on Monday for Nairobi': of the two places the second is where it goes. */
const FROM_TO = /^\w+ ‹L\d+›.* for (.*)$/;

/** 'Will depart Nairobi on Saturday for Vietnam for high-level talks'. */
const FOR_TALKS = /^(?: on ‹D\d+›| ‹D\d+›)? for (?:[\w-]+ ){0,3}(?:meetings|talks|engagements|discussions)\b/;

/** 'Will travel to Kenya next month to strengthen ties', 'travels to Kenya to meet X'. */
const JOURNEY =
  /^(?: on ‹D\d+›| ‹D\d+›)?,? (?:to|where ‹\w\d+› will) (?:meet|see|hold|strengthen|deepen|boost|expand|discuss|promote|advance|mark|reaffirm|sign|bolster|seek|push)\b/;

const TO_SEE = /^(?: on ‹D\d+›| ‹D\d+›)?,? to (?:meet(?: with)?|see|hold talks with) ‹[VF]/;

/** 'Is in Kenya from June 8 to 12': a stay of days is a visit. */
const LASTING =
  /^,? (?:from|until|between) ‹D\d+›(?!.*\b(?:session|summit|conference|forum|assembly|expo|fair|meeting of)\b)/;

/** 'He will be there from September 10 to 15.' */
const THERE = sought(
  /(?:(?:tour(?:ed|s)|visit(?:ed|s)|is in|was in|been in|stay(?:ed|s)? in) the (?:\w+ )?country|(?:is|are|was|were|be|been|stay(?:s|ed|ing)?|remain(?:s|ed)?) there) (?:from|on|until) ‹D\d+›/g,
);

/** The country that the sentence before named is Vietnam, and no other. */
function isOfVietnam(frame: Frame, { frames }: StoryView): boolean {
  const places = frames[frames.indexOf(frame) - 1]?.places.filter(({ form }) => form === 'country') ?? [];
  return places.length > 0 && places.every(({ country }) => country === 'VNM');
}

/** 'The trip brings Prime Minister X to Hanoi.' */
const BRINGS = sought(
  new RegExp(
    String.raw`(?:(?:brings?|brought|bringing|takes?|took|taking|carried) ‹([VFX])(\d+)›(?:[^‹;]{0,60}?)?|(?:trip|tour|visit|journey) (?:by|of) ‹([VFX])(\d+)› [^‹;]{0,40}?\b(?:takes?|took|taken|brings?|brought) (?:him|her|them)|(?:trip|tour|visit|journey),? (?:that|which) (?:(?:since|from) ‹D\d+› )?(?:has |had )?(?:taken|took|brought)(?: (?:since|from) ‹D\d+›)? (?:‹([VFX])(\d+)›(?: and [^,;‹]{3,30})?|(?:him|her|them))) to (${PLACES})`,
    'g',
  ),
);

/** Who is named in the words, else whom the sentence names first. */
const traveller = (frame: Frame, named: string | undefined): Actor[] =>
  named === undefined ? frame.marks.slice(0, 1).map(({ actor }) => actor) : [frame.actors[Number(named)]!];

/** 'No senior leader had set foot in Kenya before.' */
const NOBODY =
  /\b(?:no(?! (?:fewer|less|more|longer|later)\b)|never|nobody|none|not one|(?:has|have|had|did) not(?! only\b))\b[^,;]{0,60}$/;

/** 'He said that 100,000 Kenyan tourists came to Vietnam': they did, and not he. */
const TRAVELLERS =
  /\b(?:tourists|visitors|travell?ers|holidaymakers|passengers|students|workers|labourers|people|citizens|nationals|firms|companies|businesses|investors|volunteers|engineers|goods|exports|flights)(?: (?:have|had|also|then|now|already))* $/;

/** '… until Prime Minister X did so.' */
const UNTIL = /\buntil ‹/;

/** 'Visits by X (June), Y (August) and Z (November)': each has come on days of their own. */
function inTurn(frame: Frame, end: number, visitor: readonly Actor[]): (readonly Actor[])[] {
  const list = VISITORS.exec(frame.text.slice(end));
  if (!list) return [visitor];
  const guests = [...allMatches(list[1]!, /‹[VFX](\d+)› \(/g)].map((mark) => frame.actors[Number(mark[1])]!);
  return guests.includes(visitor[0]!) ? guests.map((guest) => [guest]) : [visitor];
}

const VISITORS =
  /^(?: to (?:the )?‹L\d+›)? (?:by|of|from) ((?:(?:,? and,? |, )?(?:(?:most recently|lastly|finally|then|also),? )?(?:the )?‹[VFX]\d+› \((?:in |on |from )?‹D\d+›\)){2,})/;

/** A visit is {visitor, destination}; its partner is the end that is not Vietnam. */
export const visit: EncounterRule = {
  id: 'meetings/visit',
  apply: (frame, story) => {
    const found: Encounter[] = [];
    for (const match of frame.sentence.signs.matches(frame.text, NOUN)) {
      const end = match.index + match[0].length;
      const visitor = guestOf(frame, match.index, end, story);
      if (!visitor || (NOBODY.test(frame.text.slice(0, match.index)) && !UNTIL.test(frame.text.slice(end)))) continue;
      if (isIdleVisit(frame, match.index, end)) {
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
        (match[0].startsWith('stay') ||
          /\b(?:(?:official|state|working|ongoing|friendly|\w+-day|day of (?:his|her|their)) (?:\w+ )?|(?:paid|made|is paying) (?:the|this) )$/.test(
            frame.text.slice(0, match.index),
          ))
      ) {
        destinations = story.abroad();
      }
      for (const guests of inTurn(frame, end, visitor))
        found.push(...visitEncounters(frame, match.index, end, guests, destinations));
      for (const leg of datedLegs(frame, end))
        found.push(...visitEncounters(frame, leg.at, leg.end, visitor, [leg.place]));
    }
    found.push(
      ...stopsTold(frame, story),
      ...firstOfItsKind(frame, story),
      ...visitsThatRan(frame, story),
      ...visitsOfTour(frame, story),
      ...tripLegs(frame, story),
    );
    // The other ways of telling a visit name who pays it.
    if (frame.marks.length === 0) return found;
    found.push(...stays(frame), ...arrivals(frame, story), ...guestsListed(frame), ...waysBack(frame));
    for (const match of frame.sentence.signs.matches(frame.text, FIRST_TO)) {
      found.push(
        ...visitEncounters(
          frame,
          match.index,
          match.index + match[0].length,
          [frame.actors[Number(match[1])]!],
          placesIn(frame, match[0]),
        ),
      );
    }
    for (const match of frame.sentence.signs.matches(frame.text, THERE)) {
      const told = subjectOf(frame, match.index).filter((actor) => actor.form !== 'body');
      const ours = told.filter((actor) => sideClass(actor) === 'V');
      const guests =
        ours.length === 0 && isOfVietnam(frame, story) ? told.filter((actor) => sideClass(actor) === 'F') : [];
      if (ours.length + guests.length > 0)
        found.push(
          ...visitEncounters(
            frame,
            match.index,
            match.index + match[0].length,
            ours.length ? ours : guests,
            ours.length ? story.abroad() : [],
          ),
        );
    }
    found.push(...staysTold(frame, story));
    for (const match of frame.sentence.signs.matches(frame.text, BRINGS)) {
      found.push(
        ...visitEncounters(
          frame,
          match.index,
          match.index + match[0].length,
          traveller(frame, match[2] ?? match[4] ?? match[6]),
          placesIn(frame, match[7]!),
        ),
      );
    }
    for (const match of frame.sentence.signs.matches(frame.text, VERB)) {
      const told = subjectOf(frame, match.index).filter((actor) => actor.form !== 'body');
      const subjects = told.length === 0 && match.index === 0 ? visitingBefore(frame, match) : told;
      const lead = frame.text.slice(0, match.index);
      if (NOBODY.test(lead) || TRAVELLERS.test(lead)) continue;
      // 'The Kenyan Navy's frigate arrives': its ships are told of by a rule of their own.
      if (/^arriv/.test(match[0]) && OF_A_BODY.test(frame.text.slice(0, match.index)) && subjects.every(isBody))
        continue;
      if (subjects.length === 0 || isIdleVisit(frame, match.index, match.index + match[0].length)) continue;
      const leaving = /^(?:left|departed|leaves)/.test(match[0]) && !/ (?:to|for) (?:the )?‹L/.test(match[0]);
      const plain = /^visit/.test(match[0]);
      const lasting = LASTING.test(frame.text.slice(match.index + match[0].length));
      const fromTo = FROM_TO.exec(match[0]);
      const landed =
        (fromTo !== null ||
          /^(?:arriv|touch|land|got|gets|made it|reach|fl(?:ew|ies|ying) into|set foot)/.test(match[0])) &&
        (subjects.some(isLeader) ||
          (subjects.some(isOfficial) && ON_A_DAY.test(frame.text.slice(match.index + match[0].length)))) &&
        !GATHERING.test(frame.text);
      const seen =
        ON_THAT_DAY.test(frame.text.slice(match.index)) && subjects.some(isOfficial) && !GATHERING.test(frame.text);
      const going =
        OFF_TO.test(match[0]) &&
        SET_TO.test(frame.text.slice(0, match.index)) &&
        subjects.some(isOfficial) &&
        !GATHERING.test(frame.text);
      const back = isBack(frame, match) && subjects.some(isOfficial);
      const sent = /^(?:is|are) in\b/.test(match[0]) && subjects.some((actor) => isDelegation(frame, actor));
      const toTalk = fromTo !== null && FOR_TALKS.test(frame.text.slice(match.index + match[0].length));
      const toMeet =
        /^(?:travel|fl(?:y|ies)|go)/.test(match[0]) &&
        (subjects.some(isOfficial)
          ? JOURNEY.test(frame.text.slice(match.index + match[0].length))
          : TO_SEE.test(frame.text.slice(match.index + match[0].length))) &&
        !GATHERING.test(frame.text);
      const known = plain || lasting || landed || seen || sent || going || back || toTalk || toMeet;
      if (!known && (fromTo || !VISIT_CONTEXT.test(frame.text))) continue;
      const destinations = placesIn(frame, fromTo?.[1] ?? match[0]);
      if (plain && destinations.length === 0) continue;
      // 'Will fly to Prague for talks with Y': the talks are told.
      if (OFF_TO.test(match[0]) && TO_MEET.test(frame.text.slice(match.index + match[0].length))) continue;
      if (leaving) continue;
      // Who lands in a city on a visit of rank has come to the country.
      const ofState =
        landed || (/^(?:arriv|touch|land)/.test(match[0]) && /\b(?:state|official|working) visit\b/.test(frame.text));
      const ends = ofState && fromTo === null ? destinations.map(toCountry) : destinations;
      const visits = visitEncounters(frame, match.index, match.index + match[0].length, subjects, ends);
      found.push(...(back ? visits.map((one) => ({ ...one, visit: { ...one.visit!, aside: true } })) : visits));
    }
    return found;
  },
  examples: visitExamples,
};
