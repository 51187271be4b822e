import { TRADED_GOODS } from './figure-words.ts';

/** 'cashew nuts', 'wood and handbags': goods and nothing else. */
export const isGoods = (phrase: string): boolean =>
  /^[a-z][a-z, -]*$/i.test(phrase) &&
  !/\b(?:of|from|which|prices?|values?|volumes?|turnover|earnings|revenues?|profits?)\b/i.test(phrase) &&
  TRADED_GOODS.has(phrase.toLowerCase().split(' ').at(-1) ?? '');
