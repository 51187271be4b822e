import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { evidenceSpan } from '../evidence-span.ts';
import type { RuleContext } from '../rule.ts';
import type { RelationshipDraft } from './since-of-story.ts';

/** A relationship fact with the sentence that shows it; in the text of other articles it is a mention only. */
export function draftRelationship(
  rule: string,
  { document, story }: RuleContext,
  sentence: Sentence,
  shown: Span,
  fact: Pick<RelationshipDraft, 'partner' | 'type' | 'value' | 'since' | 'news'>,
): RelationshipDraft {
  return {
    rule,
    ...fact,
    weight: story.own ? 'core' : 'mention',
    evidence: [evidenceSpan(document.text, sentence, shown)],
  };
}
