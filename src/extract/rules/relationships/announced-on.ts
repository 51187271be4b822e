import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { establishingDates } from './establishing-dates.ts';
import { changeBefore } from './tense.ts';

const NEWS = /\b(?:announc\w+|agree(?:d|ing)|decid\w+|declar\w+|joint (?:statement|declaration)|statement on|newly|officially|have been|has been|had been)\b/i;
const BACK = 5;

/**
 * The day of talks at which a level was announced, when its own sentence tells none: the nearest day told before it in
 * the story. Only for news ('announced that ties had been raised'), never for a level that is merely recalled.
 */
export function announcedOn(text: string, sentence: Sentence, story: Story, level: Span): PartialDate | null {
  const before = text.slice(sentence.start, level.start);
  const change = changeBefore(before);
  if (!change || !/^(?:upgrad|elevat|rais|lift|plac|set up|establish)/i.test(change.words)) return null;
  if (!NEWS.test(before) || /\b(?:since|after|before|last|previous)\b[^.;]{0,60}$/i.test(before.slice(0, change.start))) return null;
  const at = story.sentences.indexOf(sentence);
  for (let i = at; i >= 0 && i >= at - BACK; i--) {
    const day = establishingDates(text, story.sentences[i]!).findLast((date) => date.value.length === 10 && (i < at || date.end <= level.start));
    if (day) return day.value;
  }
  return null;
}
