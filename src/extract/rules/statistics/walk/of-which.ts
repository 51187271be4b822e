import { isMoney } from '../words/refuse.ts';
import { nounTextAfter, type Reading, type Site } from './site.ts';

/** 'of which 3 billion USD has been paid out': a part of what was told. */
export function ofWhich(site: Site): Reading | null {
  const { words, at } = site;
  if (words[at + 1]?.lower !== 'of' || !/^(?:which|them|that|it)$/.test(words[at + 2]?.lower ?? '')) return null;
  let next = at + 3;
  while (words[next]?.pos === 'AUX' || words[next]?.pos === 'ADV') next++;
  const verb = words[next];
  // '1.6 billion of it made up of Maltese goods'.
  const made = verb?.lower === 'made' && words[next + 1]?.lower === 'up' ? nounTextAfter(site, next + 3) : null;
  if (made !== null) return { role: 'level', topic: made, by: 'of-which' };
  // '2 billion USD of that was additional capital for a plant'.
  const named = /^(?:is|was|were|are)$/.test(words[at + 3]?.lower ?? '') ? nounTextAfter(site, at + 4) : null;
  if (named !== null && isMoney(site.quantity.unit) && /\b(?:capital|investment|loans?|funding|aid)\b/.test(named))
    return { role: 'level', topic: named, by: 'of-which' };
  return { role: 'level', topic: null, by: 'of-which', ...(verb?.pos === 'VERB' ? { suffix: verb.lower } : {}) };
}
