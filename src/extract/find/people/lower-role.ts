import { ARTICLES, COUNTERPARTS, LOWER_FIELDS, WEAK_ROLES } from './title-words.ts';
import type { TokenLine } from './token-line.ts';
import { vocabulary } from './vocabulary.ts';

/** Lower-case roles count when a country, an article or a name is about them ('the Lao leader', 'premier Chinh'). */
export function lowerRole(words: string, line: TokenLine, at: number, head: boolean): boolean {
  if (COUNTERPARTS.has(words)) return true;
  const before = line.folded[at - 1] ?? '';
  // 'In Laos at the head of a delegation.'
  if (head || (words === 'head' && before === 'the' && line.folded[at - 2] === 'at')) return false;
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
