import type { Sentence, Story } from '../../document.ts';

const cache = new WeakMap<Story, Map<Sentence, number>>();

/** Where a sentence stands in its story, in constant time however long the story is. */
export function positionOf(story: Story, sentence: Sentence): number {
  let positions = cache.get(story);
  if (!positions) {
    positions = new Map(story.sentences.map((one, at) => [one, at]));
    cache.set(story, positions);
  }
  return positions.get(sentence) ?? -1;
}
