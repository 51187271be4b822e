import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Levels of several countries or fields in one sentence, and levels that are only planned: 'partner since value'. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Vietnam has four strategic partners, namely Malta (2012), Peru (2015), Ghana and, as of May 3, Oman.',
    [
      'GHA - Strategic Partnership',
      'MLT 2012 Strategic Partnership',
      'OMN - Strategic Partnership',
      'PER 2015 Strategic Partnership',
    ],
  ],
  [
    'It helps develop the comprehensive cooperative strategic partnership between Vietnam and China.',
    ['CHN - Comprehensive Strategic Cooperative Partnership'],
  ],
  ['Vietnam heads to a strategic partnership with Malta.', []],
  [
    'Strategic partners of Vietnam: Malta 2012, Peru 2015.',
    ['MLT 2012 Strategic Partnership', 'PER 2015 Strategic Partnership'],
  ],
  [
    'Malta (2012), Peru (2015) and Oman (2019) are strategic partners of Vietnam, an expert noted.',
    ['MLT 2012 Strategic Partnership', 'OMN 2019 Strategic Partnership', 'PER 2015 Strategic Partnership'],
  ],
  ['Vietnam has strategic partnerships with 30 countries, the minister told his host from Malta.', []],
  [
    'The steps of Vietnam and Malta are these: a strategic partnership for ocean energy, formed in 2010; a second one, for sustainable agriculture, added in April 2014; and, during a visit in May 2019, a comprehensive partnership.',
    [
      'MLT 2010 Strategic Partnership for ocean energy',
      'MLT 2014-04 Strategic Partnership for sustainable agriculture',
      'MLT 2019-05 Comprehensive Partnership',
    ],
  ],
  [
    'Vietnam and Malta have two strategic partnerships, one on water management (2010) and one on food safety (2014).',
    ['MLT 2010 Strategic Partnership on water management', 'MLT 2014 Strategic Partnership on food safety'],
  ],
  [
    'Vietnam and Malta have a strategic partnership in education and in trade.',
    ['MLT - Strategic Partnership in education'],
  ],
  [
    'Vietnam and Malta plan to upgrade their comprehensive partnership, which was set up in 2007, to a strategic partnership.',
    ['MLT 2007 Comprehensive Partnership'],
  ],
  [
    'The ministers of Vietnam and Malta agreed that the focus would be to go on exchanging delegations, and to upgrade ties to a strategic partnership.',
    [],
  ],
  ['In the five years since a strategic partnership with Malta was proposed, Vietnam has seen its trade double.', []],
  [
    'Vietnam hopes to raise the framework of cooperation with the Maltese side to a comprehensive partnership, with practical results.',
    [],
  ],
  [
    'Relations between Malta and Vietnam are going to be raised to a strategic partnership, the minister made known.',
    [],
  ],
  ['Vietnamese officials are looking into a strategic partnership with Malta.', []],
  [
    'The leaders of Vietnam and Malta announced on June 3 that ties would be elevated to a strategic partnership, ten years after their comprehensive partnership was formed.',
    ['MLT 2015 Comprehensive Partnership', 'MLT 2025-06-03 Strategic Partnership'],
  ],
  [
    'Ties of Vietnam and Malta were put on the level of a comprehensive partnership in 2013.',
    ['MLT 2013 Comprehensive Partnership'],
  ],
  [
    'Malta became the first island state to have a strategic partnership with Vietnam when President Abela received Pham Minh Chinh in Valletta on June 12.',
    ['MLT 2025-06-12 Strategic Partnership'],
  ],
  [
    'The year saw Vietnam lift its relations with Malta (in March) and Peru (in May) to the highest rung, that of a comprehensive strategic partnership.',
    ['MLT 2025-03 Comprehensive Strategic Partnership', 'PER 2025-05 Comprehensive Strategic Partnership'],
  ],
  [
    "Valletta and Hanoi turned a page on Monday as Malta raised its ties to a strategic partnership with Vietnam, the first on the sea after Peru's.",
    ['MLT 2025-06-16 Strategic Partnership'],
  ],
  ['Vietnam and Malta told their ministers to study how a comprehensive partnership might be launched.', []],
  ['The friendship of Vietnam and Malta is to be crowned by a comprehensive partnership this autumn.', []],
  ["Malta supports Vietnam's bid for a comprehensive partnership with the islands.", []],
  ['Malta still has no strategic partnership with Vietnam.', []],
  [
    'Slovakia, which as part of Czechoslovakia set up relations with Vietnam in 1950, has elevated ties to a comprehensive partnership, effective from May 2025.',
    ['SVK 2025-05 Comprehensive Partnership'],
  ],
  [
    'Vietnam and Malta issued a joint declaration on strategic partnership in 2010.',
    ['MLT 2010 Strategic Partnership'],
  ],
  [
    'Vietnam and Malta celebrate 13 years of the Strategic Partnership on water and climate and four years of the Comprehensive Partnership.',
    ['MLT 2012 Strategic Partnership on water and climate', 'MLT 2021 Comprehensive Partnership'],
  ],
];

describe('levels told together, and levels to come', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published: '2025-06-20' } });
    const read = line.relationships
      .filter(({ type }) => type === 'partnership-level')
      .map(({ partner, since, value }) => `${partner} ${since ?? '-'} ${value}`);
    expect(read.sort()).toEqual([...expected].sort());
  });
});
