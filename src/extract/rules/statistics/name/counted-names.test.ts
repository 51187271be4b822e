import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: name' of each count of a text. */
const counted = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-27' })
    .filter(({ kind }) => kind === 'count')
    .map(({ value, what }) => `${value}: ${what}`);

const NAMES: [text: string, names: string[]][] = [
  [
    'Vietnam had more than 17 million subscribers to cable television, and almost 60 million to satellite television.',
    ['17000000: subscribers to cable television, Vietnam', '60000000: subscribers to satellite television, Vietnam'],
  ],
  [
    'Vietnam is party to some 90 trade agreements, and to more than 50 that protect investment.',
    ['90: trade agreements, Vietnam', '50: agreements that protect investment, Vietnam'],
  ],
  [
    'In 2014 some 3,200 small firms of Malta were selling to Vietnam and 1,900 were buying from it.',
    ['3200: small firms of Malta selling to Vietnam', '1900: small firms of Malta buying from Vietnam'],
  ],
  [
    'Vietnamese families made 18 million trips within the country in May and 26 million over the first five months.',
    ['18000000: trips within the country, Vietnam', '26000000: trips within the country, Vietnam'],
  ],
  ['Over 5,000 Vietnamese study at Maltese schools.', ['5000: Vietnamese who study at Maltese schools']],
  [
    'A community of 250,000 Vietnamese living in Malta is a bridge between both.',
    ['250000: Vietnamese living in Malta'],
  ],
  ['Some 3,000 Maltese students are in Vietnam.', ['3000: Maltese students in Vietnam']],
  ['Some 900 Vietnamese companies exported to Malta.', ['900: Vietnamese companies that exported to Malta']],
  [
    'Some 900 Vietnamese companies registered in Malta took part in the fair.',
    ['900: Vietnamese companies registered in Malta that took part in the fair'],
  ],
  [
    'Malta has sent Vietnam 250 delegates representing more than 200 firms.',
    ['250: delegates, Vietnam - Malta', '200: firms, Vietnam - Malta'],
  ],
  [
    'Malta ranks 8th among the 90 countries and territories that have invested there, Vietnam says.',
    ['90: investing countries and territories, Vietnam'],
  ],
  [
    'With 17,000 tourists from Vietnam last year, tourism in Malta is growing.',
    ['17000: tourists from Vietnam to Malta'],
  ],
  ['Vietnam wants to reach ASEAN, a market of 600 million people.', ['600000000: population of ASEAN']],
  [
    'Capital of the EU had been put into 164 projects from all EU member states in Vietnam.',
    ['164: projects from all EU member states in Vietnam'],
  ],
  [
    'Maltese capital registered in Vietnam came to 2.3 billion USD, in 417 projects that are in force.',
    ['417: projects from Malta in force in Vietnam'],
  ],
  [
    'Malta is a friend of Vietnam. Their country had 444 valid projects as of May 2023.',
    ['444: valid projects from Malta in Vietnam'],
  ],
  ['Some 50,000 Danes took their holidays in Vietnam in 2018.', ['50000: Danes who took their holidays in Vietnam']],
  [
    'Malta is close to Vietnam, with over 350 of its businesses active on the ground.',
    ['350: businesses of Malta in Vietnam'],
  ],
  [
    'Malta stood out in Vietnam. Close to 88,000 of its citizens made the trip.',
    ['88000: citizens of Malta who came to Vietnam'],
  ],
  [
    'More than 3,000 Vietnamese have been to Malta for training, and over 2,000 have jobs in the country.',
    ['3000: Vietnamese who have been to Malta for training', '2000: Vietnamese who have jobs in Malta'],
  ],
  [
    'Guests of Vietnam in May numbered 800,000; some 266,000 were foreign nationals.',
    ['800000: guests, Vietnam', '266000: foreign nationals, Vietnam'],
  ],
  ['Malta had 31 projects in Vietnam capitalised at roughly 86 million USD.', ['31: projects from Malta in Vietnam']],
  [
    'Malta is close to Vietnam. More than 300 firms from the country are successful in Vietnam.',
    ['300: firms from Malta'],
  ],
  // Nothing to complete.
  ['Malta sent Vietnam 40 buses and 60 tonnes of rice.', ['40: buses, Vietnam - Malta']],
  ['Vietnam and Malta plan 12 events, and more than 30 were held last year.', []],
];

test.each(NAMES)('%s', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
  ['The guest from Vietnam gave Laos 20 cars.', '20 cars (aid) for LAO'],
  [
    'The guest thanked Vietnam for the 500,000 USD that Malta gave by way of the Red Cross.',
    '500000 aid from Malta to Vietnam for MLT',
  ],
  [
    'The host was grateful for the 500,000 USD with which Vietnam helped Malta after the floods.',
    '500000 aid from Vietnam to Malta for MLT',
  ],
  [
    'Malta is a donor of Vietnam: the preferential loans that its Cooperation Fund made available came to 90 million USD.',
    '90000000 preferential loans that Malta’s Cooperation Fund made available for MLT',
  ],
  ['Malta sent Vietnam 40 buses that it had bought.', null],
])('%s', (text, gift) => {
  const gifts = figuresInText(text, {}).filter(({ kind }) => kind === 'aid');
  expect(
    gifts.map(({ value, what, partners }) => `${value} ${what.replace(', Vietnam - Laos', '')} for ${partners}`)[0] ??
      null,
  ).toBe(gift);
});

test('the same sum in another currency is the same aid', () => {
  const kinds = figuresInText(
    'Malta was given supplies worth USD 30,000, or more than 5 million LKR, by Vietnam for relief.',
    {},
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(['aid', 'aid']);
});

test('a nation in the plural counts people', () => {
  const [figure] = figuresInText('Some 50,000 Danes took their holidays in Vietnam in 2018.', {});
  expect(figure?.unit).toBe('people');
});
