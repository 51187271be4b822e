import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** What each figure of a text measures. */
function told(text: string, outlet?: string): string[] {
  const meta = { published: '2025-09-15', ...(outlet === undefined ? {} : { outlet }) };
  return figuresInText(text, meta).map(({ value, what }) => `${value}: ${what}`);
}

const TRADE = 'Trade between Vietnam and Kenya came to 90 million USD in 2024: exports amounted to 60 million USD.';

const CASES: readonly [text: string, figures: string[]][] = [
  [TRADE, ['90000000: trade between Vietnam and Kenya', '60000000: Vietnamese exports to Kenya']],
  [
    'Two-way trade of Vietnam with Kenya was worth 90 million USD in 2024, of which Vietnamese goods made up 60 million USD. The goal is 200 million USD by 2030.',
    [
      '90000000: two-way trade of Vietnam with Kenya',
      '60000000: Vietnamese exports to Kenya',
      '200000000: two-way trade target of Vietnam with Kenya',
    ],
  ],
  [
    'Kenyan companies give work to 20,000 people in Vietnam. Trade has had its ups and downs. It was worth 90 million USD in 2024.',
    ['20000: people in Vietnam, Vietnam - Kenya', '90000000: trade Vietnam - Kenya'],
  ],
  [
    "Kenya does business with Vietnam; Kenya's exports, mostly tea, coffee and nuts, brought in 54 million USD in 2024.",
    ["54000000: Kenya's exports to Vietnam"],
  ],
  [
    'Bilateral trade of Vietnam and Kenya was in the region of 90 million USD last year.',
    ['90000000: bilateral trade of Vietnam and Kenya'],
  ],
  [
    'The Kenyan minister is in Hanoi with a delegation of 45 enterprises.',
    ['45: enterprises in the delegation, Vietnam - Kenya'],
  ],
  ['The Hanoi metro line is 95 percent complete.', ['95: completion of Hanoi metro line']],
  [
    'Kenya has 13 projects in Vietnam with total capital of 31 million USD, ranking 79th among foreign investors.',
    [
      '13: projects from Kenya in Vietnam',
      '31000000: total capital of projects from Kenya in Vietnam',
      '79: Kenya among foreign investors in Vietnam',
    ],
  ],
  [
    'Some 400 Kenyan companies are doing business in the country, the Vietnamese minister said.',
    ['400: Kenyan companies doing business in Vietnam'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test('bare exports are those of the country whose press tells them', () => {
  expect(told(TRADE, 'Ministry of Foreign Affairs of Kenya')[1]).toBe('60000000: exports of Kenya to Vietnam');
});

test('what the other side recorded may be of either', () => {
  expect(told('The Kenyan side recorded exports of 60 million USD in its trade with Vietnam in 2024.')[0]).not.toMatch(
    /Vietnamese exports/,
  );
});
