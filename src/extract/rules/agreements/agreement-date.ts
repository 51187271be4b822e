import type { AgreementStatus } from '../../../dataset/agreement.ts';
import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { DateMention } from '../../find/mention.ts';
import { findLevels } from '../relationships/level-phrase.ts';
import { dateInForce } from './date-in-force.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';
import { plannedDate } from './planned-date.ts';

type Resolved = DateMention & { value: PartialDate };

/**
 * When a document was signed, adopted or took effect: the year in its own name, else the date tied to it in its sentence.
 * Periods of plans never count.
 */
export function agreementDate(
  document: Document,
  sentence: Sentence,
  phrase: InstrumentPhrase,
  status: AgreementStatus,
): PartialDate | null {
  if (status === 'planned') return plannedDate(document, sentence, phrase);
  const named = ofDate(document.text, sentence, phrase) ?? yearInName(phrase);
  const inSentence = tiedDate(document.text, sentence, phrase, status);
  if (named) return named.length === 4 && inSentence?.startsWith(named) ? inSentence : named;
  return inSentence && !isAhead(inSentence, document.reference) ? inSentence : null;
}

/** True when the story reports a document as its news, so that the day of the story may be the document's. */
export function isNews(
  document: Document,
  sentence: Sentence,
  phrase: InstrumentPhrase,
  status: AgreementStatus,
): boolean {
  if (status === 'planned' || status === 'in-force' || phrase.head.name !== null) return false;
  const lead = document.text.slice(sentence.start, sentence.start + phrase.start);
  const tail = document.text.slice(sentence.start + phrase.end, sentence.end);
  const dated = tiedDate(document.text, sentence, phrase, status);
  // 'They have signed many agreements' is told of years; what is to be ratified was signed long before.
  return (
    !isPerfect(lead, phrase) &&
    !RATIFYING.test(lead) &&
    !LONG_SINCE.test(lead) &&
    !IN_EARLIER_YEARS.test(lead) &&
    !THANKED.test(lead) &&
    !UNRATIFIED.test(tail) &&
    !DATES_FROM.test(tail) &&
    !(phrase.head.plural && VAGUE.test(phrase.counted) && OF_YEARS.test(tail)) &&
    !(dated && isAhead(dated, document.reference))
  );
}

const TO_RATIFY = /\b(?:ratif\w+|(?:entry|coming) into (?:force|effect|operation))\b[^;]{0,80}$/i;
const RATIFYING =
  /\b(?:ratif(?:y|ied|ies|ying|ication)|approv\w+|(?:entry|coming) into (?:force|effect|operation))\b[^;]{0,160}$/i;
/** 'In earlier years the two countries signed': long before the story. */
const IN_EARLIER_YEARS =
  /\b(?:in (?:earlier|previous|past|former|those|these|recent|the last (?:few )?) ?(?:years|decades|days)?|over the (?:years|decades)|down the years|in the past|years ago|hitherto|so far|previously|to date)\b[^;]{0,120}$/i;
/** '45 years since the signing of their treaty'. */
const LONG_SINCE =
  /\b(?:years?|decades?|months)\b[^;]{0,30} (?:since|after|from) (?:the )?(?:signing|conclusion|signature|adoption) of [^;]{0,40}$/i;
/** 'gave them credit for speeding up the signing of': done some time before. */
const THANKED =
  /\b(?:credit|thank\w*|prais\w+|appreciat\w+|grateful|gratitude)\b[^;]{0,50} for (?:[\w-]+ ){0,3}(?:signing|conclu\w+|hasten\w*|speeding)\b[^;]{0,40}$|\bsignatures? under\b[^;]{0,20}$/i;
/** 'the MoU| that dates from the summer meeting'. */
const DATES_FROM = /^,? (?:(?:which|that) )?dat(?:es?|ing) (?:back )?(?:from|to)\b/i;
const VAGUE = /^(?:many|several|numerous|various|a number of|a range of|some)?$/i;
/** 'agreements| have been signed on trade and culture', 'memoranda| bear the signatures of both sides'. */
const OF_YEARS =
  /^[^;]{0,60}? (?:(?:have|has) (?:already |also )?been (?:signed|concluded|inked|reached)|bears? the (?:signatures?|names?))\b/i;
const UNRATIFIED = /^[^;]{0,60}\bratif\w+/i;

