import type { Sentence, Story } from '../../../document.ts';
import { canPair } from '../words/countries.ts';

/** 'trade with the bloc', 'the Union’s exports': whichever was spoken of. */
const POINTED = /\bthe (?:[\w-]+ )?(?:bloc|union|grouping)\b(?! (?:of|for|as)\b)/i;
const BACK = 3;

/** The bloc that 'the bloc' in a phrase is: the one named last before the number, in its sentence or the three before. */
export function spokenBloc(topic: string, story: Story, sentence: Sentence, before: number): string | null {
  if (!POINTED.test(topic)) return null;
  const place = story.sentences.indexOf(sentence);
  for (let back = 0; back <= Math.min(BACK, place); back++) {
    const last = story.sentences[place - back]!.mentions.findLast(
      (mention) =>
        mention.kind === 'organisation' && mention.code !== null && canPair(mention.code) && mention.end <= before,
    );
    if (last?.kind === 'organisation' && last.code !== null) return last.code;
  }
  return null;
}
