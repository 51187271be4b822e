import { RAISE, RISE } from '../words/figure-words.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

/** What has doubled or is three times something. */
export function readMultiple(site: Site): Reading {
  const { words, at } = site;
  const said = words[at]?.lower ?? '';
  if (/^(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl)/.test(said)) {
    if (
      /^(?:double|triple|quadruple|treble)$/.test(said) &&
      /^(?:is|are|was|were)$/.test(words[leftOf(site)]?.lower ?? '')
    )
      return { role: 'multiple', topic: subjectOf(site, leftOf(site)), by: 'is-double' };
    // 'a target of 5 billion, more than double the 2 billion of 2024': of what has just been told.
    if (/^(?:double|triple|quadruple|treble)$/.test(said) && words[leftOf(site)]?.text === ',')
      return { role: 'multiple', topic: null, by: 'apposition' };
    const first = /^(?:its|their|our|his|her)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const object = /^(?:DET|NOUN|ADJ|NUM)$/.test(words[first]?.pos ?? '') ? nounTextAfter(site, first) : null;
    return { role: 'multiple', topic: object ?? subjectOf(site, leftOf(site) + 1), by: 'doubled' };
  }
  if (/fold$/.test(said) && words[at + 1]?.pos === 'NOUN')
    return { role: 'multiple', topic: words[at + 2]?.lower === 'in' ? nounText(site, at + 3) : null, by: 'fold' };
  const verb = governor(site, leftOf(site), 6);
  const raised =
    verb !== null && RAISE.has(words[verb]?.lower ?? '') && verb + 1 < at ? nounTextAfter(site, verb + 1) : null;
  if (raised !== null) return { role: 'multiple', topic: raised, by: 'raise' };
  if (verb !== null && words.slice(verb, at).every((word) => word.text !== ',')) {
    return { role: 'multiple', topic: subjectOf(site, verb), by: RISE.has(words[verb]?.lower ?? '') ? 'grew' : 'verb' };
  }
  return { role: 'multiple', topic: null, by: 'apposition' };
}
