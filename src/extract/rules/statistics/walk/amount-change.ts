import { FALL, RISE } from '../words/figure-words.ts';
import { leftOf, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

/** 'an increase of 291 dong/litre', 'up 50 million USD': a change, not a level. */
export function changeOf(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  const [of, noun] = [words[left], words[left - 1]];
  if (of?.lower === 'of' && /^(?:increase|rise|decrease|drop|decline|fall|reduction|jump)$/.test(noun?.lower ?? '')) {
    return {
      role: 'change',
      topic: null,
      falls: !/^(?:increase|rise|jump)$/.test(noun?.lower ?? ''),
      by: 'increase-of',
    };
  }
  // 'of which exports made up 72 million' tells a part.
  if (/^(?:up|down)$/.test(of?.lower ?? '') && !/^(?:make|makes|made|making)$/.test(noun?.lower ?? ''))
    return { role: 'change', topic: null, falls: of?.lower === 'down', by: 'up' };
  if (of?.lower === 'by' && (RISE.has(noun?.lower ?? '') || FALL.has(noun?.lower ?? ''))) {
    return { role: 'change', topic: subjectOf(site, left - 1), falls: FALL.has(noun?.lower ?? ''), by: 'rose-by' };
  }
  return null;
}

/** '2 billion USD higher than the year before'. */
export function differenceOf({ words, at: number }: Site): Reading | null {
  // '16.5 percent (or 564 million) more than'.
  const at = words[number + 1]?.text === ')' ? number + 1 : number;
  const more = /^(?:higher|more|lower|less)$/.exec(words[at + 1]?.lower ?? '');
  if (more === null || words[at + 2]?.lower !== 'than') return null;
  return { role: 'change', topic: null, falls: /^l/.test(more[0]), by: 'higher-than' };
}

/** '3 million NZD (1.7 million USD)': the same in another currency. */
export function sameInBrackets({ words, at, quantity }: Site): Reading | null {
  let left = at - 1;
  while (
    /^(?:over|nearly|about|around|some|or|approximately|more|than|equivalent|to|roughly|~)$/.test(
      words[left]?.lower ?? '',
    )
  )
    left--;
  const before = words[left - 1]?.mention;
  if (words[left]?.text !== '(' || before?.kind !== 'quantity' || before.unit === null || quantity.unit === null)
    return null;
  const currencies = /^[A-Z]{3}$/;
  return currencies.test(before.unit) && currencies.test(quantity.unit)
    ? { role: 'level', topic: null, by: 'same' }
    : null;
}

/** 'rose 23 per cent to 14.1 billion USD': of what has just grown. */
export function afterGrowth(site: Site): Reading | null {
  const left = leftOf(site);
  const before = site.words[left - 1]?.mention;
  // 'to 20 billion from 14 billion'.
  if (site.words[left]?.lower === 'from' && before?.kind === 'quantity' && before.unit === site.quantity.unit)
    return { role: 'level', topic: null, by: 'to-from' };
  if (site.words[left]?.lower === 'to' && fromAmount(site, left)) return { role: 'level', topic: null, by: 'from-to' };
  if (site.words[left]?.lower !== 'to' || before?.kind !== 'quantity' || before.unit !== '%') return null;
  return { role: 'level', topic: null, by: 'to-after-growth' };
}

/** 'growing from 36 billion USD in 2014, when he took office, to more than 50 billion': both ends of one change. */
function fromAmount({ words, quantity }: Site, to: number): boolean {
  for (let at = to - 1; at >= 0; at--) {
    const mention = words[at]?.mention;
    if (/^(?:;|while|whereas)$/.test(words[at]?.lower ?? '')) return false;
    if (mention?.kind === 'quantity' && mention.unit === quantity.unit) {
      const from = words
        .slice(Math.max(0, at - 4), at)
        .findLast(({ pos, lower }) => lower === 'from' || pos === 'DATE');
      // 'jumped from a year earlier to 13 billion' tells one amount.
      return from?.lower === 'from';
    }
  }
  return false;
}
