import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import { daysBetween } from '../../find/dates/calendar.ts';
import type { Span } from '../../find/mention.ts';
import { bracketStart } from './anniversary-phrase.ts';
import { establishingDates } from './establishing-dates.ts';
import { findLevels } from './level-phrase.ts';
import { readCount } from './read-count.ts';
import { tieWords } from './tie-words.ts';
import type { TiesPhrase } from './ties-phrase.ts';

const BEGIN = tieWords('begin');
const BEFORE = new RegExp(
  `\\b(?:${BEGIN}|dat(?:e[sd]?|ing) (?:its|their)|ha(?:ve|s|d)(?: had| enjoyed| maintained)?|maintained|kept)\\b[^;]{0,60}$`,
  'i',
);
const AFTER_TO_DATE = new RegExp(
  `^(?: between [^;,]{3,110}? and [^;,]{3,60}?)?[^;]{0,70}?\\b(?:${BEGIN}|dat(?:e[sd]?|ing)(?: back)?(?: to| from)?|go(?:es)? back (?:(?:[\\w-]+ ){1,3}(?:years|decades),? )?to|since)\\b[^;]{0,60}$`,
  'i',
);

/** 'in December 2022, three decades after the two entered into relations'. */
const LATER = /^,? ((?:\w+[- ])?\w+) (years?|decades?) (?:after|since)\b/i;

/** 'signed a joint communiqué on the establishment of| relations': what the text tells as its news. */
const NEWS =
  /\b(?:communiqu[eé]|joint statement|agreement|document|protocol) on (?:the )?(?:establish\w*|setting up|opening)(?: of)? $/i;

const ANOTHER_DEED =
  /,? and (?:then |later |in turn )?(?:became|joined|acceded|signed|upgraded|raised|elevated|opened (?:its|their|an|a) (?:embass|consul|mission))|\bmember of\b|, (?:while|whereas|but) /i;
const OPENS_NEXT = /, (?:and|but|while) (?:then |later )?(?:in|on|by) (?:early |late |mid-)?$/i;
/** 'On May 3, 1950, Malta became| the first state to have|'. */
const FIRST_OF_ALL =
  /^,? [^;]{2,60}\b(?:became|was|were) (?:also )?(?:the|among the|one of the) (?:very )?(?:first|earliest)\b[^;]{0,50}\bto (?:have|establish|open|set up|enter(?: into)?|take up|offer)\b/i;

