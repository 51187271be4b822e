import { leftOf, nounTextAfter, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

const REACH = 16;
const DEEDS: readonly [verb: RegExp, particle: string | null, deed: string][] = [
  [/^(?:buy|buys|buying|bought|purchase|purchases|purchased|purchasing)$/, null, 'purchase'],
  [/^(?:acquire|acquires|acquired|acquiring)$/, null, 'acquisition'],
  [/^(?:take|takes|taking|took|taken)$/, 'over', 'takeover'],
];
/** What is bought in bulk is an import. */
const BULK = /^(?:\w+ )?(?:goods|products|commodities)\b/i;
const BUYER = /^(?!(?:He|She|It|They)\b)[A-Z]\S*(?: (?:of )?[A-Z]\S*){0,3}$/;

/** 'will buy 100 planes for 11 billion USD', 'has taken over the shops of Malta Group for 1 billion': the price of what changes hands. */
export function priceOf(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'for') return null;
  for (let at = left - 1; at >= Math.max(0, left - REACH); at--) {
    const word = words[at];
    if (word === undefined || /^[,;:()]$/.test(word.text)) return null;
    if (word.pos !== 'VERB') continue;
    const found = DEEDS.find(
      ([verb, particle]) => verb.test(word.lower) && (particle === null || words[at + 1]?.lower === particle),
    );
    if (found === undefined) return null;
    const [, particle, deed] = found;
    const first = particle === null ? at + 1 : at + 2;
    const object = nounTextAfter(site, first) ?? nounTextAfter(site, first + 1);
    if (object === null || BULK.test(object)) return null;
    const buyer = subjectOf(site, at);
    const by = buyer === null || !BUYER.test(buyer) ? '' : ` by ${buyer}`;
    return { role: 'level', topic: `${deed} of ${object}${by}`, by: 'price' };
  }
  return null;
}
