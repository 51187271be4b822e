import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value kind: what' of each figure of a text, by value. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' })
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, kind, what }) => `${value} ${kind}: ${what}`);

const CASES: readonly [text: string, figures: string[]][] = [
  // A record is no part of what is measured; of two countries the latter and the former.
  ['Vietnam posted a record trade surplus of 28 billion USD in 2023.', ['28000000000 level: trade surplus, Vietnam']],
  [
    'Malta is Vietnam’s third largest partner in Europe, while the latter is the former’s fourth biggest.',
    ['3 rank: Malta among Vietnam’s partners in Europe', '4 rank: Vietnam among Malta’s partners'],
  ],
  // A subject with what was done to it, or what it does.
  [
    'Capital actually spent by foreign-invested projects in Vietnam was put at 7 million USD in 2012.',
    ['7000000 level: capital actually spent by foreign-invested projects in Vietnam'],
  ],
  [
    'The number of those crossing the land borders of Vietnam grew by 63 per cent in 2018.',
    ['63 growth: growth of number of those crossing the land borders of Vietnam'],
  ],
  [
    'The number of Vietnamese students enrolled in Malta increased by 12 per cent to 31,000 in 2023.',
    [
      '12 growth: growth of number of Vietnamese students enrolled in Malta',
      '31000 count: number of Vietnamese students enrolled in Malta',
    ],
  ],
  [
    'The amount of money sent home by Vietnamese workers in Malta reached 3 million USD in 2023.',
    ['3000000 level: amount of money sent home by Vietnamese workers in Malta'],
  ],
  // A verb behind a comma has its own subject.
  [
    'In May, Vietnam and Malta agreed on talks, trade rising by 4 per cent.',
    ['4 growth: growth of trade Vietnam - Malta'],
  ],
  // A measure says nothing without what it is of; a country needs none.
  [
    "Vietnam's digital economy reached a gross merchandise value (GMV) of 30 million USD in 2023.",
    ["30000000 level: gross merchandise value of Vietnam's digital economy"],
  ],
  [
    'Vietnam and Malta recorded a two-way turnover of 7 million USD in 2023.',
    ['7000000 level: two-way turnover Vietnam - Malta'],
  ],
  // An aside before the second verb.
  [
    'Commerce of Vietnam with Malta was worth 16 million USD in 1989, the year in which ties were set up, and did not top 90 million USD until 2011.',
    ['16000000 level: commerce of Vietnam with Malta', '90000000 level: commerce of Vietnam with Malta'],
  ],
  // Nobody measures those who speak.
  [
    'Trade of Vietnam with Malta was 3 million USD in 2014. Participants expect 9 million USD in 2015.',
    ['3000000 level: trade of Vietnam with Malta', '9000000 level: trade of Vietnam with Malta'],
  ],
  // Parts of a whole: with their verb, without it, and of those counted before.
  [
    'In Vietnam, 60 per cent of firms use e-signatures, 30 per cent cloud services and 12 per cent robots.',
    [
      '12 rate: share of firms that use robots',
      '30 rate: share of firms that use cloud services',
      '60 rate: share of firms that use e-signatures',
    ],
  ],
  [
    'Vietnam has 35,000 stations. More than 80 per cent of them belong to Acme.',
    ['80 rate: share of stations in Vietnam that belong to Acme', '35000 count: stations in Vietnam'],
  ],
  [
    'Exports of Vietnam to Malta made up 26 million USD, which equalled 14 per cent of all Vietnamese shipments.',
    [
      '14 rate: share of exports of Vietnam to Malta in all Vietnamese shipments',
      '26000000 level: exports of Vietnam to Malta',
    ],
  ],
  [
    'The share of the population covered has gone up from 10 per cent to 90 per cent in Vietnam.',
    ['10 rate: share of population covered', '90 rate: share of population covered'],
  ],
  // The verb stands once.
  [
    'Malta spent 276 million USD and Cyprus 238 million USD on Vietnamese coffee in 2024.',
    [
      '238000000 level: Vietnamese exports of coffee to Cyprus',
      '276000000 level: Vietnamese exports of coffee to Malta',
    ],
  ],
  [
    'The World Bank will provide Vietnam with aid of 9 million USD. The World Bank will provide 2.6 million USD and the ADB 1.5 million USD.',
    ['1500000 aid: ADB aid, Vietnam', '2600000 aid: World Bank aid, Vietnam - WB', '9000000 aid: aid, Vietnam - WB'],
  ],
  [
    'Imports of Vietnam from Malta came to 3 million USD in July, up 0.3 per cent and 22 per cent, respectively, on June and the year before.',
    [
      '0.3 growth: growth of imports of Vietnam from Malta',
      '22 growth: growth of imports of Vietnam from Malta',
      '3000000 level: imports of Vietnam from Malta',
    ],
  ],
  // A number in words counts what stands behind '5G'; the noun can stand behind the second number.
  ['Acme of Vietnam had six million 5G users by July.', ['6000000 count: 5G users, Vietnam']],
  [
    'Vietnam expects 17 million foreign and 78 million domestic tourists this year.',
    ['17000000 level: foreign tourists to Vietnam', '78000000 level: domestic tourists, Vietnam'],
  ],
  // The members of a bloc trade as one; an agreement beside a pair is no side of it.
  [
    'Trade between Vietnam and the CPTPP reached 52 million USD in 2021. Exports made up 26 million USD.',
    ['26000000 level: Vietnamese exports to the CPTPP', '52000000 level: trade between Vietnam and the CPTPP'],
  ],
  [
    'Malta is a partner of Vietnam. Trade has been growing at 10 per cent a year since the CPTPP came into effect.',
    ['10 growth: growth of trade Vietnam - Malta'],
  ],
  // What prevents or drives a growth does not grow.
  [
    "Vietnam's e-commerce revenue was 10 million USD in 2019. The pandemic did not prevent growth of 18 per cent in 2020.",
    ["18 growth: growth of Vietnam's e-commerce revenue", "10000000 level: Vietnam's e-commerce revenue"],
  ],
  // The sum is of all who come, whoever is named behind it.
  [
    'Foreign investors registered 11 million USD in Vietnam in 2016, with companies from Malta accounting for 30 per cent of the money.',
    [
      '30 rate: share of Malta in foreign investment',
      '11000000 level: registered investment by foreign investors in Vietnam',
    ],
  ],
  // What the part does, behind the whole that opens the sentence.
  [
    'Of those who use the internet in Vietnam, 74 per cent shop there.',
    ['74 rate: share of those who use the internet in Vietnam who shop there'],
  ],
  ['Visitors to Vietnam were 22 per cent more numerous in 2011.', ['22 growth: growth of visitors to Vietnam']],
  // No share: the half of a year.
  ['Exports of Vietnam to Malta in the first half of a year never grew before.', []],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
