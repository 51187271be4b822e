import type { Word } from '../words/words.ts';

const AFTER = 14;
const GROWN =
  /^(?:up|down|rising|rose|increasing|increase|growing|growth|surging|falling|decreasing|rise|gain|fall|drop)$/;
const OF_YEAR = /^(?:year|year's|year’s|annual|annually|yearly|whole-year|full-year)$/;
const PLANS = /^(?:plan|target|goal|sum|estimate|budget|allocation|quota)$/;
const NEAR = 6;
const FAR = 12;

/**
 * What is told with its growth on the year before, or as a part of the year's plan, adds up from January on: '18 billion
 * as of July 20, up 9 per cent from a year earlier', 'had disbursed 7 trillion by the end of August'.
 */
export const addsUp = (words: readonly Word[], at: number): boolean =>
  isGrown(words, at) || isOfPlan(words) || isNew(words, at);

/** '1,200 new projects had been licensed by June 20, with capital of 3 billion, and 400 old ones had added 2 billion': of this year. */
function isNew(words: readonly Word[], at: number): boolean {
  const text = words
    .slice(Math.max(0, at - FAR), at + NEAR)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:new(?! zealand| york| delhi| guinea| caledonia)|newly|fresh|additional)\b[^,;]*\b(?:projects?|licen[sc]es?|firms|companies|enterprises|capital|investments?|certificates)\b|\b(?:add|added|adding|add an extra)\b/.test(
    text,
  );
}

function isGrown(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 1 + AFTER);
  const percent = after.findIndex(({ pos, mention }) => pos === 'QTY' && mention?.kind === 'quantity');
  const mention = after[percent]?.mention;
  if (mention?.kind !== 'quantity' || mention.unit !== '%') return false;
  if (!after.slice(Math.max(0, percent - 3), percent).some(({ lower }) => GROWN.test(lower))) return false;
  const rest = words
    .slice(at + 2 + percent, at + 2 + percent + NEAR)
    .map(({ lower }) => lower)
    .join(' ');
  // 'up 8% from the end of last year' is what a stock has gained.
  return /\byear ?[- ] ?on ?[- ] ?year\b|\b(?:a|the) year (?:earlier|before|ago)\b|\bsame period\b|\bannually\b/.test(
    rest,
  );
}

/** 'or 26 per cent of the sum assigned to them for the year', 'the disbursement rate'. */
export const isOfPlan = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^disburse(?:ment|ments|d|ment's)?$/.test(lower)) ||
  words.some(
    ({ lower }, at) =>
      PLANS.test(lower) && words.slice(Math.max(0, at - 3), at + NEAR + 3).some((word) => OF_YEAR.test(word.lower)),
  );
