import type { Word } from '../words/words.ts';
import type { ToldTime } from './period-site.ts';

const HENCE = /^(?:thus|thereby|hence|accordingly|therefore)$/;
const PUTS =
  /^(?:put|puts|place|places|placed|make|makes|made|rank|ranks|give|gives|gave|earn|earns|earned|bring|brings|brought|lift|lifts|lifted|leave|leaves|left)$/;
const NEAR = 6;

/** 'Trade from January to August came to 2 billion. Kenya thus ranks fifth', 'That puts it in fifth place': drawn from what was just told. */
const isConclusion = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - NEAR), at).some(({ lower }) => HENCE.test(lower)) ||
  (/^(?:that|this|which)$/.test(words[0]?.lower ?? '') && words.slice(1, 4).some(({ lower }) => PUTS.test(lower)));

/** 'Capital amounted to 1 billion at the end of October. It is spread over 36 projects': the same capital on the same day. */
const goesOnStock = (words: readonly Word[], { own, flow }: ToldTime): boolean =>
  own?.length === 7 && !flow && /^(?:it|they|these)$/.test(words[0]?.lower ?? '');

/** 'The figure represents a rise of 15 per cent', 'This is 3 per cent more': says something more of the figure told right before. */
export const restates = (words: readonly Word[], told: ToldTime): boolean => {
  const verb = /^(?:this|that|it)$/.test(words[0]?.lower ?? '')
    ? 1
    : /^(?:the|this|that)$/.test(words[0]?.lower ?? '') && FIGURE.test(words[1]?.lower ?? '')
      ? 2
      : null;
  return told.sentencesAgo === 1 && verb !== null && MEANS.test(words[verb]?.lower ?? '');
};

const FIGURE = /^(?:figure|number|sum|result|total|amount|value|volume|turnover)$/;
const MEANS = /^(?:represents?|represented|marks?|means|equals|constitutes|is|translates)$/;

/** The time of the sentence before, where this one only says what follows from its figure or goes on with the same thing. */
export function periodFollowed(words: readonly Word[], at: number, told: ToldTime): string | null {
  if (told.sentencesAgo !== 1 || words.slice(0, at).some(({ pos }) => pos === 'DATE' || pos === 'QTY')) return null;
  return isConclusion(words, at) || goesOnStock(words, told) ? told.own : null;
}

/** 'stood in 34th place among 130 countries and territories': those are counted when the place was held. */
export function isField(words: readonly Word[], at: number): boolean {
  const rank = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  const mention = words[rank]?.mention;
  return (
    mention?.kind === 'quantity' &&
    mention.unit === 'rank' &&
    words.slice(rank + 1, at).some(({ lower }) => /^(?:among|of)$/.test(lower)) &&
    !words.slice(rank + 1, at).some(({ text, pos }) => pos === 'DATE' || pos === 'VERB' || text === ';')
  );
}
