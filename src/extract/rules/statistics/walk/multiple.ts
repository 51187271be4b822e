import { RAISE, RISE } from '../figure-words.ts';
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
    const object =
      words[at + 1]?.pos === 'DET' || words[at + 1]?.pos === 'NOUN' || words[at + 1]?.pos === 'ADJ'
        ? nounTextAfter(site, at + 1)
        : null;
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
