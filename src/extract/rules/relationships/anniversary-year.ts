import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { DateMention } from '../../find/mention.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { establishingDates } from './establishing-dates.ts';
import { findLevels } from './level-phrase.ts';

/** When an anniversary falls and, counted back, when what it celebrates began; null where the text gives no year to count from. */
export type AnniversaryYear = { falls: string | null; since: PartialDate | null };

const BEGUN =
  /\b(?:established|set up|forged|signed|founded|announced|proclaimed|declared|launched|dating (?:back )?(?:from|to)|which began|begun|started|since) (?:in|on|from|back in)?\s*$/i;
/** Letters between an anniversary and a date, beyond which they have nothing to do with each other. */
const NEAR = 120;
/** A gathering for an anniversary need not be held on its day. */
const EVENT =
  /\b(?:ceremon|gathering|meeting|reception|concert|exhibit|banquet|seminar|conference|event|gala|festival|programme|program|performance|party|held|host|organi[sz]|art|attend|address|talks|visit|received|sent|exchanged|messages?|greetings|congratulat)\w*/i;
/** 'was celebrated in Rome on' Monday: not the day of it. */
const CELEBRATED = /\b(?:was|were|been|being) (?:celebrated|marked|commemorated|feted) (?:in|at)\b/;
const AHEAD =
  /\b(?:eve of|ahead of|towards?|upcoming|coming|near(?:s|ing)?|approach\w*|prepar\w+|look\w* (?:forward|ahead)|pave|in the future|before)\b/i;

/**
 * The year of an anniversary: a year written next to it, else the year of writing when the text celebrates it now
 * ('next year' and 'last year' are one off).
 */
export function anniversaryYear(
  text: string,
  sentence: Sentence,
  phrase: AnniversaryPhrase,
  reference: PartialDate | null,
): AnniversaryYear {
  const { falls, since } = yearsOf(text, sentence, phrase, reference);
  const day = since?.length === 4 ? dayInBrackets(text, sentence, phrase) : null;
  return { falls, since: day === null ? since : `${since}${day}` };
}

/** '-06-24' of 'the 55th anniversary of ties between Vietnam and Laos (June 24)'. */
function dayInBrackets(text: string, sentence: Sentence, phrase: AnniversaryPhrase): string | null {
  const day = sentence.mentions.find(
    (mention): mention is DateMention & { value: PartialDate } =>
      mention.kind === 'date' &&
      mention.value?.length === 10 &&
      mention.until === null &&
      mention.inferredYear &&
      mention.start > phrase.end &&
      text[mention.end] === ')' &&
      ONE_THING.test(text.slice(phrase.end, mention.start)),
  );
  return day ? day.value.slice(4) : null;
}

