import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what (partners) period' of each figure of a text, as reports on trade word them. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-08-05' }).map(
    ({ value, what, partners, period }) => `${value}: ${what} (${partners}) ${period}`,
  );

const CASES: readonly [what: string, text: string, figures: string[]][] = [
  [
    'goods in order, each with what they earned',
    'Exports of Vietnam grew in July. Phones and components topped the list with export turnover of 26 billion USD, up 17.4 percent. Electronics, computers and components came next with 18 billion USD, up 15 per cent while garment and textiles ranked third with 17 billion USD, up 11 per cent.',
    [
      '26000000000: exports of phones and components, Vietnam () 2025-07',
      '17.4: growth of exports of phones and components, Vietnam () 2025-07',
      '18000000000: exports of electronics, computers and components, Vietnam () 2025-07',
      '15: growth of exports of electronics, computers and components, Vietnam () 2025-07',
      '17000000000: exports of garment and textiles, Vietnam () 2025-07',
      '11: growth of exports of garment and textiles, Vietnam () 2025-07',
    ],
  ],
  [
    'goods without a colon, and those told next',
    'Export products of Vietnam continued to grow in July, in particular telephones and parts with a growth of 15.8 percent to 26 billion USD; and textiles, up 16.2 percent to 16 billion USD. They also included footwear, up 8.9 percent to 9 billion USD.',
    [
      '15.8: growth of exports of telephones and parts, Vietnam () 2025-07',
      '26000000000: exports of telephones and parts, Vietnam () 2025-07',
      '16.2: growth of exports of textiles, Vietnam () 2025-07',
      '16000000000: exports of textiles, Vietnam () 2025-07',
      '8.9: growth of exports of footwear, Vietnam () 2025-07',
      '9000000000: exports of footwear, Vietnam () 2025-07',
    ],
  ],
  [
    'goods of which each has its own sum or fall',
    'In July Vietnam’s shipments of vegetables and fruits, coffee and rice fell, with respective earnings of 2.3 billion USD, 1.8 billion USD and 1.7 billion USD. Imports of fabric, steel and materials for making shoes and clothes dropped by 15%, 14% and 16%, respectively.',
    [
      '2300000000: shipments of vegetables and fruits, Vietnam () 2025-07',
      '1800000000: shipments of coffee, Vietnam () 2025-07',
      '1700000000: shipments of rice, Vietnam () 2025-07',
      '-15: growth of imports of fabric, Vietnam () 2025-07',
      '-14: growth of imports of steel, Vietnam () 2025-07',
      '-16: growth of imports of materials for making shoes and clothes, Vietnam () 2025-07',
    ],
  ],
  [
    'sectors behind the number, alone, and with a balance of their own',
    'Imports of Vietnam rose by 12.7 percent to USD 54 billion for the domestic sector and 8.5 percent to USD 76 billion for the foreign-invested enterprises in July. The domestic sector surged 10.6 percent while the foreign-invested sector slid 4.9 percent. The domestic sector still ran a trade deficit of 16 billion USD.',
    [
      '12.7: growth of imports of the domestic sector, Vietnam () 2025-07',
      '54000000000: imports of the domestic sector, Vietnam () 2025-07',
      '8.5: growth of imports of foreign-invested enterprises, Vietnam () 2025-07',
      '76000000000: imports of foreign-invested enterprises, Vietnam () 2025-07',
      '10.6: growth of imports of the domestic sector, Vietnam () 2025-07',
      '-4.9: growth of imports of the foreign-invested sector, Vietnam () 2025-07',
      '16000000000: trade deficit of the domestic sector, Vietnam () 2025-07',
    ],
  ],
  [
    'partners told by their role',
    'In July Vietnam’s exports hit an estimated 23 billion USD. According to the statistics office, Malta was the largest importer of Vietnamese goods with a turnover of 8 billion USD. Chile was the biggest exporter to Vietnam with an estimated turnover of 7 billion USD. As a result, Vietnam enjoyed a trade surplus of 1.5 billion USD.',
    [
      '23000000000: Vietnam’s exports () 2025-07',
      '8000000000: Vietnamese exports to Malta (MLT) 2025-07',
      '7000000000: Vietnamese imports from Chile (CHL) 2025-07',
    ],
  ],
  [
    'buyers after the first, of what it bought',
    'Malta was the largest importer in July, buying 7 billion USD of Vietnamese garments, followed by Chile with 2 billion USD.',
    [
      '7000000000: Malta’s imports of Vietnamese garments (MLT) 2025-07',
      '2000000000: Vietnamese exports of garments to Chile (CHL) 2025-07',
    ],
  ],
  [
    'the same months of the year before',
    'Vietnam posted a trade surplus of 1.8 billion USD in the first seven months of the year, lower than the 2.6 billion USD trade surplus seen in the same period last year.',
    ['1800000000: trade surplus, Vietnam () 2025-01/2025-07', '2600000000: trade surplus, Vietnam () 2024-01/2024-07'],
  ],
  [
    'a report that names no country',
    'The export turnover of goods is estimated at 23 billion USD in July, the national statistics office said. The domestic economic sector is estimated to reach 8.5 billion USD, up 2.6 percent.',
    [
      '23000000000: export turnover of goods, Vietnam () 2025-07',
      '8500000000: exports of the domestic economic sector, Vietnam () 2025-07',
      '2.6: growth of exports of the domestic economic sector, Vietnam () 2025-07',
    ],
  ],
  [
    'figures that happen to be equal',
    'In July imports and exports of Vietnam reached 102 billion USD, up 16.7 percent. Of which, exports hit 50 billion USD, an increase of 16.7 percent.',
    ['16.7: growth of imports and exports of Vietnam () 2025-07', '16.7: growth of exports, Vietnam () 2025-07'],
  ],
  [
    'what exporters earned and what a country bought',
    'Vietnamese exporters earned 6.6 billion USD from the Maltese market in July. Trade between Malta and Vietnam came to 8 billion USD in July, in which Malta spent 7 billion USD on importing goods from the Southeast Asian nation.',
    ['6600000000: Vietnamese exports to Malta (MLT) 2025-07', '7000000000: Malta’s imports from Vietnam (MLT) 2025-07'],
  ],
  [
    'what a town has drawn',
    'Vietnam attracts foreign investment. In July Thai Nguyen province, attracting more than 2 billion USD of FDI, topped the list of localities. With 287 million USD worth of new FDI, Nghe An also topped its region.',
    ['2000000000: foreign investment in Thai Nguyen () 2025-07', '287000000: FDI in Nghe An () 2025-07'],
  ],
  [
    'no place for a group of the first',
    'Vietnam exported goods worth 7 billion USD in July, with the top 10 markets accounting for 88 percent of its export turnover.',
    [
      '7000000000: Vietnamese exports of goods () 2025-07',
      '88: share of top 10 markets in export turnover, Vietnam () 2025-07',
    ],
  ],
];

test.each(CASES)('%s', (_, text, figures) => {
  expect(told(text)).toEqual(expect.arrayContaining(figures));
});
