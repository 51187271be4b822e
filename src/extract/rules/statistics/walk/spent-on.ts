import { ownerOf } from './owner-of.ts';
import { governor, leftOf, nounTextAfter, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

export const TIME_CONTENT = /^(?:\w+\s){0,3}(?:months?|years?|quarters?|half|decades?|weeks?|period)\b/i;

export const FLOWS = /^(?:imports|purchases)\b/;
/** Who spends, by a name; 'guests' and 'the ministry' are told elsewhere. */
const SHORT_NAME = /^[A-Z]\S*(?: [A-Z]\S*){0,2}$/;

/** '8 million USD to stock up on pepper', '6 million USD on cashew kernels'. */
export function spentOn(site: Site): Reading | null {
  const { words, at } = site;
  const [first, second] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  const buys = first === 'to' && /^(?:buy|purchase|import)$/.test(second);
  const thing = buys ? nounTextAfter(site, at + 3) : first === 'on' ? nounTextAfter(site, at + 2) : null;
  if (thing === null || TIME_CONTENT.test(thing)) return null;
  if (!buys && FLOWS.test(thing)) return { role: 'level', topic: thing, by: 'spent-on' };
  const verb = governor(site, leftOf(site), 2);
  const spender = verb !== null && /^spen/.test(words[verb]?.lower ?? '') ? subjectOf(site, verb) : null;
  const owner =
    spender !== null && SHORT_NAME.test(spender) ? ownerOf(spender).replace(/(?<![’'e]s|ese) $/, '’s ') : '';
  return { role: 'level', topic: `${owner}${buys ? 'purchases of' : 'spending on'} ${thing}`, by: 'spent-on' };
}
