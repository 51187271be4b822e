import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: what (partners)' of each figure of a report that tells of several countries. */
const told = (text: string): string[] =>
  figuresInText(`Investors from Chile, Ghana and Peru are in Vietnam. ${text}`, { published: '2025-09-15' }).map(
    ({ value, what, partners }) => `${value}: ${what} (${partners})`,
  );

const CASES: readonly [text: string, figures: string[]][] = [
  [
    'Farming had 12% of the workers of Vietnam; Malta held 65% of the capital.',
    ['12: share of workers of Vietnam ()', '65: share of capital held by Malta (MLT)'],
  ],
  [
    'Vietnam put spending at 4 billion USD at the fair, when Malta topped the donors with 890 million USD.',
    ['4000000000: spending, Vietnam ()', '890000000: aid, Vietnam - Malta (MLT)'],
  ],
  // Both numbers are Malta's, or of the trade with it.
  [
    'Malta bought 300 million USD worth of rice from Vietnam and sold it 20 million USD of machinery.',
    ['300000000: Malta’s imports of rice from Vietnam (MLT)', '20000000: Malta’s exports of machinery (MLT)'],
  ],
  [
    'Vietnamese trade came to 3 billion USD, and Malta had a surplus of 1 billion USD.',
    ['3000000000: Vietnamese trade, Vietnam - Malta (MLT)', '1000000000: trade surplus Vietnam - Malta (MLT)'],
  ],
];

test.each(CASES)('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
