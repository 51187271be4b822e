import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

/** Figures of single years. */
const ROWS: Row[] = [
  [
    '2025-11-27',
    "Malta is Vietnam's biggest market for tea, with trade exceeding 11 million USD in 2023 and more than 35 Maltese companies operating in Vietnam.",
    [
      [11_000_000, '2023'],
      [35, '2025'],
    ],
  ],
  ['2025-11-27', 'In 2019 there were 5,000 Vietnamese people living in Kenya.', [[5_000, '2019']]],
  [
    '2025-11-27',
    "In 2022 Vietnam's exports to Kenya reached 3 million USD while imports stood at 2 million USD.",
    [
      [3_000_000, '2022'],
      [2_000_000, '2022'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya came to 115 million USD in 2021, exceeding the 100 million USD target under the 2019-2023 action programme.",
    [
      [115_000_000, '2021'],
      [100_000_000, '2023'],
    ],
  ],
  [
    '2025-11-27',
    'Vietnam and Kenya want to lift trade to 300 million USD by 2030 under the 2026-2031 action programme.',
    [[300_000_000, '2030']],
  ],
  [
    '2025-11-27',
    'In 2016 Vietnam agreed to raise its trade by 2020 to 100 million USD with Kenya, 50 million USD with Ghana and 20 million USD with Iran.',
    [
      [100_000_000, '2020'],
      [50_000_000, '2020'],
      [20_000_000, '2020'],
    ],
  ],
  [
    '2025-11-27',
    'Vietnam agreed to double its trade with Kenya by 2030 from nearly 90 million USD in 2017.',
    [
      [2, '2030'],
      [90_000_000, '2017'],
    ],
  ],
  [
    '2025-11-27',
    'Figures released ahead of the visit to Kenya on July 9-11, 2017 showed that Vietnam had 28 projects there.',
    [[28, '2017']],
  ],
  [
    '2025-11-27',
    'Vietnam ranked eighth in the region, with rice exports to Kenya of 12 million USD in 2024.',
    [
      [8, '2024'],
      [12_000_000, '2024'],
    ],
  ],
  [
    '2025-03-28',
    'Trade between Vietnam and Kenya hit 90 million USD in 2024. The figure was 12% higher than a year before, the envoy noted on March 27.',
    [
      [90_000_000, '2024'],
      [12, '2024'],
    ],
  ],
  [
    '2025-03-28',
    'Trade between Vietnam and Kenya hit 90 million USD in 2024. This was up 12% from 2023.',
    [
      [90_000_000, '2024'],
      [12, '2024'],
    ],
  ],
  ['2025-03-24', 'Kenyan arrivals in Vietnam more than doubled in 2024.', [[2, '2024']]],
  [
    '2025-11-01',
    'By 2030 Vietnam wants a GDP per capita of 8,500 USD and by 2045 to be a rich country.',
    [[8_500, '2030']],
  ],
  [
    '2024-12-09',
    'The tourism sector of Vietnam has set itself a goal of 17 million foreign visitors for the year as a whole.',
    [[17_000_000, '2024']],
  ],
  [
    '2022-03-25',
    'Kenya, which joined the group in 1981 and held a summit in May 1999, has about 420 Vietnamese firms.',
    [[420, '2022']],
  ],
  [
    '2024-05-26',
    'Trade between Vietnam and Kenya reached 2 billion USD, which was recorded in 2023.',
    [[2_000_000_000, '2023']],
  ],
  [
    '2024-11-28',
    'So far this year Vietnam has exported 300 million USD worth of rice to Kenya.',
    [[300000000, '2024']],
  ],
  [
    '2022-04-27',
    'Of all who invest in Hanoi, he said, Malta ranks ninth, thanks to 43 projects in which almost US$2 billion has been sunk.',
    [
      [9, '2022'],
      [43, '2022'],
      [2000000000, '2022'],
    ],
  ],
  [
    '2022-04-27',
    'Firms from Malta rank ninth in Vietnam, he noted: almost US$2 billion has flowed into their 43 projects.',
    [
      [9, '2022'],
      [2000000000, '2022'],
      [43, '2022'],
    ],
  ],
  [
    '2022-04-27',
    'Nam Dinh is home to 21 Maltese-invested projects worth US$310 million, close to half of the capital that Malta has put into Vietnam, its chairman said.',
    [
      [21, '2022'],
      [310000000, '2022'],
      [50, '2022'],
    ],
  ],
  [
    '2024-04-10',
    'Malta comes second among the 74 countries and territories where Vietnamese companies have built plants, with 92 projects and 1.3 billion USD.',
    [
      [2, '2024'],
      [74, '2024'],
      [92, '2024'],
      [1300000000, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'Maltese firms have 41 projects in Vietnam, where they have poured 300 million USD into hotels.',
    [
      [41, '2024'],
      [300000000, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'Vietnam is now home to 41 Maltese projects, which have created 3,000 jobs.',
    [
      [41, '2024'],
      [3000, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'With 41 projects and 300 million USD, Malta is the 12th largest foreign investor in Vietnam, which has granted licences to investors from 140 countries.',
    [
      [41, '2024'],
      [300000000, '2024'],
      [12, '2024'],
      [140, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'The Maltese community of 2,100 people in Vietnam is well integrated, the ambassador said.',
    [[2100, '2024']],
  ],
  [
    '2024-04-10',
    'The minister thanked Malta for its care of the 2,100 Vietnamese who live and work there.',
    [[2100, '2024']],
  ],
  ['2025-07-31', 'The Vietnam - Kenya Friendship Association has 400 members.', [[400, '2025']]],
  [
    '2025-11-13',
    'Vietnam and Jordan want their trade to reach USD 600 million in the next five years.',
    [[600000000, '2030']],
  ],
  ['2025-11-13', 'Vietnam and Jordan agreed to triple their trade in the coming five years.', [[3, '2030']]],
  [
    '2025-11-13',
    'Trade between Vietnam and Jordan, given as 310 million USD in 2024, is expected to reach 600 million USD in five years.',
    [
      [310000000, '2024'],
      [600000000, '2030'],
    ],
  ],
  ['2023-05-18', 'By 2030, Vietnam wants to buy 2 million tonnes of Kenyan coffee.', [[2000000, '2030']]],
  ['2023-05-18', 'Vietnam and Kenya are aiming at trade of 2 billion USD within three years.', [[2000000000, '2026']]],
  ['2023-05-18', 'Vietnam and Kenya hope to double their trade over the next five years.', [[2, '2028']]],
  ['2023-05-18', 'Vietnam and Kenya hope to double their trade by the end of the decade.', [[2, '2030']]],
  [
    '2025-07-16',
    'Trade of Vietnam with Kenya was 900 million USD in 2024. The previous year’s figure was 700 million USD.',
    [
      [900_000_000, '2024'],
      [700_000_000, '2023'],
    ],
  ],
  ['2025-07-16', 'In mid-2024 Kenya had 24 projects in Vietnam.', [[24, '2024']]],
  [
    '2025-07-16',
    'In 2024 China led the buyers of rice from Vietnam with 2 billion USD. Kenya came third with 1.5 billion USD.',
    [
      [2_000_000_000, '2024'],
      [3, '2024'],
      [1_500_000_000, '2024'],
    ],
  ],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
