import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import type { Reading, Site } from '../walk/site.ts';

const NEXT = /(?:%|per ?cent|percent),? (?:and |while )?(?:the )?([a-z][a-z-]*(?: [a-z][a-z-]*){0,4}) $/;
const WITH_VERB =
  /\b(?:and|up|down|of|in|by|to|from|for|than|with|on|at|rise|fall|growth|increase|total|respectively|about|nearly|over|some)\b/;

const MAKES_UP =
  /\b(?:made up|makes? up|making up|accounted for|accounts? for|accounting for|represented|constituted)\b/;

/** 'mining made up 1.3%, farming 8.8%, and fisheries 2.2%': the verb is not said again. */
export function gappedShare({ text, words, quantity }: Site, near: Told | null, sentence: Sentence): Reading | null {
  if (near?.sentence !== sentence || quantity.unit !== '%' || near.reading.role !== 'share') return null;
  const before = text.slice(words[0]!.start, quantity.start);
  const name = NEXT.exec(before)?.[1];
  if (name === undefined || WITH_VERB.test(name) || !MAKES_UP.test(before)) return null;
  return { role: 'share', topic: name, whole: near.whole, by: 'part' };
}