/** What an anniversary is of, up to a bracket: not 'of relations and the tenth of the partnership ('. */
const ONE_THING = /^(?:(?! and )[^();]){0,70}(?:\b(?:between|of) [^();,]{2,30} and [^();,]{2,40})? ?\($/;

function yearsOf(
  text: string,
  sentence: Sentence,
  phrase: AnniversaryPhrase,
  reference: PartialDate | null,
): AnniversaryYear {
  const began = begunAfter(text, sentence, phrase) ?? countedFrom(text, sentence, phrase, reference);
  if (began) return { falls: String(Number(began.slice(0, 4)) + phrase.years), since: began };
  // 'in this 75th anniversary year'.
  if (reference !== null && /\bthis $/i.test(text.slice(sentence.start, phrase.start))) {
    const home = Number(reference.slice(0, 4));
    return { falls: String(home), since: String(home - phrase.years) };
  }
  const nearest = nearestYear(text, sentence, phrase);
  if (nearest) {
    const begun = Number(nearest.value.slice(0, 4)) + phrase.years;
    // 'A decade of their strategic partnership (January 2013)', in a year near the one that this makes: since when.
    if (
      reference !== null &&
      nearest.start >= phrase.end &&
      /^[^();]{0,90}\($/.test(text.slice(phrase.end, nearest.start)) &&
      Math.abs(begun - Number(reference.slice(0, 4))) <= 1
    )
      return { falls: String(begun), since: nearest.value };
    const falls = nearest.value.slice(0, 4);
    const year = String(Number(falls) - phrase.years);
    const bracketed = nearest.inferredYear && /^(?:(?! and ).){0,60}\(\s*$/.test(text.slice(phrase.end, nearest.start));
    const onTheDay =
      nearest.start >= phrase.end &&
      nearest.value.length === 10 &&
      (bracketed || /\b(?:falls?|falling|fell|due) on\b/.test(text.slice(phrase.end, nearest.start)));
    const inTheMonth =
      nearest.value.length === 7 && /^ of [^,;]{0,70} in $/.test(text.slice(phrase.end, nearest.start));
    const toBeOn =
      nearest.value.length === 10 &&
      nearest.end <= phrase.start &&
      ((/^(?:On )?$/.test(text.slice(sentence.start, nearest.start)) &&
        /\b(?:(?:will )?(?:celebrate|mark|commemorate)s?|(?:it )?(?:will(?: be)?|is|was)) (?:the |their )?$/.test(
          text.slice(nearest.end, phrase.start),
        )) ||
        (/\b(?:celebrated?|marks?|marked) on $/.test(text.slice(sentence.start, nearest.start)) &&
          /^ (?:the |their )?$/.test(text.slice(nearest.end, phrase.start))));
    const afterIt = text.slice(phrase.end, nearest.start);
    const ofDay =
      nearest.start >= phrase.end &&
      ((nearest.value.length === 10 &&
        ((/^ of [^,;]{0,70} on $/.test(afterIt) && !CELEBRATED.test(afterIt)) ||
          /^ (?:on |last |this )?$|^ ?as of $/.test(afterIt)) &&
        ((/^ on $/.test(afterIt) && /^turn/i.test(text.slice(phrase.start, phrase.end))) ||
          !EVENT.test(text.slice(sentence.start, sentence.end)))) ||
        (nearest.value.length === 7 && /^(?: of [^,;]{0,70})? $/.test(afterIt)));
    if (ofDay || toBeOn) return { falls, since: `${year}${nearest.value.slice(4)}` };
    return { falls, since: onTheDay || inTheMonth ? `${year}${nearest.value.slice(4)}` : year };
  }
  if (reference === null) return { falls: null, since: null };
  const around = text.slice(Math.max(sentence.start, phrase.start - 60), phrase.start);
  const now = Number(reference.slice(0, 4));
  if (/\bnext year\b/i.test(text.slice(sentence.start, sentence.end)))
    return { falls: String(now + 1), since: String(now + 1 - phrase.years) };
  if (/\b(?:last year|year just ended|past year|outgoing year)\b/i.test(text.slice(sentence.start, sentence.end)))
    return { falls: String(now - 1), since: String(now - 1 - phrase.years) };
  if (AHEAD.test(around)) return { falls: null, since: null };
  if (/\bby (?:the|their)? ?$/i.test(around)) return { falls: null, since: null };
  return { falls: String(now), since: String(now - phrase.years) };
}

/** 'the 50th anniversary of relations, established on June 19, 1975': the beginning itself is told. */
function begunAfter(text: string, sentence: Sentence, phrase: AnniversaryPhrase): PartialDate | null {
  for (const date of establishingDates(text, sentence)) {
    const between = text.slice(phrase.end, date.start);
    if (
      date.start >= phrase.end &&
      between.length < 110 &&
      !/;\s/.test(between) &&
      BEGUN.test(between) &&
      // 'twelve years of one partnership and a higher one since October 2024'
      findLevels(between).length < 2
    )
      return date.value;
    const before = text.slice(Math.max(sentence.start, date.start - 30), date.start);
    if (
      date.end <= phrase.start &&
      phrase.start - date.end < 60 &&
      /\b(?:dating (?:back )?(?:from|to)|established (?:in|on)|set up (?:in|on)) $/.test(before)
    )
      return date.value;
    // 'established relations on June 19, 1975, and greeted each other for the 50th anniversary'
    if (
      date.end <= phrase.start &&
      !/;/.test(text.slice(date.end, phrase.start)) &&
      /\b(?:established|set up|forged) (?:diplomatic |formal |official )*(?:ties|relations|links)(?: with [\p{L} ]{2,30})? (?:in|on) $/u.test(
        text.slice(sentence.start, date.start),
      )
    )
      return date.value;
  }
  return null;
}

/** '60 years of ties (September 5, 1962)' in a text of 2022: the date from which the years are counted. */
function countedFrom(
  text: string,
  sentence: Sentence,
  phrase: AnniversaryPhrase,
  reference: PartialDate | null,
): PartialDate | null {
  if (reference === null || phrase.years < 3) return null;
  const now = Number(reference.slice(0, 4));
  const fits = establishingDates(text, sentence).filter((date) => {
    const gap = date.start >= phrase.end ? date.start - phrase.end : phrase.start - date.end;
    return gap >= 0 && gap < 160 && Math.abs(Number(date.value.slice(0, 4)) + phrase.years - now) <= 1;
  });
  return fits[0]?.value ?? null;
}

/** The date next to the anniversary; one after it, unbroken by a comma, before one ahead of it. */
function nearestYear(
  text: string,
  sentence: Sentence,
  phrase: AnniversaryPhrase,
): (DateMention & { value: PartialDate }) | null {
  let nearest: (DateMention & { value: PartialDate }) | null = null;
  let best = NEAR;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'date' || mention.value === null || mention.until !== null) continue;
    const after = mention.start >= phrase.end;
    const between = after ? text.slice(phrase.end, mention.start) : text.slice(mention.end, phrase.start);
    if (mention.start < phrase.end && mention.end > phrase.start) continue;
    // 'twelve years of one partnership and a higher one since October 2024': the other's.
    if (after && findLevels(between).length > 1) continue;
    // 'Who has not come since moving house in 2021, is here for the tenth birthday': the year of something else.
    if (!after && /\bsince\b[^,;]*$/i.test(text.slice(sentence.start, mention.start))) continue;
    // '50 years of relations (April 12, 1973) and ten of the partnership': the day of what was named before.
    if (!after && text[mention.start - 1] === '(') continue;
    // 'The year 2025 marks …': what opens a sentence holds for all of it.
    const opens = !after && /^(?:in |the year |the )*$/i.test(text.slice(sentence.start, mention.start));
    const cost =
      opens && between.length < 260
        ? Math.min(between.length, NEAR - 1)
        : between.length + (after && !/[,;]/.test(between) ? 0 : 25);
    if (cost >= best) continue;
    best = cost;
    nearest = mention as DateMention & { value: PartialDate };
  }
  return nearest;
}
