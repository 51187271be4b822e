import type { Site } from '../walk/site.ts';
import { BOTH_WAYS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';

// 'goods worth 7 billion were traded', 'exchanged goods to the value of 2 billion with Israel'.
const GOODS =
  /^(?:value of )?(?:\w+ )?(?:goods|products)(?: (?:exchanged|traded)(?: between .*)?)?(?: to the value| last year)?$/i;

/** Goods that go to and fro are trade. */
export function goodsBothWays({ text, words, quantity }: Site, said: string): string | null {
  const sentence = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return GOODS.test(said) && isMoney(quantity.unit) && BOTH_WAYS.test(sentence) ? 'two-way trade in goods' : null;
}
