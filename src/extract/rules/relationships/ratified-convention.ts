import type { Relationship } from '../../../dataset/relationship.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftRelationship } from './draft-relationship.ts';
import { sinceOf } from './since.ts';

const ID = 'relationships/ratified-convention';

const RATIFY =
  /\b(?:Vietnam|Viet Nam|Việt Nam|Hanoi)\b[^;]{0,90}?\b(ratif(?:y|ied|ying)|acceded to|joined|became a (?:party|member))\b[^;]{0,20}?\b((?:UN |United Nations )?(?:Convention|Covenant|Treaty|Statute) (?:on|against|of|for) (?:the )?[A-Z][^,.;()]{2,70}?)(?=\s?[,.;(]| in \d| (?:and|which|that|on) )/;
const OF_THE_UN =
  /Rights of the Child|Law of the Sea|Torture|Discrimination|Persons with Disabilities|Civil and Political|Economic, Social|Climate|Cybercrime|Corruption|^UN |^United Nations/;
const NOT_YET = /\b(?:to|will|should|would|could|may|consider(?:ing)?|plans? to|early)\s+(?:\w+ )?$/i;

/** Conventions of the United Nations that Vietnam ratified or joined. */
export const ratifiedConvention: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story)) {
      const words = text.slice(sentence.start, sentence.end);
      const match = RATIFY.exec(words);
      if (!match || !OF_THE_UN.test(match[2]!)) continue;
      const verbAt = words.indexOf(match[1]!, match.index);
      const first = /\b(?:first|second|earliest|one of the)\b[^;]*$/i.test(words.slice(0, verbAt));
      if (NOT_YET.test(words.slice(0, verbAt)) && !first) continue;
      const end = sentence.start + match.index + match[0].length;
      const phrase = { start: sentence.start + verbAt, end };
      const since =
        sinceOf(text, sentence, { start: end, end }, []) ?? yearAfter(words.slice(match.index + match[0].length));
      drafts.push(
        draftRelationship(ID, context, sentence, phrase, {
          partner: 'UN',
          type: 'treaty-membership',
          value: match[2]!.trim(),
          since,
        }),
      );
    }
    return drafts;
  },
  examples: [
    {
      text: 'Hanoi was one of the earliest capitals to ratify the Convention on the Law of the Sea (UNCLOS) in 1994.',
      reads: [{ partner: 'UN', type: 'treaty-membership', value: 'Convention on the Law of the Sea', since: '1994' }],
    },
    { text: 'Vietnam plans to ratify the UN Convention against Cybercrime.', reads: [] },
  ],
};

function yearAfter(words: string): string | null {
  return /^[^;,]{0,30}?\bin ((?:19|20)\d{2})\b/.exec(words)?.[1] ?? null;
}
