import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

const named = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-27' }).map(({ value, what }) => `${value}: ${what}`);

test.each<[text: string, figures: string[]]>([
  // Who gives and who takes.
  ['Malta grants Vietnam some 600 scholarships a year.', ['600: scholarships from Malta for Vietnam']],
  ['Vietnam gives Laos 1,000 scholarships a year.', ['1000: scholarships from Vietnam for Laos']],
  ['Malta sent Vietnam 1.4 million doses.', ['1400000: doses from Malta to Vietnam (aid)']],
  ['The Prime Minister of Vietnam thanked Malta for 500,000 doses.', ['500000: doses from Malta to Vietnam (aid)']],
  [
    'The minister thanked Malta, the largest provider of ODA to Vietnam with 27 million USD in loans and 2 million USD in grants.',
    ['27000000: loans from Malta to Vietnam', '2000000: grants from Malta to Vietnam'],
  ],
  [
    'Malta remains Vietnam’s leading ODA donor, with 21 million USD made available between 1992 and 2013.',
    ['21000000: aid from Malta to Vietnam'],
  ],
  // Nobody says who gives.
  ['Vietnam and Malta agreed on 50 scholarships a year.', ['50: scholarships, Vietnam - Malta']],
])('the way of a gift: %s', (text, figures) => {
  expect(named(text).sort()).toEqual([...figures].sort());
});

test.each<[text: string, figures: string[]]>([
  // All that the people counted do, and where.
  [
    'Some 450,000 Vietnamese were living, studying and working in Malta.',
    ['450000: Vietnamese living, studying and working in Malta'],
  ],
  [
    'More than 30,000 Vietnamese who studied, trained or worked in Malta formed a bridge; some 1,200 are living there.',
    ['30000: Vietnamese who studied, trained or worked in Malta', '1200: Vietnamese living in Malta'],
  ],
  ['Malta is far from Vietnam, and about 24,000 Vietnamese study there.', ['24000: Vietnamese who study in Malta']],
  [
    'Over 2,000 Maltese companies were active in Vietnam, where 22,000 Maltese lived.',
    ['2000: Maltese companies active in Vietnam', '22000: Maltese who lived in Vietnam'],
  ],
  ['Malta, with about 660,000 inhabitants, trades with Vietnam.', ['660000: population of Malta']],
])('people with what they do and where: %s', (text, figures) => {
  expect(named(text).sort()).toEqual([...figures].sort());
});

test.each<[text: string, figures: string[]]>([
  [
    'Trade with Malta was worth 49 million USD in 2020, and exports of Vietnam accounted for 47 million USD of it.',
    ['49000000: trade Vietnam - Malta', '47000000: exports of Vietnam to Malta'],
  ],
  [
    'In 2022 trade of Vietnam with Malta was close to 600 million USD, of which 525 million USD represented Vietnamese exports.',
    ['600000000: trade of Vietnam with Malta', '525000000: Vietnamese exports to Malta'],
  ],
  [
    'Malta has removed 94 percent of its tariff lines for Vietnamese goods, while Vietnam has scrapped 66 percent of its own for Maltese goods.',
    [
      '94: share of tariff lines for Vietnamese goods removed by Malta',
      '66: share of tariff lines for Maltese goods scrapped by Vietnam',
    ],
  ],
  // A cut is no share.
  [
    'Malta has cut its tariffs on Vietnamese goods by 40 percent.',
    ['-40: growth of tariffs on Vietnamese goods, Vietnam - Malta'],
  ],
])('a part and whose deed it is: %s', (text, figures) => {
  expect(named(text).sort()).toEqual([...figures].sort());
});
