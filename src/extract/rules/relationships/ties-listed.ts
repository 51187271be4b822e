import { allMatches } from '../../article/all-matches.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { type ListedPartner, partnersListed } from '../partners/partners-listed.ts';

const TIES_WITH = /\b(?:relations(?:hips?)?|ties|partnerships?|links|those)(?= with )/gi;
/** ' with Malta (in May) and Peru| to the highest level, that of a| partnership'. */
const LIFTED_TO = /^ with [^;]* (?:to|at|on|into) (?:an?|the|that|its|their) [^;]{0,60}$|^ with [^;]* to $/;

/** The countries, ties with each of which are brought to one level: 'lifted its ties with Malta (in May) and Peru to a| partnership'. */
export function tiesListed(text: string, sentence: Sentence, level: Span): ListedPartner[] {
  const before = text.slice(sentence.start, level.start);
  const ties = [...allMatches(before, TIES_WITH)].at(-1);
  if (!ties) return [];
  const from = ties.index + ties[0].length;
  return LIFTED_TO.test(before.slice(from)) ? partnersListed(text, sentence, sentence.start + from) : [];
}
