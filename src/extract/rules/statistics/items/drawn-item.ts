import type { Reading, Site } from '../walk/site.ts';
import { HOME } from '../words/countries.ts';
import { isMoney } from '../words/refuse.ts';

const DRAWS =
  /\b(?:attract(?:s|ed|ing)?|lur(?:e|es|ed|ing)|draw(?:s|n|ing)?|drew|receiv(?:es|ed|ing)|secur(?:es|ed|ing)|absorb(?:s|ed|ing)?|pull(?:s|ed|ing) in)(?: (?:over|about|nearly|more than|almost|some|around|up to|a total of|US))*[ $]*$/;
const OPENS = /^With (?:(?:over|about|nearly|more than|almost|some|around|US) ?)*[ $]*$/;
const IN_CAPITAL =
  /^(?: ?USD)?(?: worth)? (?:of|in) (?:(?:new|additional|newly|registered|total|and|pledged) )*(?:FDI|foreign (?:direct )?investment|foreign(?:-invested)? capital)\b/;
const LEADS = /^, ([^,;]{3,60}?) (?:also |again |has |still )*(?:topped|led|ranked|came|took|stood|headed)\b/;

/**
 * What foreigners put into a town, told of the town: 'Bac Giang attracted 1 billion USD in FDI', 'Thai Nguyen, attracting 2 billion of FDI',
 * 'With 287 million worth of new FDI, Nghe An topped the region'.
 */
export function drawnItem({ text, words, at, quantity }: Site, reading: Reading): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || reading.role !== 'level' || !isMoney(quantity.unit)) return null;
  const [before, after] = [text.slice(start, quantity.start), text.slice(quantity.end, words.at(-1)!.end)];
  const capital = IN_CAPITAL.exec(after);
  if (capital === null) return null;
  const rest = OPENS.test(before) ? after.slice(after.indexOf(',')) : null;
  const leader = rest === null ? null : LEADS.exec(rest);
  const from = rest === null ? -1 : quantity.end + after.length - rest.length;
  const verb = DRAWS.exec(before);
  if (leader === null && verb === null) return null;
  const town = words.findLast(
    ({ mention, start: place }, index) =>
      mention?.kind === 'place' &&
      mention.country === HOME &&
      /^(?:city|province|capital)$/.test(mention.form) &&
      (leader === null
        ? index < at && place < start + verb!.index && !words.slice(index, at).some(({ pos }) => pos === 'QTY')
        : place >= from && place <= from + leader[0].length),
  );
  return town === undefined
    ? null
    : { role: 'level', topic: `foreign investment in ${town.text}`, whole: 'foreign investment', by: 'flow-place' };
}
