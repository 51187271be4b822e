import type { Sentence, Story } from '../../../document.ts';
import type { Mention, PlaceMention } from '../../../find/mention.ts';
import { HOME } from '../words/countries.ts';
import { GUESTS } from '../words/figure-words.ts';

const OPENING = 48;
const DOES =
  /^(?:['’]s?\s|,? (?:now |currently |also |alone )?(?:is|was|has|had|have|took|takes|received|receives|attracted|attracts|welcomed|welcomes|hosts|hosted|played|plays|earned|earns|posted|recorded|exported|exports|imported|lured|drew|draws|licensed|counts|plans|aims|collected|granted|sold|shipped|spent|houses|saw)\b)/;
const LOCAL = '(?:city|province|metropolis|hub|municipality|locality)';
const THE_TOWN = new RegExp(`\\b(?:the|this) (?:[\\w-]+ ){0,2}${LOCAL}\\b(?! of\\b)`, 'i');
/** 'firms there', but not 'there are 20 firms'. */
const THERE =
  /(?<=[\p{L}\d] )(?<!\b(?:and|or|that|but|because|as|if|when|where|while|since|said|says|whom|which|over|out|up|down|from|is|are) )there\b/u;
const THE_COUNTRY = /\b(?:the|this) (?:whole )?(?:country|nation)\b|\b(?:nationwide|countrywide|national)\b/i;

const isTown = (mention: Mention): mention is PlaceMention =>
  mention.kind === 'place' && mention.country === HOME && (mention.form === 'city' || mention.form === 'province');

const isHere = (mention: Mention): mention is PlaceMention => mention.kind === 'place' && mention.country === HOME;

/**
 * The town or province of Vietnam whose figure it is: 'Da Nang took in 8 billion USD', 'The city hosts …' or 'firms there' after it
 * was named, guests in the story of one province; null when the sentence speaks of the country.
 */
export function homeTown(
  text: string,
  story: Story,
  sentence: Sentence,
  number: { start: number; end: number },
  topic: string,
): string | null {
  const said = text.slice(sentence.start, number.start);
  const here = sentence.mentions.filter(isHere);
  const before = here.filter(({ end }) => end <= number.start);
  const [first] = before;
  if (
    first !== undefined &&
    before.every(isTown) &&
    first.start - sentence.start < OPENING &&
    DOES.test(text.slice(first.end, first.end + 24))
  )
    return first.name;
  const named = THE_TOWN.exec(said);
  if (named !== null) return townBefore(story, sentence, sentence.start + named.index);
  const there = THERE.exec(text.slice(sentence.start, Math.min(sentence.end, number.end + REACH)));
  if (there !== null) return lastPlace(story, sentence, sentence.start + there.index);
  if (!GUESTS.test(topic) || here.length > 0 || THE_COUNTRY.test(text.slice(sentence.start, sentence.end))) return null;
  return storyTown(story);
}

const BACK = 4;
const REACH = 60;

/** The only town of the nearest sentence that names any, or of the whole story. */
function townBefore(story: Story, sentence: Sentence, before: number): string | null {
  const place = story.sentences.indexOf(sentence);
  for (let back = 0; back <= Math.min(BACK, place); back++) {
    const named = story.sentences[place - back]!.mentions.filter(isTown);
    const towns = new Set(named.filter(({ end }) => end <= before).map(({ name }) => name));
    if (towns.size > 0) return towns.size === 1 ? [...towns][0]! : null;
  }
  const all = new Set(story.sentences.flatMap(({ mentions }) => mentions.filter(isTown)).map(({ name }) => name));
  return all.size === 1 ? [...all][0]! : null;
}

/** 'there' is the place named last, when that is a town. */
function lastPlace(story: Story, sentence: Sentence, before: number): string | null {
  const place = story.sentences.indexOf(sentence);
  for (let back = 0; back <= Math.min(BACK, place); back++) {
    const last = story.sentences[place - back]!.mentions.findLast(
      (mention) => mention.kind === 'place' && mention.form !== 'adjective' && mention.end <= before,
    );
    if (last !== undefined) return isTown(last) ? last.name : null;
  }
  return null;
}

/** The town or province that a story is about: named in its lead, as often as Vietnam and more often than any other town; a province before its towns. */
function storyTown(story: Story): string | null {
  const counts = new Map<string, number>();
  let home = 0;
  const told = story.sentences.filter(({ block }) => block.kind !== 'caption');
  const lead = new Set(
    told
      .slice(0, LEAD)
      .flatMap(({ mentions }) => mentions.filter(isTown))
      .map(({ name }) => name),
  );
  for (const mention of told.flatMap(({ mentions }) => mentions.filter(isHere))) {
    if (isTown(mention))
      counts.set(mention.name, (counts.get(mention.name) ?? 0) + (mention.form === 'province' ? 1.1 : 1));
    else home++;
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  const leads = most !== undefined && most[1] >= Math.max(home, TWICE) && most[1] !== next?.[1] && lead.has(most[0]);
  return leads ? most[0] : null;
}

const TWICE = 2;
const LEAD = 4;

const ITS =
  /(^|\b(?:between|of|in|with|to|from|for) )(?:the )?(?:[a-z]+ )?(?:city|province|municipality)\b(?! of\b| [A-Z])/;
const PLACED = /\b(?:projects?|capital|investment)\b(?!.* in\b)/;
const AT_HOME = / in Vi(?:et|ệt) ?[Nn]am$|, Vietnam$/;

/** 'the city’s trade', told on with its name. */
export const namedTown = (topic: string, town: string | null): string =>
  town === null || topic.includes(town) ? topic : topic.replace(ITS, `$1${town}`);

/** 'schools in the city, Vietnam' is 'schools in Da Nang', 'the city’s trade' is Da Nang's. */
export function ofTown(what: string, town: string | null): string {
  if (town === null || what.includes(town)) return what;
  const own = namedTown(what, town);
  if (own !== what) return own.replace(AT_HOME, '');
  if (PLACED.test(what)) return `${what.replace(/, Vietnam( - [^,]+)?$/, '')} in ${town}`;
  return what
    .replace(/(?<!,) Vietnam - (?=[^,]+$)/, ` ${town} - `)
    .replace(/ (in|to) Vi(?:et|ệt) ?[Nn]am(?=$| from )/, ` $1 ${town}`)
    .replace(/, Vietnam$/, `, ${town}`)
    .replace(/, Vietnam - [^,]+$/, (pair) => ` in ${town}${pair}`);
}
