import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import { type ForeignMention, foreignMentions } from './foreign-mentions.ts';

/** A partner of a list, with the year in brackets behind its name. */
export type ListedPartner = { code: string; since: PartialDate | null };

/** 'with', 'with seven countries: ', ', namely ', ' (': what leads from a phrase to a list of partners. */
const OPENS =
  /^["”’]?(?:(?: (?:of|for) (?:Vietnam|Viet Nam|Việt Nam))?(?:: ?| \(|,? (?:namely|which are|they are) )|,? (?:between (?:Vietnam|Viet Nam|Việt Nam) and |with |including |such as |namely )(?:(?:the |its |as many as |up to )?(?:\w+ )?(?:\w+ )?(?:countries|nations|states|partners|neighbou?rs|powers|economies)(?:,? (?:including|such as|namely|like|which are)|:|,| \(| [-–—]) ?)?)(?:the )?$/i;
const YEAR = /^(?: \([^()]{0,20}?| (?:(?:in|since) )?)((?:19|20)\d{2})\b(?! ?[-–—] ?\d)/;
/** ', ', ' and the ', ' (2008), ', ' 2009, ', ' and, as of June 3, '. */
const JOINS =
  /^(?: \([^()]{0,30}?\)| (?:(?:in|since) )?(?:19|20)\d{2})?(?:,| and|, and|,? as well as|,? along with|;)(?:,? (?:and )?(?:as of|since|from) [^,;]{3,20},| more recently|,? most recently,)?(?: with)?(?: the)? $/;

/**
 * The partners named one after the other right behind a phrase ('partnerships| with China (2008), Russia and India'); empty when
 * fewer than two are.
 */
export function partnersListed(text: string, sentence: Sentence, from: number): ListedPartner[] {
  const mentions = foreignMentions(sentence).filter((mention) => mention.start >= from && !mention.byPlace);
  const first = mentions[0];
  if (!first || !OPENS.test(text.slice(from, first.start))) return [];
  const listed: ForeignMention[] = [first];
  for (const mention of mentions.slice(1)) {
    const before = listed.at(-1)!;
    // 'Russia's' and the like belong to something else.
    if (!JOINS.test(text.slice(before.end, mention.start))) break;
    listed.push(mention);
  }
  if (/^['’]s?\b/.test(text.slice(listed.at(-1)!.end))) listed.pop();
  const codes = new Map(listed.map((mention) => [mention.code, yearBehind(text, sentence, mention)]));
  return codes.size > 1 ? [...codes].map(([code, since]) => ({ code, since })) : [];
}

/** 'China| (2008)', 'Spain| 2009', 'Japan| (in November)'. */
export function yearBehind(text: string, sentence: Sentence, { end }: ForeignMention): PartialDate | null {
  const date = sentence.mentions.find(
    (mention) =>
      mention.kind === 'date' &&
      mention.until === null &&
      mention.start >= end &&
      /^ \((?:(?:in|since|on|from) )?$/.test(text.slice(end, mention.start)),
  );
  if (date?.kind === 'date' && date.value !== null) return date.value;
  return YEAR.exec(text.slice(end, end + 40))?.[1] ?? null;
}
