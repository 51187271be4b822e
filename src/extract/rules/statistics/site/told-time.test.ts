import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

type Row = [what: string, published: string, text: string, figures: [value: number, period: string | null][]];

const SECTIONED = `Foreign investment in eleven months

Foreign firms put 20 billion USD to work in Vietnam in January-November, a gain of 8.9%. Pledges to Vietnam came to 30 billion USD. Factories took 12 billion USD of it. Real estate in Vietnam followed with 2 billion USD.

Outbound investment

Between January and September Vietnam granted licences for 134 new overseas projects with 700 million USD. Another 130 million USD went into old ones.

Most of all, 390 million USD, went to Kenya. Malta came next with 90 million USD.`;

const ROWS: Row[] = [
  [
    'a section below a heading has a time of its own',
    '2025-12-12',
    SECTIONED,
    [
      [20_000_000_000, '2025-01/2025-11'],
      [8.9, '2025-01/2025-11'],
      [30_000_000_000, '2025-01/2025-11'],
      [12_000_000_000, '2025-01/2025-11'],
      [2_000_000_000, '2025-01/2025-11'],
      [134, '2025-01/2025-09'],
      [700_000_000, '2025-01/2025-09'],
      [130_000_000, '2025-01/2025-09'],
      [390_000_000, '2025-01/2025-09'],
      [90_000_000, '2025-01/2025-09'],
    ],
  ],
  [
    'a part of the total told right before is of its time, whatever the report is about',
    '2025-11-27',
    `Vietnam's trade with Kenya came to 20 million USD in January-October. Rice made up 5 million USD of it. Shoes made up 3 million USD of it. Phones made up 2 million USD of it.

The two had recorded trade of 45 million USD last year, up 28%.

Of the total, Vietnam spent 21 million USD on goods from Kenya, up 53%.

Coffee exports of Vietnam to Kenya reached 8 million USD.`,
    [
      [20_000_000, '2025-01/2025-10'],
      [5_000_000, '2025-01/2025-10'],
      [3_000_000, '2025-01/2025-10'],
      [2_000_000, '2025-01/2025-10'],
      [45_000_000, '2024'],
      [28, '2024'],
      [21_000_000, '2024'],
      [53, '2024'],
      [8_000_000, '2025-01/2025-10'],
    ],
  ],
  [
    'a figure restated in the present is of the year that it was told for',
    '2025-11-27',
    "Vietnam's exports to Kenya were worth 12 million USD in 2023. The figure represents a rise of 15 per cent. In all, exports rose by 12 per cent to 14 million USD.",
    [
      [12_000_000, '2023'],
      [15, '2023'],
      [12, '2023'],
      [14_000_000, '2023'],
    ],
  ],
  [
    'without one the next paragraph comes back to the time of the report',
    '2025-12-12',
    `Vietnam's exports to Kenya came to 20 million USD in January-November, up 8%. Imports from Kenya stood at 10 million USD. Rice earned Vietnam 5 million USD there. Kenya sold tea for 2 million USD.

In the first half Vietnam's exports to Kenya were worth 9 million USD.

Coffee earned Vietnam 3 million USD.`,
    [
      [20_000_000, '2025-01/2025-11'],
      [8, '2025-01/2025-11'],
      [10_000_000, '2025-01/2025-11'],
      [5_000_000, '2025-01/2025-11'],
      [2_000_000, '2025-01/2025-11'],
      [9_000_000, '2025-01/2025-06'],
      [3_000_000, '2025-01/2025-11'],
    ],
  ],
  [
    'a participle leaves the months told, the share of the sum as well',
    '2025-12-12',
    'Between January and October foreign investors promised Vietnam more than 31 billion USD. New capital taken together, 16 billion USD went into its factories. First is Kenya with 26 percent of the registered sum, or over 3 billion USD; then comes Malta with 2 billion USD.',
    [
      [31_000_000_000, '2025-01/2025-10'],
      [16_000_000_000, '2025-01/2025-10'],
      [26, '2025-01/2025-10'],
      [3_000_000_000, '2025-01/2025-10'],
      [2_000_000_000, '2025-01/2025-10'],
    ],
  ],
  [
    'a semicolon ends the year told before it',
    '2025-12-12',
    'Trade of Vietnam with Kenya was worth 2 billion USD in 2024; there are now 90 projects of Kenya in Vietnam.',
    [
      [2_000_000_000, '2024'],
      [90, '2025'],
    ],
  ],
  [
    'a year to come is no time to go on from',
    '2025-12-12',
    'Trade of Vietnam with Kenya is worth 90 million USD, and in 2030 it is 150 million USD. From January to October Kenya bought goods for 30 million USD. Its own sales to Vietnam were worth 10 million USD.',
    [
      [90_000_000, null],
      [150_000_000, '2030'],
      [30_000_000, '2025-01/2025-10'],
      [10_000_000, '2025-01/2025-10'],
    ],
  ],
  [
    'months without a year are of the older year told before',
    '2021-12-27',
    'Take 2012. Guests from Kenya in Vietnam numbered 120,000 in the first six months. Four months on, the guests for January-October were 180,000.',
    [
      [120_000, '2012-01/2012-06'],
      [180_000, '2012-01/2012-10'],
    ],
  ],
  [
    'but of this year after a recent one',
    '2021-12-27',
    'In 2020 trade of Vietnam with Kenya came to 90 million USD. In January-October its exports were worth 40 million USD.',
    [
      [90_000_000, '2020'],
      [40_000_000, '2021-01/2021-10'],
    ],
  ],
  [
    'a year that is not named',
    '2021-12-27',
    'There was a year when, after seven months, Vietnam had sold Kenya goods worth 26 million USD. Coffee brought in 3 million USD, up 12%.',
    [
      [26_000_000, null],
      [3_000_000, null],
      [12, null],
    ],
  ],
  [
    'a year that is only described',
    '2021-12-27',
    'Vietnam sold Kenya goods worth 26 million USD in January-October, a good result in a year when prices fell.',
    [[26_000_000, '2021-01/2021-10']],
  ],
  [
    'what follows from a figure has its time',
    '2021-12-27',
    'Trade of Kenya with Vietnam from January to August was worth 22 million USD. Kenya thus ranks fifth among its partners in Africa.',
    [
      [22_000_000, '2021-01/2021-08'],
      [5, '2021-01/2021-08'],
    ],
  ],
  [
    'what does not has none',
    '2021-12-27',
    'Trade of Kenya with Vietnam from January to August was worth 22 million USD. Kenya ranks fifth among its partners in Africa.',
    [
      [22_000_000, '2021-01/2021-08'],
      [5, '2021'],
    ],
  ],
  [
    'the same capital on the same day',
    '2021-12-27',
    'Registered Kenyan capital in Vietnam amounted to 90 million USD at the end of October. It is spread over 36 projects.',
    [
      [90_000_000, '2021-10'],
      [36, '2021-10'],
    ],
  ],
  [
    'those who came on the day of the event told before',
    '2021-12-27',
    'A forum in Hanoi on December 20 brought together 120 Kenyan firms. Delegates of 27 Kenyan provinces attended it.',
    [
      [120, '2021-12-20'],
      [27, '2021-12-20'],
    ],
  ],
  [
    'a clause with when hangs on the date before it, compared with or not',
    '2021-12-27',
    'Kenya bought 20,000 tonnes of rice from Vietnam in March, more than in the whole of 2020, when it bought 18,000 tonnes.',
    [
      [20_000, '2021-03'],
      [18_000, '2020'],
    ],
  ],
  [
    'trade at the time of a visit is of the year',
    '2021-12-27',
    'In August 2017, when two-way trade of Vietnam and Kenya stood at 20 million USD, the premier came to Hanoi.',
    [[20_000_000, '2017']],
  ],
  [
    'a rise in years counts back from the year told',
    '2025-03-01',
    'Vietnam and Kenya exchanged goods worth 90 million USD in 2024, which means a 40% rise in five years.',
    [
      [90_000_000, '2024'],
      [40, '2019/2024'],
    ],
  ],
  [
    'half a century',
    '2024-03-01',
    'In half a century Kenya has given Vietnam 30 million USD in aid.',
    [[30_000_000, '1974/2024']],
  ],
  [
    'by a month of this year',
    '2025-12-01',
    'Kenya bought 20,000 tonnes of rice from Vietnam last year, and this year 15,000 tonnes had been shipped by September.',
    [
      [20_000, '2024'],
      [15_000, '2025-01/2025-09'],
    ],
  ],
  [
    'a share of guests has the months of the guests, whatever the headline says in the present',
    '2023-10-31',
    'Vietnam nears 2 million Kenyan guests with two months to go\n\nClose to 2 million Kenyan guests came to Vietnam in the first ten months, up 13 percent. Businesspeople made up 56 percent of all guests.',
    [
      [2_000_000, null],
      [2_000_000, '2023-01/2023-10'],
      [13, '2023-01/2023-10'],
      [56, '2023-01/2023-10'],
    ],
  ],
  [
    'what a plain present counts is of the year of writing, what is so every year of none',
    '2023-03-01',
    'Kenyan firms run only 88 projects in Vietnam. Vietnam is currently the largest partner of Kenya, with trade averaging more than 30 million USD annually.',
    [
      [88, '2023'],
      [30_000_000, null],
    ],
  ],
  [
    'two numbers of the same months of an older year',
    '2021-12-27',
    'Take 2012. Guests from Kenya in Vietnam in the first six months totalled 120,000, 8% more than a year before.',
    [
      [120_000, '2012-01/2012-06'],
      [8, '2012-01/2012-06'],
    ],
  ],
  [
    'those whom a guest has brought along stay for his visit',
    '2024-11-25',
    'The President of Kenya, who has brought along some forty Kenyan entrepreneurs, goes on with his visit to Vietnam on Tuesday.',
    [[40, '2024-11']],
  ],
  [
    'what brings others into line is no visit',
    '2024-11-25',
    'Kenya licensed 25 Vietnamese firms on November 20, bringing those that it had licensed before into line.',
    [[25, null]],
  ],
  [
    'since a month of the year',
    '2024-11-25',
    'Nearly 3,000 Kenyan tourists have made use of the programme in Vietnam since it was launched in July.',
    [[3_000, '2024-07/2024-11']],
  ],
  [
    'today, told of what stands; not of what was done on the day',
    '2024-11-25',
    'Trade of Kenya with Vietnam amounted to 80 million USD in 2010; today it stands at 350 million USD. Kenya and Vietnam signed today a contract worth 20 million USD.',
    [
      [80_000_000, '2010'],
      [350_000_000, '2024'],
      [20_000_000, '2024-11'],
    ],
  ],
];

test.each(ROWS)('%s', (_, published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
