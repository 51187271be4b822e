import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what' of each figure of a text, by value. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-27' })
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, what }) => `${value}: ${what}`);

test.each<[text: string, figures: string[]]>([
  // Each buyer of a list has its own share, its own sum, its own growth.
  [
    'Malta, Chile and Peru remained the largest consumers of Vietnamese coffee in 2024, with market shares of 13%, 9% and 8%, respectively.',
    [
      '8: share of Peru in Vietnamese exports of coffee',
      '9: share of Chile in Vietnamese exports of coffee',
      '13: share of Malta in Vietnamese exports of coffee',
    ],
  ],
  [
    'Malta was the largest importer of Vietnamese timber in 2024 with turnover of 9 million USD, up 24%, trailed by Chile (8 million USD, up 21%).',
    [
      '21: growth of Vietnamese exports of timber to Chile',
      '24: growth of Vietnamese exports of timber to Malta',
      '8000000: Vietnamese exports of timber to Chile',
      '9000000: Vietnamese exports of timber to Malta',
    ],
  ],
  [
    'Malta remained the biggest buyer of Vietnamese pepper in 2024, with an export value of 4 million USD, accounting for 30% of total turnover.',
    ['30: share of Malta in Vietnamese exports of pepper', '4000000: Vietnamese exports of pepper to Malta'],
  ],
  [
    "Vietnam's seafood exports to Malta hit 12 million USD in 2024, accounting for 18 percent of the total, followed by Chile with 11 million USD and 17 percent.",
    [
      "17: share of Chile in Vietnam's seafood exports",
      "18: share of Malta in Vietnam's seafood exports",
      "11000000: Vietnam's seafood exports to Chile",
      "12000000: Vietnam's seafood exports to Malta",
    ],
  ],
  [
    "Vietnam's coffee exports to Malta, Chile, and Peru all endured a downward trajectory of 16%, 15%, and 14%, respectively, in 2024.",
    [
      "-16: growth of Vietnam's coffee exports to Malta",
      "-15: growth of Vietnam's coffee exports to Chile",
      "-14: growth of Vietnam's coffee exports to Peru",
    ],
  ],
  [
    "Vietnam's coffee exports rose in 2024.\n\nStrong export growth was recorded in several markets in 2024, including Malta with a rise of 46%, Chile up by 30%, and Peru climbing by 28%.",
    [
      '28: growth of coffee exports to Peru',
      '30: growth of coffee exports to Chile',
      '46: growth of coffee exports to Malta',
    ],
  ],
  // What goods cost is not what they brought in.
  [
    'Vietnam exported 9,000 tonnes of coffee in 2024, with the average price standing at 1,711 USD per tonne. This was a fall of 2% in both volume and turnover, and a rise of 1% in terms of price.',
    [
      '-2: growth of volume and value of Vietnamese exports of coffee',
      '1: growth of average export price of Vietnamese coffee',
      '1711: average export price of Vietnamese coffee',
      '9000: Vietnamese exports of coffee',
    ],
  ],
  // Whose goods, and whose imports.
  [
    "Vietnam is the second largest supplier of coffee to Malta after Brazil, as its coffee makes up 19% of Malta's total coffee imports.",
    ['2: Vietnam among suppliers of coffee to Malta', "19: share of Vietnamese coffee in Malta's total coffee imports"],
  ],
  [
    'Vietnam ranks second only to China among footwear exporters to Malta.',
    ['2: Vietnam among footwear exporters to Malta'],
  ],
  [
    'In 2024 Vietnamese footwear exported to Malta increased by 10 percent to 41 million pairs of shoes compared to 2023.',
    ['10: growth of Vietnamese footwear exported to Malta', '41000000: Vietnamese footwear exported to Malta'],
  ],
  ['Vietnam exported coffee to more than 80 countries in 2024.', ['80: countries buying Vietnamese coffee']],
  // A price in two currencies, and one year for both.
  [
    'Vietnam and Malta set a trade target of 15 million USD (about 14 million euros) by 2028.',
    ['14000000: trade target, Vietnam - Malta', '15000000: trade target, Vietnam - Malta'],
  ],
])('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
