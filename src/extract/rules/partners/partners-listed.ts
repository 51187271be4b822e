import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import { type ForeignMention, foreignMentions } from './foreign-mentions.ts';

/** A partner of a list, with the year in brackets behind its name. */
export type ListedPartner = { code: string; since: PartialDate | null };

/** 'with', 'with seven countries: ', 'with three neighbours, namely '. */
const OPENS =
  /^["”’]? (?:between (?:Vietnam|Viet Nam|Việt Nam) and |with |including |such as |namely )(?:(?:the |its |as many as |up to )?(?:\w+ )?(?:\w+ )?(?:countries|nations|states|partners|neighbou?rs|powers|economies)(?:,? (?:including|such as|namely|like|which are)|:|,| \(| [-–—]) ?)?(?:the )?$/i;
const JOINS =
  /^(?: \((?:[^()]{0,20}?)((?:19|20)\d{2})\))?(?:,| and|, and|,? as well as|,? along with|;)(?: with)?(?: the)? $/;
const YEAR = /^ \((?:[^()]{0,20}?)((?:19|20)\d{2})\)/;

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
  const codes = new Map(listed.map((mention) => [mention.code, YEAR.exec(text.slice(mention.end))?.[1] ?? null]));
  return codes.size > 1 ? [...codes].map(([code, since]) => ({ code, since })) : [];
}
