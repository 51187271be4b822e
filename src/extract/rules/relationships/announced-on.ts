import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { establishingDates } from './establishing-dates.ts';
import { changeBefore, isWorkedOn } from './tense.ts';

const NEWS =
  /\b(?:announc\w+|agree(?:d|ing)|settled on|resolved|decid\w+|declar\w+|henceforth|from (?:now|then|that day|today) on|birth to|joint (?:statement|declaration)|statement on|newly|(?<!\b(?:was|were) )officially|have been|has been|had been)\b/i;
const BACK = 5;
/** 'have now become| partners', 'by which they became| partners'. */
const HAVE_BECOME =
  /\b(?:have|has) (?:now |just |thus |officially )*become(?: \w+)? $|\b(?:statement|declaration|communiqu[eé])\b[^;]{0,120}\bbec[ao]me(?: \w+)? $/i;
/** What is officially announced is the news of the story, however far back its day was told. */
const OFFICIAL = /\bofficially announc\w+ (?:that )?(?:the |their )?(?:\w+ ){0,6}$/i;
const OFFICIAL_BACK = 15;

const RECALLED = /\b(?:since|before|last|previous|once|when|context that|recall\w*|remember\w*)\b[^;]{0,180}$/i;

/**
 * The day of talks at which a level was announced, when its own sentence tells none: the nearest day told before it in
 * the story. Only for news ('announced that ties had been raised'), never for a level that is merely recalled.
 */
export function announcedOn(document: Document, sentence: Sentence, partner: string, level: Span): PartialDate | null {
  const { text, sentences } = document;
  const before = text.slice(sentence.start, level.start);
  if (isWorkedOn(text.slice(level.end, sentence.end))) return null;
  const change = changeBefore(before);
  const signed =
    /\b(?:signed|issued|adopted|inked|put (?:their|his) (?:names?|signatures?|pens?) to|announced|released) (?:a|the) (?:joint )?(?:statement|declaration) on (?:(?:the|a|their|establish\w+|elevat\w+|upgrad\w+|rais\w+|of|ties|relations|to|two|countries['’]) )*$/i.test(
      before,
    );
  const become = HAVE_BECOME.test(before);
  if (
    !signed &&
    !become &&
    (!change ||
      !/^(?:upgrad|elevat|rais|ris|ros|lift|plac|set up|establish|turn|brought|g(?:ave|ives?|iven))/i.test(
        change.words,
      ))
  )
    return null;
  if (
    !(NEWS.test(before) || become) ||
    RECALLED.test(before.slice(0, change?.start).replace(/^.*, and (?=(?:the two|they|both)\b)/s, ''))
  )
    return null;
  // 'In August 2001, the two issued a joint statement on': the sentence has its own date, however rough.
  const own = establishingDates(text, sentence).find(
    (date) => date.end <= level.start && /^\s*(?:in|on)\s*$/i.test(text.slice(sentence.start, date.start)),
  );
  if (own) return own.value;
  const back = OFFICIAL.test(before.slice(0, change?.start)) ? OFFICIAL_BACK : BACK;
  for (let i = sentence.index; i >= 0 && i >= sentence.index - back; i--) {
    const earlier = sentences[i]!;
    if (earlier.story !== sentence.story && !codesOf(foreignMentions(earlier), 'country').includes(partner)) continue;
    const day = establishingDates(text, earlier).findLast(
      (date) => date.value.length === 10 && (earlier !== sentence || date.end <= level.start),
    );
    // The day of coming home is not the one of the deed.
    if (day && CAME_HOME.test(text.slice(earlier.start, day.start))) return day.value.slice(0, 7);
    if (day)
      return isNews(day.value, document.reference) ? asTold(day.value, text.slice(sentence.start, sentence.end)) : null;
  }
  return null;
}

/** 'left Oslo on|', 'returned to Hanoi on|', 'wrapped up her visit on|'. */
const CAME_HOME =
  /\b(?:return(?:ed|s|ing)|left|leaves|departed|flew (?:home|back)|(?:arrived|landed) (?:back |home )?(?:in|at) (?:Ha ?[Nn]oi|Hà Nội|Noi Bai|Nội Bài)|is back|are back|back (?:home|in Ha ?[Nn]oi)|wrapp\w+ up|conclud\w+ [^,;]*\b(?:visit|trip|tour)s?)\b[^,;]{0,70}$/;

/** 'during the visit', 'shortly after the announcement': of the days of a visit the text tells none. */
const ROUGHLY =
  /^(?:Also )?[Dd]uring (?:his|her|their|the|this) (?:\w+ )?(?:stay|visit|trip)\b|\bduring this visit\b|\b(?:shortly|soon|right) after\b[^;]{0,60}\bannouncement\b|\bnewly\b/;

function asTold(day: PartialDate, words: string): PartialDate {
  return ROUGHLY.test(words) ? day.slice(0, 7) : day;
}

/** Days this far back are history: an announcement told as news is of the last weeks. */
const NEWS_DAYS = 100;

function isNews(day: PartialDate, reference: PartialDate | null): boolean {
  if (reference === null || reference.length < 10) return true;
  return Date.parse(reference) - Date.parse(day) <= NEWS_DAYS * 86_400_000;
}
