import { allMatches } from '../../article/all-matches.ts';
import type { Document } from '../../document.ts';
import type { PlaceMention } from '../../find/mention.ts';
import { capitalOf } from '../../find/places/place-entries.ts';
import type { Frame } from '../frame.ts';
import { isCurrent } from './story-context.ts';

/**
 * The city of a country in which the news of a story goes on: the only one that it tells of, else the capital among them. Where leaders
 * of the state are at home it is the capital or none: the guest may travel on to other cities.
 */
export type CityOfStay = (country: string, leaders?: boolean) => string | null;

/** Reads the cities of a story when one is first asked for. */
export function cityOfStay(frames: readonly Frame[], document: Document): CityOfStay {
  let told: readonly PlaceMention[] | null = null;
  return (country, leaders = false) => {
    told ??= frames.flatMap((frame) => citiesIn(frame, document));
    const names = new Set(told.filter((place) => place.country === country).map(({ name }) => name));
    const capital = capitalOf(country);
    if (names.size === 1 && !(leaders && capital && !names.has(capital))) return [...names][0]!;
    return capital && names.has(capital) ? capital : null;
  };
}

/** The cities that a sentence about the day's news puts somebody in. */
function citiesIn(frame: Frame, document: Document): PlaceMention[] {
  const { text, dates, places, sentence } = frame;
  if (!text.includes('‹L') || sentence.block.kind === 'foreign' || sentence.block.kind === 'headline-list') return [];
  if (NOT_NOW.test(text) || dates.some(({ value }) => value !== null && !isCurrent({ date: value }, document)))
    return [];
  return allMatches(text, IN_CITY)
    .map((match) => places[Number(match[1] ?? match[2])]!)
    .filter(({ form }) => form === 'city' || form === 'capital');
}

const IN_CITY =
  /(?<!\b(?:ambassador|embassy|university|office|offices|consulate|consul general|mission|school|market|company|born|citizens|community|living|students|factory|plant|project|projects|port) )\b(?:in|at|(?:arriv\w+|land\w+|touch\w+ down|came|come|comes|flew|flown|travel\w+|went|left|leaves|leave) (?:in|to|at|for|from)?) ?(?:the )?(?:city of |capital of |capital,? )?‹L(\d+)›(?! (?:airbase|air base|airport|port|seaport|university|province))|‹L(\d+)› (?:has |had |is |was )(?:[\w-]+ ){0,4}?(?:been |played |playing )?host to\b/g;

/** What is recalled, and what is to come. */
const NOT_NOW =
  /\b(?:recall\w+|last year|years? ago|next (?:year|month)|will (?:host|open|be held)|to be held|to be hosted|invit\w+|upcoming|due to open)\b/;
