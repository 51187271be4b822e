import { cleanTopic } from '../name/clean-topic.ts';
import { nounTextAfter, type Site } from '../walk/site.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMoney } from '../words/refuse.ts';
import type { Word } from '../words/words.ts';

/** 'Of the additional capital, …': what the parts told in the sentence are parts of. */
export function wholeOpening(words: readonly Word[], text: string): string | null {
  if (!/^(?:of|among)$/.test(words[0]?.lower ?? '')) return null;
  const first = words[1]?.pos === 'PRON' ? 2 : 1;
  const end = nounPhraseAfter(words, first);
  if (end === null) return null;
  const sold = GOODS_GOING.exec(
    phraseText(text, words, 1, words[end + 1]?.pos === 'VERB' ? (nounPhraseAfter(words, 1, true) ?? end) : end),
  );
  if (sold !== null) return `${sold[1] === 'to' ? 'exports' : 'imports'} ${sold[1]} ${sold[2]}`;
  const whole = words[end + 1]?.text === ',' ? cleanTopic(phraseText(text, words, first, end)) : null;
  return whole !== null && (SENDERS.test(whole) || ITEMS.test(whole) || POINTS.test(whole)) ? null : whole;
}

// 'Of the figure, 6 million came by air': of what was told before.
const POINTS = /^(?:that |this )?(?:total )?(?:figures?|numbers?|sums?|amounts?|totals?|volume|value|tally|whole)$/i;

// 'Of these two markets, Malta grew by 22%': they are what a flow is divided among, not the flow.
const SENDERS =
  /\b(?:markets|countries|nations|territories|economies|sources|partners|buyers|sellers|suppliers|investors|donors)$/i;

// 'Among the items, rice led with 2 million USD': the goods of whatever was told.
const ITEMS =
  /^(?:\w+ )*(?:items|goods|products|commodities|staples|categories|groups|shipments|figures|them|these|those|this|that)$/i;

// 'Among the goods going to Laos, …'.
const GOODS_GOING = /^(?:goods|products)\s\w+\s(to|from)\s(\S.*)$/;

/** 'Peru with 2 billion USD, 12% of all pledged capital': the whole is told with the share. */
export function wholeAhead(site: Site): string | null {
  const { words, at } = site;
  if (!isMoney(site.quantity.unit)) return null;
  for (let next = at + 1; next <= at + 6; next++) {
    const mention = words[next]?.mention;
    if (mention?.kind !== 'quantity') continue;
    if (mention.unit !== '%' || words[next + 1]?.lower !== 'of') return null;
    const phrase = nounTextAfter(site, next + 2);
    return phrase === null ? null : cleanTopic(phrase);
  }
  return null;
}
