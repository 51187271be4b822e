import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { foreignMentions } from './foreign-mentions.ts';

const CLAUSE =
  /(?:[;:] |, (?:and|while|but|whereas) | while | whereas )(?!.*(?:[;:] |, (?:and|while|but|whereas) | while | whereas ))/s;
const JOINED = /^ ?(?:and|,|[-–—])(?: the)? $/;
const HOME = /Vi[eệ]t ?[Nn]am|\bHa ?[Nn]oi\b|Hà Nội|\b(?:we|our|us)\b/;

/**
 * True when the clause of a phrase has two foreigners for its subject and no Vietnam: 'Manila and Tokyo are negotiating an
 * agreement'. Capitals count, because they act for their countries.
 */
export function isSignedByOthers(text: string, sentence: Sentence, phrase: Span): boolean {
  const before = text.slice(sentence.start, phrase.start);
  const cut = CLAUSE.exec(before);
  const start = cut ? sentence.start + cut.index + cut[0].length : sentence.start;
  if (HOME.test(text.slice(start, phrase.end))) return false;
  const actors = foreignMentions(sentence).filter(({ start: at, end }) => at >= start && end <= phrase.start);
  return actors.some((first, i) => {
    const second = actors[i + 1];
    return (
      second !== undefined &&
      first.code !== second.code &&
      /^[\s"“]*(?:the )?$/i.test(text.slice(start, first.start)) &&
      JOINED.test(text.slice(first.end, second.start)) &&
      /^ (?:\w+ ){0,4}(?:sign|ink|conclud|negotiat|adopt|agree|reach|exchang|seal|finali[sz])/.test(
        text.slice(second.end),
      )
    );
  });
}
