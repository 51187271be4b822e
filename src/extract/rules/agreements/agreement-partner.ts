import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { eachOfSeveral } from '../partners/each-of-several.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { partnerNamed } from './instrument-head.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

/** With whom a document is: named inside its own name, else as the sentence and story tell. Empty when nobody can be told. */
export function agreementPartners(text: string, sentence: Sentence, story: Story, phrase: InstrumentPhrase): string[] {
  if (phrase.head.partner) return [phrase.head.partner];
  const span: Span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
  const named = phrase.kind === 'treaty' ? partnerNamed(text.slice(span.start, span.end + 9)) : null;
  if (named) return [named];
  const inside = foreignMentions(sentence).filter((mention) => mention.start >= span.start && mention.end <= span.end);
  // 'the ASEAN - Canada agreement' is not Vietnam's own.
  if (
    /\b(?:ASEAN|EU)(?: ?[-–—] ?)\p{Lu}/u.test(text.slice(span.start, span.end)) &&
    !/Vi[eệ]t ?[Nn]am/.test(text.slice(span.start, span.end))
  )
    return [];
  const countries = codesOf(inside, 'country');
  if (countries.length === 1) return countries;
  const lead = { start: sentence.start + phrase.start, end: sentence.start + phrase.head.end };
  const owner = codesOf(
    inside.filter((mention) => mention.end <= lead.end),
    'organisation',
  );
  if (countries.length === 0 && owner.length > 0) return [owner[0]!];
  if (isAmongForeigners(text, sentence, span)) return [];
  const several = eachOfSeveral(text, sentence, story, lead);
  if (several && several.length > 0) return several;
  const partner = partnerOf(text, sentence, story, lead);
  return partner === null ? [] : [partner];
}
