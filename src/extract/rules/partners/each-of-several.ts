import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { codesOf, foreignMentions } from './foreign-mentions.ts';
import { positionOf } from './position-of.ts';

const EACH =
  /\b(?:each|all|any) of (?:the |these |those )?(two|three|four|five)\b|\b(?:the|these|all|with the) (three|four|five) (?:host )?(?:countries|nations|partners|states)\b|\ball (three|four|five) (?:of them )?(?:are|were|have|became|now)\b/i;
/** 'visits to Malta and Oman,| each of which produced a statement', 'issued| in each capital'. */
const EACH_OF_THEM =
  /\b(?:each of (?:which|them)|both of which|(?:in |at |during )?each (?:visit|leg|stop|capital|country))\b(?![^;]*, (?:and|while|but) )/i;
const EACH_STOP = /\beach (?:visit|leg|stop|capital|country)\b/i;
/** How many sentences open a story. */
const OPENING = 3;
const COUNT: Record<string, number> = { two: 2, three: 3, four: 4, five: 5 };
const BACK = 12;
const NEAR = 120;
/** In how many sentences before it 'each of them' finds its countries. */
const BACK_TO_THEM = 2;

/**
 * The partners of 'relations with each of the three': the last so many countries that the story named before. Null when
 * the sentence speaks of no such group, empty when the group cannot be told.
 */
export function eachOfSeveral(text: string, sentence: Sentence, story: Story, phrase: Span): string[] | null {
  const lead = text.slice(Math.max(sentence.start, phrase.start - NEAR), phrase.start);
  const match = EACH.exec(lead);
  if (!match)
    return isOfEach(text, sentence, phrase)
      ? (lastNamed(sentence, story, phrase) ?? (EACH_STOP.test(lead) ? tourOf(story) : null))
      : null;
  const wanted = COUNT[(match[1] ?? match[2] ?? match[3])!.toLowerCase()]!;
  const at = positionOf(story, sentence);
  for (let i = at; i >= 0 && i >= at - BACK; i--) {
    const countries = codesOf(foreignMentions(story.sentences[i]!), 'country');
    if (countries.length === wanted) return countries;
  }
  return [];
}

/** True where what a sentence tells is told of each of several for itself. */
export function isOfEach(text: string, sentence: Sentence, phrase: Span): boolean {
  return EACH_OF_THEM.test(text.slice(Math.max(sentence.start, phrase.start - NEAR), phrase.start));
}

function lastNamed(sentence: Sentence, story: Story, phrase: Span): string[] | null {
  const at = positionOf(story, sentence);
  for (let i = at; i >= 0 && i >= at - BACK_TO_THEM; i--) {
    const named = foreignMentions(story.sentences[i]!).filter(({ end }) => end <= phrase.start);
    const countries = codesOf(named, 'country');
    if (countries.length > 1) return countries;
  }
  return null;
}

/** 'At the end of each visit a statement was issued', of a tour whose countries the story named at its beginning. */
function tourOf({ sentences }: Story): string[] | null {
  const named = sentences.slice(0, OPENING).map((sentence) => codesOf(foreignMentions(sentence), 'country'));
  return named.find((countries) => countries.length > 1) ?? null;
}
