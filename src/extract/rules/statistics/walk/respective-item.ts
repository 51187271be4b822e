import { OBJECT_VERBS } from '../words/figure-words.ts';
import { tidy } from '../words/phrase-text.ts';
import { respective } from '../words/respective.ts';
import type { Reading, Site } from './site.ts';

/** 'Vietnam imported ores; timber; and rubber, respectively worth 5; 4; and 2 million USD': imports of its own item. */
export function respectiveItem(site: Site): Reading | null {
  const { words, text } = site;
  const item = respective(words, site.at, false);
  const [first, last] = [item?.[0], item?.at(-1)];
  if (first === undefined || last === undefined) return null;
  const verb = words[words.indexOf(first) - 1];
  const listed = words.slice(0, words.indexOf(first)).findLast((word) => OBJECT_VERBS.has(word.lower)) ?? verb;
  const action = OBJECT_VERBS.get(listed?.lower ?? '');
  const phrase = tidy(text.slice(first.start, last.end));
  return action === undefined || phrase === ''
    ? null
    : { role: 'level', topic: `${action} of ${phrase}`, by: 'respective' };
}
