import type { Sentence, Story } from '../document.ts';
import type { Triggers } from '../triggers/triggers.ts';

const LONGEST = 4000;

/**
 * The sentences of a story that are prose. A stretch of many thousand characters without a stop is a table or damage: reading
 * it as one sentence would join what has nothing to do with each other, and take time that grows with its square. With triggers,
 * only the sentences that a rule with these can find something in.
 */
export function proseOf(story: Story, triggers: Triggers = []): Sentence[] {
  return story.sentences.filter(
    (sentence) => sentence.end - sentence.start <= LONGEST && sentence.signs.allow(triggers),
  );
}
