import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { governor, leftOf, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

const MAKES_UP = /^(?:account|made$|make|contribut|represent|constitut|compris)/;
const IS = /^(?:was|were|is|are|came|made|represented|comprised|constituted|belonged|concerned)$/;
const FLOW = /\b(?:exports?|imports?|shipments)\b/i;

/** "Vietnam's exports accounted for 47 million of it", 'of which 525 million represented exports': the part that the sentence names. */
export function partNamed(site: Site): Reading | null {
  const { words, text, at } = site;
  const left = leftOf(site);
  const ofIt = words[at + 1]?.lower === 'of' && /^(?:it|that|this|which|them)$/.test(words[at + 2]?.lower ?? '');
  if (ofIt) {
    const verb = governor(site, left, 3);
    const part = verb !== null && MAKES_UP.test(words[verb]?.lower ?? '') ? subjectOf(site, verb) : null;
    return part !== null && FLOW.test(part) ? { role: 'level', topic: part, by: 'part-named' } : null;
  }
  if (!/^(?:which|that)$/.test(words[left]?.lower ?? '') || words[left - 1]?.lower !== 'of') return null;
  if (!IS.test(words[at + 1]?.lower ?? '')) return null;
  const first = /^(?:from|up|by|to|of)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const end = nounPhraseAfter(words, first);
  const part = end === null ? '' : phraseText(text, words, first, end);
  return FLOW.test(part) ? { role: 'level', topic: part, by: 'part-named' } : null;
}
