import lexicon from '#lexicon/memberships.json' with { type: 'json' };
import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { sought, triggersOf } from '../../triggers/triggers.ts';
import { codesOf, foreignMentions } from '../partners/foreign-mentions.ts';
import { focusOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { clubsOf, TOGETHER } from './club.ts';
import { datedBeside } from './dated-beside.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/shared-membership';

const JOINS = lexicon.joins.map(({ pattern }) => pattern).join('|');
/** The treaty of ASEAN that partners from elsewhere join: a membership, never an agreement of two. */
const AMITY = 'Treaty of Amity and Cooperation in Southeast Asia';
const JOINED_AMITY = sought(
  new RegExp(
    `\\b(?:${JOINS}|join|accede to|participation in|member(?:ship)?(?: (?:of|in))?|party(?: to)?|sign(?:ed|ing))(?: (?:of|to|under))? (?:the |(?:of )?ASEAN['’]s )?(?:Treaty of Amity and Co-?[Oo]peration in South[- ]?[Ee]ast Asia(?: \\(TAC\\))?|TAC\\b)`,
    'i',
  ),
);
const TRIGGERS = triggersOf(TOGETHER.pattern, JOINED_AMITY.pattern);
const NOT_YET = /\b(?:will|would|wish\w*|plan\w*|intend\w*|hope\w*|want\w*|consider\w*) (?:to |on )?(?:soon )?$/i;

/** 'belong to| the Non-Aligned Movement'. */
const BELONG_TO = /\b(?:belong to|(?:members?|part) of|sit (?:together )?in|parties to) (?:the )?$/i;
/** To belong to these tells nothing of two countries. */
const EVERYBODYS = new Set(['UN', 'ASEAN']);
/** 'the pact|, which entered into force for Chile in 2023'. */
const IN_EFFECT =
  /^(?:\s?\([^)]*\))?, (?:which )?(?:(?:has been )?(?:in effect|in force|effective)|(?:entered|came|took|went) (?:into )?(?:force|effect))\b/;

type Shared = { span: Span; value: string; since: string | null };

/** Pacts in which Vietnam and a partner sit together: both are said to belong to them, or the partner joins the treaty of ASEAN. */
export const sharedMembership: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, TRIGGERS)) {
      const shared = [...joinedTreaty(text, sentence), ...together(text, sentence)];
      if (shared.length === 0) continue;
      const countries = codesOf(foreignMentions(sentence), 'country');
      const partner = countries.length === 1 ? countries[0]! : focusOf(text, sentence, story);
      if (!partner || partner === 'ASEAN') continue;
      for (const { span, value, since } of shared) {
        drafts.push(
          draftRelationship(ID, context, sentence, span, { partner, type: 'treaty-membership', value, since }),
        );
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and Chile sit together in the CPTPP.',
      reads: [
        {
          partner: 'CHL',
          type: 'treaty-membership',
          value: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
        },
      ],
    },
    {
      text: 'As members of the CPTPP, Vietnam and Peru should trade more.',
      reads: [{ partner: 'PER', type: 'treaty-membership' }],
    },
    {
      text: 'Vietnam and Peru will use trade agreements of which both are part, the CPTPP and the RCEP among them.',
      reads: [{ partner: 'PER' }, { partner: 'PER', value: 'Regional Comprehensive Economic Partnership' }],
    },
    {
      text: 'Both Vietnam and Mexico are members of the United Nations, APEC and the CPTPP.',
      reads: [{ partner: 'MEX' }, { partner: 'MEX' }, { partner: 'MEX' }],
    },
    {
      text: 'Vietnam and New Zealand want more from the free trade agreements that count both countries as members.',
      reads: [],
    },
    {
      text: 'The Vietnamese minister welcomed that Peru signed the Treaty of Amity and Co-operation in Southeast Asia (TAC).',
      reads: [
        { partner: 'PER', type: 'treaty-membership', value: 'Treaty of Amity and Cooperation in Southeast Asia' },
      ],
    },
    {
      text: 'Brazil acceded to the Treaty of Amity and Cooperation in Southeast Asia in 2012, Vietnam recalled.',
      reads: [{ partner: 'BRA', since: '2012' }],
    },
    {
      text: 'Peru hopes to soon join the Treaty of Amity and Cooperation in Southeast Asia, Vietnam was told.',
      reads: [],
    },
    { text: 'Vietnam and Laos mark 45 years of their Treaty of Amity and Cooperation.', reads: [] },
    { text: 'Vietnam asked Poland to ratify the free trade agreement with the EU.', reads: [] },
  ],
};

function joinedTreaty(text: string, sentence: Sentence): Shared[] {
  const words = text.slice(sentence.start, sentence.end);
  const match = sentence.signs.exec(words, JOINED_AMITY);
  if (!match || NOT_YET.test(words.slice(0, match.index))) return [];
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  return [{ span, value: AMITY, since: datedBeside(text, sentence, span) }];
}

/** The clubs of a sentence that says that both belong to them; organisations only in a list with a pact. */
function together(text: string, sentence: Sentence): Shared[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!sentence.signs.test(words, TOGETHER)) return [];
  const clubs = clubsOf(text, sentence).filter(({ kind }) => kind !== 'convention');
  const named = clubs.filter(
    (club) => BELONG_TO.test(text.slice(sentence.start, club.start)) && !EVERYBODYS.has(club.partner),
  );
  const shown = clubs.some(({ kind }) => kind === 'pact') ? clubs : named;
  if (shown.length > 0) {
    const once = new Map(shown.map((club) => [club.partner, club]));
    return [...once.values()].map((club) => ({
      span: club,
      value: club.value.replace(/^member of /, ''),
      since: IN_EFFECT.test(text.slice(club.end, sentence.end)) ? datedBeside(text, sentence, club) : null,
    }));
  }
  return [];
}
