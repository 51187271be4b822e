import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { sectorEnding } from '../topic/holder.ts';
import { leftOf, nounText, nounTextAfter, type Reading, type Site } from '../walk/site.ts';
import { nounPhraseBefore } from '../words/noun-phrase.ts';
import { isRegion } from '../words/regions.ts';

/**
 * One more part of what the sentence divides, without its verb: 'Services make up 42% of the economy, industry 37% and mining 11%',
 * 'farming rose 3%, contributing 9% to the growth; industry 4%, contributing 29%'.
 */
export function elidedItem(site: Site, reading: Reading, near: Told | null, sentence: Sentence): Reading | null {
  if (near === null || near.sentence !== sentence || site.quantity.unit !== '%' || near.unit !== '%') return null;
  if (!/^(?:rate|share|growth)$/.test(reading.role) || site.words[site.at + 1]?.lower === 'of') return null;
  const contribution = contributed(site, near);
  if (contribution !== null) return contribution;
  const item = itemBefore(site);
  if (item === null) return null;
  const before = near.reading.role;
  // The share told last is of what has grown.
  const grew = before === 'growth' || near.reading.by === CONTRIBUTES;
  if (grew && /^[A-Z]/.test(item)) return null;
  if (grew) return { role: 'growth', topic: item, by: 'near', ...(near.reading.falls ? { falls: true } : {}) };
  return before === 'share' && near.whole !== null
    ? { role: 'share', topic: item, whole: near.whole, by: 'sector-item' }
    : null;
}

const CONTRIBUTES = 'contributes';

/** 'Industry rose 4%, contributing 29% to the overall growth': the part of what grew in the growth of all. */
function contributed(site: Site, near: Told): Reading | null {
  const { words, at } = site;
  if (!/^(?:contributing|contributed|contributes)$/.test(words[leftOf(site)]?.lower ?? '')) return null;
  if (near.reading.role !== 'growth' || near.topic === '') return null;
  const to = words[at + 1]?.lower === 'to' ? nounTextAfter(site, at + 2) : null;
  return { role: 'share', topic: near.topic, whole: to ?? near.whole ?? 'overall growth', by: CONTRIBUTES };
}

/** The branch or region right before the number, at the head of its clause. */
function itemBefore(site: Site): string | null {
  const { words } = site;
  const left = leftOf(site);
  const end = /^(?:for|at|by|with)$/.test(words[left]?.lower ?? '') ? left - 1 : left;
  const sector = end < 0 ? null : sectorEnding(site, end);
  const start = sector?.start ?? nounPhraseBefore(words, end);
  if (start === null) return null;
  const joint = words[start - 1]?.pos === 'DET' ? words[start - 2] : words[start - 1];
  if (!/^(?:,|;|and|while|whereas)$/.test(joint?.lower ?? '')) return null;
  const text = sector?.text ?? nounText(site, end);
  return text !== null && (sector !== null || isRegion(text)) ? text : null;
}
