import type { Relationship } from '../../../dataset/relationship.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { focusOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/joint-membership';

const PACT =
  /\b(?:CPTPP|RCEP|Comprehensive and Progressive Agreement (?:for|on|of) (?:the )?Trans-Pacific Partnership|Regional Comprehensive Economic Partnership|free trade agreements?|FTAs?|trade (?:agreements|pacts|deals))\b/;
const TOGETHER =
  /\b(?:both|the two|two) (?:countries |nations |sides |economies |of them )?(?:are|being|as) (?:members|signatories|parties|part)\b|\b(?:to|of|in) which (?:both|the two)[^;]{0,40}\b(?:members?|part(?:y|ies)?|signator|belong|participat|join)|\b(?:both|the two) (?:countries |nations |sides )?(?:belong|are (?:members|parties|signatories)|participate|sit together|take part)\b|\bsit together in\b|\bco-?members? of\b|\bfellow members? of\b/i;
const TRIGGERS = triggersOf(TOGETHER);

/** Pacts in which Vietnam and the partner sit together, where the text says that both belong to them. */
export const jointMembership: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, TRIGGERS)) {
      const words = text.slice(sentence.start, sentence.end);
      const pact = PACT.exec(words);
      if (!pact || !TOGETHER.test(words)) continue;
      const countries = codesOf(foreignMentions(sentence), 'country');
      const partner = countries.length === 1 ? countries[0]! : focusOf(text, sentence, story);
      if (!partner) continue;
      const phrase = { start: sentence.start + pact.index, end: sentence.start + pact.index + pact[0].length };
      drafts.push(
        draftRelationship(ID, context, sentence, phrase, {
          partner,
          type: 'treaty-membership',
          value: pact[0].replace(/\s+/g, ' '),
          since: null,
        }),
      );
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and Chile sit together in the CPTPP.',
      reads: [{ partner: 'CHL', type: 'treaty-membership', value: 'CPTPP' }],
    },
    {
      text: 'Vietnam and New Zealand will make use of free trade agreements to which both countries are members.',
      reads: [{ partner: 'NZL', type: 'treaty-membership' }],
    },
    { text: 'Vietnam asked Poland to ratify the free trade agreement with the EU.', reads: [] },
  ],
};
