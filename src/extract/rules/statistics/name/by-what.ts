import type { Word } from '../words/words.ts';

const BACK = 5;
// 'The volume shrank by 11%' behind what was sold.
const SOLD = /^growth of Vietnamese (?:ex|im)ports of /;
const MEASURE = /^(?:volume|value|quantity)$/;

/** 'up 14% in volume and 35% in value': by what the same goods grew. */
export function growthBy(what: string, words: readonly Word[], at: number): string {
  const projects = /^growth of (?:(?:total |registered )*(?:capital|value|investment) of )?(.*\bprojects\b.*)$/.exec(
    what,
  )?.[1];
  if (projects !== undefined) {
    const by = words
      .slice(at + 1, at + 5)
      .map(({ lower }) => lower)
      .join(' ');
    if (/^in (?:the )?(?:number|quantit)/.test(by)) return `growth of number of ${projects}`;
    if (/^in (?:the )?(?:total |registered |investment )*(?:capital|value|amount)/.test(by))
      return `growth of registered capital of ${projects}`;
  }
  const before = words.slice(Math.max(0, at - BACK), at).map(({ lower }) => lower);
  const clause = before.slice(before.findLastIndex((word) => /^(?:,|;|and|while|but)$/.test(word)) + 1);
  const measure =
    words[at + 1]?.lower === 'in'
      ? (words[at + 2]?.lower ?? '')
      : clause.some((word) => /^(?:volume|quantity)$/.test(word)) && SOLD.test(what)
        ? 'volume'
        : '';
  return MEASURE.test(measure) && what.startsWith('growth of ') && !what.includes(measure)
    ? what.replace(/^growth of /, `growth in ${measure} of `)
    : what;
}
