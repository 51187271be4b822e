/** Nouns whose number is a name: 'Resolution 57', 'Article 12', 'phase 2', 'Region 5'. */
const NUMBERED =
  /\b(?:resolutions?|decrees?|articles?|chapters?|directives?|decisions?|circulars?|regions?|districts?|wards?|zones?|groups?|boeing|airbus|expo|fair|games|vision|agenda|congress|route|highway|road|street|room|hall|phase|regiment|division|brigade|corps|battalion|laws?|nos?\.?|clauses?|sections?|parts?|points?|items?|protocol|pages?|vol\.?|issues?|formula|type|class|grade|sessions?|round|season|volume|number|model|flight|gate|terminal|pier|war|cop|tel|phone|fax|line|unit|version|channel|vtv|conclusion|documents?|plan|project|programme|program|apec|asean|forum|summit|cycle|stage|step|goal|sdg|pillar|level|tier|category|top|mazut|ron|typhoon|storm|aged?|ages|covid|asiad|euro|seagames|windows|apollo|track|pole|sheet|annex|appendix|figure|table|lot|block|km|kilometre|(?<!\b(?:last|this|next|that|past|previous|following|same|each|every|per|a|one)\s)(?:day|week|year|month)|term|tenure|course|lane|hotline|code|zip|isbn|gen|ship|vessel|frigate|corvette|submarine|cutter|hull)(?:\s(?:no\.?|number))?[\s-]*$/i;
const SERIES_BEFORE =
  /\b(?:resolutions?|decrees?|articles?|chapters?|decisions?|directives?|conclusions?|regions?|laws?)\s(?:nos?\.?\s?)?\d[\d/,\s-]*(?:,|and|or|-)\s*$/i;
const AGE_AFTER = /^[\s-]*(?:years?[\s-]old|year-olds?|years? of age)\b/i;
const AGE_BEFORE =
  /\b(?:aged?|age of|ages|at the age|born in|turned)\s(?:between\s|from\s|over\s|under\s|of\s)?(?:\d+\s?(?:-|–|to|and)\s?)?$/i;
const CLOCK_AFTER = /^(?::\d\d(?!\d)|(?:\.\d\d)?\s?(?:a\.?m\b|p\.?m\b|o['’]clock|hrs\b|h\d\d))/i;
const CODE_AFTER = /^(?:[A-Z]{1,3}\d|G\b|D\b|[a-z]?-?[A-Z]{2,}\b|\/\d|-[A-Z])/;
// 'CSB 8002', 'VN 5301': a hull, a flight; a count of thousands has its comma. 'In the EU 4500 firms' counts.
const LETTERED = /(?<![\w-])(?!(?:EU|UK|US|UN|UAE|ASEAN)\b)[A-Z]{2,4}[\s-]$/;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b/;
const LEADING_ZERO = /^0\d/;
const CLOCK_BEFORE = /\d:$/;

const BEFORE = 34;

/** A number that measures nothing: part of a name, an age, a time of day, a code, an ordinal. */
export function isTrap(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + 16);
  return (
    LEADING_ZERO.test(text.slice(start, end)) ||
    (/^\d{4,}$/.test(text.slice(start, end)) && LETTERED.test(before)) ||
    ORDINAL_AFTER.test(after) ||
    CODE_AFTER.test(after) ||
    CLOCK_AFTER.test(after) ||
    CLOCK_BEFORE.test(before) ||
    AGE_AFTER.test(after) ||
    AGE_BEFORE.test(before) ||
    NUMBERED.test(before) ||
    SERIES_BEFORE.test(before)
  );
}

const LEADS = new Set(
  `The In Of With Over About Around Some Nearly Almost Only From To At By For Under Between More Up As Approximately Roughly And Or But Its Their His Her
  Among After Before Since During Through Until Including Exactly Currently So Another All These Those Both Until Within Beyond Last First Next Every Each An A That This Also On Up`.split(
    /\s+/,
  ),
);

/** 'Boeing 787', 'Agribank 24': a bare number right after a capitalised word that opens no phrase. */
export function followsName(text: string, start: number): boolean {
  const match = /([A-ZĐ][\wÀ-ỹ.]*)[\s-]$/.exec(text.slice(Math.max(0, start - 24), start));
  return match !== null && !LEADS.has(match[1] ?? '');
}
