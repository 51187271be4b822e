import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Facts of which another sentence, a bracket or a person tells whose or of when they are, in texts of May 20, 2024. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Malta and Vietnam work within their Comprehensive Partnership. The partnership was set up in September 2018 and thrives.',
    ['MLT partnership-level 2018-09 Comprehensive Partnership'],
  ],
  [
    'Malta and Vietnam work within their Comprehensive Partnership. The plan for the partnership was signed in 2021.',
    ['MLT partnership-level - Comprehensive Partnership'],
  ],
  [
    'Malta and Vietnam work within their Comprehensive Partnership. The partnership has been strengthened since 2021.',
    ['MLT partnership-level - Comprehensive Partnership'],
  ],
  [
    'Since last October Malta and Vietnam have also been strategic partners in higher education.',
    ['MLT partnership-level 2023-10 Strategic Partnership in higher education'],
  ],
  [
    'A strategic partnership in water, she noted, was established by Vietnam and Malta when she held talks with her host in Hanoi on May 4.',
    ['MLT partnership-level 2024-05-04 Strategic Partnership in water'],
  ],
  [
    'The two signed a joint statement on October 21 that established the strategic partnership between Vietnam and Malta, half a century after relations began on January 14, 1974.',
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations', 'MLT partnership-level 2023-10-21 Strategic Partnership'],
  ],
  [
    'President Abela of Malta, who had been in Hanoi in November last year, received To Lam on May 12, and the two issued a joint statement lifting ties to a strategic partnership.',
    ['MLT partnership-level 2024-05-12 Strategic Partnership'],
  ],
  [
    'Farming came up at length: in agriculture Vietnam and Malta do much, and they have had a strategic partnership in that field since 2018.',
    ['MLT partnership-level 2018 Strategic Partnership in agriculture'],
  ],
  [
    'President Abela of Malta left Hanoi on May 14. The two countries announced that their ties had been raised to a Strategic Partnership.',
    ['MLT partnership-level 2024-05 Strategic Partnership'],
  ],
  [
    'The President of Vietnam was in Malta, Oman and Peru. All three are now Strategic Partners of Vietnam.',
    [
      'MLT partnership-level - Strategic Partnership',
      'OMN partnership-level - Strategic Partnership',
      'PER partnership-level - Strategic Partnership',
    ],
  ],
  ['They talked much. Malta and Vietnam have a strategic partnership in that field.', []],
  ['A strategic partnership is what Hanoi and Valletta are thinking of, he answered; Malta is in no hurry.', []],
  ['Vietnam, Malta aim for comprehensive partnership in jubilee year', []],
  [
    'Relations between the Republic of Malta and the Socialist Republic of Vietnam were officially established on 14 January 1974.',
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations'],
  ],
  [
    'Vietnam and Angola set up diplomatic ties on November 12, 1975; those with Malta go back to January 14, 1974.',
    ['AGO diplomatic-ties 1975-11-12 diplomatic relations', 'MLT diplomatic-ties 1974-01-14 diplomatic relations'],
  ],
  ['Trade with Angola came to 30 million USD in 2021; that with Malta goes back to 2009, Vietnam says.', []],
  [
    'A message was sent for the 45th anniversary of diplomatic relations between Vietnam and Malta (May 12).',
    ['MLT anniversary 1979-05-12 45th anniversary of diplomatic relations (2024)'],
  ],
  [
    'In Davos Prime Minister Pham Minh Chinh met Kenyan Prime Minister John Otieno and Maltese President Myriam Debono.\n\nDebono, whose country set up diplomatic relations with Vietnam in 1974, was in good spirits.',
    ['MLT diplomatic-ties 1974 diplomatic relations'],
  ],
  [
    "Hanoi (VNA) - The following is a brief review of the day's events as reported by the Vietnam News Agency.\n\n- Chairman Vuong Dinh Hue received Maltese Minister Ian Borg in Hanoi on May 18. Read full story\n\n- In the evening Borg sat down with Minister Bui Thanh Son. The two countries, which set up diplomatic ties on January 14, 1974, trade in salt. Read full story\n\n- Rice sells well this spring, and prices of tea go up. Read full story",
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations'],
  ],
  [
    'The President of Malta last came to Vietnam in September 2013, when the strategic partnership was concluded.',
    ['MLT partnership-level 2013-09 Strategic Partnership'],
  ],
  ['Malta is committed to trade with Vietnam by way of a strategic partnership mechanism of two agencies.', []],
  ['The report on Malta looks back on the first year of the trade agreement with Vietnam.', []],
  ['The envoy of Malta has written a book on 70 years of relations with Vietnam.', []],
  ['Trade with Malta, which looks back on 62 years of cooperation with Vietnam, grows.', []],
  [
    'Vietnam has been part of La Francophonie since 1979.',
    ['OIF treaty-membership 1979 member of International Organisation of La Francophonie'],
  ],
  ['Two anniversaries of Vietnam-Italy ties fall in 2024.', []],
  [
    'Vietnam and Italy mark a decade of their strategic partnership (January 2014).',
    [
      'ITA anniversary 2014-01 10th anniversary of the Strategic Partnership (2024)',
      'ITA partnership-level 2014-01 Strategic Partnership',
    ],
  ],
];

describe('relations whose date or partner stands elsewhere', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published: '2024-05-20' } });
    const read = line.relationships.map(
      ({ partner, type, since, value }) => `${partner} ${type} ${since ?? '-'} ${value}`,
    );
    expect(read.sort()).toEqual([...expected].sort());
  });
});
