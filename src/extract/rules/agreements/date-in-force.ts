import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { DateMention, Span } from '../../find/mention.ts';

type Resolved = DateMention & { value: PartialDate };

const INTO_FORCE_ON = /\binto (?:force|effect|operation),? (?:on|in|from) $/;
const OF_IT = /^,? of (?:the |their |an? )?$/;
/** 'since May 2021|, the date of entry into force of' the agreement. */
const DAY_OF_FORCE =
  /^, (?:when|the (?:date|day|month|year) (?:of|on which|in which))\b[^,;]*\b(?:force|effect)\b[^,;]*$/;
const HOLDS_SINCE =
  /^["“]?(?:Effective|In (?:force|effect|operation)|Valid|Applied|Applicable|In place) (?:since|from|as of|as from) $/;
const TOOK_EFFECT =
  /\b(?:effect|effective|force|since|valid|appl(?:y|ies|ied)|dat(?:es?|ed|ing)|goes back)\b[^;,]{0,20}$|^ (?:in|from) $/i;
const SIGNED_ON = /^(?:(?!, and |, but )[^;])*\b(?:sign|adopt|conclu|ink|reach)\w*\b[^;]{0,40}$/i;

/** From when a document that stands has held, else when it was signed, as its sentence tells; `after` are the dates behind it. */
export function dateInForce(
  text: string,
  sentence: Sentence,
  { start, end }: Span,
  dates: readonly Resolved[],
  after: readonly Resolved[],
): PartialDate | null {
  const ahead = dates.filter((date) => date.end <= start);
  const leadOf = (date: Resolved): string => text.slice(sentence.start, date.start);
  // 'the entry into force, on March 1, of| the agreement'
  const entry = ahead.findLast((date) => INTO_FORCE_ON.test(leadOf(date)) && OF_IT.test(text.slice(date.end, start)));
  // 'Effective from December 15, the agreement'
  const fronted = ahead.find((date) => HOLDS_SINCE.test(leadOf(date)) && /^, $/.test(text.slice(date.end, start)));
  const since = ahead.findLast((date) => /\bsince $/i.test(leadOf(date)));
  const held =
    entry ??
    (since && DAY_OF_FORCE.test(text.slice(since.end, start)) ? since : undefined) ??
    fronted ??
    after.find((date) => TOOK_EFFECT.test(text.slice(end, date.start))) ??
    (since && !/[,;]/.test(text.slice(since.end, start).replace(/^,/, '')) ? since : undefined);
  return (held ?? after.find((date) => SIGNED_ON.test(text.slice(end, date.start))))?.value ?? null;
}
