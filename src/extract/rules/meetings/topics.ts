import topics from '#lexicon/topics.json' with { type: 'json' };

const patterns = topics.topic.map((row) => ({ id: row.id, regex: new RegExp(`\\b(?:${row.pattern})`, 'i') }));

/** Ids of the topics that a stretch of folded text speaks of, in lexicon order, at most six. */
export function topicsOf(folded: string): string[] {
  return patterns
    .filter((topic) => topic.regex.test(folded))
    .map((topic) => topic.id)
    .slice(0, 6);
}
