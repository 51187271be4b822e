import type { Atom } from './atom.ts';

/** What stands between a count, or the last number of its list, and the next: ', Romania', ' and the Republic of Korea about'. */
const NEXT_NAME =
  /^(?:,? and|,|;) (?:the )?\p{Lu}[\p{L}.’'-]+(?: (?:of )?(?:the )?\p{Lu}[\p{L}.’'-]+){0,3} (?:about |around |some |nearly |over |more than )?$/u;

/** Behind the counted noun of the first, up to four words: '1,080 workers in all, Singapore 609'. */
const BEHIND_NOUN =
  /^(?: (?:[a-z]\w*|\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December))){0,4}(?=,? and|,|;)/;

const CLOSES = /^(?:[.;)]|,(?! \d)|,? and\b|$| (?:in|last|during|by|over|this)\b)/;

/** 'China received 1,080 workers, Singapore 609, Romania 379 and Hungary 268': a bare number right behind a name goes on with the list. */
export function goesOnWithList(text: string, last: Atom | undefined, { start, end, unit, scale }: Atom): boolean {
  if (last?.said !== 'noun' || last.unit === null || unit !== null || scale !== 1) return false;
  const between = text.slice(last.end, start);
  return NEXT_NAME.test(between.replace(BEHIND_NOUN, '')) && CLOSES.test(text.slice(end, end + 8));
}
