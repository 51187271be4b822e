import { figureRule } from './figure-rule.ts';

/** By how many percent something rose or fell; a fall is negative. */
export const growth = figureRule('growth', [
  {
    text: 'Trade between Vietnam and Kenya was growing by between 30 and 40 per cent annually.',
    reads: [{ value: 30 }, { value: 40 }],
  },
  {
    text: 'The digital economy of Vietnam made up 18 percent of GDP, and e-commerce, growing at 21 percent a year, was worth 20 billion USD.',
    reads: [{ value: 21, what: 'growth of e-commerce, Vietnam' }],
  },
  {
    text: 'The King of Malta congratulated Vietnam on GDP growth of 7.1 percent in 2024.',
    reads: [{ value: 7.1, what: 'growth of GDP, Vietnam' }],
  },
  {
    text: 'The envoy of Malta said she was proud that trade with Vietnam had grown by 27 percent.',
    reads: [{ value: 27, what: 'growth of trade Vietnam - Malta' }],
  },
  {
    text: 'Trade of Vietnam and Malta fetched 90 million USD in 2023 against 80 million USD in 2022, a rise of 12.5%.',
    published: '2024-06-10',
    reads: [{ value: 12.5, period: '2023' }],
  },
  {
    text: 'Exports of Vietnam to Malta fell 6 per cent to 40 million USD in the first four months of this year.',
    published: '2024-06-10',
    reads: [{ value: -6, period: '2024-01/2024-04' }],
  },
  {
    text: 'In April the number of Maltese visitors to Vietnam was up 9 per cent and that of Poles 22 per cent.',
    published: '2024-06-10',
    reads: [{ value: 9 }, { value: 22 }],
  },
  {
    text: 'Growth was sharpest among Poles (+31 per cent) and Czechs (+22 per cent) who visited Vietnam.',
    reads: [{ value: 31 }, { value: 22 }],
  },
  {
    text: 'Exports of Vietnam to Sweden rose by 14.2% to 403.93 million USD in 2024.',
    reads: [{ value: 14.2, unit: '%', what: 'growth of exports of Vietnam to Sweden', period: '2024' }],
  },
  {
    text: "Vietnam's coffee exports to Malta dropped by a third in 2023, and its shipments of rice there lost a fifth of their value.",
    published: '2024-06-10',
    reads: [{ value: -33.3, period: '2023' }, { value: -20 }],
  },
  {
    text: "Vietnam's arrivals fell 27 per cent in 2023.",
    reads: [{ value: -27, unit: '%', period: '2023' }],
  },
  {
    text: 'Vietnam saw a 40% increase in bilateral trade with New Zealand.',
    reads: [{ value: 40, what: 'growth of bilateral trade Vietnam - New Zealand' }],
  },
  {
    text: 'Since 2019, trade of Vietnam and Malta has gone up by about 12% a year, topping 90 million USD in 2023.',
    reads: [{ value: 12, period: '2019/2023' }],
  },
  {
    text: "The Harbour Survey covers 120 ports of Vietnam in 2024. According to the survey, Vietnam's cargo grew by 8.3%.",
    reads: [{ value: 8.3, period: '2024' }],
  },
  {
    text: "Economists now expect Vietnam's gross domestic product (GDP) growth in 2023 to come to 6.3%, against a previous estimate of 5.8%.",
    published: '2023-09-10',
    reads: [{ value: 6.3, what: "growth of Vietnam's gross domestic product" }, { value: 5.8 }],
  },
  {
    text: 'After a mere 0.6% in the first quarter of 2024, the economy of Vietnam gained 2.2% in the second.',
    reads: [{ value: 0.6, what: 'growth of economy of Vietnam' }, { value: 2.2 }],
  },
  {
    text: 'Trade of Vietnam and Malta saw an increase in exports by 9.4 percent in 2023.',
    reads: [{ value: 9.4, what: 'growth of Vietnamese exports to Malta', period: '2023' }],
  },
  {
    text: 'Vietnam welcomed 900,000 foreign visitors in May 2024. Some fell back: Malta by 12 percent, Cyprus by 7 percent.',
    published: '2024-06-10',
    reads: [
      { value: -12, what: 'growth of foreign visitors to Vietnam from Malta', period: '2024-05' },
      { value: -7, what: 'growth of foreign visitors to Vietnam from Cyprus' },
    ],
  },
  {
    text: 'Vietnam had 90,000 arrivals from Malta in May 2024. Numbers fell for Cyprus (down 12 per cent) and Chile (7 per cent).',
    published: '2024-06-10',
    reads: [
      { value: -12, what: 'growth of arrivals in Vietnam from Cyprus' },
      { value: -7, what: 'growth of arrivals in Vietnam from Chile' },
    ],
  },
  {
    text: 'Trade of Vietnam and Malta came to 90 million USD in January 2024. A strong rise was seen in exports to Cyprus, which took 12 million USD, and to other markets such as Chile with 7.8%.',
    published: '2024-03-10',
    reads: [{ value: 7.8, period: '2024-01' }],
  },
  {
    text: 'Trade of Vietnam with Malta was worth 39 million USD in 2023, 6.5 percent (or 2 million USD) more than a year earlier.',
    published: '2024-03-10',
    reads: [{ value: 6.5, what: 'growth of trade of Vietnam with Malta', period: '2023' }],
  },
  {
    text: 'In 11 months of 2023 imports and exports of Vietnam passed 600 billion USD, up 4.8% annually.',
    published: '2024-03-10',
    reads: [{ value: 4.8, period: '2023-01/2023-11' }],
  },
  {
    text: 'Malta took 12 per cent more from Vietnam in 2023 than the year before, and bought 4 per cent less coffee.',
    published: '2024-03-10',
    reads: [{ value: 12, what: 'growth of imports of Malta', period: '2023' }, { value: -4 }],
  },
  {
    text: 'In 2023 sales of Malta to Vietnam grew by a scant 0.3 percent, and purchases put on another 7 per cent.',
    published: '2024-03-10',
    reads: [
      { value: 0.3, what: 'growth of sales of Malta to Vietnam', period: '2023' },
      { value: 7, what: 'growth of purchases, Vietnam - Malta', period: '2023' },
    ],
  },
  {
    text: 'Year after year some 25% has been added to the exchange of goods of Vietnam and Malta.',
    reads: [{ value: 25, what: 'growth of exchange of goods of Vietnam and Malta' }],
  },
  {
    text: 'The ambassador of Vietnam put the increase in trade with Malta at 44 percent.',
    reads: [{ value: 44, what: 'growth of trade Vietnam - Malta' }],
  },
  {
    text: 'At 12 per cent, growth of coffee exports of Vietnam to Malta was fast, and in 2023 it beat that of 2022 by 3 per cent.',
    published: '2024-03-10',
    reads: [{ value: 12, what: 'growth of coffee exports of Vietnam to Malta' }, { value: 3 }],
  },
  {
    text: 'Vietnam had 90,000 visitors in May 2024. Malta was the market that expanded most rapidly, at 47 per cent.',
    published: '2024-06-10',
    reads: [{ value: 47, period: '2024-05' }],
  },
  {
    text: 'Between January and April Vietnam sold Malta goods for 40 million USD, a gain of 14.2% on the like period last year.',
    published: '2025-06-14',
    reads: [{ value: 14.2, period: '2025-01/2025-04' }],
  },
  {
    text: 'In May and June this year trade of Vietnam and Malta grew by another 40%, having risen by some 12% annually from 2021 on.',
    published: '2023-07-24',
    reads: [
      { value: 40, period: '2023-05/2023-06' },
      { value: 12, period: '2021/2022' },
    ],
  },
  { text: 'Trade between Vietnam and Mongolia more than doubled in 2022.', reads: [{ value: 2, unit: 'times' }] },
  {
    text: 'Vietnam sold Malta 300 tonnes of rice in the first half of 2025. The quantity was 28 times that of January-June 2024.',
    reads: [{ value: 28, period: '2025-01/2025-06' }],
  },
  { text: 'Exports of Vietnam to Malta tripled between 2018 and 2022.', reads: [] },
  {
    text: "Vietnam's sales to Malta went up by 14 per cent to 40 million USD and its purchases by as much as 55 per cent.",
    reads: [{ value: 14 }, { value: 55 }],
  },
  { text: "Vietnam's exports to Malta rose for once, and by 12 per cent.", reads: [{ value: 12 }] },
  {
    text: 'Annual growth of between 30 and 40 per cent in trade of Vietnam and Malta was reported.',
    reads: [{ value: 30 }, { value: 40 }],
  },
  {
    text: "Vietnam's duty on rice rose by 2 per cent and it buys shoes at a discount of 12 per cent.",
    reads: [{ value: 2 }],
  },
  { text: 'Growth of Vietnam was the theme of the 7th dialogue.', reads: [] },
  {
    text: 'The economy of Vietnam should grow by 2.3% this year. In September the bank had expected 1.8%.',
    reads: [{ value: 2.3 }, { value: 1.8, what: 'growth of economy of Vietnam' }],
  },
  {
    text: 'Vietnam welcomed 900,000 foreign visitors in May. Growth from Europe was more modest at 5.5 per cent.',
    reads: [{ value: 5.5, what: 'growth of foreign visitors to Vietnam from Europe' }],
  },
  {
    text: 'Vietnam welcomed 900,000 foreign visitors in May. Malta was the fastest-growing market with a gain of 48 percent, ahead of Cyprus (33 percent).',
    reads: [
      { value: 48, what: 'growth of foreign visitors to Vietnam from Malta' },
      { value: 33, what: 'growth of foreign visitors to Vietnam from Cyprus' },
    ],
  },
]);
