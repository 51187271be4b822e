import type { Word } from '../words/words.ts';

// 'in seven months of one boom year', 'in another of those years'.
const UNNAMED =
  /^(?:most |more )?recently\b|^in (?:one|another|some) of them\b|\bat (?:a (?:later|different|earlier)|some) (?:date|time|point|stage)\b|^(?:once|at one time|on another occasion)\b|\bof an? (?:record|good|bad|boom|banner|bumper|peak|poor|exceptional) year\b|\b(?:one|another)(?: of those)?(?: \w+)? years?\b/;

// 'There was a year when', 'older people remember a year in which'; not 'a good result in a year when prices fell'.
const TOLD_OF =
  /\b(?:was|been|remembers?|recalls?|recalled|known?)(?: \w+){0,2} a(?: \w+)? year (?:when|in which|that)\b/;

/** The sentence speaks of a time that it does not name. */
export function speaksOfUnnamedYear(words: readonly Word[]): boolean {
  const said = words.map(({ lower }) => lower).join(' ');
  return UNNAMED.test(said) || TOLD_OF.test(said);
}
