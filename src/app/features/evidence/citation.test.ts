import { expect, it } from 'vitest';
import { citation } from './citation.ts';

const article = { id: 'a', title: 'Trade grows', outlet: 'VNA', url: 'https://example.org/a', published: '2025-11-27' };

it('names words, title, outlet, date and both addresses', () => {
  expect(citation({ quote: 'to reach\n3 billion USD', article, date: '27 Nov 2025', address: 'https://atlas/x' })).toBe(
    '“to reach 3 billion USD”. Trade grows, VNA, 27 Nov 2025. https://example.org/a. Bamboo Atlas, https://atlas/x.',
  );
});

it('sets no second full stop after a whole sentence', () => {
  expect(citation({ quote: 'It grew.', article, date: null, address: 'https://atlas/x' })).toContain(
    '“It grew.” Trade grows',
  );
});

it('leaves out what is not known', () => {
  expect(
    citation({ quote: 'q', article: { ...article, outlet: null, url: null }, date: null, address: 'https://atlas/x' }),
  ).toBe('“q”. Trade grows. Bamboo Atlas, https://atlas/x.');
});
