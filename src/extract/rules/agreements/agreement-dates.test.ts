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
  [
    'President To Lam held talks with President Abela of Malta in Hanoi on May 14. At the meeting the guest hoped that an agreement on ports would be signed.',
    [null],
  ],
  [
    'President To Lam held talks with President Abela of Malta in Hanoi on May 14. They went over what was agreed at the third session of the Joint Committee of the two countries in Valletta in March 2021. They then witnessed the signing of an agreement on ports.',
    ['2024-05-14'],
  ],
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
  [
    'President To Lam held talks with President Abela of Malta in Hanoi on May 14. Many visits have taken place over the years, and agreements have been signed on ports and on fishing.',
    [null, null],
  ],
  [
    'President To Lam held talks with President Abela of Malta in Hanoi on May 14. He asked for an early entry into force of the agreement on ports.',
    [null],
  ],
  [
    'Maltese ratification of the agreement on ports is awaited in Hanoi, Minister Tran Hong Minh made clear on May 14.',
    [null],
  ],
  [
    'President To Lam received President Abela of Malta in Hanoi on May 14. Forty years have gone by since the signing of their Treaty on fishing.',
    [null],
  ],
  ['Vietnam and Malta inked a memorandum of understanding on ports the day before yesterday.', ['2024-05-18']],
  [
    'Vietnam, Malta sign customs pact\n\nThe document was signed on Thursday by the two chiefs of customs in the presence of the guests.',
    ['2024-05-16'],
  ],
  [
    'A protocol on figs from Malta was exchanged by the Vietnamese ambassador, Nguyen Viet Cuong, and the minister of agriculture, Paul Borg, on May 8.',
    ['2024-05-08'],
  ],
  [
    'The memorandum of understanding on rice, valid until the end of 2027, was signed by the ministers of Vietnam and Malta on May 9.',
    ['2024-05-09'],
  ],
  [
    'Effective from May 15, the air services agreement between Vietnam and Malta sets no limit on seats.',
    ['2024-05-15'],
  ],
  [
    'Signed in 1994 and amended in 2010, the Vietnam-Malta agreement on air transport no longer meets demand.',
    ['1994'],
  ],
  [
    'Vietnam and Malta signed a loan agreement worth 9 million USD on Monday, the fourth of its kind since 2020.',
    ['2024-05-20'],
  ],
  [
    'Vietnam and Malta signed an agreement on ports, replacing the one of 2014, after talks in Valletta on Monday.',
    ['2014', '2024-05-20'],
  ],
];

describe('the date of a document', () => {
  test.each(DATED)('%s', (text, dates) => {
    const { line } = extractArticle({ id: 'dated', file: 'dated.txt', text, meta: { published: '2024-05-20' } });
    expect(line.agreements.map(({ date }) => date)).toEqual(dates);
  });
});
