import type { Sentence } from '../../../document.ts';
import { codesIn, countryName } from '../words/countries.ts';

/** 'exports from the former' names the first country of the sentence. */
export function namePair(topic: string, text: string, sentence: Sentence): string {
  if (!/\bthe (?:former|latter)\b/i.test(topic)) return topic;
  const names = codesIn(sentence, sentence).map((code) => nameIn(sentence, text, code));
  return topic
    .replace(/\bthe former\b/i, names[0] ?? 'the former')
    .replace(/\bthe latter\b/i, names[1] ?? 'the latter');
}

function nameIn(sentence: Sentence, text: string, code: string): string {
  const mention = sentence.mentions.find((each) => each.kind === 'place' && each.country === code);
  return mention === undefined ? countryName(code) : text.slice(mention.start, mention.end);
}
