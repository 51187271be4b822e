import type { Relationship } from '../../../dataset/relationship.ts';
import type { Document, Sentence } from '../../document.ts';
import type { Draft } from '../rule.ts';
import { sentenceAt } from '../sentence-at.ts';
import { establishingDates } from './establishing-dates.ts';
import { tieWords } from './tie-words.ts';

/** 'The partnership| was set up in', 'the partnership, which was announced on': its rung was named in another sentence. */
const DATED = new RegExp(
  `(?:^|[;.] |[,;] and )["“]?(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir) partnership(?: between [^,;.]{3,50}?)?,? (?:which )?(?:was|had been|has been|dates|came|took) (?:\\w+ly )?(?:${tieWords('change')}|back to|about|effect)\\b[^,;.]{0,60}? (?:in|on|from|since|at the (?:end|start) of|to) $`,
  'i',
);

/**
 * Gives a level that the text names without its date the one on which 'the partnership' is said, in another sentence of the story,
 * to have been set up. Only where the story names one level of one partner.
 */
export function sinceOfPartnership<R extends Draft<Relationship>>(drafts: readonly R[], document: Document): R[] {
  const levels = drafts.filter(({ type }) => type === 'partnership-level');
  if (levels.length === 0 || levels.every(({ since }) => since !== null)) return [...drafts];
  const storyOf = (draft: R): number => sentenceAt(document, draft.evidence[0]!.start)?.story ?? -1;
  return drafts.map((draft) => {
    if (draft.type !== 'partnership-level' || draft.since !== null) return draft;
    const story = storyOf(draft);
    const others = levels.filter((other) => storyOf(other) === story);
    if (others.some(({ partner, value }) => partner !== draft.partner || value !== draft.value)) return draft;
    const sentences = document.stories[story]?.sentences ?? [];
    for (const sentence of sentences) {
      const since = dateIn(document, sentence);
      if (since !== null) return { ...draft, since };
    }
    return draft;
  });
}

function dateIn({ text }: Document, sentence: Sentence): string | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!/\bpartnership\b/i.test(words)) return null;
  const date = establishingDates(text, sentence).find(({ start }) =>
    DATED.test(words.slice(0, start - sentence.start)),
  );
  return date?.value ?? null;
}
