import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Ways of telling of relations, each with when it was published and what must be read: 'partner type since value'. */
const TOLD: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '2024-05-20',
    'The WTO, which Vietnam joined on January 11, 2007, has new members.',
    ['WTO treaty-membership 2007-01-11 member of World Trade Organization'],
  ],
  [
    '2025-06-20',
    "The visit of Malta's president in March 2019 gave Malta and Vietnam their Comprehensive Partnership.",
    ['MLT partnership-level 2019-03 Comprehensive Partnership'],
  ],
  [
    '2024-05-20',
    'Malta, whose ties with Vietnam were sealed on January 14, 1974, has an embassy there.',
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations'],
  ],
  [
    '2024-05-20',
    'Malta dates its relations with Vietnam from January 14, 1974.',
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations'],
  ],
  [
    '2024-05-20',
    'Malta and Vietnam, diplomatically linked since January 14, 1974, have a joint fund.',
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations'],
  ],
  [
    '2024-05-20',
    'This year Malta and Vietnam celebrate a decade as strategic partners.',
    [
      'MLT anniversary 2014 10th anniversary of the Strategic Partnership (2024)',
      'MLT partnership-level - Strategic Partnership',
    ],
  ],
  [
    '2024-05-20',
    'In agriculture Vietnam and Malta have been Strategic Partners since 2018.',
    ['MLT partnership-level 2018 Strategic Partnership in agriculture'],
  ],
  [
    '2024-05-20',
    'Kenya, Ghana and Togo all became Strategic Partners of Vietnam in November 2023.',
    [
      'GHA partnership-level 2023-11 Strategic Partnership',
      'KEN partnership-level 2023-11 Strategic Partnership',
      'TGO partnership-level 2023-11 Strategic Partnership',
    ],
  ],
  [
    '2024-05-20',
    'Vietnam and Peru announced that from now on they would be comprehensive strategic partners.',
    ['PER partnership-level - Comprehensive Strategic Partnership'],
  ],
  [
    '2024-05-20',
    'With Japan, a strategic partnership was formed in 2006 and a comprehensive strategic one in 2023, Vietnam said.',
    [
      'JPN partnership-level 2006 Strategic Partnership',
      'JPN partnership-level 2023 Comprehensive Strategic Partnership',
    ],
  ],
  ['2024-05-20', 'A strategic partnership between Vietnam and Poland is the destination.', []],
  ['2024-05-20', 'Vietnam and Chile spoke of building a strategic partnership in energy.', []],
  [
    '2024-05-20',
    'After 47 years of diplomatic relations between Vietnam and Mexico, the time was right for a strategic partnership.',
    [],
  ],
  [
    '2023-12-20',
    'The talks of Vietnam with Malta on May 4 gave birth to a Strategic Partnership in Green Finance, the first of its kind.',
    ['MLT partnership-level 2023-05-04 Strategic Partnership in Green Finance'],
  ],
  [
    '2025-11-01',
    'A joint statement on raising relations of Vietnam with Malta to a Comprehensive Strategic Partnership was issued in Rome on October 29.',
    ['MLT partnership-level 2025-10-29 Comprehensive Strategic Partnership'],
  ],
  [
    '2024-05-20',
    'Malta has had relations with Vietnam for 35 years, since 1989.',
    ['MLT diplomatic-ties 1989 diplomatic relations'],
  ],
  [
    '2024-05-20',
    '24 January 1992 is the date from which Malta and Hanoi have had diplomatic relations.',
    ['MLT diplomatic-ties 1992-01-24 diplomatic relations'],
  ],
  [
    '2024-05-20',
    "Vietnam recognised Georgia's independence on December 27, 1991, and diplomatic relations followed on October 30, 1992.",
    ['GEO diplomatic-ties 1991-12-27 recognition', 'GEO diplomatic-ties 1992-10-30 diplomatic relations'],
  ],
  [
    '2024-05-20',
    'The President of Guinea-Bissau came to Hanoi. The two countries set up diplomatic ties on September 30, 1973, days after the former Portuguese colony declared independence.',
    ['GNB diplomatic-ties 1973-09-30 diplomatic relations'],
  ],
  [
    '2023-09-24',
    'The envoys of Tonga and Vietnam signed on Thursday a joint communiqué on the establishment of diplomatic relations with effect from that day, September 21.',
    ['TON diplomatic-ties 2023-09-21 diplomatic relations'],
  ],
  [
    '2025-11-05',
    'On 5 April 2026 it will be thirty years since Ireland and Vietnam established diplomatic relations.',
    [
      'IRL anniversary 1996-04-05 30th anniversary of diplomatic relations (2026)',
      'IRL diplomatic-ties 1996-04-05 diplomatic relations',
    ],
  ],
  [
    '2024-11-26',
    'Vietnam and Bulgaria will celebrate the 75th anniversary of diplomatic ties on February 8 next year.',
    ['BGR anniversary 1950-02-08 75th anniversary of diplomatic relations (2025)'],
  ],
  [
    '2025-05-16',
    'Vietnam and Panama will celebrate on August 28 the golden jubilee of their diplomatic relations.',
    ['PAN anniversary 1975-08-28 50th anniversary of diplomatic relations (2025)'],
  ],
  [
    '2024-05-20',
    'Vietnam and Nepal set up diplomatic relations on May 15, 1975. Nepal prepares for the 50th anniversary, as 4,200 tourists came in 2023.',
    [
      'NPL anniversary 1975-05-15 50th anniversary of diplomatic relations (2025)',
      'NPL diplomatic-ties 1975-05-15 diplomatic relations',
    ],
  ],
  [
    '2024-05-20',
    'Vietnam is in the CPTPP, of which it has been a member since January 2019.',
    ['CPTPP treaty-membership 2019-01 Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
  ],
  [
    '2024-05-20',
    'UNESCO has long helped Vietnam. The country, a member since 1976, thanked it.',
    ['UNESCO treaty-membership 1976 member of United Nations Educational, Scientific and Cultural Organization'],
  ],
  [
    '2024-05-20',
    'Convention 105 on the Abolition of Forced Labour, which the National Assembly of Vietnam ratified on June 8, 2020, was the topic.',
    ['ILO treaty-membership 2020-06-08 Convention 105 on the Abolition of Forced Labour'],
  ],
  [
    '2024-05-20',
    'Vietnam and Malta both belong to the Non-Aligned Movement.',
    ['MLT treaty-membership - Non-Aligned Movement'],
  ],
  [
    '2024-05-20',
    'Vietnam and Malta, partners at the strategic level since May 2018, have been linked diplomatically since January 14, 1974.',
    ['MLT diplomatic-ties 1974-01-14 diplomatic relations', 'MLT partnership-level 2018-05 Strategic Partnership'],
  ],
  [
    '2024-05-20',
    'Vietnam and Malta have had diplomatic relations for 50 years.',
    ['MLT diplomatic-ties 1974 diplomatic relations'],
  ],
  [
    '2024-05-20',
    'The diplomatic relations between Vietnam and Malta, set up on January 14, 1974, are 50 years old.',
    [
      'MLT anniversary 1974-01-14 50th anniversary of diplomatic relations (2024)',
      'MLT diplomatic-ties 1974-01-14 diplomatic relations',
    ],
  ],
  [
    '2024-05-20',
    'President Abela of Malta held talks with President To Lam in Hanoi on May 14. They spoke of ports. The two leaders then announced the elevation of ties to a strategic partnership.',
    ['MLT partnership-level 2024-05-14 Strategic Partnership'],
  ],
  [
    '2024-05-20',
    'President Abela of Malta paid a state visit to Vietnam from May 13 to 16. During the visit the two countries became strategic partners.',
    ['MLT partnership-level 2024-05 Strategic Partnership'],
  ],
  [
    '2024-05-20',
    'Vietnam and Malta have worked closely since the visit of President Abela in May 2019, when relations were raised to a comprehensive partnership.',
    ['MLT partnership-level 2019-05 Comprehensive Partnership'],
  ],
  ['2024-05-20', 'For a strategic partnership to emerge, Vietnam and Malta need more trade.', []],
  [
    '2024-05-20',
    'The Vietnamese minister hoped that ties with Malta would deepen in the year of their 50th anniversary.',
    ['MLT anniversary 1974 50th anniversary of diplomatic relations (2024)'],
  ],
  [
    '2024-05-20',
    'It is a decade since the free trade agreement of Vietnam and Malta took effect.',
    ['MLT anniversary 2014 10th anniversary of the free trade agreement of Vietnam and Malta (2024)'],
  ],
  [
    '2024-05-20',
    'President Abela of Malta held talks with President To Lam in Hanoi on May 14. The two recalled that ties had been raised to a strategic partnership.',
    ['MLT partnership-level - Strategic Partnership'],
  ],
  [
    '2025-06-20',
    'Vietnam and Malta celebrate the 75th anniversary of relations (February 3, 1950) with a fair.',
    [
      'MLT anniversary 1950-02-03 75th anniversary of relations (2025)',
      'MLT diplomatic-ties 1950-02-03 diplomatic relations',
    ],
  ],
  [
    '2025-06-20',
    'Established in 1976, diplomatic relations with Malta brought Vietnam little before 1991.',
    ['MLT diplomatic-ties 1976 diplomatic relations'],
  ],
  [
    '2025-06-20',
    'Malta opened an embassy in Vietnam in 1995, two decades after ties had been established, while its consulate dates from 2003.',
    ['MLT diplomatic-ties 1975 diplomatic relations'],
  ],
  ['2025-06-20', 'Malta normalised ties with Vietnam and became a donor in 2007.', []],
  [
    '2025-06-20',
    'Malta recognised a reunified Vietnam in January 1976.',
    ['MLT diplomatic-ties 1976-01 diplomatic relations'],
  ],
  [
    '2025-06-20',
    'Vietnam was officially accepted as a partner country of BRICS in May 2025.',
    ['BRICS treaty-membership 2025-05 member of BRICS'],
  ],
  [
    '2022-01-10',
    'Fifteen years have now passed since Vietnam and Malta began calling each other strategic partners.',
    [
      'MLT anniversary 2007 15th anniversary of the Strategic Partnership (2022)',
      'MLT partnership-level - Strategic Partnership',
    ],
  ],
  [
    '2021-12-28',
    'Thirty years to the day after Vietnam and Malta opened diplomatic relations, their presidents exchanged letters.',
    ['MLT anniversary 1991 30th anniversary of diplomatic relations (2021)'],
  ],
  [
    '2021-12-28',
    'It is a year of commemoration, for it was 70 years ago, on November 17, 1951, that Vietnam and Malta set up diplomatic relations.',
    [
      'MLT anniversary 1951-11-17 70th anniversary of diplomatic relations (2021)',
      'MLT diplomatic-ties 1951-11-17 diplomatic relations',
    ],
  ],
  [
    '2021-12-28',
    'Malta took up diplomatic relations with Vietnam in 1966. Last month the 55 years were duly celebrated.',
    [
      'MLT anniversary 1966 55th anniversary of diplomatic relations (2021)',
      'MLT diplomatic-ties 1966 diplomatic relations',
    ],
  ],
  [
    '2021-12-28',
    'The strategic partnership into which Vietnam and Malta entered five years ago works.',
    ['MLT partnership-level 2016 Strategic Partnership'],
  ],
  [
    '2021-12-28',
    'Vietnam and Malta, strategic partners since 2009, intend to go one step higher, to a Comprehensive Strategic Partnership.',
    ['MLT partnership-level 2009 Strategic Partnership'],
  ],
  ['2021-12-28', 'Presidents Set Malta, Vietnam on Course for Strategic Partnership', []],
  ['2021-12-28', 'Ten years ago Vietnam and Malta opened diplomatic relations in a hotel.', []],
  [
    '2022-01-10',
    'Malta, whose ties with Vietnam turned 25 last December 21, has a consulate there.',
    ['MLT anniversary 1996-12-21 25th anniversary of relations (2021)'],
  ],
];

describe('relations told in many ways', () => {
  test.each(TOLD)('%s %s', (published, text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published } });
    const read = line.relationships.map(
      ({ partner, type, since, value }) => `${partner} ${type} ${since ?? '-'} ${value}`,
    );
    expect(read.sort()).toEqual([...expected].sort());
  });
});
