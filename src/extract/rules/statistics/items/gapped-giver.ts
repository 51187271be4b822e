import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { leftOf, nounText, type Reading, type Site } from '../walk/site.ts';
import { nounPhraseBefore } from '../words/noun-phrase.ts';
import { isMoney } from '../words/refuse.ts';

/** 'The World Bank will provide 2.6 billion and the ADB 1.5 billion': what the next one gives, without its verb. */
export function gappedGiver(site: Site, reading: Reading, near: Told | null, sentence: Sentence): Reading | null {
  const { words } = site;
  if (near === null || near.sentence !== sentence || !isMoney(site.quantity.unit) || near.unit !== site.quantity.unit)
    return null;
  const given = reading.by === 'near' ? GIVEN.exec(near.topic) : null;
  if (given === null) return null;
  const left = leftOf(site);
  const opening = nounPhraseBefore(words, left);
  const start = opening !== null && words[opening]?.pos === 'DET' ? opening + 1 : opening;
  const giver = start === null ? null : nounText(site, left);
  if (start === null || giver === null || !/^(?:PROPN|ADJ)$/.test(words[start]?.pos ?? '')) return null;
  const joint = words[start - 1]?.pos === 'DET' ? words[start - 2] : words[start - 1];
  return /^(?:,|;|and|while|whereas)$/.test(joint?.lower ?? '')
    ? { role: 'level', topic: `${giver} ${given[1]}`, by: near.reading.by }
    : null;
}

/** The name of a gift behind the name of who gives it. */
const GIVEN = /^[A-Z][\w.]*(?: [A-Z][\w.]*)* (aid(?: (?:for|to) .*)?)$/;
