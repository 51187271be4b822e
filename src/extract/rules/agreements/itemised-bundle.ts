import type { Agreement } from '../../../dataset/agreement.ts';
import { evidenceSpan } from '../evidence-span.ts';
import type { Draft, Rule } from '../rule.ts';
import { capitalised, singular, splitList } from './agreement-name.ts';
import { candidatesOf } from './candidates.ts';
import { draftAgreements } from './draft-agreements.ts';

const ID = 'agreements/itemised-bundle';

const ABOUT = '(?:(?:is|was|are|were) )?(?:on|about|covers?|concerns?|deals? with|relates? to|provides? for)';
const ONE_AND_THE_OTHER = new RegExp(
  `^One(?: of (?:them|these))? ${ABOUT} (.+?),? (?:and |while )?(?:the other|another|the second)(?: one)?(?: ${ABOUT})? (.+?)[.]?$`,
  'i',
);
const THEY_COVER = new RegExp(
  `^(?:They|These|The (?:documents|agreements|MoUs|memoranda|deals|pacts)|The (?:two|three|four)) ${ABOUT} (.+?)[.]?$`,
  'i',
);

/** 'Two memoranda were signed. One covers fisheries, the other trade.': the next sentence says what each is on. */
export const itemisedBundle: Rule<Agreement> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text, sentences } = document;
    return candidatesOf(context).flatMap((candidate): Draft<Agreement>[] => {
      const { phrase, status, sentence } = candidate;
      if (!phrase.head.plural || (status !== 'signed' && status !== 'planned')) return [];
      const next = sentences[sentence.index + 1];
      if (!next || next.story !== story.index) return [];
      const subjects = subjectsOf(text.slice(next.start, next.end));
      const [whole] = subjects ? draftAgreements(ID, context, candidate, status) : [];
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
      text: 'Vietnam and Bulgaria signed three agreements. They deal with trade and economics, education and cooperation at regional level.',
      reads: [
        { name: 'Agreement on trade and economics' },
        { name: 'Agreement on education' },
        { name: 'Agreement on cooperation at regional level' },
      ],
    },
    { text: 'Vietnam and Bulgaria signed three agreements. They then left for dinner.', reads: [] },
  ],
};

function subjectsOf(words: string): string[] | null {
  const pair = ONE_AND_THE_OTHER.exec(words.replace(/\s+/g, ' '));
  if (pair) return [pair[1]!, pair[2]!];
  const list = THEY_COVER.exec(words.replace(/\s+/g, ' '));
  if (!list) return null;
  const items = splitList(list[1]!);
  return items.length > 1 && items.length <= 8 && items.every((item) => item.split(' ').length <= 12) ? items : null;
}
