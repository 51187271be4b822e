import { figureRule } from './figure-rule.ts';

/** Shares of a whole, and rates that something has: 'coverage exceeds 90%', 'accounting for 3.6 percent of exports'. */
export const rate = figureRule('rate', [
  {
    text: 'Trade of Vietnam and Malta came to 90 million USD. Vietnam has cut its poverty rate to 2.1 percent.',
    reads: [{ value: 2.1, what: 'poverty rate, Vietnam' }],
  },
  {
    text: 'In Vietnam, the maternal mortality rate has dropped from 2.3‰ (1995) to 0.4‰ (2023).',
    reads: [
      { value: 2.3, unit: 'per mille', period: '1995' },
      { value: 0.4, unit: 'per mille', period: '2023' },
    ],
  },
  {
    text: 'Vaccination coverage for children under one in Vietnam exceeds 90%.',
    reads: [{ value: 90, unit: '%', bound: 'over' }],
  },
  {
    text: 'In May, Canada put a 15% duty on Vietnamese steel.',
    reads: [{ value: 15, what: 'Canada’s duty on Vietnamese steel' }],
  },
  {
    text: 'Between 12 and 14 percent of all visitors to Vietnam are Japanese pensioners.',
    reads: [
      { value: 12, what: 'share of Japanese pensioners in all visitors to Vietnam' },
      { value: 14, what: 'share of Japanese pensioners in all visitors to Vietnam' },
    ],
  },
  {
    text: 'Growth of Vietnam was 6%. Inflation, for its part, came out higher than thought, at 3.5%.',
    reads: [{ value: 3.5, what: 'inflation, Vietnam' }],
  },
  {
    text: 'Trade between Vietnam and Malta hit 40 million USD in January 2024. Currently, Malta makes up 1.2% of exports of Vietnam.',
    published: '2024-03-10',
    reads: [{ value: 1.2, period: '2024' }],
  },
  {
    text: 'Cyprus was the largest market of Vietnam for honey in 2023, consuming 41% of Vietnam’s honey exports. It was followed by Malta (2.4%).',
    published: '2024-03-10',
    reads: [
      { value: 41, period: '2023' },
      { value: 2.4, what: 'share of Malta in Vietnam’s honey exports' },
    ],
  },
  {
    text: 'Malta ranked second among those investing in Vietnam, with 23.4% of all foreign investment. It has gone up.',
    reads: [{ value: 23.4, what: 'share of Malta in all foreign investment' }],
  },
  {
    text: 'The price of rice from Vietnam was 1.3 times that of rice from Thailand.',
    reads: [{ value: 1.3, unit: 'times' }],
  },
  {
    text: 'Wind farms now supply a fifth of Vietnam’s electricity, and 93% of Maltese firms want to expand in Vietnam.',
    reads: [
      { value: 20, what: 'share of Vietnam’s electricity supplied by wind farms' },
      { value: 93, what: 'share of Maltese firms that want to expand in Vietnam' },
    ],
  },
  {
    text: 'Vietnam has sent 700 officers to the mission, 18% of them women.',
    reads: [{ value: 18, what: 'share of women in officers to the mission, Vietnam' }],
  },
  {
    text: 'In Vietnam 12% of the population is over 65, and 98% of applications can now be filed online.',
    reads: [
      { value: 12, what: 'share of population that is over 65' },
      { value: 98, what: 'share of applications that can now be filed online' },
    ],
  },
  {
    text: 'Malta imposed a 20 per cent tariff on steel from Vietnam.',
    reads: [{ value: 20, what: 'Malta’s tariff on steel from Vietnam', partners: ['MLT'] }],
  },
  { text: 'Trade of Vietnam rose 5% in 2024.', reads: [] },
  {
    text: 'Vietnamese products take 1.8% of what Malta imports.',
    reads: [{ value: 1.8, what: 'share of Vietnamese products in what Malta imports' }],
  },
  {
    text: 'Underweight children, 38.7% of the total in 1998, made up 10.4% in Vietnam in 2024.',
    reads: [
      { value: 38.7, what: 'share of underweight children in the total, Vietnam' },
      { value: 10.4, period: '2024' },
    ],
  },
  {
    text: 'In Vietnam over 80 per cent of pupils under ten learn English.',
    reads: [{ value: 80, what: 'share of pupils under ten who learn English' }],
  },
  {
    text: 'As many as half of the Russians who come to Vietnam choose a resort in the south.',
    reads: [{ value: 50, what: 'share of Russians who come to Vietnam that choose a resort in the south' }],
  },
  {
    text: 'The EU and Vietnam signed the pact, on which two thirds of the 27 EU members have still to vote.',
    reads: [{ value: 66.7, what: 'share of EU members that have still to vote' }],
  },
  {
    text: 'Da Nang alone gets a third of all Maltese visitors to Vietnam.',
    reads: [{ value: 33.3, what: 'share of all Maltese visitors to Vietnam received by Da Nang' }],
  },
  {
    text: 'Of those who bought online in Vietnam last year, 41 percent were new to it.',
    reads: [{ value: 41, what: 'share of those who bought online in Vietnam who were new to it' }],
  },
  {
    text: 'Of the 500 Maltese firms polled in Vietnam, 60% plan to expand and 20% want to stay.',
    reads: [
      { value: 60, what: 'share of Maltese firms polled in Vietnam that plan to expand' },
      { value: 20, what: 'share of Maltese firms polled in Vietnam that want to stay' },
    ],
  },
  { text: 'Of the vice ministers of Vietnam and Malta, the second was a diplomat.', reads: [] },
  {
    text: 'About 30% of what donors give to Vietnam comes from Malta, and 80% of Vietnamese pepper is shipped to Cyprus.',
    reads: [
      { value: 30, what: 'share of Malta in what donors give to Vietnam' },
      { value: 80, what: 'share of Cyprus in Vietnamese pepper' },
    ],
  },
  {
    text: 'With 12% of Vietnam’s rice imports, Malta is the second largest supplier.',
    reads: [{ value: 12, what: 'share of Malta in Vietnam’s rice imports' }],
  },
  {
    text: 'Tariffs fell away on 71 percent of what Vietnam exports to Malta and on 65 percent of Maltese goods.',
    reads: [
      { value: 71, what: 'share of what Vietnam exports to Malta freed of tariffs' },
      { value: 65, what: 'share of Maltese goods freed of tariffs' },
    ],
  },
  {
    text: 'Music income of Vietnam was 9 million USD, and its weight in all collections came to 86.6%.',
    reads: [{ value: 86.6, what: 'share of music income of Vietnam in all collections' }],
  },
  {
    text: 'Sales of Vietnam to Malta made up 13.6% of everything Vietnam sold abroad.',
    reads: [{ value: 13.6, what: 'share of sales of Vietnam to Malta in everything Vietnam sold abroad' }],
  },
  {
    text: 'In Vietnam, 5G reached 91% of the population, and health insurance coverage reached 94% of the population.',
    reads: [{ value: 91, what: 'share of population reached by 5G, Vietnam' }, { value: 94 }],
  },
  {
    text: 'Malta ranked second among those investing in Vietnam, with 23.4% of all foreign investment flowing in.',
    reads: [{ value: 23.4, what: 'share of Malta in all foreign investment' }],
  },
]);
