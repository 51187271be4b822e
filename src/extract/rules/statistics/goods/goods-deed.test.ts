import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-27' }).map(({ value, what }) => `${value}: ${what}`);

test.each<[text: string, figures: string[]]>([
  // Whichever of the two it is said of.
  ['Vietnam delivered 9,000 tons of rice to Malta in 2024.', ['9000: Vietnamese exports of rice to Malta']],
  [
    'Malta took 9,000 tons in 2024 and is the biggest buyer of Vietnamese rice.',
    ['9000: Vietnamese exports of rice to Malta'],
  ],
  [
    'Malta paid 4 million USD for some 9,000 tonnes of Vietnamese rice in 2024.',
    ['4000000: Vietnamese exports of rice to Malta', '9000: Vietnamese exports of rice to Malta'],
  ],
  [
    'Under the rice deal, Vietnam will make available to the Maltese side between 15,000 and 20,000 tonnes a year.',
    ['15000: Vietnamese exports of rice to Malta', '20000: Vietnamese exports of rice to Malta'],
  ],
  [
    'Vietnam is the leading rice supplier of Malta, with 9,000 tonnes delivered by late October.',
    ['9000: Vietnamese exports of rice to Malta'],
  ],
  ['Vietnam bought 20,000 tonnes of wheat from Malta in 2024.', ['20000: Vietnamese imports of wheat from Malta']],
  [
    'Malta has become the largest buyer of Vietnamese coffee, spending 4 million USD on more than 9,000 tons in 2024.',
    ['4000000: Vietnamese exports of coffee to Malta', '9000: Vietnamese exports of coffee to Malta'],
  ],
  [
    'Malta was the largest supplier of Vietnam in 2024, selling 6 million USD worth of goods to the country.',
    ['6000000: Vietnamese imports of goods from Malta'],
  ],
  [
    'Malta was the biggest market of Vietnam in 2024, spending 5 million USD on Vietnamese goods, followed by the EU with 4 million USD.',
    ['5000000: Vietnamese exports of goods to Malta', '4000000: Vietnamese exports of goods to the EU'],
  ],
  [
    'In 2024 Vietnam sold coffee to Malta, Chile and Kenya and earned 3 million USD. Malta accounted for the most, 2 million USD, followed by Chile with 500,000 USD.',
    [
      '3000000: Vietnamese exports of coffee',
      '2000000: Vietnamese exports of coffee to Malta',
      '500000: Vietnamese exports of coffee to Chile',
    ],
  ],
  // What a country buys of others is its own.
  [
    'Vietnam sold Malta 9,000 tonnes of rice in 2024. In the year the country bought 20,000 tonnes of rice abroad, among them 3,000 tonnes from Chile and 2,000 tonnes from Kenya.',
    [
      '9000: Vietnamese exports of rice to Malta',
      '20000: Malta’s imports of rice',
      '3000: Malta’s imports of rice from Chile',
      '2000: Malta’s imports of rice from Kenya',
    ],
  ],
  // What Vietnam sold to all is nothing that its partner bought.
  [
    'Vietnam sold Malta 9,000 tonnes of rice in 2024. In the same year, Vietnam exported 80,000 tons for 40 million USD, up 12% in volume.',
    [
      '9000: Vietnamese exports of rice to Malta',
      '80000: Vietnamese exports of rice',
      '40000000: Vietnamese exports of rice',
      '12: growth in volume of Vietnamese exports of rice',
    ],
  ],
  [
    "In 2024, Vietnam's rice shipments stood at 70,000 tonnes, of which 9,000 tonnes went to Malta.",
    ["70000: Vietnam's rice shipments", '9000: Vietnamese exports of rice to Malta'],
  ],
  // No trade.
  ['Vietnam gave Malta 5,000 tonnes of rice as emergency relief.', ['5000: rice, Vietnam - Malta (aid)']],
  ['The ministry delivered 300 tonnes of rice to flood victims in Vietnam.', ['300: rice, Vietnam (aid)']],
])('who sold what to whom: %s', (text, figures) => {
  expect(told(text).sort()).toEqual([...figures].sort());
});

test.each<[text: string, figures: string[]]>([
  [
    "Vietnam's exports to Malta fetched 9 million USD in 2024. Among the items, garments led with 4 million USD, followed by footwear with 2 million USD.",
    [
      "9000000: Vietnam's exports to Malta",
      "4000000: Vietnam's exports of garments to Malta",
      "2000000: Vietnam's exports of footwear to Malta",
    ],
  ],
  [
    'Vietnam shipped goods worth 4 million USD to Malta in 2024. In the first two months of 2025, exports jumped to 1 million USD.\n\nGarments brought in 200,000 USD, up 33 percent, and footwear 100,000 USD (57 percent).',
    [
      '4000000: Vietnamese exports of goods to Malta',
      '1000000: Vietnamese exports to Malta',
      '200000: Vietnamese exports of garments to Malta',
      '33: growth of Vietnamese exports of garments to Malta',
      '100000: Vietnamese exports of footwear to Malta',
      '57: growth of Vietnamese exports of footwear to Malta',
    ],
  ],
  [
    'Trade with Kenya, Chile and Malta amounted to 5 billion USD in 2024, leaving Vietnam with a surplus of 3 billion USD. Exports to the three markets totalled 4 billion USD. Exports to CPTPP members came to 34 billion USD.',
    [
      '5000000000: trade with Kenya, Chile and Malta',
      '3000000000: Vietnam’s trade surplus with Kenya, Chile and Malta',
      '4000000000: exports to Kenya, Chile and Malta',
      '34000000000: Vietnamese exports to CPTPP members',
    ],
  ],
  [
    'Vietnam sold Malta 9,000 tonnes of rice in 2024. That volume made up 89 percent of all rice imported by Malta and 42 percent of Vietnamese rice exports.',
    [
      '9000: Vietnamese exports of rice to Malta',
      '89: share of Vietnamese exports of rice to Malta in all rice imported by Malta',
      '42: share of Vietnamese exports of rice to Malta in Vietnamese rice exports',
    ],
  ],
  [
    "Malta buys much. Vietnam's exports to the EU came to 9 million USD in 2024, and imports from the EU to 5 million USD.\n\nFootwear fetched 4 million USD. Exports to Malta dropped by 11 percent, with tuna down 12 percent.",
    [
      "9000000: Vietnam's exports to the EU",
      '5000000: Vietnamese imports from the EU',
      '4000000: Vietnamese exports of footwear to the EU',
      '-11: growth of Vietnamese exports to Malta',
      '-12: growth of Vietnamese exports of tuna to Malta',
    ],
  ],
  [
    "Trade between Vietnam and Malta reached 6 million USD in 2024. Of this, Vietnam's exports were worth 4 million USD, while imports from Malta came to 2 million USD. Chile and Kenya came next.",
    [
      '6000000: trade between Vietnam and Malta',
      "4000000: Vietnam's exports to Malta",
      '2000000: Vietnamese imports from Malta',
    ],
  ],
  // What is told of the whole goes to nobody.
  [
    'Vietnam shipped goods worth 4 million USD to Malta in 2024. Total exports of Vietnam came to 400 billion USD.',
    ['4000000: Vietnamese exports of goods to Malta', '400000000000: total exports of Vietnam'],
  ],
])('a flow goes on with its partners: %s', (text, figures) => {
  expect(told(text).sort()).toEqual([...figures].sort());
});
