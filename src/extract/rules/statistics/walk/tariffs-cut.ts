import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { governor, leftOf, nounTextAfter, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

const CUTS: readonly [verb: RegExp, done: string][] = [
  [/^remov/, 'removed'],
  [/^scrap/, 'scrapped'],
  [/^eliminat/, 'eliminated'],
  [/^abolish/, 'abolished'],
  [/^waiv/, 'waived'],
  [/^lift/, 'lifted'],
  [/^cut/, 'cut'],
  [/^(?:phas|do(?:es|ne)?$|did$)/, 'removed'],
];
const LINES = /\b(?:tariffs?|dut(?:y|ies)|tax lines)\b/i;

/** 'Malta has scrapped 94 percent of its tariff lines for Vietnamese goods', 'and Vietnam 66 percent of its own': with who did so. */
export function tariffsCut(site: Site): Reading | null {
  const { words, at, text } = site;
  if (words[at + 1]?.lower !== 'of') return null;
  const verb = governor(site, leftOf(site), 3);
  const done = verb === null ? undefined : CUTS.find(([cut]) => cut.test(words[verb]?.lower ?? ''))?.[1];
  const doer = verb === null || done === undefined ? null : subjectOf(site, verb);
  if (doer === null) return null;
  const own = /^(?:its|their)$/.test(words[at + 2]?.lower ?? '') && words[at + 3]?.lower === 'own';
  const lines = own
    ? `${words.slice(0, at).findLast(({ lower }) => LINES.test(lower))?.lower === 'duties' ? 'duties' : 'tariff lines'}${ownTail(site)}`
    : nounTextAfter(site, /^(?:DET|PRON|PART)$/.test(words[at + 2]?.pos ?? '') ? at + 3 : at + 2);
  const told = own ? LINES.test(text.slice(words[0]?.start ?? 0, words[at]!.start)) : LINES.test(lines ?? '');
  return told && lines !== null
    ? { role: 'share', topic: '', whole: `${lines} ${done} by ${doer}`, by: 'tariffs' }
    : null;
}

/** 'of its own for Maltese goods'. */
function ownTail({ words, at, text }: Site): string {
  const end = /^(?:for|on)$/.test(words[at + 4]?.lower ?? '') ? nounPhraseAfter(words, at + 5) : null;
  return end === null
    ? ''
    : ` ${phraseText(text, words, at + 4, end).replace(/^(?!for|on)/, `${words[at + 4]!.lower} `)}`;
}
