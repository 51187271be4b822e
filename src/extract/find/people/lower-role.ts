import { ARTICLES, COUNTERPARTS, LOWER_FIELDS, WEAK_ROLES } from './title-words.ts';
import type { TokenLine } from './token-line.ts';
import { vocabulary } from './vocabulary.ts';

/** Lower-case roles count when a country, an article or a name is about them ('the Lao leader', 'premier Chinh'). */
export function lowerRole(words: string, line: TokenLine, at: number, head: boolean): boolean {
  if (COUNTERPARTS.has(words)) return true;
  const before = line.folded[at - 1] ?? '';
  if (head || isNoOffice(words, line, at)) return false;
  if (
    WEAK_ROLES.test(words) &&
    ARTICLES.has(before) &&
    !/^(of|for)$/.test(line.folded[at + words.split(' ').length] ?? '')
  )
    return words === 'diplomat' || words === 'legislator';
  return (
    ARTICLES.has(before) ||
    before === 'whose' ||
    line.inside[at - 1] === true ||
    before === "'s" ||
    vocabulary.modifier.has(before) ||
    vocabulary.field.has(before) ||
    LOWER_FIELDS.has(before) ||
    before === ',' ||
    before === 'and'
  );
}

/** 'In Laos at the head of a delegation', 'held under the chair of the President'. */
function isNoOffice(words: string, { folded }: TokenLine, at: number): boolean {
  if (folded[at - 1] !== 'the') return false;
  return (words === 'head' && folded[at - 2] === 'at') || (words === 'chair' && folded[at - 2] === 'under');
}
