import type { Relationship } from '../../../dataset/relationship.ts';
import { allMatches } from '../../article/all-matches.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { focusOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/joint-membership';

/** Pacts with a name of their own; where the sentence has one, 'free trade agreements' is only its kind. */
const NAMED =
  /\b(?:Comprehensive and Progressive Agreement (?:for|on|of) (?:the )?Trans-Pacific Partnership(?: \(CPTPP\))?|Regional Comprehensive Economic Partnership(?: \(RCEP\))?|CPTPP|RCEP)\b/g;
const PACT = /\b(?:free trade agreements?|FTAs?|trade (?:agreements|pacts|deals))\b/;
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
      if (!TOGETHER.test(words)) continue;
      const named = onceEach(allMatches(words, NAMED));
      const generic = PACT.exec(words);
      const pacts = named.length > 0 ? named : generic ? [generic] : [];
      if (pacts.length === 0) continue;
      const countries = codesOf(foreignMentions(sentence), 'country');
      const partner = countries.length === 1 ? countries[0]! : focusOf(text, sentence, story);
      if (!partner) continue;
      for (const pact of pacts) {
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
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and Chile sit together in the CPTPP.',
      reads: [{ partner: 'CHL', type: 'treaty-membership', value: 'CPTPP' }],
    },
    {
      text: 'Vietnam and Peru will use trade agreements of which both are part, the CPTPP and the RCEP among them.',
      reads: [
        { partner: 'PER', value: 'CPTPP' },
        { partner: 'PER', value: 'RCEP' },
      ],
    },
    {
      text: 'Vietnam and New Zealand will make use of free trade agreements to which both countries are members.',
      reads: [{ partner: 'NZL', type: 'treaty-membership' }],
    },
    { text: 'Vietnam asked Poland to ratify the free trade agreement with the EU.', reads: [] },
  ],
};

/** A pact told by its name and again by its short name is one. */
function onceEach(matches: readonly RegExpExecArray[]): RegExpExecArray[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const pact = /CPTPP|Trans-Pacific/.test(match[0]) ? 'CPTPP' : 'RCEP';
    return !seen.has(pact) && seen.add(pact);
  });
}
