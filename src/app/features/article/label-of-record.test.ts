import { expect, it } from 'vitest';
import { messagesIn } from '../../i18n/messages.ts';
import { formatsIn } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { isQuoted, labelOfRecord } from './label-of-record.ts';

it.each([
  [{ kind: 'meetings', label: 'phone-call', people: ['A', 'B'], figure: null }, 'A, B: điện đàm'],
  [{ kind: 'meetings', label: 'visit', people: [], figure: null }, 'chuyến thăm'],
  [
    { kind: 'statistics', label: '5G coverage', people: [], figure: { value: 91.2, unit: '%', bound: 'over' } },
    '5G coverage: trên 91,2%',
  ],
  [{ kind: 'agreements', label: 'Action plan', people: [], figure: null }, 'Action plan'],
] as const)('%j reads %s', (record, label) => {
  const words = messagesIn(vocabulary, 'vi');
  expect(labelOfRecord({ ...record, people: [...record.people] }, formatsIn('vi'), words)).toBe(label);
});

it.each([
  ['agreements', 'Action plan', 'vi', true],
  ['meetings', 'visit', 'vi', false],
  ['relationships', 'Convention on Islands', 'vi', true],
  ['relationships', 'Strategic Partnership', 'vi', false],
] as const)(
  'the label of %s, %s, is in the words of the text for a reader of %s: %s',
  (kind, label, language, quoted) => {
    expect(isQuoted({ kind, label }, language)).toBe(quoted);
  },
);
