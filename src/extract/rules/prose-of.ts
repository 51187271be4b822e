import type { Sentence, Story } from '../document.ts';

const LONGEST = 4000;

/**
 * The sentences of a story that are prose. A stretch of many thousand characters without a stop is a table or damage: reading
 * it as one sentence would join what has nothing to do with each other, and take time that grows with its square.
 */
export function proseOf(story: Story): Sentence[] {
  return story.sentences.filter((sentence) => sentence.end - sentence.start <= LONGEST);
}
