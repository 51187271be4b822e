import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { bracketStart } from './anniversary-phrase.ts';
import { draftRelationship } from './draft-relationship.ts';
import { establishingDates } from './establishing-dates.ts';
import { findLevels } from './level-phrase.ts';
import { readCount } from './read-count.ts';
import { findTies, TIES_TRIGGERS } from './ties-phrase.ts';

const ID = 'relationships/diplomatic-ties';

const BEGIN =
  '(?:establish(?:e[sd]|ing|ment)?|set(?:ting)? up|forg(?:e[sd]?|ing)|open(?:s|ed|ing)?|enter(?:s|ed|ing)? into|normali[sz](?:e[sd]?|ing|ation)|founded|start(?:ed)?|began|begun|recogni[sz]ed|form(?:ed|ing)|inaugurat(?:e[sd]?|ing)|t(?:ook|aken|aking) up|take up|restor(?:e[sd]?|ing)|initiat(?:e[sd]?|ing)|exchanged|came into being)';
const BEFORE = new RegExp(`\\b(?:${BEGIN}|ha(?:ve|s|d)(?: had| enjoyed| maintained)?)\\b[^;]{0,60}$`, 'i');
const AFTER_TO_DATE = new RegExp(
  `^[^;]{0,70}?\\b(?:${BEGIN}|dat(?:e[sd]?|ing)(?: back)?(?: to| from)?|go(?:es)? back to|since)\\b[^;]{0,60}$`,
  'i',
);

/** The day, month or year on which Vietnam and a partner set up diplomatic relations. Ties without a date are no fact. */
export const diplomaticTies: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story, reject } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, TIES_TRIGGERS)) {
      const words = text.slice(sentence.start, sentence.end);
      for (const ties of findTies(words)) {
        const phrase = { start: ties.start + sentence.start, end: ties.end + sentence.start };
        const found = begunOn(text, sentence, phrase, ties.diplomatic, document.head.published);
        if (found === null) continue;
        if (isAmongForeigners(text, sentence, phrase)) {
          reject({ ...phrase, rule: ID, reason: 'relations of two foreigners' });
          continue;
        }
        const partner = partnerOf(text, sentence, story, phrase);
        if (partner === null) {
          reject({ ...phrase, rule: ID, reason: 'no partner can be told' });
          continue;
        }
        const shown = { start: Math.min(phrase.start, found.start), end: Math.max(phrase.end, found.end) };
        for (const other of alsoWith(text, sentence, found)) {
          drafts.push(
            draftRelationship(ID, context, sentence, shown, {
              partner: other.partner,
              type: 'diplomatic-ties',
              value: 'diplomatic relations',
              since: other.since,
            }),
          );
        }
        drafts.push(
          draftRelationship(ID, context, sentence, shown, {
            partner,
            type: 'diplomatic-ties',
            value: 'diplomatic relations',
            since: found.value,
          }),
        );
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Diplomatic relations between Vietnam and Myanmar were established on May 28, 1975.',
      reads: [{ partner: 'MMR', type: 'diplomatic-ties', since: '1975-05-28' }],
    },
    { text: 'China and Vietnam forged diplomatic ties in 1950.', reads: [{ partner: 'CHN', since: '1950' }] },
    {
      text: 'Sweden was in 1969 the first Western country to set up diplomatic relations with Vietnam.',
      reads: [{ partner: 'SWE', since: '1969' }],
    },
    {
      text: 'Vietnam and Spain established relations on May 23, 1977, and a strategic partnership in 2009.',
      reads: [{ partner: 'ESP', since: '1977-05-23' }],
    },
    {
      text: 'Vietnam and Türkiye have had diplomatic relations since June 7, 1978.',
      reads: [{ partner: 'TUR', since: '1978-06-07' }],
    },
    { text: 'Vietnam and Iran: relations date back to 1973.', reads: [{ partner: 'IRN', since: '1973' }] },
    {
      text: 'Vietnam and New Zealand mark the 50th anniversary of diplomatic relations (June 19, 1975 – 2025).',
      published: '2025-06-20',
      reads: [{ partner: 'NZL', since: '1975-06-19' }],
    },
    {
      text: 'Vietnam opened diplomatic relations with Ghana in 1965 and with Benin in 1973.',
      reads: [
        { partner: 'BEN', since: '1973' },
        { partner: 'GHA', since: '1965' },
      ],
    },
    {
      text: 'Vietnam and Japan raised diplomatic relations to a comprehensive strategic partnership in 2023.',
      reads: [],
    },
    { text: 'Vietnam and Chile will strengthen diplomatic relations in 2026.', reads: [] },
    { text: 'Diplomatic relations between China and Russia were established in 1949.', reads: [] },
  ],
};

