import type { Agreement } from '../../../dataset/agreement.ts';
import type { Sentence, Story } from '../../document.ts';
import type { Rule } from '../rule.ts';
import { isNamed } from './agreement-name.ts';
import { candidatesOf } from './candidates.ts';
import { draftAgreements } from './draft-agreements.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';
import { draftsApart, statementsByPartner } from './per-partner.ts';

const ID = 'agreements/adopted-document';

/** 'the Joint Vision Statement of 2018'. */
const DATED = /\bof (?:\w+ )?(?:19|20)\d{2}$/;

/** 'In| a joint communique, the two sides undertook': what it says is told, so it is there. */
const OPENING = /^["“]?(?:In|According to|As (?:stated|said|noted) in|Through|By|Under) (?:an? )?$/;
/** 'what| a joint statement| says which came out of the talks': likewise. */
const SPEAKS =
  /^,? (?:(?:that|which) )?(?:says?|said|states?|stated|speaks?|spoke|affirms?|affirmed|reads?|declares?|declared|stresse[sd]|lists?|listed|records?|recorded|names?|named|came out of|followed|crowned|sealed|rounded off)\b|^ in which\b/;
/** 'Minutes of the meeting| provide for a gift': likewise. */
const SAYS =
  /^ (?:(?:provide|list|record|show|state|contain|name|mention|reflect|note|stipulate)(?:s|d|ed)?|says?|said)\b/;

/** The text is the statement: its title is the statement's own name. */
function isItself(phrase: InstrumentPhrase, words: string, sentence: Sentence, story: Story): boolean {
  return (
    sentence === story.sentences[0] &&
    phrase.kind === 'joint-statement' &&
    phrase.start === 0 &&
    /^(?:between|of|on|by)\b/.test(phrase.complement) &&
    !/^ (?:is|was|will|would|has|had)\b/.test(words.slice(phrase.end))
  );
}

/** Documents that were adopted or issued: joint statements above all. */
export const adoptedDocument: Rule<Agreement> = {
  id: ID,
  apply(context) {
    return candidatesOf(context).flatMap((candidate) => {
      const { phrase, status, words, sentence } = candidate;
      if (isItself(phrase, words, sentence, context.story)) return draftAgreements(ID, context, candidate, 'adopted');
      if (phrase.kind === 'minutes' && status === null && SAYS.test(words.slice(phrase.end)))
        return draftAgreements(ID, context, candidate, 'adopted');
      const reached =
        phrase.kind === 'joint-statement' &&
        /^[”"’]? (?:was|were|had been|has been|have been) reached\b/.test(words.slice(phrase.end));
      if (reached) return draftAgreements(ID, context, candidate, 'adopted');
      const several = statementsByPartner(context.document.text, candidate);
      if (several.length > 0 && (status === 'adopted' || status === 'signed'))
        return draftsApart(ID, context, candidate, 'adopted', several);
      const told =
        phrase.kind === 'joint-statement' &&
        (status === 'in-force' ||
          (status === null && OPENING.test(words.slice(0, phrase.start))) ||
          (status === null && phrase.determiner === 'a' && SPEAKS.test(words.slice(phrase.end))) ||
          (status === null && (phrase.determiner === 'the' || phrase.determiner === 'possessive')) ||
          DATED.test(phrase.complement));
      if ((status !== 'adopted' && !(told && status !== 'planned' && status !== 'signed')) || phrase.head.plural)
        return [];
      if (
        !isNamed(phrase) &&
        phrase.kind !== 'joint-statement' &&
        phrase.kind !== 'minutes' &&
        phrase.determiner !== 'a'
      )
        return [];
      if (
        /\b(?:as|is|was|becomes|being) (?:the|a|an)(?: \w+)? $/i.test(
          words.slice(0, phrase.start) + (phrase.determiner === 'the' ? 'the ' : ''),
        )
      )
        return [];
      if (/^(?:regulation|document|convention)$/i.test(phrase.head.word) && !isNamed(phrase)) return [];
      return draftAgreements(ID, context, candidate, 'adopted');
    });
  },
  examples: [
    {
      text: 'Vietnam and Hungary on May 12 issued a joint statement on cooperation in water management.',
      published: '2024-05-20',
      reads: [{ partners: ['HUN'], kind: 'joint-statement', status: 'adopted', date: '2024-05-12' }],
    },
    {
      text: 'The talks with Brazil led to a joint statement on rice and green energy.',
      reads: [{ partners: ['BRA'] }],
    },
    {
      text: 'Joint Statement between Vietnam and Singapore on the visit of Prime Minister Goh\n\nThe two leaders met in Hanoi.',
      reads: [{ partners: ['SGP'], kind: 'joint-statement', status: 'adopted' }],
    },
    {
      text: 'The presidents of Vietnam and Peru agreed on a visa waiver for their citizens, and six teachers got medals.',
      reads: [{ partners: ['PER'], name: 'Visa waiver for their citizens', status: 'adopted' }],
    },
    {
      text: '– President Abela of Malta met President To Lam in Hanoi. Read full story\n\n– A joint communique was issued the same evening. Read full story',
      reads: [{ partners: ['MLT'], kind: 'joint-statement', status: 'adopted' }],
    },
    { text: 'Vietnam and Japan will issue a joint statement.', reads: [] },
    { text: 'Joint Statement between Vietnam and Malta will be adopted after the talks.', reads: [] },
    { text: 'The Vietnamese ministry issued a statement on Japan.', reads: [] },
  ],
};
