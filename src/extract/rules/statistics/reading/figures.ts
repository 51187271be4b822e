import type { Document, Sentence, Story } from '../../../document.ts';
import { periodOf } from '../../../find/dates/period-of.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { findQuantities } from '../../../find/quantities/find-quantities.ts';
import type { Rejection } from '../../rule.ts';
import { investorAbout, isOfAllInvestors } from '../items/capital-flow.ts';
import { homeDollar, inDollars } from '../money/home-dollar.ts';
import { homeRupee, inRupees } from '../money/home-rupee.ts';
import { inHomeSign } from '../money/home-sign.ts';
import { withListedMoney } from '../money/listed-money.ts';
import type { TimeTold, Told } from '../site/figure-site.ts';
import { countsElsewhere, isHomeStory, relevanceOf, speaksOfPair, storyCountries } from '../site/relevance.ts';
import { framedBy, isFiguresReport, type StoryFrame } from '../site/story-frame.ts';
import { REPORT } from '../site/told-time.ts';
import {
  HOME,
  isAtLarge,
  isNational,
  isOnlyCompared,
  namedIn,
  namesHome,
  namesMany,
  partnerSpokenOf,
  storyPartner,
  timesNamed,
} from '../words/countries.ts';
import { isMeasure, refusal } from '../words/refuse.ts';
import { wordsOf } from '../words/words.ts';
import { type Figure, readFigure } from './read-figure.ts';

type Reject = (rejection: Rejection) => void;
type Reader = {
  document: Document;
  story: Story;
  partner: string | null;
  previous: Told | null;
  time: TimeTold | null;
  report: string | null;
  frame: StoryFrame | null;
  yearTold: string | null;
  /** It is a report on figures. */
  reports: boolean;
  many: boolean;
  about: string | null;
  /** The report is about what a country has from all others together, or by itself. */
  national: boolean;
  /** What '$' stands for in the text of a government with dollars of its own. */
  dollar: string | null;
  reject: Reject;
};

const cache = new WeakMap<Story, Figure[]>();

/** Every figure of a story, read once; the same list for every rule. */
export function figuresOf(document: Document, story: Story, reject: Reject): Figure[] {
  const known = cache.get(story);
  if (known !== undefined) return known;
  const figures: Figure[] = [];
  cache.set(story, figures);
  const countries = storyCountries(story);
  const untold = toldAtHome(document.text, story);
  const homeStory = story.own && (untold || isHomeStory(story));
  const home =
    (namesHome(story.own ? ownSentences(document) : story.sentences) && !OF_THE_WAR.test(document.head.title ?? '')) ||
    untold;
  const reports = isFiguresReport(story);
  const ofAll = reports && isOfAllInvestors(document.text, story);
  const atLarge = ofAll || (reports && isAtLarge(document.text, story));
  const reader: Reader = {
    document,
    story,
    partner: atLarge ? null : (storyPartner(story) ?? (story.own ? titlePartner(document, story) : null)),
    national: ofAll || (reports && isNational(document.text, story)),
    about: reports && !atLarge ? investorAbout(document.text, story) : null,
    previous: null,
    time: null,
    report: null,
    frame: null,
    yearTold: null,
    reports,
    many: namesMany(story),
    dollar: homeDollar(document),
    reject,
  };
  for (const [position, sentence] of story.sentences.entries()) {
    if (!home) break;
    const relevance = relevanceOf(document.text, story, position, countries);
    if (
      (relevance === 'foreign' && !(homeStory && goesOn(reader, sentence))) ||
      (!story.own && !namesHome([sentence]) && !speaksOfPair(document.text, sentence))
    )
      continue;
    figures.push(...readSentence(reader, sentence, relevance === 'named' || homeStory));
    reader.yearTold = lastYear(sentence) ?? reader.yearTold;
  }
  return figures;
}

/** Where a story names two countries as often, the one that its title names. */
function titlePartner({ head }: Document, story: Story): string | null {
  const [only, other] = namedIn(head.title ?? '').filter((code) => code !== HOME);
  return only !== undefined && other === undefined && timesNamed(story, only) > 0 ? only : null;
}

const VIETNAMESE = /(?:^|\s)(?:của|với|và|trong|được|các|lên|mức|giá|tăng|giảm|cho|năm)(?=\s)/g;

