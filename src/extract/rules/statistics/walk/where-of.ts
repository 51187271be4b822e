import { leftOf, type Reading, type Site } from './site.ts';

/** 'Vietnam, where 22,000 Maltese live': with the place that the clause is about. */
export function whereOf(site: Site, reading: Reading): Reading {
  const { words } = site;
  const left = leftOf(site);
  const place = words[words[left - 1]?.text === ',' ? left - 2 : left - 1];
  if (words[left]?.lower !== 'where' || place?.mention?.kind !== 'place' || place.pos === 'ADJ') return reading;
  return reading.topic === null || / (?:in|at|to|from) /.test(reading.topic)
    ? reading
    : { ...reading, topic: `${reading.topic} in ${place.text}` };
}
