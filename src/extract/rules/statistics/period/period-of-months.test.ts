import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

/** Figures of months, parts of a year and days. */
const ROWS: Row[] = [
  [
    '2025-11-27',
    'The forum of Vietnam and Kenya, held on November 3, drew delegates of 27 firms and over 90 observers.',
    [
      [27, '2025-11-03'],
      [90, '2025-11-03'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya came to 130 million USD in 2024. It has risen by a further 13% this year, to 110 million USD by the end of September.",
    [
      [130_000_000, '2024'],
      [13, '2025-01/2025-09'],
      [110_000_000, '2025-01/2025-09'],
    ],
  ],
  [
    '2025-05-20',
    'In the January-June period of 2022, trade between Vietnam and Kenya rose 24 percent to 69 million USD.',
    [
      [24, '2022-01/2022-06'],
      [69_000_000, '2022-01/2022-06'],
    ],
  ],
  [
    '2025-05-20',
    'Vietnam and Kenya traded goods worth 15 million USD in the January-April period of this year.',
    [[15_000_000, '2025-01/2025-04']],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya stood at 85 million USD last year, compared with 41 million USD in 2017. It totalled 75 million USD between January and August this year.",
    [
      [85_000_000, '2024'],
      [41_000_000, '2017'],
      [75_000_000, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya was worth 270 million USD in 2023 and 215 million USD in the first nine months of 2024. Vietnam Customs, however, put the 2023 figure at 197 million USD.",
    [
      [270_000_000, '2023'],
      [215_000_000, '2024-01/2024-09'],
      [197_000_000, '2023'],
    ],
  ],
  [
    '2025-11-27',
    'As of June 30, the loans and grants of the Asian Development Bank to Vietnam amounted to 18 billion USD.',
    [[18_000_000_000, '2025-06-30']],
  ],
  [
    '2025-11-27',
    'As of the end of February Vietnam had over 17.2 million broadband subscribers.',
    [[17_200_000, '2025-02']],
  ],
  [
    '2025-11-27',
    'As of the end of May Vietnam had welcomed 9 million foreign visitors.',
    [[9_000_000, '2025-01/2025-05']],
  ],
  [
    '2025-12-12',
    'By mid-May trade between Vietnam and Kenya had reached 60 million USD; by August 20 Kenyan exports had come to 40 million USD.',
    [
      [60_000_000, '2025-01/2025-05'],
      [40_000_000, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-10-11',
    'Ministries of Vietnam had spent 5.2 trillion VND of foreign capital by the end of August, or 24.5 per cent of the sum assigned to them for the year.',
    [
      [5_200_000_000_000, '2025-01/2025-08'],
      [24.5, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-08-31',
    'Vietnam attracted 16 billion USD in foreign direct investment as of August 20, up 9.1 per cent from a year earlier.',
    [
      [16_000_000_000, '2025-01/2025-08'],
      [9.1, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-09-12',
    'Foreign reserves of Vietnam stood at 84 billion USD by the end of August.',
    [[84_000_000_000, '2025-08']],
  ],
  [
    '2024-10-11',
    "From 1994 up to March this year Kenya's aid to Vietnam came to 28 million EUR.",
    [[28_000_000, '1994/2024-03']],
  ],
  [
    '2025-08-31',
    'At a university in Kenya he delivered a lecture to some 300 Vietnamese students.',
    [[300, '2025-08']],
  ],
  ['2025-08-31', 'More than 300 Kenyan delegates turned up at the opening in Hanoi.', [[300, '2025-08']]],
  ['2025-12-12', 'As of May 20, Kenya had 14 valid projects in Vietnam.', [[14, '2025-05']]],
  [
    '2025-12-12',
    'By the end of August Vietnamese firms had this year put 210 million USD into Kenya.',
    [[210_000_000, '2025-01/2025-08']],
  ],
  [
    '2025-12-12',
    "Vietnam's exports to Kenya totalled 400 million USD in January-August and had passed 460 million USD by the end of September.",
    [
      [400_000_000, '2025-01/2025-08'],
      [460_000_000, '2025-01/2025-09'],
    ],
  ],
  [
    '2025-07-24',
    'Trade between Vietnam and Kenya was worth US$90 million last year and US$50 million in January-June, a fall of 3% from the same six months of 2024.',
    [
      [90_000_000, '2024'],
      [50_000_000, '2025-01/2025-06'],
      [-3, '2025-01/2025-06'],
    ],
  ],
  [
    '2024-10-30',
    'Charter flights carried 70,000 Kenyans to Vietnam from January to September, twice the number of the year before.',
    [
      [70_000, '2024-01/2024-09'],
      [2, '2024-01/2024-09'],
    ],
  ],
  ['2025-10-23', 'By the end of September, 5G signals in Vietnam had reached 59% of the people.', [[59, '2025-09']]],
  [
    '2022-09-16',
    'Mr. Otieno, who came to Hanoi only this month, said that Kenya ranked 31st among the investors in Vietnam, with capital of close to $1 billion in 55 projects as of the end of June.',
    [
      [31, '2022-06'],
      [1_000_000_000, '2022-06'],
      [55, '2022-06'],
    ],
  ],
  [
    '2023-08-01',
    'Kenya remains the ninth biggest foreign investor in Vietnam, with 320 projects and US$1.6 billion in registered capital as of late June.',
    [
      [9, '2023-06'],
      [320, '2023-06'],
      [1_600_000_000, '2023-06'],
    ],
  ],
  [
    '2021-09-10',
    'Eight-month exports of Vietnam totalled 94.3 billion USD, 7.4 percent more than in the same months of 2020.',
    [
      [94300000000, '2021-01/2021-08'],
      [7.4, '2021-01/2021-08'],
    ],
  ],
  [
    '2022-11-28',
    'Trade between Vietnam and Chile was 1.45 billion USD in 2021, and the first three quarters of 2022 brought 1.7 billion USD.',
    [
      [1450000000, '2021'],
      [1700000000, '2022-01/2022-09'],
    ],
  ],
  [
    '2024-11-28',
    "Vietnam's exports to Kenya reached 300 million USD since the start of the year.",
    [[300000000, '2024-01/2024-11']],
  ],
  [
    '2024-11-28',
    'In 2017 trade between Vietnam and Kenya was worth 2 billion USD. From January to May that year the partners traded 900 million USD worth of goods.',
    [
      [2000000000, '2017'],
      [900000000, '2017-01/2017-05'],
    ],
  ],
  [
    '2024-11-28',
    'Two-way trade of Vietnam and Kenya was worth 2 billion USD in 2017. January-September turnover that year went up 29 per cent to 900 million USD.',
    [
      [2000000000, '2017'],
      [29, '2017-01/2017-09'],
      [900000000, '2017-01/2017-09'],
    ],
  ],
  [
    '2024-11-28',
    "Vietnam's exports to Kenya totalled 300 million USD in January-September and had passed 330 million USD by the end of October. Over those 10 months rice exports reached 90 million USD, making up 27 per cent of the total.",
    [
      [300000000, '2024-01/2024-09'],
      [330000000, '2024-01/2024-10'],
      [90000000, '2024-01/2024-10'],
      [27, '2024-01/2024-10'],
    ],
  ],
  [
    '2023-04-13',
    'Trade between Vietnam and Kenya in the three months to March was worth 200 million USD, and in the 12 months to June 2022 it was 900 million USD.',
    [
      [200000000, '2023-01/2023-03'],
      [900000000, '2021-07/2022-06'],
    ],
  ],
  ['2023-08-13', 'Half-year exports of Vietnam to Kenya came to 200 million USD.', [[200000000, '2023-01/2023-06']]],
  [
    '2023-08-13',
    'First-half trade between Vietnam and Kenya came to 200 million USD, and seven-month trade to 240 million USD.',
    [
      [200000000, '2023-01/2023-06'],
      [240000000, '2023-01/2023-07'],
    ],
  ],
  [
    '2023-08-13',
    'Third-quarter trade between Vietnam and Kenya came to 200 million USD in 2022.',
    [[200000000, '2022-07/2022-09']],
  ],
  [
    '2025-12-12',
    'In the January-November period, investors from abroad spent 12.4 billion USD in Vietnam, up 3.1 percent. Promises for the same months added up to 18.2 billion USD.',
    [
      [12400000000, '2025-01/2025-11'],
      [3.1, '2025-01/2025-11'],
      [18200000000, '2025-01/2025-11'],
    ],
  ],
  [
    '2025-07-31',
    'The Vietnamese ambassador and the chamber of Kenya held on July 24 a coffee conference for 70 firms.',
    [[70, '2025-07-24']],
  ],
  [
    '2025-07-31',
    'The Kenyan minister came to a forum with representatives of some 90 Vietnamese companies.',
    [[90, '2025-07']],
  ],
  [
    '2025-07-31',
    'The delegation of Kenya to Vietnam includes the minister of trade and delegates of 33 companies.',
    [[33, '2025-07']],
  ],
  [
    '2025-07-31',
    'The Kenyan leader landed in Vietnam on July 22 with representatives of about 45 companies.',
    [[45, '2025-07']],
  ],
  [
    '2025-07-31',
    'The ceremony in Hanoi was attended by the Kenyan ambassador and more than 130 guests from Kenya.',
    [[130, '2025-07']],
  ],
  ['2025-07-31', 'The Kenyan ambassador in Hanoi addressed around 130 participants.', [[130, '2025-07']]],
  ['2025-07-31', 'In five days in Kenya the Vietnamese Prime Minister had about 40 engagements.', [[40, '2025-07']]],
  ['2025-07-31', 'The seminar in Nairobi drew 120 Vietnamese and Kenyan companies.', [[120, '2025-07']]],
  [
    '2025-07-16',
    'Exports of Vietnam to Kenya rose 30% in the first six months, much faster than the 9% recorded in the same period last year.',
    [
      [30, '2025-01/2025-06'],
      [9, '2024-01/2024-06'],
    ],
  ],
  ['2025-07-16', 'From July 1 to 15, Vietnam’s exports to Kenya came to 20 million USD.', [[20_000_000, '2025-07']]],
  [
    '2025-01-16',
    "Vietnam's exports to Kenya in December reached 45 million USD, bringing the whole year's total to 510 million USD.",
    [
      [45_000_000, '2024-12'],
      [510_000_000, '2024'],
    ],
  ],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
