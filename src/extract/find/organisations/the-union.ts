import { allMatches } from '../../article/all-matches.ts';
import type { Sentence } from '../../document.ts';
import type { OrganisationMention } from '../mention.ts';

/** 'The Union' alone; a capital behind it goes on with another name. */
const THE_UNION = /\b[Tt]he (Union)\b(?! (?:of )?\p{Lu})/gu;

/** In an article that has named the European Union, and no other union of states, 'the Union' is that one. */
export function withTheUnion(text: string, sentences: readonly Sentence[]): void {
  const named = new Map<string, OrganisationMention>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === 'organisation' && mention.code && /union/i.test(mention.name))
        named.set(mention.code, mention);
  const known = named.get('EU');
  if (!known || named.size > 1) return;
  for (const sentence of sentences) {
    for (const match of allMatches(text.slice(sentence.start, sentence.end), THE_UNION)) {
      const end = sentence.start + match.index + match[0].length;
      const start = end - (match[1] ?? '').length;
      if (sentence.mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      sentence.mentions.push({ ...known, start, end });
      sentence.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    }
  }
}
