import type { Word } from '../words/words.ts';

/** Words for what has gathered over all the years. */
const GATHERED =
  /^(?:valid|operational|ongoing|cumulative|cumulatively|accumulated|accumulative|effective|currently|presently|now|ever|overall|nationwide|altogether)$/;
const UNTIL_NOW =
  /\b(?:so far|to date|until now|till now|up to now|in all|in force|in operation|of all time|all told)\b/;
const OWNS = /^(?:has|have|had|runs?|owns?|boasts?|maintains?|operates?|holds?)$/;
const NEAR = 4;

/** 'has 90 valid projects', 'capital of 400 billion to date': what stands, counted from the first project on. */
export function isStanding(words: readonly Word[], at: number): boolean {
  const told = words.map(({ lower }) => lower);
  if (told.some((word) => GATHERED.test(word)) || UNTIL_NOW.test(told.join(' '))) return true;
  // 'Kenya has 90 projects', but 'has registered 90 projects'.
  const lead = told.slice(Math.max(0, at - NEAR), at);
  const verb = lead.findLastIndex((word) => OWNS.test(word));
  return verb !== -1 && !words.slice(at - lead.length + verb + 1, at).some(({ pos }) => pos === 'VERB');
}
