import type { Reading, Site } from '../walk/site.ts';
import { countryName, HOME, namedBehind } from '../words/countries.ts';
import { isMoney } from '../words/refuse.ts';

const TOPS =
  /\b(?:topp(?:ed|ing)|tops|led|leads|leading|took the lead|takes the lead|taking the lead|ranked (?:first|top)|came (?:first|top|out on top)|headed|heads) (?:[\w'’-]+ ){0,9}(?:\d[\d,]* )?(?:[\w'’-]+ ){0,9}?(?:FDI|foreign(?: direct)?[- ]invest\w+|invest(?:ing|ors|ment)|capital|provinces|localities)\b(?: [\w'’-]+){0,9}? (?:with|at|of|attracting|luring|drawing)(?: (?:an?|the|total|combined|registered|investment|foreign|FDI|newly|new|capital|value|of|over|more|than|nearly|about|some|almost|up|to|worth))*[ $US]*$/;

/**
 * 'Hanoi topped the country in FDI attraction with total capital of 1.1 billion', 'Malta topped the list of 70 investing countries with 5
 * billion': what foreigners have put into a town, or what a country has put into Vietnam.
 */
export function toppingItem({ text, words, at, quantity }: Site, reading: Reading): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || reading.role !== 'level' || !isMoney(quantity.unit)) return null;
  const before = text.slice(start, quantity.start);
  const tops = TOPS.exec(before);
  if (tops === null) return null;
  const lead = words.slice(0, at).filter(({ start: from }) => from - start < tops.index);
  // 'the Mekong Delta province of Long An': the last place before the verb.
  const holder = lead.findLast(({ mention, pos }) => mention?.kind === 'place' && pos !== 'ADJ');
  const place = holder?.mention;
  if (place?.kind !== 'place' || lead.some(({ pos }) => pos === 'QTY')) return null;
  if (place.country !== HOME)
    return {
      role: 'level',
      topic: `investment from ${namedBehind(place.country)} in Vietnam`,
      whole: 'foreign investment',
      by: 'flow-place',
    };
  if (place.form === 'country' || countryName(HOME) === holder!.text) return null;
  return {
    role: 'level',
    topic: `foreign investment in ${holder!.text}`,
    whole: 'foreign investment',
    by: 'flow-place',
  };
}