/** A page can carry its source text behind the translation, with numbers written the other way round. */
const isVietnamese = (said: string): boolean => (said.match(VIETNAMESE)?.length ?? 0) > 1;

const DONG = /\d\s?(?:VND|dong|đồng)\b|\bVND\s?\d/i;
/** Offices that count at home, and sectors that only its reports set side by side. */
const COUNTED_AT_HOME =
  /\b(?:General|National) Statistics Office\b|\bnational statistics office\b|\bGSO\b|\bMoIT\b|\bforeign-invested sector\b|\bGeneral Department of Customs\b/;

/** 'Petrol now costs 23,000 dong a litre', 'the GSO reported': what is priced in dong or counted by its offices and names no country is of Vietnam. */
const toldAtHome = (text: string, story: Story): boolean =>
  story.own &&
  storyCountries(story).size === 0 &&
  story.sentences.some(({ start, end }) => {
    const said = text.slice(start, end);
    return DONG.test(said) || COUNTED_AT_HOME.test(said);
  });

function lastYear(sentence: Sentence): string | null {
  const dates = sentence.mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.form !== 'anaphoric' && mention.value !== null ? [mention.value] : [],
  );
  return dates.at(-1)?.slice(0, 4) ?? null;
}

/** The sentences of the article itself, without those of other articles that its page shows. */
function ownSentences({ stories }: Document): readonly Sentence[] {
  const own = stories.filter((story) => story.own);
  return own.length === 1 ? own[0]!.sentences : own.flatMap((story) => story.sentences);
}

/** A story on the veterans of the war counts the people of another country. */
const OF_THE_WAR = /\bVietnam (?:War\b(?! (?:legac|remnant|bomb))|Veterans?\b)/i;

/** A list of countries after a figure of Vietnam's: 'Arrivals from Japan rose by 15 per cent'. */
const goesOn = (reader: Reader, sentence: Sentence): boolean =>
  reader.previous !== null && sentence.index - reader.previous.sentence.index <= 2;

function quantitiesOf({ document, story, dollar }: Reader, sentence: Sentence): QuantityMention[] {
  const { text } = document;
  const found = foundIn(document, sentence).map((mention) => {
    if (mention.unit === 'USD' && dollar !== null) return inDollars(text, mention, dollar);
    const rupee = mention.unit === 'INR' ? homeRupee(document, story) : null;
    return rupee === null ? inHomeSign(text, mention, story) : inRupees(text, mention, rupee);
  });
  return withListedMoney(text, found);
}

function foundIn(document: Document, sentence: Sentence): QuantityMention[] {
  const found = sentence.mentions.filter((mention) => mention.kind === 'quantity');
  if (found.length > 0) return found;
  const text = document.text.slice(sentence.start, sentence.end);
  const dates = sentence.mentions
    .filter((mention) => mention.kind === 'date')
    .map((date) => ({ start: date.start - sentence.start, end: date.end - sentence.start }));
  return findQuantities(text, dates, sentence.signs).map((mention) => ({
    ...mention,
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
  }));
}

