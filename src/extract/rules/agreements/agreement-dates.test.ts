import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Texts of May 20, 2024, with the dates of the documents that they tell of, in their order. */
const DATED: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'President To Lam held talks with President Abela of Malta in Hanoi on May 14. They spoke of fish. After the talks the two witnessed the signing of an agreement on ports.',
    ['2024-05-14'],
  ],
  [
    'President Abela of Malta paid a state visit to Vietnam from May 13 to 16. An agreement on ports was signed during the visit.',
    ['2024-05'],
  ],
  ['Vietnam and Malta will sign an agreement on ports in the first quarter of next year.', ['2025']],
  ['Vietnam and Malta will sign an agreement on ports before the year is out.', ['2024']],
  ['An agreement on ports with Malta, on which Vietnam has worked since 2019, is to be signed in June.', ['2024-06']],
  ['Vietnam and Malta hope to soon sign an agreement on ports, which is to last until 2035.', [null]],
  ['Talks on a tax treaty between Vietnam and Malta would resume in June.', [null]],
  [
    'President To Lam held talks with President Abela of Malta in Hanoi on May 14. He asked the guest to ratify the agreement on ports.',
    [null],
  ],
  [
    'The Vietnam – Malta Agreement on Ports, which had been initialled in March, was signed in Hanoi on Friday by the two transport ministers.',
    ['2024-05-17'],
  ],
  ['Vietnam and Malta inked a memorandum of understanding on ports the day before yesterday.', ['2024-05-18']],
];

describe('the date of a document', () => {
  test.each(DATED)('%s', (text, dates) => {
    const { line } = extractArticle({ id: 'dated', file: 'dated.txt', text, meta: { published: '2024-05-20' } });
    expect(line.agreements.map(({ date }) => date)).toEqual(dates);
  });
});
