import { figureRule } from './figure-rule.ts';

/** Amounts of money and measures as they stand: 'two-way trade reached 671.4 million USD in 2024'. */
export const level = figureRule('level', [
  {
    text: 'Trade of Vietnam with Kenya came to 1.4 billion USD in 2022 and the two sides target 2 billion USD in 2025.',
    published: '2024-11-12',
    reads: [{ value: 1_400_000_000, period: '2022' }],
  },
  {
    text: 'The Maltese side sees ample room for trade with Vietnam, which stood at 90 million USD in 2022.',
    reads: [{ value: 90_000_000, what: 'trade Vietnam - Malta' }],
  },
  {
    text: 'The two provinces of Vietnam and Laos would build a ropeway, at a cost of 60 million USD; turnover of 8 million USD was registered.',
    reads: [
      { value: 60_000_000, what: 'cost of ropeway, Vietnam - Laos' },
      { value: 8_000_000, what: 'turnover Vietnam - Laos' },
    ],
  },
  {
    text: 'According to figures of the Department of Customs, trade between Vietnam and Malta was worth 90 million USD.',
    reads: [{ value: 90_000_000, what: 'trade between Vietnam and Malta' }],
  },
  {
    text: 'As regards investment in Vietnam, Malta ranked tenth with 13 million USD poured into 7 projects.',
    reads: [{ value: 13_000_000, what: 'investment from Malta in Vietnam' }],
  },
  {
    text: 'Two-way trade between Vietnam and Brunei reached nearly 671.4 million USD in 2024.',
    reads: [
      {
        value: 671_400_000,
        unit: 'USD',
        what: 'two-way trade between Vietnam and Brunei',
        period: '2024',
        bound: 'under',
      },
    ],
  },
  {
    text: 'Vietnam sold coffee worth 5 billion USD. Worldwide, sales of coffee of 90 billion EUR were counted in 2024.',
    reads: [
      { value: 5_000_000_000, unit: 'USD' },
      { value: 90_000_000_000, unit: 'EUR', subject: [] },
    ],
  },
  {
    text: 'Trade of Vietnam with Peru, now worth 2 billion USD, ought to be larger by 2028.',
    published: '2025-03-02',
    reads: [{ value: 2_000_000_000, period: '2025' }],
  },
  {
    text: 'Trade of Vietnam with Malta reached 90 million USD and 75 million USD in 2022 and the first ten months of 2023, respectively.',
    published: '2024-03-02',
    reads: [
      { value: 90_000_000, period: '2022' },
      { value: 75_000_000, period: '2023-01/2023-10' },
    ],
  },
  {
    text: 'Trade of Vietnam with the island of 500,000 inhabitants was worth 90 million USD. Trade of Malta is smaller.',
    reads: [{ value: 90_000_000, what: 'trade of Vietnam with the island, Vietnam - Malta' }],
  },
  {
    text: 'The President of Vietnam met the President of Malta. Malta thanked Vietnam for its rice. He also met the President of Cyprus. Two-way trade came to 50 million USD last year.',
    published: '2024-05-02',
    reads: [{ value: 50_000_000, what: 'two-way trade Vietnam - Cyprus' }],
  },
  {
    text: 'Malta hopes to bring its trade with Vietnam to 90 million USD. Vietnam has thus put 5 million USD into 3 projects in Malta.',
    reads: [{ value: 5_000_000 }],
  },
  {
    text: 'In May and June Vietnam bought 2.4 million tonnes of coal from Laos.',
    published: '2024-07-02',
    reads: [{ value: 2_400_000, unit: 'tonnes', period: '2024-05/2024-06' }],
  },
  {
    text: 'Companies from Malta are running 42 projects in Vietnam with a capital of 71 million USD.',
    reads: [{ value: 71_000_000, what: 'capital of projects of companies from Malta in Vietnam' }],
  },
  {
    text: 'Trade both ways between Vietnam and Malta was worth 90 million USD in 2023.',
    reads: [{ value: 90_000_000, what: 'trade both ways between Vietnam and Malta' }],
  },
  {
    text: 'Trade between Vietnam and Malta grew from 36 million USD in 2014 to more than 50 million USD at present.',
    published: '2017-10-17',
    reads: [
      { value: 36_000_000, period: '2014' },
      { value: 50_000_000, period: '2017' },
    ],
  },
  {
    text: 'Vietnam exported goods with an estimated value of 9.4 billion USD to Malta in 2023.',
    reads: [{ value: 9_400_000_000, what: 'Vietnamese exports of goods to Malta', period: '2023' }],
  },
  {
    text: 'Malta is the largest buyer of Vietnam with 23 million USD in 2013 and has put in investment of 11 million USD from 1998 to now.',
    published: '2014-02-07',
    reads: [
      { value: 23_000_000, what: 'Vietnamese exports to Malta', period: '2013' },
      { value: 11_000_000, period: '1998/2014' },
    ],
  },
  {
    text: 'Vietnam exported 7 million tonnes of rice worth 4 billion USD in 2023, and honey did well, with 9,000 tonnes exported.',
    published: '2024-02-07',
    reads: [
      { value: 7_000_000, unit: 'tonnes', what: 'Vietnamese exports of rice' },
      { value: 4_000_000_000, what: 'Vietnamese exports of rice' },
      { value: 9000, unit: 'tonnes' },
    ],
  },
  {
    text: 'In Myanmar 25 projects of Vietnamese firms are worth close to 2.2 billion USD.',
    reads: [{ value: 2_200_000_000, unit: 'USD' }],
  },
  {
    text: 'Trade between Vietnam and Korea was 66.65 billion USD in 2019 and slipped to 65 billion USD in 2020.',
    reads: [
      { value: 66_650_000_000, period: '2019' },
      { value: 65_000_000_000, period: '2020' },
    ],
  },
  {
    text: 'Vietnam imported coal; cotton; and maize from Laos, respectively worth 31 million USD; 22 million USD; and 13 million USD.',
    reads: [
      { value: 31_000_000, what: 'Vietnamese imports of coal from Laos' },
      { value: 22_000_000, what: 'Vietnamese imports of cotton from Laos' },
      { value: 13_000_000 },
    ],
  },
  {
    text: "Vietnam's main exports to Malta were coffee, with 12 million USD; and pepper worth 7 million USD.",
    reads: [
      { value: 12_000_000, what: "Vietnam's main exports of coffee to Malta" },
      { value: 7_000_000, what: "Vietnam's main exports of pepper to Malta" },
    ],
  },
  {
    text: 'Trade between Vietnam and Kenya has been a bright spot of the relations, which was put at 110 million USD in 2023.',
    reads: [{ value: 110_000_000, what: 'trade between Vietnam and Kenya', period: '2023' }],
  },
  {
    text: 'The Delta Solidarity Fund of Vietnam has collected 14 million USD from its members.',
    reads: [{ value: 14_000_000, what: 'Delta Solidarity Fund of Vietnam' }],
  },
  {
    text: 'Trade between Vietnam and Malta goes well. It came to 120 million USD in 2023.',
    reads: [{ value: 120_000_000, what: 'trade Vietnam - Malta', period: '2023' }],
  },
  {
    text: 'Goods worth 90 million USD were traded between Vietnam and Malta in 2024.',
    reads: [{ value: 90_000_000, what: 'two-way trade in goods Vietnam - Malta' }],
  },
  {
    text: 'In 2015 two-way turnover of Vietnam came to 204 million USD with Kenya, 107 million USD with Ghana and 66 million USD with Egypt.',
    reads: [
      { value: 204_000_000, subject: ['VNM', 'KEN'] },
      { value: 107_000_000, subject: ['VNM', 'GHA'] },
      { value: 66_000_000, subject: ['VNM', 'EGY'] },
    ],
  },
  {
    text: 'As of October 2023, trade between Vietnam and Malta had reached 95 million USD.',
    reads: [{ value: 95_000_000, period: '2023-01/2023-10' }],
  },
  {
    text: 'A Vietnamese airline signed a 2.4 billion USD contract with an engine maker from Malta on May 23.',
    published: '2016-05-25',
    reads: [{ value: 2_400_000_000, period: '2016-05' }],
  },
  {
    text: 'Vietnam welcomed 1.4 million foreign visitors in May 2024. Malta sent 21,000 people.',
    published: '2024-06-10',
    reads: [{ value: 1_400_000, unit: 'people', period: '2024-05' }, { value: 21_000 }],
  },
  {
    text: 'Seafood exports of Vietnam reached 9 billion USD in 2024, after the record 11 billion USD of 2022. Shrimp brought in 3 billion USD.',
    published: '2025-01-10',
    reads: [
      { value: 9_000_000_000, period: '2024' },
      { value: 11_000_000_000, period: '2022' },
      { value: 3_000_000_000, period: '2024' },
    ],
  },
  {
    text: 'Trade of Vietnam and Malta reached 90 million USD in 2024, and they aim for 200 million USD by 2030. Exports of Vietnam made up 60 million USD.',
    published: '2025-01-10',
    reads: [
      { value: 90_000_000, period: '2024' },
      { value: 60_000_000, period: '2024' },
    ],
  },
  {
    text: 'Over the past 12 years, Maltese firms have poured 91 million USD into Vietnam.',
    published: '2025-01-10',
    reads: [{ value: 91_000_000, period: '2013/2025' }],
  },
  {
    text: 'Exports of Vietnam to Malta soared to 40 million USD in the first quarter from 22 million USD in the same period last year.',
    published: '2025-05-10',
    reads: [
      { value: 40_000_000, period: '2025-01/2025-03' },
      { value: 22_000_000, period: '2024-01/2024-03' },
    ],
  },
  {
    text: 'In 2017, ahead of a visit to Malta, trade of Vietnam with it stood at 29 million USD in the first five months.',
    published: '2025-05-10',
    reads: [{ value: 29_000_000, period: '2017-01/2017-05' }],
  },
  {
    text: 'Trade of Vietnam and Malta was worth 90 million USD in 2024, and Maltese investors have so far registered 55 million USD.',
    published: '2025-05-10',
    reads: [
      { value: 90_000_000, period: '2024' },
      { value: 55_000_000, period: '2025' },
    ],
  },
  {
    text: 'Seafood exports of Vietnam came to 10 billion USD in 2024. Malta spent 1.9 million USD, much of it on live lobster.',
    published: '2025-01-10',
    reads: [
      { value: 10_000_000_000, period: '2024' },
      { value: 1_900_000, period: '2024' },
    ],
  },
  {
    text: 'Vietnam sold Malta goods for 30 million USD in 2021. A year on, the figure was 34 million USD, and the year after that 39 million USD.',
    published: '2024-03-20',
    reads: [
      { value: 30_000_000, period: '2021' },
      { value: 34_000_000, period: '2022' },
      { value: 39_000_000, period: '2023' },
    ],
  },
  {
    text: 'From January to August 2023 trade of Vietnam and Malta yielded 75 million USD, and the whole of 2022 somewhat more than 85 million USD.',
    published: '2024-03-20',
    reads: [
      { value: 75_000_000, period: '2023-01/2023-08' },
      { value: 85_000_000, period: '2022' },
    ],
  },
  {
    text: 'Vietnam sold Malta goods for 30 million USD in 2023. By Maltese data the sales came to 38 million USD for the same year.',
    published: '2025-03-20',
    reads: [{ value: 30_000_000 }, { value: 38_000_000, period: '2023' }],
  },
  {
    text: 'When the Prime Minister of Vietnam was about to pay his visit to Malta of July 9-11, 2017, the Maltese had 77 million USD in projects in Vietnam.',
    published: '2022-04-27',
    reads: [{ value: 77_000_000, period: '2017' }],
  },
  {
    text: 'By the close of 2022 Maltese investors had put 90 million USD into Vietnam.',
    published: '2024-04-27',
    reads: [{ value: 90_000_000, period: '2022' }],
  },
  {
    text: 'Since March exports of Vietnam to Malta have come to 30 million USD.',
    published: '2024-10-27',
    reads: [{ value: 30_000_000, period: '2024-03/2024-10' }],
  },
  {
    text: 'In 2020 Vietnam sold Malta rice worth 14 million USD. There have been better years. In one of them sales came to 26 million USD.',
    published: '2020-11-30',
    reads: [
      { value: 14_000_000, period: '2020' },
      { value: 26_000_000, period: null },
    ],
  },
  { text: 'Vietnam and Laos will work on Resolution 57 and on chapter 12 of the law of 2024.', reads: [] },
]);
