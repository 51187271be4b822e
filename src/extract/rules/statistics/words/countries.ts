import type { Sentence, Story } from '../../../document.ts';
import type { Mention, Span } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import { COUNTRIES, isCountry } from '../../../find/places/place-entries.ts';

export const HOME = 'VNM';
const NAMES = new Map(COUNTRIES.map((row) => [row.code, row.en]));

/** Blocs that trade as one and so can stand for the partner of a pair. */
const BLOCS = new Set(['EU', 'ASEAN', 'EAEU', 'EFTA', 'CPTPP', 'RCEP', 'GCC', 'MERCOSUR']);

/** Agreements that two countries can be in together: told beside a pair, they are no side of it. */
const FRAMEWORKS = new Set(['CPTPP', 'RCEP', 'GCC', 'MERCOSUR']);
export const isFramework = (code: string): boolean => FRAMEWORKS.has(code);

export const canPair = (code: string): boolean => isCountry(code) || BLOCS.has(code);

export const countryName = (code: string): string => NAMES.get(code) ?? code;

const BLOC = new RegExp(`\\b(${[...BLOCS].join('|')})\\b`, 'g');

/** The countries and blocs that a phrase names, each once. */
export const namedIn = (phrase: string): string[] => [
  ...new Set([
    ...findPlaces(phrase).map(({ country }) => country),
    ...[...phrase.replace(/\bE\.U\b\.?/g, 'EU').matchAll(BLOC)].map(([bloc]) => bloc),
  ]),
];

const ARTICLE =
  /^(?:United|Netherlands|Philippines|EU$|EAEU$|EFTA$|CPTPP$|RCEP$|GCC$|Czech Republic|Dominican|Maldives|Bahamas|Holy See|Central African)/;

/** 'the Netherlands', 'Chile': behind a preposition. */
export const namedBehind = (code: string): string =>
  ARTICLE.test(countryName(code)) ? `the ${countryName(code)}` : countryName(code);

const WHERE = /\b(?:in|at|near|outside|around)\s$/;

/** 'told the assembly in Geneva': a town of another country where something happens is not that country. */
export const isStage = (text: string, mention: Mention): boolean =>
  mention.kind === 'place' &&
  mention.country !== HOME &&
  /^(?:capital|city|province)$/.test(mention.form) &&
  WHERE.test(text.slice(Math.max(0, mention.start - 9), mention.start));

const COMPARED = /\b(?:that|those) (?:of|with) (?:the )?(?:[A-Z][\w. ()-]*(?:, | and |, and ))*$/;

/** 'a deficit of 16 billion, compared to 13 billion with China'. */
const AGAINST = /\b(?:compared (?:to|with)|against|versus) [^,;]*\d[^,;]* with (?:the )?$/;

/** 'Vietnam's surplus exceeded those of Malta and Chile': what is set beside it is no side of it. */
export const isCompared = (text: string, sentence: Sentence, { start }: Mention): boolean =>
  COMPARED.test(text.slice(sentence.start, start)) || AGAINST.test(text.slice(sentence.start, start));

/** The sentence names the country, and only beside what it tells. */
export function isOnlyCompared(text: string, sentence: Sentence, code: string): boolean {
  const named = sentence.mentions.filter((mention) => mention.kind === 'place' && mention.country === code);
  return named.length > 0 && named.every((mention) => isCompared(text, sentence, mention));
}

/** Country and organisation codes told inside a span, in order, each once. */
export function codesIn(sentence: Sentence, span: Span): string[] {
  const codes: string[] = [];
  for (const mention of sentence.mentions) {
    if (mention.start < span.start || mention.end > span.end) continue;
    const code = mention.kind === 'place' ? mention.country : mention.kind === 'organisation' ? mention.code : null;
    if (code !== null && !codes.includes(code)) codes.push(code);
  }
  return codes;
}

/**
 * The foreign country that a story is about: the one it names most often; a bloc where it names no country; null when it
 * names none, or several as often. A country of which only a town is named ('in Geneva') is where something happened.
 */
export function storyPartner(story: Story): string | null {
  const stated = new Set(story.sentences.flatMap(({ mentions }) => mentions.filter(isState).map(foreignCountry)));
  const state = (mention: Mention): string | null => {
    const code = foreignCountry(mention);
    return stated.has(code) ? code : null;
  };
  const named = story.sentences.some(({ mentions }) => mentions.some((mention) => state(mention) !== null));
  return mostNamed(story, state) ?? (named ? null : (blocOf(story) ?? mostNamed(story, foreignCountry)));
}

/** 'The fourth in ASEAN', in the last lines of a report, makes it none on trade with the bloc. */
function blocOf(story: Story): string | null {
  const code = mostNamed(story, bloc);
  if (code === null) return null;
  const naming = story.sentences.filter(({ mentions }) => mentions.some((mention) => bloc(mention) === code));
  return naming.length > 1 || story.sentences.indexOf(naming[0]!) < OPENING ? code : null;
}

/** Sentences, headings among them, that tell what a story is about. */
const OPENING = 4;

const MANY = 4;

const SEVERAL = 3;

/**
 * 'Foreign investors pledged 35 billion USD' opens a report on all countries: it is about none of those that it names further on,
 * be they several, or where only the whole of a country is measured.
 */
export const isAtLarge = (text: string, story: Story): boolean =>
  opensOnNone(story, text) && (tradingPartners(story).size >= SEVERAL || isNational(text, story));

