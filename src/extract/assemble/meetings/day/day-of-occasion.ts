import type { Document } from '../../../document.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';

const ON_THAT_OCCASION =
  /^(?:on (?:that|the same) occasion|at (?:that|the) time|(?:during|on) that (?:visit|trip|stay))\b/;

/** 'The pact was signed in Lima on July 25. On that occasion X held talks with Y': on the day that the sentence before told last. */
export function dayOfOccasion(document: Document, { frame: { text, sentence }, kind }: Encounter): When | null {
  if (kind === 'visit' || !ON_THAT_OCCASION.test(text)) return null;
  const before = document.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block) return null;
  const day = before.mentions.findLast((mention) => mention.kind === 'date' && (mention.value?.length ?? 0) >= 7);
  if (day?.kind !== 'date' || day.until !== null) return null;
  return { date: day.value, until: null, inferredYear: day.inferredYear };
}
