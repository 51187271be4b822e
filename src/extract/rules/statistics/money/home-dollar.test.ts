import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

const TEXT = 'Trade between Australia and Vietnam reached $25 billion in 2024, or US$16 billion.';

const ROWS: [outlet: string, url: string | undefined, units: string[]][] = [
  ['Minister for Trade of Australia', undefined, ['AUD', 'USD']],
  ['Media release', 'https://www.trademinister.gov.au/a', ['AUD', 'USD']],
  ['DFAT', undefined, ['AUD', 'USD']],
  ['Beehive.govt.nz', undefined, ['NZD', 'USD']],
  ['pm.gov.au', undefined, ['AUD', 'USD']],
  ['The Australian', undefined, ['USD', 'USD']],
  ['Viet Nam News', undefined, ['USD', 'USD']],
  ['Ministry of Industry and Trade of Vietnam', undefined, ['USD', 'USD']],
];

test.each(ROWS)("'$' in a text of %s (%s)", (outlet, url, units) => {
  const meta = { published: '2025-02-01', outlet, ...(url === undefined ? {} : { url }) };
  const figures = figuresInText(TEXT, meta);
  expect(figures.map(({ unit }) => unit)).toEqual(units);
});
