import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import { toldBefore } from '../partners/told-before.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { begunOn } from './begun-on.ts';
import { draftRelationship } from './draft-relationship.ts';
import { establishingDates } from './establishing-dates.ts';
import { partnerOfTies } from './partner-of-ties.ts';
import { findTies, TIES_TRIGGERS } from './ties-phrase.ts';

const ID = 'relationships/diplomatic-ties';

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
        const phrase = { ...ties, start: ties.start + sentence.start, end: ties.end + sentence.start };
        const found =
          begunOn(text, sentence, phrase, document.head.published, document.reference) ??
          (isAmongTheFirst(words, ties) ? { ...phrase, value: null } : null);
        if (found === null) continue;
        if (isAmongForeigners(text, sentence, phrase)) {
          reject({ ...phrase, rule: ID, reason: 'relations of two foreigners' });
          continue;
        }
        const partner = partnerOfTies(text, sentence, story, phrase) ?? toldBefore(document, story);
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
            value: ties.recognition ? 'recognition' : 'diplomatic relations',
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
    {
      text: 'In New York, Vietnam and Tonga established diplomatic relations on September 21.',
      published: '2023-09-23',
      reads: [{ partner: 'TON', type: 'diplomatic-ties', since: '2023-09-21' }],
    },
    {
      text: 'The 50 years since Vietnam and Malta established diplomatic relations were celebrated on September 21.',
      published: '2023-09-23',
      reads: [],
    },
    { text: 'China and Vietnam forged diplomatic ties in 1950.', reads: [{ partner: 'CHN', since: '1950' }] },
    {
      text: 'Of the Nordic states Sweden was the first, in 1969, to open diplomatic relations with Vietnam.',
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
    {
      text: 'Peru was one of the first ten nations to recognise Vietnam and set up diplomatic ties with it.',
      reads: [{ partner: 'PER', type: 'diplomatic-ties', since: null }],
    },
    {
      text: 'Relations between Vietnam and Angola, established in November 1975, have thrived.',
      reads: [{ partner: 'AGO', since: '1975-11' }],
    },
    {
      text: 'Albania recognised Vietnam on February 11, 1950, before most of its neighbours.',
      reads: [{ partner: 'ALB', type: 'diplomatic-ties', since: '1950-02-11' }],
    },
    {
      text: 'Vietnam and Georgia: relations at ambassadorial level date from October 30, 1992.',
      reads: [{ partner: 'GEO', since: '1992-10-30' }],
    },
    {
      text: 'On January 30, 1950, Albania became the first nation of its region to have diplomatic relations with Vietnam, and in 2008 the two opened a school.',
      reads: [{ partner: 'ALB', since: '1950-01-30' }],
    },
    {
      text: 'Relations between Vietnam and Paraguay, though set up as early as 1995, have yet to bear fruit.',
      reads: [{ partner: 'PRY', since: '1995' }],
    },
    {
      text: 'Over five decades of ties since July 1, 1973, Vietnam and Zambia have traded in tea.',
      reads: [{ partner: 'ZMB', since: '1973-07-01' }],
    },
    {
      text: 'The envoy of Ghana praised the solidarity between the two nations since March 25, 1965, and thanked Vietnam.',
      reads: [{ partner: 'GHA', since: '1965-03-25' }],
    },
    {
      text: 'Vietnam and Kuwait wish to lift their 48-year-old diplomatic relationship.',
      published: '2024-05-06',
      reads: [{ partner: 'KWT', since: '1976' }],
    },
    {
      text: 'Vietnam and Kuwait wish to lift their nearly 50-year-old diplomatic relationship.',
      published: '2024-05-06',
      reads: [],
    },
    {
      text: 'Da Nang of Vietnam and a port of Malta kept up the friendship of the two cities since May 2, 2019.',
      reads: [],
    },
    { text: 'Malta has had no formal diplomatic ties with Vietnam since the treaty lapsed in 1985.', reads: [] },
    { text: 'Albania recognised Vietnam’s efforts in 2020.', reads: [] },
    {
      text: 'The Albanian league set up relations with the Vietnam Union of Friendship Organisations in 2017.',
      reads: [],
    },
    { text: 'Vietnam set up relations with the European Union in 1990.', reads: [{ partner: 'EU', since: '1990' }] },
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
      text: 'Vietnam has had diplomatic relations with Ghana since 14 February 1965, with Benin since 4 March 1973 and with Malta since 1974.',
      reads: [
        { partner: 'BEN', since: '1973-03-04' },
        { partner: 'MLT', since: '1974' },
        { partner: 'GHA', since: '1965-02-14' },
      ],
    },
    {
      text: "Vietnam's diplomatic relations with Ghana go back to February 14, 1965, those with Benin to March 4, 1973.",
      reads: [
        { partner: 'BEN', since: '1973-03-04' },
        { partner: 'GHA', since: '1965-02-14' },
      ],
    },
    {
      text: 'Vietnam has had diplomatic relations with Ghana since 1965, and trade with Benin since 1973.',
      reads: [{ partner: 'GHA', since: '1965' }],
    },
    {
      text: 'Vietnam and Japan raised diplomatic relations to a comprehensive strategic partnership in 2023.',
      reads: [],
    },
    { text: 'Vietnam and Chile will strengthen diplomatic relations in 2026.', reads: [] },
    {
      text: 'In November 2016, on the 20th anniversary of the establishment of diplomatic relations with Vietnam, the King of Malta came to Hanoi.',
      reads: [],
    },
    {
      text: 'Vietnam and Malta, whose diplomatic relations go back 45 years, to 1974, trade in tea.',
      published: '2019-05-06',
      reads: [{ partner: 'MLT', since: '1974' }],
    },
    {
      text: 'Relations of Vietnam and Malta at the diplomatic level have existed since 1974.',
      reads: [{ partner: 'MLT', since: '1974' }],
    },
    { text: 'Diplomatic relations between China and Russia were established in 1949.', reads: [] },
  ],
};

