import { figureRule } from './figure-rule.ts';

/** Numbers of things and people: '25 projects', '12,000 Vietnamese students'. The two sides and three areas are told, not counted. */
export const count = figureRule('count', [
  {
    text: 'About 10,000 companies from Korea have offices in Vietnam.',
    reads: [{ value: 10_000, unit: 'companies', bound: 'about' }],
  },
  { text: 'Japan has 12,000 Vietnamese students.', reads: [{ value: 12_000, unit: 'people' }] },
  {
    text: 'Norway welcomed 9,500 Vietnamese tourists in 2019.',
    reads: [{ value: 9_500, what: 'Vietnamese tourists to Norway' }],
  },
  { text: 'In Hanoi, Vietnam had 21 guns fired for the guest, a double jubilee of the two armies.', reads: [] },
  {
    text: 'Close to 30,000 Vietnamese are studying in Canada.',
    reads: [{ value: 30_000, what: 'Vietnamese studying in Canada' }],
  },
  {
    text: 'The President of Vietnam met 24 ambassadors from Africa on March 4.',
    published: '2025-03-06',
    reads: [{ value: 24, period: '2025-03-04' }],
  },
  {
    text: 'Trade of Vietnam and Malta came to 90 million USD in the first quarter. Malta has invested in 24 projects in Vietnam.',
    published: '2025-05-06',
    reads: [{ value: 24, unit: 'projects', period: null }],
  },
  {
    text: 'Vietnam welcomed 90,000 foreign visitors in May 2024. Some 60,000 came from Europe. Malta sent 21,000 people.',
    published: '2024-06-10',
    reads: [
      { value: 90_000 },
      { value: 60_000, what: 'foreign visitors to Vietnam from Europe' },
      { value: 21_000, what: 'foreign visitors to Vietnam from Malta' },
    ],
  },
  {
    text: 'She has seen about 24 out of 63 provinces in Vietnam, a market of 100 million people.',
    reads: [
      { value: 24, unit: 'provinces' },
      { value: 63, unit: 'provinces' },
      { value: 100_000_000, what: 'population of Vietnam' },
    ],
  },
  {
    text: 'Malta is the 61st largest investor among 140 countries and territories in Vietnam.',
    reads: [{ value: 140, what: 'countries and territories in Vietnam' }],
  },
  {
    text: 'By February 2024 Maltese firms from Malta had put 8 million USD into 24 projects in Vietnam.',
    reads: [{ value: 24, unit: 'projects', subject: ['MLT', 'VNM'] }],
  },
  {
    text: 'Some 140 people took part in the forum of Vietnam and Malta. Visitors from Malta to Vietnam numbered 30,000.',
    reads: [
      { value: 140, what: 'people who took part in the forum of Vietnam and Malta' },
      { value: 30_000, what: 'visitors from Malta to Vietnam' },
    ],
  },
  {
    text: 'There are about 700 Vietnamese in Malta, and Valletta would like to receive 2,000 by 2030.',
    published: '2025-05-06',
    reads: [{ value: 700, period: '2025' }],
  },
  {
    text: 'Some 140 people attended a forum of Vietnam and Malta in Hanoi.',
    published: '2025-05-06',
    reads: [{ value: 140, period: '2025-05' }],
  },
  {
    text: 'Trade of Vietnam and Malta came to 90 million USD in 2016. At that time 400 Vietnamese were studying in Malta.',
    published: '2025-05-06',
    reads: [{ value: 400, period: '2016' }],
  },
  {
    text: 'More than 600 Vietnamese studied in Malta in Soviet times.',
    published: '2025-05-06',
    reads: [{ value: 600, period: null }],
  },
  {
    text: 'More than 600 Vietnamese, most of them nurses, studied or worked in Malta before 1991.',
    reads: [{ value: 600, what: 'Vietnamese who studied or worked in Malta' }],
  },
  {
    text: 'Maltese firms had 42 valid projects in Vietnam in May. A Maltese firm in Vietnam employs 700 people.',
    reads: [
      { value: 42, what: 'valid projects from Malta in Vietnam' },
      { value: 700, what: 'people employed, Vietnam - Malta' },
    ],
  },
  {
    text: 'Malta trained 2,600 Vietnamese graduates. Some 40,000 Vietnamese live, work and study in Malta.',
    reads: [
      { value: 2_600, what: 'Vietnamese graduates trained by Malta', partners: ['MLT'] },
      { value: 40_000, what: 'Vietnamese who live, work and study in Malta' },
    ],
  },
  {
    text: 'Among the 230 Maltese firms that do business in Asia, 35 are present in Vietnam.',
    reads: [{ value: 230 }, { value: 35, what: 'Maltese firms that do business in Asia that are present in Vietnam' }],
  },
  {
    text: 'Malta is an old friend of Vietnam. It ranks 8th among 140 countries and territories that invest in Vietnam.',
    reads: [{ value: 140, subject: ['VNM'] }],
  },
  {
    text: 'Malta had 36 valid projects in May, the ministry in Vietnam says. In the other direction, Vietnamese firms had 14 projects in May.',
    reads: [{ value: 36 }, { value: 14, what: 'projects from Vietnam in Malta' }],
  },
  {
    text: 'Maltese companies are behind 42 projects in the country. Vietnam wants more.',
    reads: [{ value: 42, what: 'projects from Malta in Vietnam' }],
  },
  {
    text: 'Some 46,000 Croatians came to Vietnam in May, 200 of them on foot.',
    reads: [{ value: 46_000, unit: 'people', what: 'Croatians who came to Vietnam' }, { value: 200 }],
  },
  {
    text: 'The bloc, of which Vietnam and Malta are members, is home to over 300 million people.',
    reads: [{ value: 300_000_000, what: 'population of bloc, Vietnam' }],
  },
  {
    text: 'The Vietnamese community in Malta numbers about 1,200 people.',
    reads: [{ value: 1_200, what: 'Vietnamese community in Malta' }],
  },
  {
    text: 'Malta, an island, sent Vietnam 90 letters. Europe accounted for 42,000 visitors in May.',
    reads: [{ value: 90 }, { value: 42_000, what: 'visitors to Vietnam from Europe' }],
  },
  { text: 'The two sides of Vietnam and Laos agreed on three key areas for 40 years.', reads: [] },
  { text: 'Children aged 3-5 in Vietnam learn in Region 5 with 5G since Resolution 57.', reads: [] },
]);
