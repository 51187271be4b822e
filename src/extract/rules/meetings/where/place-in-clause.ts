import { allMatches } from '../../../article/all-matches.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import type { Encounter } from '../clause/encounter.ts';
import { isOfReport } from '../when/is-of-report.ts';
import { leadsBack } from '../when/told-of-before.ts';
import { cityInWords } from './city-in-words.ts';
import { seatInWords } from './seat-in-words.ts';

/** 'Islamabad was the venue on April 13 for the consultation.' */
const VENUE =
  /^‹L\d+›(?: (?:on )?‹D\d+›)? (?:(?:was|is|will be|has been|had been) (?:also |again |last )?(?:(?:the )?(?:venue|scene|setting|host|meeting place|place chosen)|where)|(?:last |also |has |had |again |will |once )*(?:hosts?|hosted|plays? host|played host|saw|witnessed))\b/;

/** 'Its next session will be hosted by Hanoi.' */
const HOSTED_BY = /\b(?:hosted|held) by (?:the city of )?$/;

/** 'He visited Osaka on May 3 and met …'. */
const GONE_TO =
  /\b(?:visit(?:ed|s|ing)|tour(?:ed|s)|went to|gone to|flew to|flown to|travel\w+ to|moved (?:on )?to|been to|came to|(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|head(?:s|ed|ing)?|set(?:s|ting)? (?:off|out))(?: ‹L\d+›)?(?:,? (?:on )?‹D\d+›)? for) (?:the )?(?:city of )?$/;
const AND_THERE =
  /^(?:,? (?:on |in |early on )?‹D\d+›)?,? (?:and(?: there| then| also)?|where (?:[^,;]{0,30} )?|to|meeting|seeing|for|on) ?(?:he |she |they )?(?:also |was |were |been )?$/;

/** 'In', 'in the Lao capital of', 'in China's southern city of'. */
const DIRECT =
  /\b(?:in|at|to) (?:the )?(?:‹L\d+›(?:'s?)? )?(?:(?:capital|city|province|town|district|central|(?:north|south|mid)?-?(?:west|east)?ern|(?:north-?|south-?)central|highlands?|mountain(?:ous)?|delta|coastal|port|resort|border|ancient|imperial|neighbou?ring|nearby|(?:country|nation|kingdom|locality|province|host)'s) ){0,3}(?:[\w-]+ (?:city|town) )?(?:(?<=(?:capital|city|province|town|district) )of )?$/;

/** 'Was received by X, who hopes to be in Hanoi in 2026': where somebody would like to go. */
const WISHES =
  /,? (?:who|which|whose) [^;]*\b(?:hop(?:es|ed)|will|would|plan(?:s|ned)|is to|want(?:s|ed)|wish(?:es|ed)|look(?:s|ed) forward)\b/;

