import { OBJECT_VERBS } from '../words/figure-words.ts';
import { tidy } from '../words/phrase-text.ts';
import { respective } from '../words/respective.ts';
import type { Reading, Site } from './site.ts';

const FLOW_OF = /^(?:exports?|imports?|shipments?|sales|purchases|deliveries)$/;

/** 'Vietnam imported ores; timber; and rubber, respectively worth 5; 4; and 2 million USD': imports of its own item. */
export function respectiveItem(site: Site): Reading | null {
  const { words, text } = site;
  const item = respective(words, site.at, false);
  const [first, last] = [item?.[0], item?.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ahead = words.slice(0, words.indexOf(first));
  const listed = ahead.findLast((word) => OBJECT_VERBS.has(word.lower)) ?? ahead.at(-1);
  const flow = ahead.findLast(({ lower }, index) => FLOW_OF.test(lower) && ahead[index + 1]?.lower === 'of')?.lower;
  const action = flow ?? OBJECT_VERBS.get(listed?.lower ?? '');
  const phrase = tidy(text.slice(first.start, last.end));
  return action === undefined || phrase === ''
    ? null
    : { role: 'level', topic: `${action} of ${phrase}`, by: 'respective' };
}
