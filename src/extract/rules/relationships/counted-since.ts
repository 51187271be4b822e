import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { readCount } from './read-count.ts';

/** 'ten years since Vietnam and Chile became| partners': how long ago it was. 'More than ten years' tells no year, nor do the years since something else before them. */
const YEARS_SINCE =
  /(?<!\b(?:than|over|nearly|almost|about|around|some|past|last|next|coming|first|another) )\b((?:\w+-)?\w+) (years?|decades?) (?:on )?(?:since|after) (?:(?!years?\b|decades?\b)[\p{L}’'-]+,? ){1,11}["“]?$/iu;

const OPENS = /(?:^|[,;:—–] ?)(?:(?:and|but|now|today|just) )*$/i;

/** The year counted back from the text's own, where the sentence gives no date that might be meant instead. */
export function countedSince(
  text: string,
  sentence: Sentence,
  phrase: Span,
  reference: PartialDate | null,
): PartialDate | null {
  if (reference === null) return null;
  // A day of this year is the article's own.
  const home = reference.slice(0, 4);
  if (sentence.mentions.some((mention) => mention.kind === 'date' && !mention.value?.startsWith(home))) return null;
  const match = YEARS_SINCE.exec(text.slice(sentence.start, phrase.start));
  // 'Trade has tripled 10 years after the partnership was set up': of some time past.
  if (match && / after /.test(match[0]) && !OPENS.test(text.slice(sentence.start, sentence.start + match.index)))
    return null;
  const years = match && readCount(match[1]!, /decade/i.test(match[2]!));
  return years ? String(Number(reference.slice(0, 4)) - years) : null;
}
