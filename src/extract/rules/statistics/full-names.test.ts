import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

/** 'value: what' of each figure of a text. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-09-15' }).map(({ value, what }) => `${value}: ${what}`);

const CASES: readonly [text: string, figures: string[]][] = [
  // Whose a balance is.
  [
    'Vietnam ran a trade surplus of 19 million USD with Malta in January.',
    ['19000000: Vietnam’s trade surplus with Malta'],
  ],
  [
    'Trade left Malta with a surplus of 4 million USD over Vietnam in 2024.',
    ['4000000: Malta’s trade surplus with Vietnam'],
  ],
  ['Malta recorded a trade deficit of 3 million USD with Vietnam.', ['3000000: Malta’s trade deficit with Vietnam']],
  [
    'Trade of Vietnam and Malta came to 9 million USD, with Malta posting a surplus of 2 million USD.',
    ['9000000: trade of Vietnam and Malta', '2000000: Malta’s trade surplus with Vietnam'],
  ],
  // Nobody says whose.
  [
    'Trade of Vietnam with Malta came to 9 million USD, with a surplus of 2 million USD.',
    ['9000000: trade of Vietnam with Malta', '2000000: trade surplus Vietnam - Malta'],
  ],
  ['The trade surplus of Vietnam was 16 billion USD.', ['16000000000: trade surplus of Vietnam']],
  // Countries that are only compared.
  [
    'With 343 billion USD, the economy of Vietnam was larger than that of Malta.',
    ['343000000000: economy (GDP) of Vietnam'],
  ],
  [
    'The digital economy of Vietnam was worth 14 billion USD. With 343 billion USD, its economy was larger than those of Malta (18 billion USD) and Cyprus (24 billion USD).',
    [
      '14000000000: digital economy of Vietnam',
      '343000000000: economy (GDP), Vietnam',
      '18000000000: economy (GDP), Malta',
      '24000000000: economy (GDP), Cyprus',
    ],
  ],
  // What only points gets its name.
  [
    'Trade of Vietnam with Malta is small. The country’s digital economy was worth 14 billion USD.',
    ['14000000000: digital economy, Vietnam'],
  ],
  [
    'Vietnam and Nigeria trade more. Imports from the West African country were valued at 27 million USD.',
    ['27000000: Vietnamese imports from Nigeria'],
  ],
  // The pair of a trade.
  ['Trade of Vietnam is growing. Its trade with Malta came to 9 million USD.', ['9000000: trade Vietnam - Malta']],
  ['Vietnam wants 100 billion USD in trade with the EU.', ['100000000000: trade target, Vietnam - EU']],
  ['Trade between the two averages 3 million USD a year, Vietnam and Malta say.', ['3000000: trade Vietnam - Malta']],
  // Whose money is where.
  [
    'Chinese investors brought 1.8 billion USD into Vietnam in 2016.',
    ['1800000000: investment by Chinese investors in Vietnam'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
