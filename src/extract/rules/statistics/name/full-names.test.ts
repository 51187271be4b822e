import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

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
  // Goods with whose they are.
  [
    'Trade of Vietnam and Kenya grew. Among its purchases, tea accounted for 9 million USD and nuts for 4 million USD.',
    ['9000000: Vietnamese purchases of tea from Kenya', '4000000: Vietnamese purchases of nuts from Kenya'],
  ],
  [
    'Exports of Vietnam to Malta took off. Steel did best: shipments rose to 14 million USD. Seafood brought in 24 million USD.',
    ['14000000: Vietnamese shipments to Malta', '24000000: Vietnamese shipments of seafood to Malta'],
  ],
  [
    'Exports of garments to Malta hit 29 million USD in Vietnam. Bags and hats earned 5 million USD.',
    ['29000000: Vietnamese exports of garments to Malta', '5000000: Vietnamese exports of bags and hats to Malta'],
  ],
  [
    'Trade of Vietnam and Kenya amounted to 53 million USD. Kenya sold goods for 9 million USD and bought for 43 million USD.',
    [
      '53000000: trade of Vietnam and Kenya',
      '9000000: Kenya’s exports to Vietnam',
      '43000000: Kenya’s imports from Vietnam',
    ],
  ],
  ['Vietnam spent 2 billion USD on Maltese goods.', ['2000000000: Vietnamese spending on Maltese goods']],
  ['The sales of the shop in Vietnam came to 3 million USD.', ['3000000: sales of the shop in Vietnam']],
  [
    'Vietnam and Kenya are friends. Goods exchanged last year had an estimated value of 6 million USD.',
    ['6000000: two-way trade in goods Vietnam - Kenya'],
  ],
  // The price of what changes hands.
  [
    'Gozo Group of Malta has taken over the shops of Big K in Vietnam for 8 million USD.',
    ['8000000: takeover of shops of Big K in Vietnam by Gozo Group of Malta'],
  ],
  // The unit says what is measured.
  ['The Vietnamese ship displaces 2,400 tonnes.', ['2400: displacement of Vietnamese ship']],
  ['The 750 MW Ba Na power project is in Vietnam.', ['750: capacity of Ba Na power project']],
  ['The power output of Vietnam is 750 MW.', ['750: power output of Vietnam']],
  // What is told of the figure before.
  [
    'Maltese investors are behind 41 projects in Vietnam. They have a value of 9 million USD.',
    ['41: projects from Malta in Vietnam', '9000000: value of projects from Malta in Vietnam'],
  ],
  // The subject of what is only described.
  ['Maltese capital in Vietnam is still scarce: 14 million USD.', ['14000000: Maltese capital in Vietnam']],
  [
    'Vietnam welcomed 2 million foreign visitors in February. Tourism earned some 7 billion USD.',
    ['2000000: foreign visitors to Vietnam', '7000000000: earnings from tourism, Vietnam'],
  ],
  [
    'The leaders of Vietnam and Malta reaffirmed the goal of lifting two-way trade to 10 million USD.',
    ['10000000: two-way trade target, Vietnam - Malta'],
  ],
  // The trade of a town.
  [
    'Da Nang is in Vietnam. It is hot. It rains. People like it. Guests come. The city is busy, and its trade with Malta was worth 9 million USD.',
    ['9000000: trade Da Nang - Malta'],
  ],
  // The surplus is with the country that the story is about.
  [
    'The United States buys more of Vietnam. The United States is far away. U.S. buyers like Vietnam. Purchases from China fell. The surplus of Vietnam exceeded that of China and reached 17 billion USD.',
    ['17000000000: Vietnam’s trade surplus with the United States'],
  ],
  // Who takes the largest part.
  [
    'Imports from Kenya came to 27 million USD in Vietnam. Cashew nuts made up the largest part with 17 million USD.',
    ['27000000: Vietnamese imports from Kenya', '17000000: Vietnamese imports of cashew nuts from Kenya'],
  ],
  // A bare target.
  [
    'Trade of Vietnam with Malta is brisk. Investment is growing. A target of 10 million USD has been handed down by the leaders.',
    ['10000000: trade target, Vietnam - Malta'],
  ],
  // The money of what is counted beside it.
  [
    'Malta is an investor in Vietnam, with close to 26 projects and total registered capital of 29 million USD.',
    ['26: projects from Malta in Vietnam', '29000000: total registered capital of projects from Malta in Vietnam'],
  ],
  [
    'Vietnamese investors have 26 projects in Laos, with registered capital of 5 million USD and disbursement of 2 million USD.',
    [
      '26: projects from Vietnam in Laos',
      '5000000: registered capital of projects from Vietnam in Laos',
      '2000000: disbursement of projects from Vietnam in Laos',
    ],
  ],
  [
    'In new capital in Vietnam, Malta was the biggest source with 3 billion USD; mainland China came second at 2 billion USD.',
    ['3000000000: new capital from Malta in Vietnam', '2000000000: new capital from China in Vietnam'],
  ],
  [
    'Vietnam is glad: Gozo Group is putting 9 million USD into a factory in Binh Duong province.',
    ['9000000: investment by Gozo Group in factory in Binh Duong province'],
  ],
  [
    'Total registered FDI in Vietnam in the same period reached 3 billion USD.',
    ['3000000000: total registered FDI in Vietnam'],
  ],
  // A bloc by its name.
  [
    'Vietnam trades with the EU. Purchases from the bloc grew to 16 billion USD.',
    ['16000000000: Vietnamese purchases from the EU'],
  ],
  ['Sales to the European Union have earned Vietnam 39 billion USD.', ['39000000000: Vietnamese sales to the EU']],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