/** The place that the clause names with 'in', 'at' or a dateline city, as its usual English name. */
export function placeInClause(encounter: Encounter): string | null {
  const { frame, at, end } = encounter;
  if (encounter.place !== undefined) return encounter.place;
  const where = WHERE.exec(frame.text.slice(0, at));
  const antecedent = where ? frame.places[Number(where[1])]! : null;
  const there = antecedent && antecedent.form !== 'adjective' && antecedent.form !== 'people' ? antecedent : null;
  if (there && there.form !== 'country') return there.name;
  const own = placeInList(encounter);
  if (own) return own.name;
  const act = frame.text.startsWith('to ', at) ? at + 3 : at;
  let best: PlaceMention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mark of allMatches(frame.text, /‹L(\d+)›/g)) {
    const place = frame.places[Number(mark[1])]!;
    if (place.form === 'adjective' || place.form === 'people') continue;
    const lead = frame.text.slice(0, mark.index);
    const onVisit = place.form !== 'country' && isStay(encounter, lead, frame.text.slice(mark.index + mark[0].length));
    const direct =
      onVisit ||
      DIRECT.test(lead) ||
      // 'X and Y sign the plan, Hanoi, July 5': under a picture.
      (frame.sentence.block.kind === 'caption' &&
        place.form !== 'country' &&
        /, $/.test(lead) &&
        /^‹L\d+›, ‹D/.test(frame.text.slice(mark.index))) ||
      (place.form !== 'country' && (VENUE.test(frame.text.slice(mark.index)) || HOSTED_BY.test(lead))) ||
      (mark.index < at && GONE_TO.test(lead) && AND_THERE.test(frame.text.slice(mark.index + mark[0].length, act))) ||
      (/‹L\d+›,? $/.test(lead) && /\bin (?:the )?‹L\d+›,? $/.test(lead));
    if (!direct || (CAME_HOME.test(lead) && HOME_AFTER.test(frame.text.slice(mark.index)))) continue;
    if (
      place.form === 'country' &&
      /\b(?:ambassador|representative|projects?|invest\w*|embassy|offices?|living|companies|citizens|community|market|war|conflict|fighting|crisis|situation|peace|elections?|students|workers|people|enterprises|firms|factories|interests?|growth) (?:\w+ )?in $/.test(
        lead,
      )
    )
      continue;
    const after = mark.index >= end;
    const between = after ? frame.text.slice(end, mark.index) : frame.text.slice(mark.index + mark[0].length, at);
    let cost = Math.min(110, between.replace(/‹\w\d+›/g, 'xx').length);
    if (/[;]|\bwhile\b/.test(between)) cost += 150;
    if (after && leadsBack(between)) cost += 200;
    if (
      after &&
      /,? (?:who|which|whose|where|since|when|after|before)\b|, as\b/.test(between) &&
      !/,? who (?:[^,‹]|‹\w\d+›)*, (?:in|at) (?:the )?$/.test(between) &&
      !/which (?:(?:was|is|will be|is to be|are to be|is being) (?:held|convened|hosted|organi[sz]ed)|took place|takes place|will take place|is to take place|opened|opens|is taking place|met)\b[^,]*$/.test(
        between,
      )
    )
      cost += WISHES.test(between) ? 200 : 100;
    if (after && BEFORE_GOING_ON.test(between)) cost += 100;
    const went = !after && WENT_FOR.test(frame.text.slice(0, at));
    if (/\bto $/.test(lead) && !WELCOMED_TO.test(lead) && !GONE_TO.test(lead) && !went && !onVisit) cost += 200;
    if (place.form === 'country') cost += 90;
    if (after && isOfReport(frame.text.slice(0, at), between)) cost += 160;
    if (!after && mark.index > 25) cost += 20;
    if (!after && WHO_HAD_BEEN.test(lead) && /,/.test(between)) cost += 200;
    if (!after && WHO_WAS.test(lead) && isOfNoDay(frame, mark.index)) cost += 200;
    if (!after && AFTER_ANOTHER.test(lead) && /,/.test(between)) cost += 150;
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  // 'In Peru, where he met X in Lima': the city behind says more.
  if (there && !(best && best.country === there.country && best.form !== 'country' && bestCost < 100))
    return there.name;
  return best && bestCost < 175 ? best.name : (cityInWords(encounter) ?? seatInWords(frame.text) ?? seatOf(encounter));
}

/** 'Met in Lima with X and in Cusco with Y': each of several has the place told right before. */
function placeInList({ frame, vietnam, foreign }: Encounter): PlaceMention | null {
  if (frame.places.length < 2) return null;
  const met = allMatches(frame.text, IN_WITH);
  if (met.length < 2) return null;
  const own = met.find((match) => [...vietnam, ...foreign].includes(frame.actors[Number(match[2])]!));
  const place = own ? frame.places[Number(own[1])]! : null;
  return place && place.form !== 'adjective' && place.form !== 'people' ? place : null;
}

const IN_WITH = /\b(?:in|at) (?:the )?‹L(\d+)›,? (?:on ‹D\d+›,? )?with (?:the |his |her )?‹[VF](\d+)›/g;