const FIRST_TO =
  /\b(?:first|earliest)\b[^;,]{0,70}? (?:to|that|which) (?:(?:officially )?recogni[sz]ed? [^;,]{0,24}and )?(?:officially )?(?:(?:re-?)?establish(?:ed)?|set up|forged?|open(?:ed)?|ha(?:ve|d)|enter(?:ed)? into|build|built) $/i;

/** 'Chile was the first nation of the region to set up diplomatic ties with Vietnam': a fact, even without its date. */
function isAmongTheFirst(words: string, ties: Span): boolean {
  return (
    FIRST_TO.test(words.slice(0, ties.start)) &&
    /^ with (?:Vietnam|Viet Nam|Việt Nam|it\b|us\b)/.test(words.slice(ties.end))
  );
}

/** 'those with Tanzania| go back to'. */
const THOSE_BEGUN =
  /^ (?:(?:(?:go|goes|dat(?:e[sd]?|ing))(?: back)? (?:to|from)|(?:(?:were|was|had been) )?(?:\w+ly )?(?:set up|established|opened|forged|founded|sealed|begun|began|followed|started) (?:on|in)|followed(?: on| in)?|on|in|to|since) )$/;

/** '… with Tanzania in 1965, with Mozambique in 1975 and with Iran in 1973': the further partners, each with its date. */
function alsoWith(text: string, sentence: Sentence, first: Span): { partner: string; since: PartialDate }[] {
  const dates = establishingDates(text, sentence).filter((date) => date.start > first.end);
  return foreignMentions(sentence).flatMap((mention) => {
    if (mention.start < first.end || !/\bwith (?:the )?$/.test(text.slice(mention.start - 10, mention.start)))
      return [];
    const others = /\b(?:those|that|relations|ties) with (?:the )?$/.test(text.slice(first.end, mention.start));
    // Not 'and trade with Benin since 1973'.
    const again = /(?:,|;|\band) with (?:the )?$/.test(text.slice(first.end, mention.start));
    const date = dates.find(
      (one) =>
        one.start > mention.end &&
        (others ? THOSE_BEGUN : again ? /^ (?:on|in|since) $/ : /^ (?:on|in) $/).test(
          text.slice(mention.end, one.start),
        ),
    );
    return date ? [{ partner: mention.code, since: date.value }] : [];
  });
}
