import topics from '#lexicon/topics.json' with { type: 'json' };
import { sought, type WordSigns } from '../../../triggers/triggers.ts';

const patterns = topics.topic.map((row) => ({ id: row.id, sought: sought(new RegExp(`\\b(?:${row.pattern})`, 'i')) }));

/** Ids of the topics that a stretch of folded text speaks of, in lexicon order, at most six. `signs`: of the text or of more. */
export function topicsOf(folded: string, signs: WordSigns): string[] {
  return patterns
    .filter(({ sought: { triggers, pattern } }) => signs.allow(triggers) && pattern.test(folded))
    .map((topic) => topic.id)
    .slice(0, 6);
}