function readSentence(reader: Reader, sentence: Sentence, named: boolean): Figure[] {
  const { document, story } = reader;
  const reject = (mention: QuantityMention, reason: string) =>
    reader.reject({ start: mention.start, end: mention.end, rule: 'statistics/figure', reason });
  const kept = quantitiesOf(reader, sentence).filter((mention) => {
    const reason =
      refusal(document.text, mention, sentence) ??
      (!isMeasure(mention.unit) && (!named || countsElsewhere(document.text, sentence, mention))
        ? 'a count of nobody named'
        : null);
    if (reason !== null) reject(mention, reason);
    return reason === null;
  });
  if (kept.length > 0 && isVietnamese(document.text.slice(sentence.start, sentence.end))) return [];
  if (kept.length === 0) {
    const period = timeTold(document, sentence);
    if (period !== null) reader.time = { period, sentence, heads: isHeadOfTale(document, sentence) };
    return [];
  }
  const words = wordsOf(document.text, sentence, kept);
  const said = document.text.slice(sentence.start, sentence.end);
  // What a report on all countries tells next is of all again, unless it speaks of two.
  const spoken =
    (reader.national || OF_WHOLE_COUNTRY.test(said)) && !OF_TWO.test(said)
      ? null
      : partnerSpokenOf(story, story.sentences.indexOf(sentence), reader.partner);
  const compared = spoken !== null && isOnlyCompared(document.text, sentence, spoken);
  const partner = OF_ALL_DONORS.test(said) && !namesAbroad(sentence) ? null : compared ? reader.partner : spoken;
  const figures: Figure[] = [];
  for (const mention of kept) {
    const at = words.findIndex((word) => word.mention === mention);
    if (at === -1) continue;
    const read = readFigure({
      document,
      story,
      partner,
      about: reader.about,
      many: reader.many,
      sentence,
      words,
      at,
      mention,
      previous: reader.previous,
      time: reader.time,
      report: reader.report,
      frame: reader.frame,
      yearTold: reader.yearTold,
    });
    if (typeof read === 'string') {
      reject(mention, read);
      continue;
    }
    reader.previous = read.told;
    if (reader.reports) reader.frame = framedBy(reader.frame, read.told, story);
    if (read.told.own?.length === 4 && REPORT.test(document.text.slice(sentence.start, sentence.end)))
      reader.report = read.told.own;
    figures.push(read.figure);
  }
  return figures;
}

/** What all who give have pledged is of none of them. */
const OF_ALL_DONORS =
  /^(?:The )?(?:(?:international|foreign|bilateral|multilateral|all) )*(?:donors|sponsors|creditors|development partners)\b/i;
const namesAbroad = ({ mentions }: Sentence): boolean =>
  mentions.some((mention) => mention.kind === 'place' && mention.country !== HOME);

/** 'The whole country recorded 22 goods with exports of over 1 billion': of no one partner. */
const OF_WHOLE_COUNTRY =
  /\b(?:the )?(?:whole|entire) country\b|\bnationwide\b|\bcountrywide\b|\bnational (?:exports?|imports?|export|import|trade)\b|\b(?:foreign-invested|domestic) (?:sector|enterprises|firms|companies|businesses)\b/i;

const OF_TWO =
  /\b(?:two-way|bilateral|mutual)\b|\b(?:two|both) (?:sides|countries|nations|economies)\b|\b(?:the|that|this) (?:[\w-]+ ){0,2}(?:kingdom|nation|bloc)\b/i;

/** 'Take 2012.', 'Look back to 2012.': all that the sentence says is which year follows. */
const isHeadOfTale = (document: Document, { start, end }: Sentence): boolean =>
  /^(?:but |just |let us )?(?:take|consider|recall|remember|look (?:back )?(?:at|to)|go back to|it was) (?:the year |in )?\d{4}[.:!]?\s*$/i.test(
    document.text.slice(start, end),
  );

/** 'Most markets grew compared to the same period last year': what they are compared with. */
const COMPARED_WITH =
  /\b(?:same|corresponding|like) (?:period|time|months?|quarter|half)(?: (?:of|in))? (?:the )?$|\b(?:compared (?:to|with)|than(?: in)?|against|over)(?: (?:the|that of))* $/i;

/** The month or year that a sentence without figures speaks of, when it is this year's or the last, or told for its own sake. */
function timeTold(document: Document, sentence: Sentence): string | null {
  if (document.reference === null) return null;
  const home = Number(document.reference.slice(0, 4));
  for (const mention of sentence.mentions.toReversed()) {
    if (
      mention.kind !== 'date' ||
      mention.value === null ||
      mention.value.length === 10 ||
      mention.form === 'anaphoric'
    )
      continue;
    const year = Number(mention.value.slice(0, 4));
    const before = document.text.slice(Math.max(0, mention.start - 7), mention.start);
    if (mention.until === null && (year > home || (year < home - 1 && !isHeadOfTale(document, sentence)))) continue;
    if (/\b(?:since|by|until|for)\s$/i.test(before)) continue;
    if (COMPARED_WITH.test(document.text.slice(sentence.start, mention.start))) continue;
    if (mention.until !== null && mention.until.slice(0, 4) !== String(home) && year !== home - 1) continue;
    return periodOf(mention);
  }
  return null;
}
