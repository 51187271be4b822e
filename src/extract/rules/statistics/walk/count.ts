import { isNoun } from '../noun-phrase.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site, subjectOf } from './site.ts';

/** What is counted: the noun phrase after the number ('Korean companies doing business in Vietnam'), or the 'number of …' before it. */
export function readCount(site: Site): Reading {
  const { words, at } = site;
  const climb = words[at - 1]?.lower ?? '';
  if (/^(?:up|down)$/.test(climb) && /^(?:places|spots|positions|points|notches|steps)$/.test(site.quantity.unit ?? '')) {
    return { role: 'change', topic: null, falls: climb === 'down', by: 'up-places' };
  }
  const after = nounTextAfter(site, at + 1, true);
  if (after !== null) return { role: 'count', topic: place(site, after), by: 'counted' };
  const left = leftOf(site);
  const verb = governor(site, left, 8);
  if (verb !== null) return { role: 'count', topic: subjectOf(site, verb), by: 'number-of' };
  return { role: 'count', topic: isNoun(words[left]) ? nounText(site, left) : null, by: 'near' };
}

/** 'Kagoshima is home to 5,000 expatriates': the place comes from the subject. */
function place(site: Site, topic: string): string {
  const left = leftOf(site);
  const verb = governor(site, left, 4);
  if (verb === null || !/^(?:is|has|have|hosts?|houses?)$/.test(site.words[verb]?.lower ?? '')) return topic;
  const owner = subjectOf(site, verb);
  if (owner === null || /\s(?:in|to|of)\s/.test(` ${topic} `) || owner.split(' ').length > 4) return topic;
  return `${topic} in ${owner}`;
}
