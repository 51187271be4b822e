import type { Relationship } from '../../../dataset/relationship.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftRelationship } from './draft-relationship.ts';
import { findLevels, LEVEL_TRIGGERS } from './level-phrase.ts';
import { sinceOf } from './since.ts';
import { isHopedFor } from './tense.ts';

const ID = 'relationships/became-partners';

const OF_COMPANIES =
  /\b(?:compan(?:y|ies)|corporation|investors?|shareholders?|firms?|groups?|banks?|airlines?|airport|suppliers?|distributors?|Ltd|JSC|Co)\b/;
const STANDING =
  /\b(?:became|become|becoming|are|were|as|have been|has been|been|is|being|remain\w*|among|one of|two|both)\b(?: [\w'’]+){0,3} ["“]?$/i;
const OF_VIETNAM = /^["”’,]* (?:of|to|for|with) (?:Vietnam|Viet Nam|Việt Nam|each other)\b/;

/** Countries that are or became 'comprehensive strategic partners'; partners of companies are none. */
export const becamePartners: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story, reject } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, LEVEL_TRIGGERS)) {
      const levels = findLevels(text.slice(sentence.start, sentence.end));
      let joined = -1;
      for (const { start, end, value, ofPartners } of levels) {
        if (!ofPartners) continue;
        const phrase = { start: start + sentence.start, end: end + sentence.start };
        const refuse = (reason: string) => reject({ ...phrase, rule: ID, reason });
        const before = text.slice(sentence.start, phrase.start);
        const after = text.slice(phrase.end, sentence.end);
        if (OF_COMPANIES.test(before.slice(-80)) || OF_COMPANIES.test(after.slice(0, 60))) {
          refuse('partners of a company');
          continue;
        }
        const goesOn =
          joined >= 0 &&
          /^[^;]{0,30}?(?:,| and| then| before)+ (?:then |later )?$/.test(text.slice(joined, phrase.start));
        if (
          !goesOn &&
          !STANDING.test(before) &&
          !/^,? since (?:\w+ )?\d{4}/.test(after) &&
          !OF_VIETNAM.test(after) &&
          !/(?:Vietnam|Viet Nam|Việt Nam)['’]s? (?:\w+ ){0,2}$/.test(before)
        ) {
          refuse('not said to be a partner');
          continue;
        }
        if (isHopedFor(before, after) || isAmongForeigners(text, sentence, phrase)) {
          refuse('hoped for, or among foreigners');
          continue;
        }
        const partner = partnerOf(text, sentence, story, phrase);
        if (partner === null) {
          refuse('no partner can be told');
          continue;
        }
        drafts.push(
          draftRelationship(ID, context, sentence, phrase, {
            partner,
            type: 'partnership-level',
            value,
            since: sinceOf(
              text,
              sentence,
              phrase,
              levels
                .filter((other) => other.start !== start)
                .map((other) => ({ start: other.start + sentence.start, end: other.end + sentence.start })),
            ),
          }),
        );
        joined = phrase.end;
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and Japan, which became comprehensive strategic partners in 2023, share many interests.',
      reads: [{ partner: 'JPN', value: 'Comprehensive Strategic Partnership', since: '2023' }],
    },
    {
      text: 'Since 2017 Vietnam and Canada have been comprehensive partners.',
      reads: [{ partner: 'CAN', value: 'Comprehensive Partnership', since: '2017' }],
    },
    {
      text: 'India and Vietnam became strategic partners in July 2007.',
      reads: [{ partner: 'IND', since: '2007-07' }],
    },
    {
      text: 'Russia is a comprehensive strategic partner of Vietnam.',
      reads: [{ partner: 'RUS', value: 'Comprehensive Strategic Partnership' }],
    },
    { text: 'The Vietnamese bank looks for strategic partners in Japan.', reads: [] },
    { text: 'The company became a strategic partner of a firm in South Korea and Vietnam.', reads: [] },
  ],
};
