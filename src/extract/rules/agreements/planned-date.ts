import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { DateMention } from '../../find/mention.ts';
import { commonPart } from '../encounter-day.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

type Resolved = DateMention & { value: PartialDate };

const NEAR = 130;
const MOST_YEARS = 3;
/** 'talks on a treaty would resume in June': the date is of the talks. */
const OF_TALKS =
  /\b(?:open|begin|start|launch|resum|enter)\w* (?:[\w-]+ ){0,2}(?:negotiat|talks)|\b(?:negotiations|talks) on\b[^;]*\b(?:resume|begin|start|open)\b/i;
/** 'before the year is out', 'this summer': some time in the year of writing. */
const THIS_YEAR =
  /\b(?:(?:before|by|towards|until) (?:the )?(?:end of (?:the|this) year|year (?:is out|is over|closes|ends)|year(?:-| |['’]s )end|close of (?:the|this) year)|within (?:the|this) year|(?:later )?this (?:year|summer|autumn|fall|winter|spring))\b/i;
/** A date behind these is of what was before, or of something else than the signing. */
const OF_BEFORE =
  /\b(?:since|(?<!\bbe (?:\w+ )?)(?:signed|concluded|reached)|(?<!quarter |half |end |middle |beginning |start |close )of|launched|began|begun|started|opened|broken off|drafted|mooted|from|expir\w+|laps\w+|runs? out|ends?|(?:period|years?)(?: of)?) (?:in |on |back in )?(?:the )?$/i;
const PERIOD = /^ ?[-–—] ?\d/;

/** When a document is to be signed, as its own sentence says; null when it says no more than 'soon'. */
export function plannedDate(document: Document, sentence: Sentence, phrase: InstrumentPhrase): PartialDate | null {
  const { text, reference } = document;
  if (OF_TALKS.test(text.slice(sentence.start, sentence.end))) return null;
  const [start, end] = [sentence.start + phrase.start, sentence.start + phrase.end];
  const dates = sentence.mentions.filter(
    (mention): mention is Resolved =>
      mention.kind === 'date' &&
      mention.value !== null &&
      (mention.end <= start || mention.start >= end) &&
      !/week/i.test(text.slice(mention.start, mention.end)) &&
      !PERIOD.test(text.slice(mention.end, mention.end + 3)) &&
      !OF_BEFORE.test(text.slice(Math.max(sentence.start, mention.start - 30), mention.start)) &&
      isToCome(mention.value, mention.until, reference),
  );
  const after = dates.find((date) => date.start >= end && isTied(text.slice(end, date.start)));
  const before = dates.findLast((date) => date.end <= start && isTied(text.slice(date.end, start)));
  const date = after ?? before;
  if (date) return date.until === null ? date.value : commonPart(date.value, date.until);
  const around = text.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR));
  return reference !== null && THIS_YEAR.test(around) ? reference.slice(0, 4) : null;
}

const isTied = (between: string): boolean => between.length < NEAR && !/;/.test(between);

/** A date of the coming years; a farther one is of a goal. */
function isToCome(value: PartialDate, until: PartialDate | null, reference: PartialDate | null): boolean {
  if (reference === null) return true;
  if (Number(value.slice(0, 4)) > Number(reference.slice(0, 4)) + MOST_YEARS) return false;
  const last = until ?? value;
  return last.slice(0, Math.min(last.length, reference.length)) >= reference.slice(0, last.length);
}
