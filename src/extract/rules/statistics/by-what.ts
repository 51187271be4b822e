import type { Word } from './words.ts';

const MEASURE = /^(?:volume|value|quantity)$/;

/** 'up 14% in volume and 35% in value': by what the same goods grew. */
export function growthBy(what: string, words: readonly Word[], at: number): string {
  const measure = words[at + 1]?.lower === 'in' ? (words[at + 2]?.lower ?? '') : '';
  return MEASURE.test(measure) && what.startsWith('growth of ') && !what.includes(measure)
    ? what.replace(/^growth of /, `growth in ${measure} of `)
    : what;
}