/** 'X, who is visiting Lima, held a meeting with Y', 'met Y, during her visit to Lima': where the visit is, and with a day of its own another one. */
function isStay({ at, end }: Encounter, lead: string, behind: string): boolean {
  if (/^(?:, ‹L\d+›)? (?:on |in |last |from )?‹D|^ (?:last|earlier)/.test(behind)) return false;
  if (lead.length < at) return WHO_VISITS.test(lead);
  return (
    DURING_STAY.test(lead) &&
    !/\b(?:said|recall\w*|agree\w*|thank\w*|which|that|reached|signed|outcomes?|results?)\b/.test(lead.slice(end))
  );
}

const WHO_VISITS = /, who (?:is|was) (?:currently |now )?(?:visiting|on (?:an? |his |her )?(?:[\w-]+ ){0,3}visit to) $/;
const DURING_STAY = /,? (?:during|on) (?:his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip) to $/;

/** 'Came to see him at the Union's head office in Hanoi': the city in the words for a body at whose seat they met. */
function seatOf({ frame, at }: Encounter): string | null {
  const seat = actorMarks(frame, at).find(
    (mark) => mark.actor.persons.length === 0 && /\bat (?:the )?$/.test(frame.text.slice(0, mark.at)),
  );
  const city = seat
    ? frame.sentence.mentions.find(
        (mention): mention is PlaceMention =>
          mention.kind === 'place' &&
          mention.start > seat.actor.start &&
          mention.end <= seat.actor.end &&
          (mention.form === 'city' || mention.form === 'capital'),
      )
    : undefined;
  return city?.name ?? null;
}

/** 'Arrived in Hanoi on May 19, concluding a trip': where they came back to. */
const CAME_HOME =
  /\b(?:arriv\w+|return\w+|land\w+|touch\w+ down|came back|flew back|back) (?:home |back )?(?:in|to|at) $/;
const HOME_AFTER = /^‹L\d+›[^;]{0,60}\b(?:conclud\w+|wrapp\w+ up|ending|finishing|completing|after)\b/;

/** 'X, who had himself been in Hanoi in May, received Y': where somebody was before. */
const WHO_HAD_BEEN = /, who had (?:[\w-]+ ){0,2}(?:been|come|gone|travelled|stayed|paid|made|visited)\b[^,;]*$/;

/** 'X, who was in Hanoi in May 2023 for a first visit, hosted talks': told of the person by the way. */
const WHO_WAS = /, who (?:was|were|stayed|came to|visited|toured|went to) (?:also |last )?(?:in )?$/;

/** The date behind has no day. */
function isOfNoDay({ text, dates }: Frame, at: number): boolean {
  const date = /^‹L\d+› (?:\w+ )*‹D(\d+)›/.exec(text.slice(at));
  return date !== null && (dates[Number(date[1])]!.value ?? '').length < 10;
}

/** 'Immediately after attending a session in Lima, …'. */
const AFTER_ANOTHER = /^(?:(?:immediately|right|shortly|soon) )?(?:after|before|following) \w+ing\b[^;]*$/;

/** 'Will leave for Hanoi, where he will meet …'. */
const WHERE =
  /‹L(\d+)›(?:,? (?:on |early on |late on )?‹D\d+›)?(?:,? |,)(?:where|during which|in the course of which) (?:(?!\b(?:who|which|while)\b|‹L)[^;.])*$/;

/** 'Will fly to Prague for talks'. */
const WENT_FOR =
  /\b(?:fly|flew|flies|flying|travel\w*|go|goes|went|head\w*|came|come|comes|move|moves|moved) (?:on )?to ‹L\d+›(?:,? (?:on )?‹D\d+›)? for (?:an? |the |his |her )?(?:\w+ ){0,2}$/;

/** 'Is to see X before ending his tour in Hue': where they go from the encounter. */
const BEFORE_GOING_ON =
  /\b(?:before|prior to|ahead of) (?:ending|concluding|wrapping|winding|rounding|finishing|closing|completing|leaving|flying|travell?ing|heading|going|moving|continuing|returning|departing)\b/;

/** 'Welcomed his guest to Hanoi.' */
const WELCOMED_TO = /\b(?:welcom|greet)(?:ed|es|ing)(?: ‹[VF]\d+›[^‹,;.]{0,20})? to $/;
