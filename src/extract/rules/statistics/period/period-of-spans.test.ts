import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

/** Figures that cover the years from one to another. */
const ROWS: Row[] = [
  [
    '2025-11-27',
    'Vietnam and Kenya did 187 million USD of trade in 2024, 11 per cent more than in 2023 and 69 per cent more than in 2021.',
    [
      [187_000_000, '2024'],
      [11, '2024'],
      [69, '2021/2024'],
    ],
  ],
  [
    '2025-11-27',
    'Kenyan investment in Vietnam has risen from 22 million USD to more than 30 million USD since the pact took effect in August 2020.',
    [
      [22_000_000, '2020'],
      [30_000_000, '2025'],
    ],
  ],
  [
    '2025-11-27',
    'Under the agreement, signed in March 2018 by 11 countries, Kenya has removed 94 percent of its tariff lines for Vietnamese goods.',
    [[94, null]],
  ],
  [
    '2025-12-27',
    'Foreign investors pledged 35 billion USD to Vietnam this year. By December 20, as many as 2,591 new projects had been licensed with a combined capital of 21 billion USD.',
    [
      [35_000_000_000, '2025'],
      [2591, '2025'],
      [21_000_000_000, '2025'],
    ],
  ],
  [
    '2025-11-27',
    'Foreign investors pledged 30 billion USD to Vietnam this year. By October 20, 1,200 new projects had been licensed. By October 20 Kenya had 12 valid projects here.',
    [
      [30_000_000_000, '2025'],
      [1200, '2025-01/2025-10'],
      [12, '2025-10'],
    ],
  ],
  [
    '2025-11-27',
    'Foreign investors pledged 35 billion USD to Vietnam this year. Chile, on top in 2016, slipped to second with 8 billion USD. Exports, mostly of rice in 2016, had been worth 4 billion USD.',
    [
      [35_000_000_000, '2025'],
      [8_000_000_000, '2025'],
      [4_000_000_000, '2016'],
    ],
  ],
  // The year of a country's name.
  [
    '2025-03-20',
    'As of February 2025, New Zealand investors had put 208 million USD into Vietnam.',
    [[208_000_000, '2025-02']],
  ],
  [
    '2025-11-27',
    "The Vietnam-Kenya free trade agreement (VKFTA) entered into force on August 1, 2020. Vietnam's exports to Kenya have grown by around 40% since the VKFTA came into force.",
    [[40, '2020/2025']],
  ],
  [
    '2025-11-27',
    "Vietnam's exports to Kenya have grown by 60% since the VKFTA took effect and stood at 60 million USD in 2024. The VKFTA has been in force since January 2019.",
    [
      [60, '2019/2025'],
      [60_000_000, '2024'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya reached 500 million USD in 2022, more than double the 2015 level.",
    [
      [500_000_000, '2022'],
      [2, '2015/2022'],
    ],
  ],
  ['2025-11-27', "Vietnam's trade with Kenya has grown by around 25% annually since 2021.", [[25, '2021/2024']]],
  [
    '2025-11-27',
    "The annual increase in Vietnam's trade with Kenya from 2021 onwards has been 25%.",
    [[25, '2021/2024']],
  ],
  [
    '2025-11-27',
    "Each year since 2021 Vietnam's exports to Kenya have grown by 25%; the annual increase of 2024 was 30%.",
    [
      [25, '2021/2024'],
      [30, '2024'],
    ],
  ],
  [
    '2025-02-14',
    "Kenya's exports to Vietnam rose to 118 million USD during fiscal year 2023-24 from 101 million USD a year before.",
    [
      [118_000_000, '2023/2024'],
      [101_000_000, '2022/2023'],
    ],
  ],
  [
    '2025-11-06',
    'Vietnam needs 120 billion USD for its power sector from now to 2035, of which 90 billion USD is for generation.',
    [
      [120_000_000_000, '2025/2035'],
      [90_000_000_000, '2025/2035'],
    ],
  ],
  [
    '2024-09-18',
    'The Kenyan university started an exchange in 2018, which has so far benefited 43 Vietnamese students.',
    [[43, '2018/2024']],
  ],
  ['2024-09-18', 'Vietnam joined the agency in 1978 and has received over 120 projects.', [[120, '1978/2024']]],
  ['2024-09-18', 'Founded in 2015, the Kenyan centre has trained 900 Vietnamese officers.', [[900, '2015/2024']]],
  [
    '2025-10-26',
    'Vietnam arrested more than 900 suspects in joint operations with Kenya in the past two years.',
    [[900, '2023/2025']],
  ],
  [
    '2025-06-12',
    "Kenya's exports to Vietnam have more than tripled since the agreement came into effect in August 2020.",
    [[3, '2020/2025']],
  ],
  [
    '2024-01-12',
    "Vietnam's exports to Kenya came to 300 million USD in 2023. Wood has gained 20% since 2021. Footwear fell 8 per cent to 70 million USD.",
    [
      [300_000_000, '2023'],
      [20, '2021/2024'],
      [-8, '2023'],
      [70_000_000, '2023'],
    ],
  ],
  [
    '2022-11-24',
    'Kenya has since 2008 put nearly USD 200 million into projects in Vietnam, and the committee is to meet in 2023.',
    [[200_000_000, '2008/2022']],
  ],
  [
    '2018-09-12',
    'Trade with Kenya came to $310 million in 2017, twice as much as in 2013, while Kenyan firms had 12 projects with capital of $40 million in Vietnam at the end of May.',
    [
      [310_000_000, '2017'],
      [2, '2013/2017'],
      [12, '2018-05'],
      [40_000_000, '2018-05'],
    ],
  ],
  [
    '2024-10-02',
    'Relations between Vietnam and Ireland were upgraded in 2005. Irish grants to Vietnam since then have come to more than 120 million euros.',
    [[120000000, '2005/2024']],
  ],
  [
    '2023-08-01',
    "Vietnam's exports to Kenya have risen by an average of 6-8% annually since March 1, 2020, when an agreement entered into force.",
    [
      [6, '2020/2023'],
      [8, '2020/2023'],
    ],
  ],
  [
    '2022-10-13',
    'The officer told his Kenyan guest that Vietnam had sent 640 officers to UN missions in ten years.',
    [[640, '2012/2022']],
  ],
  [
    '2024-11-27',
    'Kenyan employers would like to take on 8,000 Vietnamese workers over the next three years.',
    [[8000, '2024/2027']],
  ],
  [
    '2023-08-23',
    'Trade between Vietnam and Malta came to $1.2 billion in 2022, a rise of 60 per cent in two years.',
    [
      [1200000000, '2022'],
      [60, '2020/2022'],
    ],
  ],
  [
    '2023-08-23',
    'The Kenyan fund has provided over $3 billion in loans through more than 60 operations in Vietnam since 1994.',
    [
      [3000000000, '1994/2023'],
      [60, '1994/2023'],
    ],
  ],
  [
    '2023-05-18',
    'Kenyan courts have sent Vietnam more than 2,300 letters since the beginning of 2022, the judge said.',
    [[2300, '2022/2023']],
  ],
  [
    '2023-05-18',
    'The Kenyan ambassador said that since 2010 some 400 Vietnamese students had gone to Kenya.',
    [[400, '2010/2023']],
  ],
  ['2023-05-18', 'Over the past three decades, Kenya has trained 4,000 Vietnamese engineers.', [[4000, '1993/2023']]],
  [
    '2023-05-18',
    'Trade between Vietnam and Kenya has grown by 40 percent since the agreement took effect in 2020.',
    [[40, '2020/2023']],
  ],
  [
    '2025-07-16',
    'Between 2016 and 2024, exports of Vietnam to Kenya grew 8.5% a year on average.',
    [[8.5, '2016/2024']],
  ],
  [
    '2025-07-16',
    'In the 2019-2024 period, exports of Vietnam to Kenya grew by an average of 7.5% per year.',
    [[7.5, '2019/2024']],
  ],
  [
    '2025-07-16',
    'Kenya has granted Vietnam 3 million USD since the resumption of aid in 1994.',
    [[3_000_000, '1994/2025']],
  ],
  [
    '2025-07-16',
    'Trade of Vietnam with Kenya in May was worth 8 million USD, against 9 million USD in FY2023-24.',
    [
      [8_000_000, '2025-05'],
      [9_000_000, '2023/2024'],
    ],
  ],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
