import { AGENTS } from '../words/figure-words.ts';
import { nounPhraseBefore } from '../words/noun-phrase.ts';
import type { Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

/** Measures that say nothing without what they are of. */
const MEASURE =
  /^(?:(?:gross|total|annual|combined|estimated|average|market|transaction|output|export|net|retail|online|domestic) )*(?:(?:gross )?merchandise value(?: \(GMV\))?|GMV|value|revenues?|turnover|sales|output|capacity|market capitali[sz]ation|capitali[sz]ation|profits?|proceeds|receipts|earnings|scale|size|throughput|productivity)$/i;
const HAVING =
  /^(?:reach(?:es|ed|ing)?|hit|hits|hitting|record(?:s|ed|ing)?|post(?:s|ed|ing)?|attain(?:s|ed)?|achieve[sd]?|achieving|report(?:s|ed|ing)?|generate[sd]?|generating|earn(?:s|ed|ing)?|register(?:s|ed|ing)?|had|has|have|having|boast(?:s|ed|ing)?|saw|see|sees|enjoy(?:s|ed)?|bring|brings|brought|yield(?:s|ed)?|show(?:s|ed)?|with)$/;
// Branches of an economy, their products, firms: what has a value of its own.
const OWNER =
  /\b(?:econom(?:y|ies)|markets?|sectors?|industr(?:y|ies)|compan(?:y|ies)|groups?|corporations?|firms|enterprises|businesses|exchange|services?|platforms?|zones?|parks?|ports?|airports?|projects?|e-commerce|commerce|tourism|agriculture|retail|logistics|fisheries|forestry|aviation|banking|payments?)$/i;

/** "Vietnam's digital economy reached a gross merchandise value of 30 billion": the measure with whose it is; null where it says so itself. */
export function ownedMeasure(site: Site, end: number, measure: string): string | null {
  if (!MEASURE.test(measure)) return null;
  const { words } = site;
  let verb = (nounPhraseBefore(words, end) ?? 0) - 1;
  while (words[verb]?.pos === 'DET' || words[verb]?.pos === 'ADJ') verb--;
  if (verb < 1 || !HAVING.test(words[verb]?.lower ?? '')) return null;
  const owner = subjectOf(site, verb);
  if (owner === null || !OWNER.test(owner) || AGENTS.has(owner.toLowerCase())) return null;
  return `${measure} of ${owner}`;
}
