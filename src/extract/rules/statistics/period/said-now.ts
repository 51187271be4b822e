import type { Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';
import { tenseAt } from './tense.ts';

/** 'growing from 36 billion in 2014 to more than 50 billion at present': now, whatever year came before. */
export const isAtPresent = (words: readonly Word[], at: number): boolean =>
  /^(?:now|currently|presently)$/.test(words[at + 1]?.lower ?? '') ||
  (words[at + 1]?.lower === 'at' && words[at + 2]?.lower === 'present');

/** 'It is now in excess of 2 billion, which puts the increase over ten years at 44 percent': now, whatever is told later. */
export function isNowBefore(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const word = words[left];
    // 'today trade stands at 2 billion', but 'signed today a contract worth 2 billion'.
    if (word?.lower === 'today' && tenseAt(words, at) === 'present') return true;
    if (word?.pos === 'QTY' || word?.pos === 'DATE' || /^[,;:(]$/.test(word?.text ?? '')) return false;
    if (/^(?:now|currently|presently)$/.test(word?.lower ?? '')) return true;
    // 'to 4 billion, up from the current 2 billion'.
    if (word?.lower === 'current' && left >= at - 2) return true;
  }
  return false;
}

/** 'Has grown 16 per cent from last year': by the year of writing. */
export function fromLastYear({ words, at, published }: PeriodSite): string | null {
  const grown = words.slice(Math.max(0, at - 8), at).some(({ lower }) => /^(?:has|have)$/.test(lower));
  const from = /^(?:from|on|over|against)$/.test(words[at + 1]?.lower ?? '');
  return grown && from && words[at + 2]?.lower === 'last year' && published !== null ? published.slice(0, 4) : null;
}
