import type { Relationship } from '../../../dataset/relationship.ts';
import { allMatches } from '../../article/all-matches.ts';
import type { Sentence } from '../../document.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { positionOf } from '../partners/position-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { datedBeside } from './dated-beside.ts';
import { draftRelationship } from './draft-relationship.ts';
import { sinceOf } from './since.ts';

const ID = 'relationships/ratified-convention';

const RATIFY =
  /\b(?:Vietnam|Viet Nam|Việt Nam|Hanoi)\b[^;]{0,90}?\b(ratif(?:y|ied|ying)|acceded to|joined|became a (?:party|member))\b[^;]{0,20}?\b((?:UN |United Nations )?(?:Convention|Covenant|Treaty|Statute) (?:on|against|of|for) (?:the )?[A-Z][^,.;()]{2,70}?)(?=\s?[,.;(]| in \d| (?:and|which|that|on) )/;
/** 'Vietnam ratified the treaty': the one that the sentences before name. */
const RATIFIED_IT =
  /\b(?:Vietnam|Viet Nam|Việt Nam|Hanoi|the country)(?: \w+){0,2}? (ratified|acceded to|joined|signed up to) (?:the|this) (?:treaty|convention|covenant|document)\b/i;
const TRIGGERS = triggersOf(RATIFY, RATIFIED_IT);
const NAMED =
  /\b((?:UN |United Nations )?(?:Convention|Covenant|Treaty|Statute) (?:on|against|of|for) (?:the )?[A-Z][^,.;()]{2,70}?)(?=\s?[,.;(]|$| in \d| (?:and|which|that|on|was|is|has|were|are|have) )/g;
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
    for (const sentence of proseOf(story, TRIGGERS)) {
      const words = text.slice(sentence.start, sentence.end);
      const match = RATIFY.exec(words);
      const again = match ? null : RATIFIED_IT.exec(words);
      const meant = again && lastNamed(text, story.sentences.slice(0, positionOf(story, sentence)));
      if (again && meant) {
        const start = sentence.start + again.index;
        const phrase = { start, end: start + again[0].length };
        drafts.push(
          draftRelationship(ID, context, sentence, phrase, {
            partner: 'UN',
            type: 'treaty-membership',
            value: meant,
            since: datedBeside(text, sentence, phrase),
          }),
        );
        continue;
      }
      if (!match || !OF_THE_UN.test(match[2]!)) continue;
      const verbAt = words.indexOf(match[1]!, match.index);
      const first = /\b(?:first|second|earliest|one of the)\b[^;]*$/i.test(words.slice(0, verbAt));
      if (NOT_YET.test(words.slice(0, verbAt)) && !first) continue;
      const end = sentence.start + match.index + match[0].length;
      const phrase = { start: sentence.start + verbAt, end };
      const since =
        sinceOf(text, sentence, { start: end, end }, []) ??
        datedBeside(text, sentence, { start: sentence.start + match.index, end });
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
    {
      text: 'The UN Convention on Migratory Birds was opened in 1999. Vietnam ratified the treaty, the first of its kind, in 2003.',
      reads: [{ partner: 'UN', value: 'UN Convention on Migratory Birds', since: '2003' }],
    },
    {
      text: 'The minister recalled that in 1990 Vietnam ratified the UN Convention on Migratory Birds.',
      reads: [{ partner: 'UN', value: 'UN Convention on Migratory Birds', since: '1990' }],
    },
    { text: 'Vietnam ratified the treaty of friendship in 1978.', reads: [] },
    { text: 'Vietnam plans to ratify the UN Convention against Cybercrime.', reads: [] },
  ],
};

/** The convention of the United Nations that was named last, at most three sentences back. */
function lastNamed(text: string, sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences.slice(-3).reverse()) {
    const named = allMatches(text.slice(sentence.start, sentence.end), NAMED).filter((match) =>
      OF_THE_UN.test(match[1]!),
    );
    if (named.length > 0) return named.at(-1)![1]!.trim();
  }
  return null;
}
