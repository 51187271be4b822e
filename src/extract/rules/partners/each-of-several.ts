import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { codesOf, foreignMentions } from './foreign-mentions.ts';
import { positionOf } from './position-of.ts';

const EACH =
  /\b(?:each|all|any) of (?:the |these |those )?(two|three|four|five)\b|\b(?:the|these|all|with the) (three|four|five) (?:host )?(?:countries|nations|partners|states)\b/i;
const COUNT: Record<string, number> = { two: 2, three: 3, four: 4, five: 5 };
const BACK = 12;

/**
 * The partners of 'relations with each of the three': the last so many countries that the story named before. Null when
 * the sentence speaks of no such group, empty when the group cannot be told.
 */
export function eachOfSeveral(text: string, sentence: Sentence, story: Story, phrase: Span): string[] | null {
  const match = EACH.exec(text.slice(Math.max(sentence.start, phrase.start - 120), phrase.start));
  if (!match) return null;
  const wanted = COUNT[(match[1] ?? match[2])!.toLowerCase()]!;
  const at = positionOf(story, sentence);
  for (let i = at; i >= 0 && i >= at - BACK; i--) {
    const countries = codesOf(foreignMentions(story.sentences[i]!), 'country');
    if (countries.length === wanted) return countries;
  }
  return [];
}
