import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { RANKING } from '../words/figure-words.ts';
import { isMeasure, isMoney } from '../words/refuse.ts';

const OWNED = /^Vi(?:et|ệt) ?[Nn]am(?:['’]s)? | (?:of|in) Vi(?:et|ệt) ?[Nn]am$/g;
const REACH = 10;

/** 'The average speed was 150 Mbps. Acme led the market with 188 Mbps, Beacon ranked second with 165 Mbps': the measure told, of one company. */
export function companyItem(site: Site, near: Told | null, sentence: Sentence): Reading | null {
  const { quantity, words, text } = site;
  if (near === null || near.topic === '' || sentence.index - near.sentence.index > 1) return null;
  if (!isMeasure(quantity.unit) || isMoney(quantity.unit) || !/^[A-Z]/.test(quantity.unit ?? '')) return null;
  if (near.unit !== quantity.unit && near.kind !== 'rank') return null;
  let end = leftOf(site);
  for (let steps = 0; steps < REACH && end >= 0 && isPassed(words[end]!); steps++) end--;
  let first = end + 1;
  while (isName(words[first - 1])) first--;
  const base = near.item !== null || near.kind === 'rank' ? near.base : near.topic;
  if (first > end || end === leftOf(site) || base === '') return null;
  return {
    role: 'level',
    topic: `${base.replace(OWNED, '')} of ${text.slice(words[first]!.start, words[end]!.end)}`,
    by: 'place-item',
  };
}

const isPassed = ({ lower, text, pos, mention }: Site['words'][number]): boolean =>
  RANKING.has(lower) ||
  pos === 'DET' ||
  /^[,]$/.test(text) ||
  (mention?.kind === 'quantity' && mention.unit === 'rank');
const isName = (word: Site['words'][number] | undefined): boolean =>
  word?.pos === 'PROPN' && /^[A-Z]/.test(word.text) && word.mention?.kind !== 'place';
