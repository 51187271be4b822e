import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';

/** True unless a phrase is told of another: 'Chile has partnerships with China and Japan' is told of Chile. */
export function isVietnamsOwn(text: string, sentence: Sentence, phrase: Span): boolean {
  const owner = foreignMentions(sentence).findLast(({ end, byPlace }) => end <= phrase.start && !byPlace);
  return owner === undefined || /Vi[eệ]t ?[Nn]am|\bHa ?[Nn]oi\b|Hà Nội/.test(text.slice(owner.end, phrase.start));
}
