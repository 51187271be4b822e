import { dateOf, type Word } from '../words/words.ts';

const TIME =
  /^(?:years?|months?|decades?|ago|earlier|before|previous|current|today|now|target|goal|plan|size|then|same|corresponding|last)$/;
const LEVELS = /^(?:average|price|prices|rate|rates|mean|norm|that|those|high|low|common|likely|large|expensive)$/;

/** '1.6 times the world average', 'twice as high as among the majority': set against something else of the same time. */
export function isAgainstAnother(words: readonly Word[], at: number): boolean {
  if (!/^(?:the|that|as|those)$/.test(words[at + 1]?.lower ?? '')) return false;
  const rest = words.slice(at + 1, at + 10);
  const end = rest.findIndex(({ text, pos }) => /^[,;:.]$/.test(text) || pos === 'VERB' || pos === 'QTY');
  const said = end === -1 ? rest : rest.slice(0, end);
  return (
    said.some(({ lower }) => LEVELS.test(lower)) &&
    !said.some(({ lower, pos }) => pos === 'DATE' || TIME.test(lower) || /\d{4}/.test(lower))
  );
}

/** 'tripled between 2020 and 2025', 'now double that of 2016' change over years; '28 times the volume of last year's first half' is a growth. */
export const isOverYears = (words: readonly Word[], period: string | null): boolean =>
  /^\d{4}\/\d{4}$/.test(period ?? '') ||
  (period === null && words.some((word) => dateOf(word)?.value?.length === 4 && dateOf(word)?.form === 'absolute'));
