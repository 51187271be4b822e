import type { Site } from '../walk/site.ts';
import { HOME } from '../words/countries.ts';
import type { Word } from '../words/words.ts';

/** 'of Vietnamese rice to Malta' behind the number or behind the weight that money was paid for. */
export function thingAfter({ words, at }: Site): { goods: string; place: string | null; ofHome: boolean } | null {
  const weight = words.findIndex((word, index) => index > at && index < at + 6 && isWeight(word));
  const worth = words[at + 1]?.lower === 'worth' && words[at + 2]?.lower === 'of';
  const of = worth
    ? at + 2
    : words[at + 1]?.lower === 'of'
      ? at + 1
      : weight !== -1 && words[weight + 1]?.lower === 'of'
        ? weight + 1
        : -1;
  if (of === -1) return null;
  let end = of;
  let ofHome = false;
  const parts: string[] = [];
  for (let next = of + 1; next < words.length; next++) {
    const { pos, lower, mention, text: said, start } = words[next]!;
    if (mention?.kind === 'place') {
      if (pos !== 'ADJ' || mention.country !== HOME) break;
      ofHome = true;
      end = next;
      continue;
    }
    const noun = /^(?:NOUN|ADJ|PROPN)$/.test(pos) && mention === null;
    const joins = /^(?:and|,|-)$/.test(lower) && /^(?:NOUN|ADJ)$/.test(words[next + 1]?.pos ?? '') && parts.length > 0;
    if (STOPS.test(lower) || !(noun || joins || lower === 'the')) break;
    if (lower !== 'the') parts.push(start === words[next - 1]?.end || said === ',' ? said : ` ${said}`);
    end = next;
  }
  const goods = parts.join('').replace(/^\s+|[\s,-]+$/g, '');
  return goods === '' ? null : { goods, ...placeBehind(words, end), ofHome: ofHome || fromHome(words, end) };
}

const STOPS = /^(?:abroad|overseas|last|this|next|annually|worth|total|together|year|month)$/;

function placeBehind(words: readonly Word[], end: number): { place: string | null } {
  for (let next = end + 1; next <= end + 2; next++) {
    if (!/^(?:to|from)$/.test(words[next]?.lower ?? '')) continue;
    const place = words[next + 1]?.pos === 'DET' ? words[next + 2] : words[next + 1];
    if (place?.mention?.kind === 'place' && place.pos !== 'ADJ') return { place: place.mention.country };
  }
  return { place: null };
}

const fromHome = (words: readonly Word[], end: number): boolean =>
  words[end + 1]?.lower === 'from' && placeBehind(words, end).place === HOME;

export const isWeight = ({ mention }: Word): boolean => mention?.kind === 'quantity' && mention.unit === 'tonnes';
