import type { Document, Sentence, Story } from '../../document.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import { storyPartner } from '../partners/story-partner.ts';

const GOES_ON = /\bthe same (?:day|morning|afternoon|evening|night|occasion)\b/i;

/** The country of the item before, for one of a roundup that names nobody and says 'the same evening'. */
export function toldBefore(document: Document, story: Story, sentence: Sentence): string | null {
  const own = story.sentences.some((other) => foreignMentions(other).some(({ byPlace }) => !byPlace));
  if (own || !GOES_ON.test(document.text.slice(sentence.start, sentence.end))) return null;
  const before = document.stories[document.stories.indexOf(story) - 1];
  const partner = before ? storyPartner(document.text, before) : null;
  return partner?.kind === 'country' ? partner.code : null;
}
