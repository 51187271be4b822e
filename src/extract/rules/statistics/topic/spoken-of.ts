import type { Sentence, Story } from '../../../document.ts';
import { NO_FLOWS, SPOKEN_FLOWS } from '../words/figure-words.ts';

const FLOW = new RegExp(
  `\\b(?:(?:two-way|bilateral|mutual) )?(?:${SPOKEN_FLOWS.join('|')})\\b(?! (?:${NO_FLOWS.join('|')}))|\\btraded between\\b`,
  'gi',
);
const BACK = 2;

/**
 * The trade, exports or investment spoken of last before a number, in its sentence or the `reach` (two) before: what 'it' is in 'It
 * came to 3 billion USD'.
 */
export function spokenOf(text: string, story: Story, sentence: Sentence, before: number, reach = BACK): string | null {
  const place = story.sentences.indexOf(sentence);
  for (let back = 0; back <= Math.min(reach, place); back++) {
    const here = story.sentences[place - back];
    if (here === undefined) return null;
    const words = text.slice(here.start, back === 0 ? before : here.end);
    const last = [...words.matchAll(FLOW)].at(-1)?.[0].toLowerCase();
    if (last !== undefined) return last === 'traded between' ? 'two-way trade' : last;
  }
  return null;
}

const OPENING = new RegExp(`^\\W*(?:The )?(${FLOW.source})\\b(?= (?:is|was|has|had|remains?|between|with)\\b)`, 'i');

/** 'Trade is where both can do better. It came to 200 million': what the sentence right before opens with, where it has no number of its own. */
export function openingFlow(text: string, story: Story, sentence: Sentence): string | null {
  const before = story.sentences[story.sentences.indexOf(sentence) - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  if (before.mentions.some(({ kind }) => kind === 'quantity')) return null;
  return OPENING.exec(text.slice(before.start, before.end))?.[1]?.toLowerCase() ?? null;
}