/** 'in December 2022, three decades after the two entered into relations'. */
const LATER = /^,? ((?:\w+[- ])?\w+) (years?|decades?) (?:after|since)\b/i;

/** '… with Tanzania in 1965, with Mozambique in 1975 and with Iran in 1973': the further partners, each with its date. */
function alsoWith(text: string, sentence: Sentence, first: Span): { partner: string; since: PartialDate }[] {
  const dates = establishingDates(text, sentence).filter((date) => date.start > first.end);
  return foreignMentions(sentence).flatMap((mention) => {
    if (mention.start < first.end || !/\bwith (?:the )?$/.test(text.slice(mention.start - 10, mention.start)))
      return [];
    const date = dates.find(
      (one) => one.start > mention.end && /^ (?:on|in) $/.test(text.slice(mention.end, one.start)),
    );
    return date ? [{ partner: mention.code, since: date.value }] : [];
  });
}

type Begun = Span & { value: PartialDate };

function begunOn(
  text: string,
  sentence: Sentence,
  phrase: Span,
  diplomatic: boolean,
  published: PartialDate | null,
): Begun | null {
  if (diplomatic || /anniversar/i.test(text.slice(sentence.start, phrase.start))) {
    const bracket = bracketStart(text, phrase.end, Math.min(sentence.end, phrase.end + 60));
    if (bracket) return { start: phrase.end, end: Math.min(sentence.end, phrase.end + 40), value: bracket };
  }
  const now = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  // Relations are told of long after; a date of this year is the article's own, 'last year' a figure's.
  const dates = establishingDates(text, sentence).filter(
    (date) => Number(date.value.slice(0, 4)) < now && !date.inferredYear && date.form === 'absolute',
  );
  const before = text.slice(sentence.start, phrase.start);
  const begins = BEFORE.test(before);
  for (const date of dates) {
    if (date.start < phrase.end) continue;
    const between = text.slice(phrase.end, date.start);
    if (between.length > 130 || /;\s/.test(between) || findLevels(between).length > 0) break;
    // 'since' alone belongs to what was had or set up; 'have grown since 2020' does not.
    if (/\b(?:grow|grew|develop|expand|flourish|deepen|strengthen|upgrad|elevat|rais)\w*\b/i.test(between)) break;
    if (AFTER_TO_DATE.test(between) || /^ ?\($/.test(between))
      return { start: date.start, end: date.end, value: date.value };
    if (begins && /^[^;]{0,90}$/.test(between)) return { start: date.start, end: date.end, value: date.value };
    break;
  }
  for (const date of [...dates].reverse()) {
    if (date.end > phrase.start) continue;
    const between = text.slice(date.end, phrase.start);
    const rest = text.slice(phrase.end, sentence.end);
    if (between.length > 130 || /;\s/.test(between) || findLevels(between).length > 0) break;
    const later = LATER.exec(between);
    if (later) {
      const years = readCount(later[1]!, /decade/i.test(later[2]!));
      return years === null
        ? null
        : { start: date.start, end: date.end, value: String(Number(date.value.slice(0, 4)) - years) };
    }
    if (new RegExp(`\\b${BEGIN}\\b`, 'i').test(between)) return { start: date.start, end: date.end, value: date.value };
    if (/\bsince\s+$/i.test(text.slice(sentence.start, date.start)) && /\bha(?:ve|s|d)\b/.test(between))
      return { start: date.start, end: date.end, value: date.value };
    if (
      /^[, ]*(?:when|that|the year in which)?[^;,]{0,40}$/.test(between) &&
      new RegExp(`^ (?:were|was) (?:\\w+ )?${BEGIN}`, 'i').test(rest)
    )
      return { start: date.start, end: date.end, value: date.value };
    break;
  }
  return null;
}
