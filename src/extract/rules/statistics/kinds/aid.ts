import { figureRule } from './figure-rule.ts';

/** What is given: grants, relief, donations, preferential loans. */
export const aid = figureRule('aid', [
  {
    text: 'Malta gave Vietnam 9 million EUR, 4 million EUR of it for schools, 3 million EUR for clinics and 2 million EUR for ferries.',
    reads: [
      { value: 9_000_000 },
      { value: 4_000_000, what: 'funding for schools, Vietnam - Malta' },
      { value: 3_000_000, what: 'funding for clinics, Vietnam - Malta' },
      { value: 2_000_000, what: 'funding for ferries, Vietnam - Malta' },
    ],
  },
  {
    text: 'A gift of 3 million NZD (1.7 million USD) in aid to Vietnam was announced by New Zealand.',
    reads: [
      { value: 3_000_000, unit: 'NZD' },
      { value: 1_700_000, unit: 'USD', period: '2025-11' },
    ],
  },
  {
    text: 'FAO mobilised 1.9 million USD in emergency aid for people of Vietnam hit by the typhoon.',
    reads: [{ value: 1_900_000, unit: 'USD' }],
  },
  {
    text: 'The President of Vietnam thanked Mongolia for the 300,000 USD in aid that it had given after the floods.',
    reads: [{ value: 300_000, period: null }],
  },
  {
    text: 'Vietnam has set aside 4.2 billion VND in aid for families in Can Tho who need it most.',
    reads: [{ value: 4_200_000_000, period: '2025' }],
  },
  {
    text: 'Vietnam provided 15 ambulances to help Laos in 2024.',
    reads: [{ value: 15, unit: 'ambulances', period: '2024' }],
  },
  {
    text: 'He thanked Malta for providing Vietnam with 1.4 million USD to fight the pandemic.',
    reads: [{ value: 1_400_000, what: 'aid for Vietnam from Malta' }],
  },
  {
    text: 'The minister of Vietnam thanked Malta for more than 2 million USD.',
    reads: [{ value: 2_000_000, what: 'aid from Malta to Vietnam' }],
  },
  {
    text: 'UNICEF will spend 103 million USD on its programme in Vietnam in 2022-2026.',
    reads: [{ value: 103_000_000 }],
  },
  {
    text: 'The World Bank came to Vietnam long ago. Its total grants reached 24 billion USD by June 2020, as against 16 billion USD in 2013.',
    reads: [
      { value: 24_000_000_000, what: 'total grants, Vietnam - WB' },
      { value: 16_000_000_000, what: 'total grants, Vietnam - WB' },
    ],
  },
  {
    text: 'UNICEF is 50 years old in Vietnam. The Women’s Union of Da Nang donated 2 billion VND in grants for schools.',
    reads: [{ value: 2_000_000_000, what: 'grants for schools, Vietnam' }],
  },
  {
    text: 'The guest from Malta was grateful for aid from Vietnam worth 2 million USD.',
    reads: [{ value: 2_000_000, what: 'aid from Vietnam to Malta' }],
  },
  { text: 'Malta offers Vietnam 40 scholarships a year.', reads: [{ value: 40, period: null }] },
  {
    text: 'He was grateful for the 200,000 USD that Malta had given to help the north of Vietnam.',
    reads: [{ value: 200_000, period: null }],
  },
  {
    text: 'Malta donated 1.5 million doses of vaccine to Vietnam.',
    reads: [{ value: 1_500_000, what: 'doses of vaccine donated by Malta to Vietnam', partners: ['MLT'] }],
  },
  {
    text: 'Malta set 4 million EUR aside for the training of teachers in Vietnam.',
    reads: [{ value: 4_000_000 }],
  },
  {
    text: 'Malta finances an energy programme in Vietnam worth 6 million EUR. The European Union came up with 2 million EUR.',
    reads: [{ value: 6_000_000, period: null }, { value: 2_000_000 }],
  },
  {
    text: 'The bridge in Vietnam costs 90 million USD, of which 25 million USD is a loan from the bank.',
    reads: [{ value: 25_000_000 }],
  },
  {
    text: 'The Governor of Malta was grateful for the 500,000 USD with which Vietnam helped after the floods.',
    reads: [{ value: 500_000 }],
  },
  { text: 'Malta will put 4 million EUR at the disposal of schools in Vietnam.', reads: [{ value: 4_000_000 }] },
  { text: 'Malta set up 40 firms in Vietnam with 4 million EUR, with which they built mills.', reads: [] },
  { text: 'Firms from Malta invested 90 million USD in Vietnam, of which 25 million USD is in tourism.', reads: [] },
  { text: 'Exports of rice from Vietnam came to 40,000 tonnes in May shipments.', reads: [] },
  { text: 'Trade of Vietnam and Laos came to 2 billion USD.', reads: [] },
]);
