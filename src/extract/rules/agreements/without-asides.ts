const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?`;
const DATE = String.raw`(?:early |late |mid-)?(?:${MONTH}(?: \d{1,2})?(?:,? \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?|\d{4})`;
const WHEN = `(?:(?:${DAY})(?:,? (?:${DATE}))?|${DATE})`;
const ASIDE = [
  `(?:on|in|by|back in) ${WHEN}`,
  `(?:on|in|at|during) (?:the|that) (?:same |next |following |previous )?(?:day|morning|afternoon|evening|occasion|spot|month|year|meeting|talks|ceremony|visit|trip|session|event)`,
  `(?:earlier |later )?(?:that|the same|the next|the following) (?:day|morning|afternoon|evening)`,
  `(?:last|this) (?:week|month|year|${DAY}|${MONTH})`,
  `(?:yesterday|today|here|there|then|later|a day (?:earlier|later)|${WHEN})`,
  String.raw`(?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`,
  `(?:in|before) (?:his|her|their|the) (?:presence|eyes)(?: of [^,;]{3,50}(?=,))?`,
  `on behalf of (?:their|the|both) [^,;]{4,60}(?=,)`,
  String.raw`with (?:the |its |his |her |their )?\p{L}[^,;]{3,60}(?=,)`,
  String.raw`for (?:another|a further|the next) (?:[\w-]+ )?(?:years?|months|terms?)`,
].join('|');
const BEFORE_DOCUMENT = new RegExp(`(?:,? (?:${ASIDE}))+,?( (?:on|to|of))? $`, 'u');

/**
 * The words that lead to a document without what tells only when, where and before whom: 'concluded on July 27, 2023, |the
 * pact' is led to by 'concluded'.
 */
export function withoutAsides(before: string): string {
  return before.replace(BEFORE_DOCUMENT, '$1 ');
}
