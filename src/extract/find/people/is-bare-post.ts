import { vietnameseNameEnd } from './name-run.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { TokenLine } from './token-line.ts';
import { roleAt, vocabulary } from './vocabulary.ts';

/** 'the first citizen of Malta and Prime Minister Pham Minh Chinh': a post without a country, right before a Vietnamese name, is another person. */
export function isBarePost(line: TokenLine, phrase: TitlePhrase, at: number): boolean {
  if (phrase.side === 'VNM') return false;
  let next = at;
  for (let steps = 0; steps < 6 && next < line.tokens.length; steps++) {
    if (vietnameseNameEnd(line, next) !== null) return steps > 0;
    const role = roleAt(line.folded, next);
    const word = line.folded[next]!;
    if (role) next += role.tokens;
    else if (vocabulary.modifier.has(word) || vocabulary.rank.has(word) || word === '.') next++;
    else return false;
  }
  return false;
}
