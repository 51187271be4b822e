import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const read = (text: string) => findQuantities(text).map((m) => [m.value, m.unit]);

type Row = [text: string, ...expected: [number, string | null][]];

const matches: Row[] = [
  ['reaching an estimated 36 billion USD in 2025', [36e9, 'USD']],
  ['USD 36 billion', [36e9, 'USD']],
  ['US$173.3 billion last year', [173.3e9, 'USD']],
  ['VND2.4 trillion', [2.4e12, 'VND']],
  ['2.43 trillion VND (106.35 million USD)', [2.43e12, 'VND'], [106.35e6, 'USD']],
  ['12 million EUR', [12e6, 'EUR']],
  ['a 3 million NZD (1.7 million USD) aid package', [3e6, 'NZD'], [1.7e6, 'USD']],
  ['1.2 million euros ($1.36 million)', [1.2e6, 'EUR'], [1.36e6, 'USD']],
  ['S$1.6 billion', [1.6e9, 'SGD']],
  ['20 billion yen', [20e9, 'JPY']],
  ['from QR1.4bn to more than QR2bn', [1.4e9, 'QAR'], [2e9, 'QAR']],
  ['300 dong/kg', [300, 'VND/kg']],
  ['23,916 dong/liter', [23916, 'VND/litre']],
  ['grew by around 25% annually', [25, '%']],
  ['3.6 percent of', [3.6, '%']],
  ['rose by 23 per cent to US$14.1 billion', [23, '%'], [14.1e9, 'USD']],
  ['an 8.6-percent rise', [8.6, '%']],
  ['from 58‰ (1990) to 16.9‰ (2024)', [58, 'per mille'], [16.9, 'per mille']],
  ['up 2.5 percentage points', [2.5, 'pp']],
  ['20 - 25 billion USD', [20e9, 'USD'], [25e9, 'USD']],
  ['grow 6.5-7%', [6.5, '%'], [7, '%']],
  ['from 2.5 to 4.5 billion USD', [2.5e9, 'USD'], [4.5e9, 'USD']],
  ['between 12 and 13 million tonnes', [12e6, 'tonnes'], [13e6, 'tonnes']],
  ['from $400-500mn to around $770mn', [400e6, 'USD'], [500e6, 'USD'], [770e6, 'USD']],
  ['500 million to 1 billion USD', [500e6, 'USD'], [1e9, 'USD']],
  ['had doubled', [2, 'times']],
  ['three times its size in 2020', [3, 'times']],
  ['a 15-fold rise', [15, 'times']],
  ['28.5 times as much', [28.5, 'times']],
  ['1.6 times the world average', [1.6, 'times']],
  ['a third of all exports', [33.3, '%']],
  ['half of the population', [50, '%']],
  ['accounted for a quarter of', [25, '%']],
  ['the fourth largest trading partner', [4, 'rank']],
  ["Myanmar's seventh biggest foreign investor", [7, 'rank']],
  ['the 7th largest market', [7, 'rank']],
  ['now ranks 16th globally and third in ASEAN', [16, 'rank'], [3, 'rank']],
  ['placed 47th among the world’s top 50 markets', [47, 'rank']],
  ['ranking among the world’s top 20 in 2025', [20, 'rank']],
  ['among the top ten countries', [10, 'rank']],
  ['good enough for 46th place', [46, 'rank']],
  ['Bangladesh now ranks second among', [2, 'rank']],
  ['25 projects worth 2.2 billion USD', [25, 'projects'], [2.2e9, 'USD']],
  ['12,000 Vietnamese students in Japan', [12000, 'students']],
  ['69,000 Vietnamese have been repatriated', [69000, 'people']],
  ['126 wards and communes', [126, 'wards and communes']],
  ['5,280 Tet gift packages for', [5280, 'packages']],
  ['10 carefully selected feature and animated films drawn', [10, 'films']],
  ['more than 100countries', [100, 'countries']],
  ['816 000 t of coffee', [816000, 'tonnes']],
  ['41,150 tonnes', [41150, 'tonnes']],
  ['337 ha of mangroves', [337, 'ha']],
  ['the five permanent members of', [5, 'members']],
  ['Twenty-one Vietnamese asylum seekers', [21, 'seekers']],
  ['6 million doses', [6e6, 'doses']],
  ['a million people', [1e6, 'people']],
  ['350 million USDin 2012', [350e6, 'USD']],
  ['with more than 5.3 billion USD (20.3%)', [5.3e9, 'USD'], [20.3, '%']],
  ['grew by 12.5% to 1.200.000 vehicles', [12.5, '%'], [1200000, 'vehicles']],
  ['over 2000 people', [2000, 'people']],
];

const ignores: string[] = [
  'children aged 3-5',
  'a 16-year-old girl',
  'the 7th defence policy dialogue',
  'the 14th National Party Congress',
  'Resolution 57',
  'Resolutions 57, 59 and 68',
  'Article 12 of the law',
  'in Region 5',
  '5G services and COVID-19',
  'on November 26, 2025',
  'from 2021 to 2026',
  'the 2016 Child Law',
  'Vision 2045',
  'at 7.30pm',
  'at 07:00',
  'phone 0243',
  'the 25-member delegation',
  'the five-year plan',
  'a third country',
  'the first half of 2024',
  'one of the largest partners',
  'double taxation avoidance',
  'F-16 fighters',
  'No. 12 on the list',
  'District 1',
  'visited Vietnam twice in 2019',
  'took place on the second day',
  'the second visit',
];

describe('findQuantities', () => {
  test.each(matches)('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each(ignores)('finds no quantity in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
