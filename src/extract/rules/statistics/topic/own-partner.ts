import { canPair, HOME } from '../words/countries.ts';
import { respective } from '../words/respective.ts';
import type { Word } from '../words/words.ts';

/**
 * The country that the sentence gives to this number alone: '1 billion in the case of Kenya, 500 million in that of
 * Ghana', 'targets of 1 and 2 billion respectively' after a list of two countries.
 */
export function ownPartner(words: readonly Word[], at: number): string | null {
  const listed = respective(words, at, true)?.find(({ mention }) => mention !== null);
  const item = listed ?? caseOf(words, at);
  const market =
    item === undefined ? null : (marketOf(item) ?? (item.mention?.kind === 'place' ? item.mention.country : null));
  return market === HOME ? null : market;
}

/** A country, or a bloc that trades as one. */
export const marketOf = ({ mention, pos }: Word): string | null =>
  mention?.kind === 'place' && pos !== 'ADJ'
    ? mention.country
    : mention?.kind === 'organisation' && mention.code !== null && canPair(mention.code)
      ? mention.code
      : null;

function caseOf(words: readonly Word[], at: number): Word | undefined {
  // 'a deficit of 16 billion, compared to 13 billion with China'.
  const other = withPlace(words, at);
  if (other !== undefined && words[at - 2]?.lower === 'compared') return other;
  // '204 million with Kenya, 107 million with Ghana and 66 million with Egypt'.
  if (other !== undefined && words.filter((_, index) => index !== at && withPlace(words, index)).length > 0)
    return other;
  // 'to raise trade with Kenya to 1 billion, with Ghana to 500 million': the country right before the number.
  const before = words[at - 1]?.lower === 'to' && words[at - 3]?.lower === 'with' ? words[at - 2] : undefined;
  if (before?.mention?.kind === 'place' && words.some(({ pos }, index) => pos === 'QTY' && index !== at)) return before;
  const tail = words
    .slice(at + 1, at + 5)
    .map((word) => word.lower)
    .join(' ');
  if (/^in the case of/.test(tail)) return words[at + 5];
  if (/^in that of/.test(tail)) return words[at + 4];
  return undefined;
}

function withPlace(words: readonly Word[], at: number): Word | undefined {
  // 'a deficit of 11 billion with Kenya and 4 billion from ASEAN'.
  const balance = words.slice(0, at).some(({ lower }) => /^(?:surplus|deficit)$/.test(lower));
  const lead = words[at + 1]?.lower;
  if (words[at]?.pos !== 'QTY' || !(lead === 'with' || (balance && lead === 'from'))) return undefined;
  const place = words[at + 2]?.pos === 'DET' ? words[at + 3] : words[at + 2];
  if (balance && place !== undefined && place.mention?.kind === 'organisation' && marketOf(place) !== null)
    return place;
  return place?.mention?.kind === 'place' && place.pos !== 'ADJ' ? place : undefined;
}
