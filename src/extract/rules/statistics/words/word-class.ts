import type { Word } from './words.ts';

export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN');
export const isModifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'ADJ' ||
    word.pos === 'NUM' ||
    word.pos === 'DET' ||
    word.pos === 'PART' ||
    /^(?:outward|inward|overseas)$/.test(word.lower) ||
    isHyphen(word) ||
    isQuote(word));
export const isHyphen = (word: Word): boolean => /^[-–/]$/.test(word.text);
export const isQuote = (word: Word): boolean => /^["“”‘’']$/.test(word.text);
export const isParticiple = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && /(?:ed|ing|en|[dw]n)$/.test(word.lower);
export const isDone = (word: Word | undefined): boolean =>
  isParticiple(word) || (word?.pos === 'VERB' && /^(?:sold|bought|sent|paid|built|lent|spent)$/.test(word.lower));
export const isTo = (word: Word): boolean => word.lower === 'to';

export const isPlaceName = (word: Word | undefined): boolean => word?.mention?.kind === 'place' && word.pos !== 'ADJ';

export const isVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';
export const isQuantityWord = (word: Word | undefined): boolean => word?.pos === 'QTY' || word?.pos === 'DATE';
export const isNumberWord = (word: Word | undefined): boolean => isQuantityWord(word) || word?.pos === 'NUM';
export const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.pos === 'AUX' || (word?.pos === 'VERB' && !/ing$/.test(word.lower));
