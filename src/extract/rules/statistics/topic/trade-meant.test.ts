import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** What each figure of a text measures. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(({ value, what }) => `${value}: ${what}`);

const CASES: readonly [text: string, figures: string[]][] = [
  // Two countries are not what is traded.
  [
    'Malta and Vietnam agreed to work together to double the volume of their bilateral trade by 2030 from nearly 900 million USD in 2024.',
    ['2: growth of bilateral trade Vietnam - Malta', '900000000: bilateral trade Vietnam - Malta'],
  ],
  [
    'Malta and Hanoi aim to push their yearly commerce past 2 billion USD, a fivefold increase.',
    ['2000000000: commerce target, Vietnam - Malta', '5: growth of commerce Vietnam - Malta'],
  ],
  // Eyes, aims and goals.
  [
    'The two governments of Malta and Vietnam have fixed their eyes on trade of at least 18 million USD.',
    ['18000000: trade target, Vietnam - Malta'],
  ],
  [
    'Vietnam and Malta agreed on talks, and a trade goal of 1 billion USD for 2030 was agreed by the host.',
    ['1000000000: trade target, Vietnam - Malta'],
  ],
  [
    'Vietnam and Malta set a new bilateral trade target of 1 billion USD for 2030.',
    ['1000000000: bilateral trade target, Vietnam - Malta'],
  ],
  // Business that money is counted of; visits are exchanges of another kind.
  [
    'Business between the countries amounted to 80 million USD in 2010, Malta and Vietnam said.',
    ['80000000: trade Vietnam - Malta'],
  ],
  ['Vietnam and Malta held 20 exchanges in 2024.', ['20: exchanges, Vietnam - Malta']],
  ['Malta posted a surplus of 41 million USD in trade with Vietnam.', ['41000000: Malta’s trade surplus with Vietnam']],
  // The other way.
  [
    'Maltese supplies to Vietnam came to 13 million USD in 2024. Deliveries in the opposite direction rose by 12% to 2 million USD.',
    [
      '13000000: Maltese supplies to Vietnam',
      '12: growth of Vietnamese exports to Malta',
      '2000000: Vietnamese exports to Malta',
    ],
  ],
  [
    'Vietnamese exports to Malta came to 13 million USD. Shipments in the other direction were worth 2 million USD.',
    ['13000000: Vietnamese exports to Malta', '2000000: Vietnamese imports from Malta'],
  ],
  [
    'Vietnam got 13 million USD in grants from Malta. Travel in the opposite direction grew by 5%.',
    ['13000000: grants from Malta to Vietnam', '5: growth of travel in the opposite direction, Vietnam'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
