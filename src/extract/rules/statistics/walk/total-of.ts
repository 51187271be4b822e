import type { Site } from './site.ts';

/** '35 billion USD in total foreign investment' is of that; '2 million USD in total' is a sum. */
export const isTotalOf = (words: Site['words'], at: number): boolean =>
  words[at]?.lower === 'total' && /^(?:NOUN|ADJ)$/.test(words[at + 1]?.pos ?? '');