/** The lead tells what a country has from all others, or by itself: foreign investment, GDP, visitors. */
export function isNational(text: string, story: Story): boolean {
  if (!opensOnNone(story, text)) return false;
  const lead = leadOf(story)!;
  if (!NATIONAL.test(text.slice(lead.start, lead.end))) return false;
  const titled = story.sentences.some(
    ({ block, mentions, start, end }) =>
      block.kind !== 'paragraph' &&
      mentions.some((mention) => foreignCountry(mention) !== null) &&
      !RANKING_TITLE.test(text.slice(start, end)),
  );
  return !titled || foreignCountries(story).size >= SEVERAL;
}

/** 'Malta tops foreign investors' tells who leads among many. */
const RANKING_TITLE = /\b(?:tops?|topped|leads?|leading|largest|biggest|top|number one|No\. ?1)\b/i;

const leadOf = (story: Story): Sentence | undefined => story.sentences.find(({ block }) => block.kind === 'paragraph');
const opensOnNone = (story: Story, text: string): boolean => {
  const lead = leadOf(story);
  if (lead === undefined) return false;
  if (lead.mentions.every((mention) => foreignCountry(mention) === null && bloc(mention) === null)) return true;
  return ALL_COMERS.test(text.slice(lead.start, lead.end)) && foreignCountries(story).size >= SEVERAL;
};

/** 'Foreign investors registered 11 billion USD, with those of Malta accounting for a third': of all, whoever is named behind. */
const ALL_COMERS =
  /^(?:[A-Z]\w+ ?\([^)]*\) ?[-–—] ?)?(?:(?:Total|Newly registered|Registered|Disbursed|New|Combined) )?(?:[Ff]oreign (?:direct )?invest(?:ors|ment)\b|FDI\b|[Ff]oreign (?:visitors|arrivals|tourists)\b|[Ii]nternational (?:visitors|arrivals|tourists)\b)/;

const NATIONAL =
  /\bthe rest of the world\b|\bforeign trade\b|\btotal (?:foreign )?(?:trade|exports?|imports?|import-export)\b|\b(?:import-export|foreign trade) (?:turnover|revenue|value)\b|\bforeign(?: direct)?[- ](?:invest\w+|capital|visitors|tourists|arrivals)\b|\bFDI\b|\binternational (?:arrivals|visitors|tourists)\b|\b(?:digital|internet) economy\b|\be-commerce\b|\bGDP\b|\bgross domestic product\b|\binflation\b|\bremittances\b|\b[45]G\b|\b(?:abroad|overseas)\b/i;

export const foreignCountries = (story: Story): Set<string> =>
  new Set(story.sentences.flatMap(({ mentions }) => mentions.map(foreignCountry).filter((code) => code !== null)));

/** The story names more than one country or bloc that Vietnam could trade with. */
export const tradesWithSeveral = (story: Story): boolean => tradingPartners(story).size > 1;

const tradingPartners = (story: Story): Set<string> =>
  new Set(
    story.sentences.flatMap(({ mentions }) =>
      mentions.map((mention) => foreignCountry(mention) ?? bloc(mention)).filter((code) => code !== null),
    ),
  );

/** The story names so many foreign countries that what it tells of Vietnam alone is of none of them. */
export const namesMany = (story: Story): boolean => foreignCountries(story).size >= MANY;

/** Sentences back in which a country that was spoken of is still the one meant. */
const SPOKEN_BACK = 3;

/** A story that names one country so many times more often than another is about the one, whichever was named last. */
const PASSING = 6;

/**
 * Whose trade 'two-way trade' is where the sentence names no country: the only foreign country of the nearest sentence before
 * that names one, else the one that the story is about.
 */
export function partnerSpokenOf(story: Story, position: number, whole: string | null): string | null {
  for (let back = 1; back <= Math.min(SPOKEN_BACK, position); back++) {
    const sentence = story.sentences[position - back]!;
    const foreign = new Set(
      sentence.mentions
        .filter(isState)
        .map(foreignCountry)
        .filter((code) => code !== null),
    );
    if (foreign.size === 0) continue;
    if (sentence.mentions.some((mention) => bloc(mention) !== null) || sentence.tokens.some(isContinent)) return whole;
    const [last] = foreign;
    const passing = whole !== null && timesNamed(story, whole) >= PASSING * timesNamed(story, last!);
    return foreign.size === 1 && !passing ? last! : whole;
  }
  return whole;
}

/** 'China with 20 billion, the European market with 16': one of a list is not the one spoken of. */
const isContinent = ({ text }: { text: string }): boolean =>
  /^(?:Europe(?:an)?|Asian?|Africa[n]?|Americas|Oceania)$/.test(text);

/** A city is where something happened. */
const isState = (mention: Mention): boolean =>
  mention.kind === 'place' && (mention.form === 'country' || mention.form === 'adjective');

export const timesNamed = (story: Story, code: string): number =>
  story.sentences.reduce(
    (sum, { mentions }) => sum + mentions.filter((mention) => foreignCountry(mention) === code).length,
    0,
  );

const foreignCountry = (mention: Mention): string | null =>
  mention.kind === 'place' && mention.country !== HOME ? mention.country : null;

const bloc = (mention: Mention): string | null =>
  mention.kind === 'organisation' && mention.code !== null && BLOCS.has(mention.code) ? mention.code : null;

function mostNamed(story: Story, codeOf: (mention: Mention) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const sentence of story.sentences) {
    for (const mention of sentence.mentions) {
      const code = codeOf(mention);
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined) return null;
  return second !== undefined && second[1] === first[1] ? null : first[0];
}

/** True when the story or the sentence names Vietnam. */
export function namesHome(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) =>
    sentence.mentions.some((mention) => mention.kind === 'place' && mention.country === HOME),
  );
}
