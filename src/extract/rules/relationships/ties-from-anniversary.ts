import type { Relationship } from '../../../dataset/relationship.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { ANNIVERSARY_TRIGGERS, findAnniversaries, GONE_BY } from './anniversary-phrase.ts';
import { anniversaryYear } from './anniversary-year.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/ties-from-anniversary';

const SINCE_BEGUN = new RegExp(
  `^ (?:${GONE_BY}|ago )?since (?:(?!\\byears?\\b|\\bdecades?\\b)[^;]){0,60}\\b(?:(?:establish|set up|enter|open|forg|normali[sz])\\w*[^;]{0,30} (?:diplomatic )?(?:relations|ties)|(?:diplomatic )?(?:relations|ties)[^;]{0,20} (?:were|was) (?:\\w+ )?(?:established|set up|opened|forged|normali[sz]ed)|diplomatic (?:relations|ties) began)`,
  'i',
);

/** 'This follows 30 years of diplomatic relations.' */
const FOLLOWS = /\bfollows? $/i;
const OF_TIES = /^ of (?:\w+ )?diplomatic (?:relations|ties)\b/i;

/** 'linked by diplomatic ties for| 30 years as of July 20'. */
const LINKED = /\bdiplomatic (?:relations|ties) for (?:\w+ )?$/i;

/** 'to mark 75 years since …' is told of the anniversary alone. */
const MARKED = /\b(?:mark|celebrat|commemorat)\w*\b[^;]{0,110}$/i;

/** 'the 45th anniversary of diplomatic ties falls on August 6'. */
const FALLS_ON = /^ of (?:\w+ ){0,4}diplomatic (?:relations|ties),? (?:which )?(?:falls?|fell) on\b/i;

/** 'It is 70 years since diplomatic relations were established': the year is counted back from the text's own. */
export const tiesFromAnniversary: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text, reference } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, ANNIVERSARY_TRIGGERS)) {
      for (const found of findAnniversaries(text.slice(sentence.start, sentence.end))) {
        const phrase = { ...found, start: found.start + sentence.start, end: found.end + sentence.start };
        const after = text.slice(phrase.end, sentence.end);
        if (MARKED.test(text.slice(sentence.start, phrase.start))) continue;
        const linked =
          / years ?$/.test(text.slice(phrase.start, phrase.end)) &&
          LINKED.test(text.slice(sentence.start, phrase.start));
        const follows = FOLLOWS.test(text.slice(sentence.start, phrase.start)) && OF_TIES.test(after);
        if (
          !(
            SINCE_BEGUN.test(after) ||
            ((phrase.start === sentence.start || /, $/.test(text.slice(phrase.start - 2, phrase.start))) &&
              SINCE_BEGUN.test(after.replace(/^ after\b/, ' since'))) ||
            FALLS_ON.test(after) ||
            follows ||
            linked
          ) ||
          isAmongForeigners(text, sentence, phrase)
        )
          continue;
        const { since } = anniversaryYear(text, sentence, phrase, reference);
        const partner = partnerOf(text, sentence, story, phrase);
        if (since === null || partner === null) continue;
        drafts.push(
          draftRelationship(ID, context, sentence, phrase, {
            partner,
            type: 'diplomatic-ties',
            value: 'diplomatic relations',
            since,
          }),
        );
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'It is seventy years since Vietnam and Poland entered into diplomatic relations.',
      published: '2020-11-19',
      reads: [{ partner: 'POL', type: 'diplomatic-ties', since: '1950' }],
    },
    {
      text: 'The call follows 30 years of diplomatic relations between Vietnam and Chile.',
      published: '2020-11-19',
      reads: [{ partner: 'CHL', since: '1990' }],
    },
    {
      text: 'Half a century after the two countries opened diplomatic relations, Vietnam and Malta trade in salt.',
      published: '2020-11-19',
      reads: [{ partner: 'MLT', since: '1970' }],
    },
    { text: 'It is two years since the Polish minister came to Vietnam.', published: '2020-11-19', reads: [] },
  ],
};
