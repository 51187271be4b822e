import type { Sentence } from '../../../document.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { Reading } from '../walk/site.ts';
import { canPair } from '../words/countries.ts';

const ADMINISTRATIVE =
  /^(?:\s(?:Special|Administrative|Region|City|Province|province|Republic|Kingdom|State|of|the|\([A-Z][a-z]+\)))*$/;

/** 'Laos', 'the Hong Kong Special Administrative Region': a place and nothing else. */
export function isBarePlace(phrase: string, text: string, sentence: Sentence): boolean {
  // 'Spanish capital' that has a number is money.
  if (/ capital$/.test(phrase)) return false;
  return sentence.mentions.some((mention) => {
    const bloc = mention.kind === 'organisation' && mention.code !== null && canPair(mention.code);
    if (!bloc && (mention.kind !== 'place' || mention.form === 'adjective')) return false;
    const name = text.slice(mention.start, mention.end).replace(/^the |\.$/gi, '');
    return phrase.startsWith(name) && ADMINISTRATIVE.test(phrase.slice(name.length));
  });
}

/** 'Malta, Chile and Taiwan (China)': places and nothing else. */
export function areAllPlaces(phrase: string, least = 2): boolean {
  const places = findPlaces(phrase);
  const rest = places.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), phrase);
  return places.length >= least && /^(?:[\s,()]|and|the)*$/.test(rest);
}

/** 'Malta added 2 million USD to a fund': nothing tells what the sum of Malta is. */
export const namesOnlyPlace = (topic: string, { role }: Reading, text: string, sentence: Sentence): boolean =>
  role === 'level' && isBarePlace(topic, text, sentence) && findPlaces(topic)[0]?.form === 'country';
