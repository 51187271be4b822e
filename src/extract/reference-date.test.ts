import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const reference = (text: string, published?: string) => {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: published ? { published } : {} });
  return { date: document.reference, floating: document.floating };
};

test.each([
  ['The fair closed on June 3, 2025.', '2025-06-12', { date: '2025-06-12', floating: false }],
  ['The fair closed on June 3, 2025. It opened on May 30, 2025.', undefined, { date: '2025-06-03', floating: true }],
  ['Nairobi, June 4, 2025 (VNA) – The fair closed.', undefined, { date: '2025-06-04', floating: false }],
  ['The fair closed on June 3. Ties were set up on May 4, 1976.', undefined, { date: null, floating: true }],
  [
    'The envoy came on June 3. On May 4, 2021, the then Chairman met the head of the fund.',
    undefined,
    { date: null, floating: true },
  ],
  ['The fair closed at noon.', undefined, { date: null, floating: true }],
  ['The fair closed on June 3, 2021. Sales rose in 2025.', undefined, { date: null, floating: true }],
  [
    'Fair opens\n\nVNA Thursday, June 12, 2025 19:42\n\nThe fair closed on June 3.',
    undefined,
    { date: '2025-06-12', floating: false },
  ],
  [
    'Fair opens\n\nUpdated: 09:41, 12/06/2025\n\nThe fair closed on June 3.',
    undefined,
    { date: '2025-06-12', floating: false },
  ],
  [
    'Ties turn 50 on a day that falls on June 3, 2025. A fair opened on May 3.',
    undefined,
    { date: '2025', floating: true },
  ],
  [
    'The two, which this year mark the 45th anniversary of their ties (June 3, 1979), held a fair. Sales rose in 2023.',
    undefined,
    { date: '2024', floating: true },
  ],
  ['The fair closed on June 3, 2025.', 'soon', { date: '2025-06-03', floating: true }],
])('%s (published %s)', (text, published, expected) => {
  expect(reference(text, published)).toEqual(expected);
});

test.each([
  ['NAIROBI, June 10 (Xinhua) -- The fair opened today.', '2025-06-12', '2025-06-10'],
  ['NAIROBI, May 10 (Xinhua) -- The fair opened today.', '2025-06-12', '2025-06-12'],
  ['The fair opened today.', '2025-06-12', '2025-06-12'],
])('today in %s (published %s)', (text, published, today) => {
  const { sentences } = readDocument({ id: 'a', file: 'a.txt', text, meta: { published } });
  const date = sentences[0]!.mentions.find(({ kind }) => kind === 'date');
  expect(date?.kind === 'date' && date.value).toBe(today);
});
