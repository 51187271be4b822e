import { expect, it } from 'vitest';
import type { ArticleLine } from '../../../dataset/article-line.ts';
import { csvOfLine } from './csv-of-line.ts';

const EMPTY: ArticleLine = {
  article: { id: 'a', file: 'a.txt', title: '', outlet: null, url: null, published: null, lang: 'en' },
  meetings: [],
  statistics: [],
  relationships: [],
  agreements: [],
  notes: [],
};

it('has its head alone where nothing was read', () => {
  expect(csvOfLine(EMPTY)).toMatch(/^kind,date,partners,[^\n]*confidence\r\n$/);
});

it('quotes commas and quotes, and disarms formulas', () => {
  const csv = csvOfLine({
    ...EMPTY,
    agreements: [
      {
        id: 'x',
        weight: 'core',
        evidence: [{ quote: 'They signed "it", today', start: 3, end: 26 }],
        rule: 'agreements/signed',
        confidence: 0.9,
        partners: ['NZL', 'AUS'],
        name: '=1+1',
        kind: 'mou',
        status: 'signed',
        date: null,
      },
    ],
  });
  expect(csv.split('\r\n')[1]).toBe(
    `agreement,,NZL AUS,'=1+1,,,signed,,,"They signed ""it"", today",3,26,agreements/signed,0.9`,
  );
});
