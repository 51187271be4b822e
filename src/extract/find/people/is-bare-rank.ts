import type { TitlePhrase } from './title-phrase.ts';
import { vocabulary } from './vocabulary.ts';

export function isBareRank(phrase: TitlePhrase): boolean {
  return vocabulary.rank.has(phrase.role) || phrase.role === '';
}
