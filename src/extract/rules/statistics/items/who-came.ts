import type { Told } from '../site/figure-site.ts';
import type { Reading, Site } from '../walk/site.ts';
import { VISITORS } from '../words/figure-words.ts';

const PURPOSE =
  /^[^\w;.]*(?:people |visitors |arrivals )?(for (?:the purposes? of )?(?:tourism(?: and relaxation)?|leisure|work|business|study|visiting (?:relatives|friends)(?: and relatives)?|other purposes))\b/i;
const CAME_FROM =
  /^ ?(?:of them )?(?:travell?ers|visitors|tourists|arrivals|guests|people)? ?(?:were|was|are|came|arrived|hailed) from (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?=[,.;]| and\b| with\b|$)/u;
const REGION =
  /(?:\bfrom|\band|,) ((?:the )?(?:Europe|Asia|Africa|Americas|Oceania|Northeast Asia|Southeast Asia)) \($/;

/** 'Asia remains the largest market with over 3.4 million arrivals'. */
const LARGEST_MARKET =
  /(?:^|, )((?:the )?(?:Europe|Asia|Africa|Americas|Oceania|Northeast Asia|Southeast Asia)) (?:is|was|remain(?:s|ed)|continue[sd] to be|became) (?:still )?the (?:single )?(?:largest|biggest|top|main|leading) (?:source )?(?:market|source)(?: of (?:visitors|tourists|arrivals))?,? with(?: (?:over|about|nearly|more than|almost|some|around))* $/;

/**
 * Guests of a country told by what they came for ('including 1.8 million for tourism and 586,000 for work'), by the part of the world in whose
 * bracket they stand, or by where they 'were from'.
 */
export function whoCame({ text, words, quantity }: Site, reading: Reading, near: Told | null): Reading | null {
  if (quantity.unit !== 'people' && !VISITORS.test(reading.topic ?? '')) return null;
  const after = text.slice(quantity.end, words.at(-1)!.end);
  const before = text.slice(words[0]!.start, quantity.start);
  const guests = near !== null && VISITORS.test(near.topic);
  const purpose = guests ? PURPOSE.exec(after)?.[1] : undefined;
  if (purpose !== undefined)
    return {
      role: 'level',
      topic: `${near!.base.replace(/ (?:for|from) .*$/, '')} ${purpose.toLowerCase()}`,
      by: 'place-item',
    };
  const region = REGION.exec(before)?.[1];
  if (region !== undefined) return { role: 'level', topic: `foreign visitors from ${region}`, by: 'place-item' };
  const market = guests ? LARGEST_MARKET.exec(before)?.[1] : undefined;
  if (market !== undefined)
    return {
      role: 'level',
      topic: `${near!.base.replace(/ (?:for|from|by) .*$/, '')} from ${market}`,
      by: 'place-item',
    };
  const home = CAME_FROM.exec(after)?.[1];
  const who = reading.topic !== null && VISITORS.test(reading.topic) ? reading.topic : guests ? near!.base : null;
  if (home === undefined || who === null || / from /.test(who)) return null;
  return { ...reading, role: 'level', topic: `${who} from ${home}`, by: 'place-item' };
}
