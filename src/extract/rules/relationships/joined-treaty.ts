import type { Relationship } from '../../../dataset/relationship.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { focusOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/joined-treaty';

const TREATY = 'Treaty of Amity and Co-?[Oo]peration in South[- ]?[Ee]ast Asia';
const JOINS =
  'join(?:ed|ing|s)?|acced(?:ed|ing)(?: to)?|accession(?: to)?|sign(?:ed|ing)(?: of)?|signature(?: (?:of|to|under))?|participation(?: in)?|member(?:ship)?(?: (?:of|in))?|party(?: to)?';
const JOINED = new RegExp(`\\b(?:${JOINS}) (?:the |(?:of )?ASEAN['’]s )?(${TREATY}(?: \\(TAC\\))?)`, 'i');
const TRIGGERS = triggersOf(JOINED);
const NOT_YET = /\b(?:will|would|wish\w*|plan\w*|intend\w*|hope\w*|want\w*|consider\w*) (?:to |on )?(?:soon )?$/i;

/** The treaty of ASEAN that partners from elsewhere join: a membership, never an agreement of two. */
export const joinedTreaty: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, TRIGGERS)) {
      const words = text.slice(sentence.start, sentence.end);
      const match = JOINED.exec(words);
      if (!match || NOT_YET.test(words.slice(0, match.index))) continue;
      const countries = codesOf(foreignMentions(sentence), 'country');
      const partner = countries.length === 1 ? countries[0]! : focusOf(text, sentence, story);
      if (!partner || partner === 'ASEAN') continue;
      const phrase = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      drafts.push(
        draftRelationship(ID, context, sentence, phrase, {
          partner,
          type: 'treaty-membership',
          value: 'Treaty of Amity and Cooperation in Southeast Asia',
          since: null,
        }),
      );
    }
    return drafts;
  },
  examples: [
    {
      text: 'The Vietnamese minister welcomed the signing of the Treaty of Amity and Co-operation in Southeast Asia (TAC) by Peru.',
      reads: [
        { partner: 'PER', type: 'treaty-membership', value: 'Treaty of Amity and Cooperation in Southeast Asia' },
      ],
    },
    {
      text: 'Peru hopes to soon join the Treaty of Amity and Cooperation in Southeast Asia, Vietnam was told.',
      reads: [],
    },
    { text: 'Vietnam and Laos mark 45 years of their Treaty of Amity and Cooperation.', reads: [] },
  ],
};