/** What is signed was signed by the day of writing; a later year belongs to something else, or is a slip of the pen. */
const isAhead = (date: PartialDate, reference: PartialDate | null): boolean =>
  reference !== null && date.slice(0, 4) > reference.slice(0, 4);

/** 'They had signed 30 treaties': before the story, who knows when. */
const isPerfect = (lead: string, phrase: InstrumentPhrase): boolean =>
  isOfYears(lead, phrase) ||
  (phrase.head.plural && /\bha(?:ve|s|d)\b[^;]{0,60}\b(?:signed|inked|concluded)\b[^;]{0,40}$/i.test(lead));

/** 'They have signed many agreements': told of all the years of a friendship. */
export const isOfYears = (lead: string, phrase: InstrumentPhrase): boolean =>
  (phrase.head.plural && phrase.counted === '' && /\b(?:have|has)\b[^;]{0,60}\bsigned\b[^;]{0,40}$/i.test(lead)) ||
  (phrase.head.plural &&
    /\b(?:have|has)\b[^;]{0,40}\bsigned\b[^;]{0,40}$/i.test(lead) &&
    /^(?:many|several|numerous|various)$/i.test(phrase.counted));

function yearInName({ kind, modifiers, complement }: InstrumentPhrase): PartialDate | null {
  return (
    /\bof (?:\w+ )?((?:19|20)\d{2})$/.exec(complement)?.[1] ??
    /\(((?:19|20)\d{2})\)$/.exec(complement)?.[1] ??
    // 'the 2025 cooperation plan' is for that year.
    (kind === 'action-plan' ? null : /^(?:\w+ )?((?:19|20)\d{2})(?! ?[-–—]|\d)/.exec(modifiers)?.[1]) ??
    null
  );
}

/** 'the Joint Statement of August 2025'. */
function ofDate(text: string, sentence: Sentence, phrase: InstrumentPhrase): PartialDate | null {
  const end = sentence.start + phrase.end;
  const date = sentence.mentions.find(
    (mention): mention is Resolved =>
      mention.kind === 'date' && mention.value !== null && mention.until === null && Math.abs(mention.end - end) < 2,
  );
  if (date && /\bof $/.test(text.slice(date.start - 4, date.start))) return date.value;
  // 'a Consular Convention| (2001)'
  const bracketed = /^ \(((?:19|20)\d{2})\)/.exec(text.slice(end, end + 8));
  return bracketed ? bracketed[1]! : null;
}

