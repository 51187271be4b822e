import type { Sentence, Story } from '../../document.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { positionOf } from '../partners/position-of.ts';
import { isStage, storyPartner } from '../partners/story-partner.ts';

/** Where many meet: a document is with the whole of it only when the text says so. */
export const FORUMS: ReadonlySet<string> = new Set(
  'ASEAN UN APEC ASEM G20 G7 BRICS EAS WTO IPU AIPA OECD NAM'.split(' '),
);
/** A host of many that also acts for itself where the text calls it so: 'the organisation's seat'. */
const BY_ITS_NOUN = /\b(?:the|its|both) (?:organi[sz]ation|bank|fund|agency|institution|bloc|union)\b/i;

/**
 * The one organisation that a paragraph has spoken of, for a sentence that names nobody: 'Next came the World Bank's director.
 * The two sides signed …'. Null as soon as a country was named with it, or when the whole story is about somebody else.
 */
export function blockOrganisation(text: string, sentence: Sentence, story: Story): string | null {
  if (foreignMentions(sentence).some((mention) => !mention.byPlace && !isStage(text, mention))) return null;
  const principal = storyPartner(text, story);
  const at = positionOf(story, sentence);
  const earlier = story.sentences.slice(Math.max(0, at - 6), at).filter(({ block }) => block === sentence.block);
  const mentions = earlier.flatMap(foreignMentions);
  const named = BY_ITS_NOUN.test(text.slice(sentence.start, sentence.end));
  const codes = codesOf(mentions, 'organisation').filter((code) => !FORUMS.has(code) || (named && code !== 'UN'));
  const [only] = codes;
  if (
    codes.length !== 1 ||
    only === undefined ||
    codesOf(
      mentions.filter((mention) => !isStage(text, mention)),
      'country',
    ).length > 0
  )
    return null;
  return principal?.dominant && principal.code !== only ? null : only;
}
