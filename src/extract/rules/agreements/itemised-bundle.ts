import type { Agreement } from '../../../dataset/agreement.ts';
import { evidenceSpan } from '../evidence-span.ts';
import type { Draft, Rule, RuleContext } from '../rule.ts';
import { capitalised, singular } from './agreement-name.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { draftAgreements } from './draft-agreements.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';
import { allInOneSentence } from './told-in-turn.ts';

const ID = 'agreements/itemised-bundle';

/** 'Earlier documents| bear the dates of 2006 and 2013', '| were signed in 2006 and 2013': one of each year. */
const OF_YEARS =
  /^,? (?:(?:which |that )?(?:bear|carry|have)(?: the)? dates?(?: of)?|(?:(?:which |that )?(?:were|had been) )?(?:signed|inked|concluded|adopted|dated|made)(?: (?:by|between) (?:them|both [a-z]+|the two [a-z]+))? (?:in|from)|(?:which |that )?(?:date|stem)(?: back)? (?:from|to)|dating(?: back)? (?:from|to)|are from|from|of) (?<first>(?:19|20)\d{2}(?:, (?:19|20)\d{2})*),? and (?<last>(?:19|20)\d{2})\b/;

/** 'Two memoranda were signed. One covers fisheries, the other trade.': the next sentence says what each is on. */
export const itemisedBundle: Rule<Agreement> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text, sentences } = document;
    return candidatesOf(context).flatMap((candidate): Draft<Agreement>[] => {
      const { phrase, status, sentence } = candidate;
      if (!phrase.head.plural || status === 'adopted') return [];
      const years = OF_YEARS.exec(candidate.words.slice(phrase.end))?.groups;
      if (years) return ofYears([...years.first!.split(', '), years.last!], context, candidate);
      const next = sentences[sentence.index + 1];
      if (!next || next.story !== story.index) return [];
      const subjects = allInOneSentence(text.slice(next.start, next.end));
      const [whole] = subjects ? draftAgreements(ID, context, candidate, status ?? 'in-force') : [];
      if (!whole || !subjects) return [];
      const head = /document/i.test(phrase.head.word) ? 'agreement' : singular(phrase.head.word);
      return subjects.map((subject) => ({
        ...whole,
        name: capitalised(`${head} on ${subject}`),
        evidence: [evidenceSpan(text, next, next)],
      }));
    });
  },
  examples: [
    {
      text: 'Vietnam and Indonesia signed two memoranda of understanding. One covers fisheries, the other the training of diplomats.',
      reads: [
        { partners: ['IDN'], name: 'Memorandum of understanding on fisheries', kind: 'mou', status: 'signed' },
        { name: 'Memorandum of understanding on the training of diplomats' },
      ],
    },
    {
      text: 'Vietnam and Malta signed two agreements. The first concerns fisheries while the second is on the training of cooks.',
      reads: [{ name: 'Agreement on fisheries' }, { name: 'Agreement on the training of cooks' }],
    },
    {
      text: 'Vietnam and Malta signed two agreements. The first guest spoke of fisheries while the second one left.',
      reads: [],
    },
    {
      text: 'Vietnam and Bulgaria signed three agreements. They deal with trade and economics, education and cooperation at regional level.',
      reads: [
        { name: 'Agreement on trade and economics' },
        { name: 'Agreement on education' },
        { name: 'Agreement on cooperation at regional level' },
      ],
    },
    {
      text: 'Vietnam and Malta have seven memoranda of understanding. They cover rice, tea and the training of cooks.',
      reads: [
        { partners: ['MLT'], name: 'Memorandum of understanding on rice', status: 'in-force' },
        { name: 'Memorandum of understanding on tea' },
        { name: 'Memorandum of understanding on the training of cooks' },
      ],
    },
    {
      text: 'Earlier agreements between the navies of Vietnam and Malta bear the dates of 2004 and 2011.',
      reads: [
        { name: 'Agreement between the navies of Vietnam and Malta of 2004', status: 'signed', date: '2004' },
        { name: 'Agreement between the navies of Vietnam and Malta of 2011', date: '2011' },
      ],
    },
    { text: 'Vietnam and Malta spoke of their agreements in the years between 2004 and 2011.', reads: [] },
    { text: 'Vietnam and Bulgaria signed three agreements. They then left for dinner.', reads: [] },
  ],
};

function ofYears(years: readonly string[], context: RuleContext, candidate: Candidate): Draft<Agreement>[] {
  const { phrase } = candidate;
  return years.flatMap((year) => {
    const complement = [phrase.complement.replace(/^of \d{4}$/, ''), `of ${year}`].filter(Boolean).join(' ');
    const one: InstrumentPhrase = {
      ...phrase,
      head: { ...phrase.head, plural: false, name: capitalised(`${singular(phrase.head.word)} ${complement}`) },
      complement,
    };
    return draftAgreements(ID, context, { ...candidate, phrase: one }, 'signed');
  });
}