function tiedDate(
  text: string,
  sentence: Sentence,
  phrase: InstrumentPhrase,
  status: AgreementStatus,
): PartialDate | null {
  const start = sentence.start + phrase.start;
  const end = sentence.start + phrase.end;
  const dates = sentence.mentions.filter(
    (mention): mention is Resolved =>
      mention.kind === 'date' &&
      mention.value !== null &&
      mention.until === null &&
      (mention.end <= start || mention.start >= end),
  );
  const after = dates.filter(
    (date) => date.start >= end && date.start - end < 210 && !/;/.test(text.slice(end, date.start)),
  );
  // 'the signing in 2000 of| the trade agreement'
  const amid = dates.findLast(
    (date) => date.end <= start && /^,? of (?:the |an? |their )?$/.test(text.slice(date.end, start)),
  );
  if (
    amid &&
    /\b(?:sign(?:ing|ature)|conclusion|adoption|inking|exchange),? (?:in|on) $/.test(
      text.slice(sentence.start, amid.start),
    )
  )
    return amid.value;
  if (status === 'in-force') return dateInForce(text, sentence, { start, end }, dates, after);
  // 'Signed in 1994 and amended in 2010, the agreement'
  const signed = dates.find(
    (date) => date.end <= start && OPENS_SIGNED.test(text.slice(sentence.start, date.start)) && date.end > start - 150,
  );
  if (signed && AFTER_OPENING.test(text.slice(signed.end, start))) return signed.value;
  const opening = dates.findLast(
    (date) =>
      date.end <= start &&
      /^\s?,/.test(text.slice(date.end, start)) &&
      /^[\s"“]*(?:and |but )?(?:in|on)\s*$/i.test(/[^,;:–—]*$/.exec(text.slice(sentence.start, date.start))![0]),
  );
  if (opening && !(after[0] && after[0].start - end < 35)) return opening.value;
  for (const date of after) {
    const between = text.slice(end, date.start);
    if (
      /\b(?:took|takes?|taken|taking|came|comes?|coming|enter\w*|went|gone?) (?:in(?:to)? |to )?(?:effect|force)\b[^;,]{0,20}$/i.test(
        between,
      )
    )
      continue;
    // 'Ratification of the pact is awaited, he made clear on June 11': the day of saying.
    if (TO_RATIFY.test(text.slice(sentence.start, start)) && !SIGNED_NEAR.test(between)) continue;
    // 'Which had been initialled in March, was signed on Monday'.
    if (INITIALLED.test(between) && SIGNED_LATER.test(text.slice(date.end, sentence.end))) continue;
    // 'renewed a pact first mooted in 2018', 'replacing that of 2017': the date is of what went before.
    if (GOES_ON_AHEAD.test(between)) break;
    if (WHICH.test(between) && OF_AN_OLDER_ONE.test(phrase.complement)) break;
    if (BEFORE_IT.test(between) || OF_THE_PARTNERSHIP.test(between)) continue;
    if (findLevels(between).length > 0 || /\b(?:by|until|till|during|visit to \w+) $/i.test(between)) break;
    // 'the plan on their cooperation in 2025' is for that year, and so are the minutes whose day is told next.
    if (
      (phrase.kind === 'action-plan' || isDatedNext(text.slice(date.end, date.end + 60), after, date)) &&
      date.value.length === 4 &&
      /^ (?:in|for) $/.test(between)
    )
      continue;
    if (VALID_UNTIL.test(between) || (status === 'signed' && BY_A_HOUSE.test(between))) continue;
    if (between.length < 95 || SIGNED_BY.test(between) || isOneClause(between)) return date.value;
  }
  const before = dates.findLast(
    (date) =>
      !isOfTheOneBefore(text.slice(sentence.start, date.start), text.slice(date.end, start)) &&
      date.end <= start &&
      !/;/.test(text.slice(date.end, start)) &&
      // '2020 is the last year of the loans' tells no date.
      !(date.value.length === 4 && /^ (?:is|was|marks|will be)\b/.test(text.slice(date.end, date.end + 9))) &&
      // 'the 2023 cooperation plan and the agreement on': the year of another document.
      !(date.value.length === 4 && OF_ANOTHER.test(text.slice(date.end, start))),
  );
  if (!before) return null;
  if (AMONG_SIGNED.test(text.slice(sentence.start, before.start))) return before.value;
  const between = text.slice(before.end, start);
  // 'having flown in in May 2019, she had talks that ended with': the date is of the coming.
  const clause = /[^,;:–—]*$/.exec(text.slice(sentence.start, before.start))![0];
  const opens =
    /^\s*(?:when|during|while|as|after|following|at (?:the|a|an|their)|in the (?:margins|framework|course)|on the (?:occasion|sidelines|margins))\b/i.test(
      clause,
    ) || /^[\s"“]*(?:and |but |then )?(?:in|on|at|by|during|from|since)?\s*$/i.test(clause);
  // 'It flies there from July, and both leaders saw the signing of': the date is of another clause.
  if (!opens && between.includes(', ') && ANOTHER_CLAUSE.test(between)) return null;
  const tied =
    AND_THEY.test(between) ||
    /^,? (?:among (?:them|which|these|those)|including|namely|one of (?:them|which)|such as) |^, $/.test(between) ||
    /^,? (?:when|(?:during|on|at|in the course of) (?:which|whose)|for (?:the )?sign|at the sign|to (?:sign|see|witness|attend)|as)\b/.test(
      between,
    );
  return (/^\s?(?:morning|afternoon)?,/.test(between) && !opens && !tied) || findLevels(between).length > 0
    ? null
    : before.value;
}

const ANOTHER_CLAUSE = /^[^,;]+, (?:and|while|but) (?:both|the (?:two|leaders|sides|ministers)|they|\p{Lu})[^,;]* /u;
/** 'received him on Monday|, and the two issued a'. */
const AND_THEY =
  /^,? and (?:the two|they|both)(?: \w+)? (?:then |later |jointly )?(?:sign|issu|adopt|ink|exchang|saw|witness|releas|conclud)\w*[^,;]*$/;

/** 'minutes on cooperation in 2017| were signed in Rome on January 9'. */
const isDatedNext = (rest: string, dates: readonly Resolved[], date: Resolved): boolean =>
  /^ (?:was|were|has been|have been) (?:\w+ )?(?:signed|inked|exchanged|adopted|concluded)\b/.test(rest) &&
  dates.some(({ start }) => start > date.end && start < date.end + 60);

const OPENS_SIGNED =
  /^["“]?(?:(?:First|Originally|Only) )?(?:[Ss]igned|[Cc]oncluded|[Ii]nked|[Aa]dopted|[Ss]ealed)(?: (?:in|by|at|during) [^,;]{2,50}?)? (?:in|on)(?: early| late)? $/;
const AFTER_OPENING =
  /^(?: (?:on|during|at|between|by|as part of|in the presence) [^,;]{3,110})?(?:,? (?:and|but) (?:(?:[\w-]+ ){1,6}(?:in|on|since) [^,;]{3,20}|[\w -]{3,20} (?:years?|months) later))?, $/;
const VALID_UNTIL =
  /\b(?:until|till|through|up to|(?<!\b(?:back|dat(?:es?|ing|ed))(?: back)? )to|by|expires?|runs?)(?: the)?(?: end of| late| early| mid)? ?$/i;
/** 'Among the papers signed on| Monday, so the list, is an agreement'. */
const AMONG_SIGNED =
  /^(?:Also )?(?:[Aa]mong|[Oo]ne of|[Oo]f) the [^;]{0,80}\b(?:signed|sealed|inked|exchanged|concluded|initialled)\b[^;]{0,40}\b(?:on|in) $/;
/** ', ratified by the Senate last week': after the signing. */
const BY_A_HOUSE = /\b(?:approved|ratified|endorsed|passed|debated)\b[^,;]*$/;
/** Nothing but who, with whom and where stands between a document and its day. */
const isOneClause = (between: string): boolean =>
  / (?:in|on) $/.test(between) &&
  !/\b(?:who|which|that|whose|after|before|when|while|as|since|until|visit\w*|say(?:s|ing)|said|told|adding|noted|following|and (?:he|she|they|it|will|would|is|are|has|have|had|was|were|agreed|said))\b/i.test(
    between,
  );

/** 'the protocol| signed by the ministry of one and the ministry of the other on' May 3. */
const SIGNED_BY = /^,? (?:which was |that was )?(?:signed|concluded|inked|exchanged) (?:by|between) [^,;]+ (?:in|on) $/;

const SIGNED_NEAR = /\b(?:signed|concluded|inked|sealed|ratified)\b/i;

const INITIALLED = /\b(?:initialled|initialed|drafted|negotiated|finalised|finalized|agreed upon)\b[^,;]*$/;

const SIGNED_LATER = /^, (?:was|were|has been|have been) (?:\w+ )?(?:signed|inked|concluded)\b/;

/** 'A statement was signed, and he is to speak there on Thursday'. */
const GOES_ON_AHEAD =
  /, (?:and|while|but|before) [^;]*\b(?:(?:is|are|was|were) (?:to|due|set|scheduled|expected)|will)\b/;

/** 'a note amending the Air Agreement|, which they signed in 2005': when the older one was. */
const OF_AN_OLDER_ONE =
  /\b(?:amend|supplement|extend|implement|revis|replac|renew|under|carry)\w* .*\b(?:agreement|convention|treaty|protocol|memorandum|mou|accord|pact)\b[^,;]*$/i;
/** 'a statement on the strategic partnership|, which was set up in 2022'. */
const OF_THE_PARTNERSHIP =
  /^,? (?:(?:which|that) (?:\w+ ){0,3})?(?:set up|established|forged|formed|upgraded|elevated|raised)\b[^,;]*$/;
const WHICH = /^,? (?:which|that)\b/;

const BEFORE_IT =
  /\b(?:mooted|proposed|planned|negotiat\w+|discussed|drafted|replac\w+|supersed\w+|succeed\w+|that of|the one of|expir\w+|ran out|visited|under discussion since)\b[^,;]*$/;

/** 'the memorandum signed in| 2010| and the joint vision' dates the memorandum. */
const isOfTheOneBefore = (lead: string, between: string): boolean =>
  /\b(?:signed|concluded|adopted|inked|reached)(?: (?:in|on))? $/i.test(lead) &&
  /^,? and (?:the|an?|their) /.test(between);

const OF_ANOTHER =
  /^ (?:[\w-]+ ){0,3}(?:plan|programme|program|agreement|memorandum|protocol|statement|declaration|treaty)\b/i;
