import { figureRule } from './figure-rule.ts';

/** What somebody means to reach: 'bring commerce up to 7 billion USD by 2031'. */
export const target = figureRule('target', [
  {
    text: 'Commerce between Vietnam and Kenya is meant to climb to 3 billion USD by 2030.',
    published: '2024-11-12',
    reads: [{ value: 3_000_000_000, period: '2030' }],
  },
  {
    text: "Vietnam's 5G signals reach 57% of its people, and the Government wants 85% by the close of 2025.",
    published: '2024-11-12',
    reads: [{ value: 85, period: '2025' }],
  },
  {
    text: 'The bank plans to give 20 percent of its loans to Vietnam in local currency by 2026.',
    published: '2024-11-12',
    reads: [{ value: 20, period: '2026' }],
  },
  {
    text: 'Vietnam and Egypt agreed on steps to lift two-way trade to 4 billion USD in 2029.',
    reads: [{ value: 4_000_000_000, unit: 'USD', period: '2029', what: 'two-way trade target, Vietnam - Egypt' }],
  },
  {
    text: 'By 2028, Vietnam and Indonesia decided, their trade shall reach $18 billion.',
    reads: [{ value: 18_000_000_000, period: '2028' }],
  },
  {
    text: 'By 2027 trade between the two countries should have a value of 3 billion USD, Vietnam and Chile agreed.',
    published: '2025-03-02',
    reads: [{ value: 3_000_000_000, period: '2027', what: 'trade target, Vietnam - Chile' }],
  },
  {
    text: 'By 2028 Peru wants its trade with Vietnam to have a volume of USD2 billion.',
    published: '2025-03-02',
    reads: [{ value: 2_000_000_000, period: '2028' }],
  },
  {
    text: 'In Africa the President of Vietnam agreed to lift turnover by 2020 to 1 billion USD in the case of Kenya, 500 million USD in that of Ghana.',
    published: '2018-03-02',
    reads: [
      { value: 1_000_000_000, subject: ['VNM', 'KEN'] },
      { value: 500_000_000, subject: ['VNM', 'GHA'] },
    ],
  },
  {
    text: 'The President of Vietnam went to Kenya and Ghana, where trade targets of 1 billion USD and 2 billion USD respectively were set for 2020.',
    published: '2018-03-02',
    reads: [
      { value: 1_000_000_000, subject: ['VNM', 'KEN'] },
      { value: 2_000_000_000, subject: ['VNM', 'GHA'] },
    ],
  },
  {
    text: 'The Prime Minister of Vietnam would like to bring trade with Malta to 1.5 - 2 billion USD by 2028.',
    published: '2025-03-02',
    reads: [
      { value: 1_500_000_000, period: '2028' },
      { value: 2_000_000_000, period: '2028' },
    ],
  },
  {
    text: 'Vietnam wants to lift trade with Kenya to 1 billion USD, with Ghana to 500 million USD by 2030.',
    published: '2025-03-02',
    reads: [
      { value: 1_000_000_000, period: '2030' },
      { value: 500_000_000, period: '2030' },
    ],
  },
  {
    text: 'Vietnam and Malta vowed to work to double bilateral trade by 2030.',
    published: '2025-03-02',
    reads: [{ value: 2, unit: 'times', period: '2030' }],
  },
  {
    text: 'Trade between Vietnam and Malta should reach 300 million USD, the ambassador said.',
    reads: [{ value: 300_000_000, period: null }],
  },
  {
    text: 'Vietnam and Peru are striving for 3 billion USD in two-way trade by 2029.',
    published: '2025-03-02',
    reads: [{ value: 3_000_000_000, period: '2029' }],
  },
  {
    text: 'Vietnam and Malta wish to see an exchange of goods worth 20 million USD between them before long.',
    reads: [{ value: 20_000_000, period: null }],
  },
  {
    text: 'Turnover between Vietnam and Malta in 2021 came to 70 million USD; 100 million USD is what both would like it to be.',
    published: '2025-03-02',
    reads: [{ value: 100_000_000, period: null }],
  },
  {
    text: 'In 2012 trade of Vietnam and Malta was at 35 million USD. The next mark that both would like to reach, 200 million USD, is not far off.',
    published: '2025-03-02',
    reads: [{ value: 200_000_000, period: null }],
  },
  {
    text: 'The President of Vietnam went to Kenya in March 2016, with which a turnover of 110 million USD was envisaged for 2020, and with Ghana 50 million USD by 2021.',
    published: '2023-09-18',
    reads: [
      { value: 110_000_000, period: '2020' },
      { value: 50_000_000, period: '2021' },
    ],
  },
  {
    text: 'By 2028, the two hope, trade of Vietnam with Malta, a small partner so far, could be brought to 50 million USD.',
    published: '2025-03-02',
    reads: [{ value: 50_000_000, period: '2028' }],
  },
  {
    text: 'For trade between Vietnam and Malta the mark to hit is 100 million USD, and 2 million USD more could be reached in services.',
    published: '2025-03-02',
    reads: [{ value: 100_000_000 }, { value: 2_000_000 }],
  },
  {
    text: 'From May until the close of July 2026 a province of Vietnam hopes to host 8,000 holidaymakers from Malta.',
    published: '2026-04-27',
    reads: [{ value: 8000, unit: 'people' }],
  },
  {
    text: 'Malta wants goods from Vietnam to make up a tenth of its imports by 2030.',
    published: '2025-03-02',
    reads: [{ value: 10, unit: '%', period: '2030' }],
  },
  {
    text: 'Vietnam wants to see its trade with Malta, which stood at 30 million USD in 2024, grow.',
    published: '2025-03-02',
    reads: [],
  },
  {
    text: 'Vietnam is expected to earn 9 billion USD from coffee in 2025.',
    published: '2025-03-02',
    reads: [],
  },
  {
    text: 'Trade between Vietnam and Peru, now worth 2 billion USD, ought to be larger by 2028.',
    published: '2025-03-02',
    reads: [],
  },
  {
    text: 'Vietnam plans to take in 8,000 visitors from Malta in 2026.',
    published: '2025-03-02',
    reads: [{ value: 8000 }],
  },
  {
    text: 'Vietnam wants renewable energy to account for 47 per cent of its electricity by 2030.',
    published: '2025-03-02',
    reads: [{ value: 47, period: '2030' }],
  },
  {
    text: 'Trade between Vietnam and Malta is expected to exceed 130 million USD this year.',
    published: '2025-03-02',
    reads: [],
  },
  {
    text: 'Trade of Vietnam with Kenya is a far cry from the 1 billion USD that the two countries have committed themselves to achieving.',
    reads: [{ value: 1_000_000_000 }],
  },
  {
    text: 'Vietnam and Kenya look for ways of raising their trade to 500 million USD in the years to come.',
    reads: [{ value: 500_000_000, period: null }],
  },
  {
    text: 'They expressed their readiness to work towards an agreement on schools with Vietnam; about 240 students from Vietnam are enrolled in Kenya.',
    reads: [],
  },
  { text: 'Vietnam thanked Kenya for its policies toward a community of more than 5,000 Vietnamese.', reads: [] },
  { text: 'Trade between Vietnam and Laos reached 2 billion USD in 2024.', published: '2025-01-05', reads: [] },
  {
    text: 'The two ministers of Vietnam and Malta set 18 billion USD as the level that trade should attain by 2030.',
    reads: [{ value: 18_000_000_000, what: 'trade target, Vietnam - Malta', period: '2030' }],
  },
  {
    text: 'Three billion USD a year is the volume that trade between Vietnam and Peru should soon attain.',
    reads: [{ value: 3_000_000_000, what: 'trade target, Vietnam - Peru' }],
  },
  {
    text: 'Trade of 9 billion USD between Chile and Vietnam is what the envoy would like to see.',
    reads: [{ value: 9_000_000_000, what: 'trade target, Vietnam - Chile' }],
  },
  {
    text: 'Vietnam wants trade with Peru to climb from 1.3 billion USD to 2 billion USD.',
    reads: [{ value: 2_000_000_000, what: 'trade target, Vietnam - Peru' }],
  },
  {
    text: 'Trade between Kenya and Vietnam is to grow five times over, to more than 2 billion USD.',
    reads: [
      { value: 5, unit: 'times' },
      { value: 2_000_000_000, what: 'trade target between Kenya and Vietnam' },
    ],
  },
]);
