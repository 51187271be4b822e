import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

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
  // Nothing to complete.
  ['Malta sent Vietnam 40 buses and 60 tonnes of rice.', ['40: buses, Vietnam - Malta']],
  ['Vietnam and Malta plan 12 events, and more than 30 were held last year.', []],
];

test.each(NAMES)('%s', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test('a nation in the plural counts people', () => {
  const [figure] = figuresInText('Some 50,000 Danes took their holidays in Vietnam in 2018.', {});
  expect(figure?.unit).toBe('people');
});
