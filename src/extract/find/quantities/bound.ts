import type { Bound } from '../../../dataset/statistic.ts';

const WORDS: [RegExp, Bound][] = [
  [
    /(?:\b(?:more than|over|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|above|at least|upwards of|in excess of|no less than|not less than|no fewer than|beyond|greater than|higher than|well over|just over|a minimum of)\s(?:the\s|a\s|an estimated\s)?)$/i,
    'over',
  ],
  [
    /(?:\b(?:nearly|almost|under|less than|fewer than|below|up to|at most|no more than|not more than|just short of|just shy of|a maximum of|close to|approaching|nearing|lower than)\s(?:the\s|a\s)?)$/i,
    'under',
  ],
  [
    /(?:\b(?:about|around|some|approximately|roughly|circa|an estimated|estimated(?: at)?|approx\.?|in the region of|in the order of)\s|~\s?|≈\s?)$/i,
    'about',
  ],
];
/** '43% more than the 872 million of last January', 'twice above the 5 tonnes': what is compared with is no bound. */
const IS_COMPARED =
  /(?:\d ?%|per ?cent|pct|times) (?:more than|above|higher than|greater than|over|lower than|less than|below|fewer than|up on|down on) (?:the |that |a )?$/i;
const WINDOW = 26;

/** What the words in front of a number say of its precision: 'over', 'nearly' (under), 'around' (about); else exactly. */
export function boundBefore(text: string, start: number): Bound {
  if (IS_COMPARED.test(text.slice(Math.max(0, start - 2 * WINDOW), start))) return 'exactly';
  const before = text.slice(Math.max(0, start - WINDOW), start);
  for (const [pattern, bound] of WORDS) if (pattern.test(before)) return bound;
  return 'exactly';
}