/** 'Established in| 1976|, diplomatic relations with …' */
const OPENING =
  /^["“]?(?:First |Formally |Officially )?(?:[Ee]stablished|[Ss]et up|[Ff]orged|[Oo]pened|[Bb]egun|[Ff]ormed|[Dd]ating (?:back )?(?:from|to)|[Ff]ounded|[Nn]ormali[sz]ed)(?: back)? (?:in |on )?$/;

function openingDate<D extends Span & { value: PartialDate }>(
  text: string,
  sentence: Sentence,
  phrase: TiesPhrase,
  dates: readonly D[],
): Begun | null {
  const first = dates.find(
    (date) =>
      date.end <= phrase.start &&
      OPENING.test(text.slice(sentence.start, date.start)) &&
      /^, (?:the |their |our )?(?:[\p{L}–’'-]+ ){0,4}$/u.test(text.slice(date.end, phrase.start)),
  );
  return first ? { start: first.start, end: first.end, value: first.value } : null;
}

/** 'had no formal| diplomatic ties since the war ended in 1975' */
const WITHOUT =
  /\b(?:no|without|lack(?:ed|s|ing)?|severed|severing|cut|broke off|suspended) (?:(?:formal|official|full|any|the|their|its) )*$/i;

/** 'their| 31-year-old| diplomatic relationship': counted back from the text's own year. */
const YEARS_OLD =
  /(?<!\b(?:than|over|nearly|almost|about|around|some|roughly) )\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)-year-old (?:\w+ )?$/;

/** The year in which relations of an age began; an age that is told roughly gives none. */
function bornIn(before: string, reference: PartialDate | null): PartialDate | null {
  const years = readCount(YEARS_OLD.exec(before)?.[1] ?? '', false);
  return reference === null || !years ? null : String(Number(reference.slice(0, 4)) - years);
}

const LOOKED_BACK = /\banniversar|\b(?:years|decades|century)\b|\b(?:since|after|celebrat|mark|commemorat)/i;
const LATELY = 31;

/** 'established diplomatic ties on September 21', in a paper of that month: news. */
const isLately = (day: PartialDate, published: PartialDate | null): boolean =>
  published?.length === 10 && day <= published && Math.abs(daysBetween(day, published)) <= LATELY;

/** A date on which relations began, with where it stands. */
type Begun = Span & { value: PartialDate };

/** When the relations that a phrase names began, as its own sentence tells; null when it tells no date. */
export function begunOn(
  text: string,
  sentence: Sentence,
  phrase: TiesPhrase,
  published: PartialDate | null,
  reference: PartialDate | null,
): Begun | null {
  const { diplomatic, act } = phrase;
  if (diplomatic || /anniversar/i.test(text.slice(sentence.start, phrase.start))) {
    const bracket = bracketStart(text, phrase.end, Math.min(sentence.end, phrase.end + 60));
    if (bracket) return { start: phrase.end, end: Math.min(sentence.end, phrase.end + 40), value: bracket };
  }
  const now = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  // Relations are told of long after; a date of this year is the article's own, 'last year' a figure's.
  const news = NEWS.test(text.slice(sentence.start, phrase.start));
  const told = !LOOKED_BACK.test(text.slice(sentence.start, sentence.end));
  const dates = establishingDates(text, sentence).filter(
    (date) =>
      (date.value.length === 10 && (news || (told && isLately(date.value, published)))) ||
      (Number(date.value.slice(0, 4)) < now && !date.inferredYear && date.form === 'absolute'),
  );
  const before = text.slice(sentence.start, phrase.start);
  if (WITHOUT.test(before)) return null;
  const born = diplomatic ? bornIn(before, reference) : null;
  if (born !== null) return { start: phrase.start, end: phrase.end, value: born };
  const begins = BEFORE.test(before);
  const opening = openingDate(text, sentence, phrase, dates);
  if (opening) return opening;
  for (const date of dates) {
    if (date.start < phrase.end) continue;
    const between = text.slice(phrase.end, date.start);
    if (between.length > 170 || /;\s/.test(between) || findLevels(between).length > 0) break;
    // 'normalised relations and became a member of the WTO in 2007': the date is of something else.
    if (ANOTHER_DEED.test(between)) break;
    // '…, and in 2008 the two formed': the date opens what came next.
    if (OPENS_NEXT.test(between)) break;
    // 'since' alone belongs to what was had or set up; 'have grown since 2020' does not.
    if (/\b(?:grow|grew|develop|expand|flourish|deepen|strengthen|upgrad|elevat|rais)\w*\b/i.test(between)) break;
    if (act && /^,? (?:as early as |back )?(?:on|in) $/.test(between))
      return { start: date.start, end: date.end, value: date.value };
    if (AFTER_TO_DATE.test(between) || /^(?: (?:between|of|with) [^();,]{3,70})? ?\($|^: $/.test(between))
      return { start: date.start, end: date.end, value: date.value };
    if (begins && /^[^;]{0,90}$/.test(between)) return { start: date.start, end: date.end, value: date.value };
    break;
  }
  for (const date of [...dates].reverse()) {
    if (date.end > phrase.start) continue;
    const between = text.slice(date.end, phrase.start);
    const rest = text.slice(phrase.end, sentence.end);
    if (between.length > 130 || /;\s/.test(between) || findLevels(between).length > 0) break;
    // 'In May 2016, on the 20th anniversary of the establishment of relations, he came': the day of the feast.
    if (/\banniversar/i.test(between)) break;
    const later = LATER.exec(between);
    // 'On 5 April 2026 it will be thirty years since they set up relations'
    if (!later && /\b(?:years|decades|century) (?:since|of|after)\b/i.test(between)) break;
    if (/^ (?:is|was) the (?:date|day|year|month) (?:from|since|on|in) which\b/i.test(between))
      return { start: date.start, end: date.end, value: date.value };
    if (later) {
      const years = readCount(later[1]!, /decade/i.test(later[2]!));
      return years === null
        ? null
        : { start: date.start, end: date.end, value: String(Number(date.value.slice(0, 4)) - years) };
    }
    if (FIRST_OF_ALL.test(between)) return { start: date.start, end: date.end, value: date.value };
    if (new RegExp(`\\b${BEGIN}\\b`, 'i').test(between)) return { start: date.start, end: date.end, value: date.value };
    const lead = text.slice(sentence.start, date.start);
    if (/\bsince\s+$/i.test(lead) && !/\bpartner\w*[^;]{0,30}$/i.test(lead) && /\bha(?:ve|s|d)\b/.test(between))
      return { start: date.start, end: date.end, value: date.value };
    if (
      /^[, ]*(?:when|that|the year in which)?[^;,]{0,40}$/.test(between) &&
      new RegExp(`^ (?:were|was) (?:\\w+ )?${BEGIN}`, 'i').test(rest)
    )
      return { start: date.start, end: date.end, value: date.value };
    break;
  }
  return null;
}
