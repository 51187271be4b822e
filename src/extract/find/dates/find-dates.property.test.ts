import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartialDate } from '../../../dataset/partial-date.ts';
import { findDates } from './find-dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const FORMATS: ((y: string, m: string, d: string) => string)[] = [
  (y, m, d) => `${MONTHS[Number(m) - 1]} ${Number(d)}, ${y}`,
  (y, m, d) => `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`,
  (y, m, d) => `${MONTHS[Number(m) - 1]}${Number(d)},${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${y}-${m}-${d}`,
];

test('a full date in any of the usual forms reads back, whatever the day of writing', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(...FORMATS), (date, reference, format) => {
      const [y = '', m = '', d = ''] = date.split('-');
      const found = findDates(`They met on ${format(y, m, d)} in Hanoi`, reference);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ value: date, until: null, inferredYear: false, form: 'absolute' });
    }),
  );
});

test('a day without a year is at most three months ahead of the day of writing, and less than a year behind', () => {
  fc.assert(
    fc.property(day, day, (date, reference) => {
      const [, m = '', d = ''] = date.split('-');
      const found = findDates(`${MONTHS[Number(m) - 1]} ${Number(d)}`, reference);
      const value = found[0]?.value ?? null;
      // 29 February has no year near some references.
      if (value === null) return;
      const days = (Date.parse(value) - Date.parse(reference)) / 86_400_000;
      expect(days).toBeLessThanOrEqual(93);
      expect(days).toBeGreaterThan(-366 * 2);
      expect(value.slice(5)).toBe(`${m}-${d}`);
    }),
  );
});

test('no text makes the finder fail, and what it finds are partial dates inside the text', () => {
  const piece = fc.constantFrom(
    'May',
    ' June ',
    'first',
    ' quarter',
    ' months',
    ' of ',
    ' this year',
    ' last',
    ' Monday',
    '2025',
    '31',
    '-',
    ' to ',
    '/',
    ', ',
    ' the same day',
    'Q3',
    'in ',
    ' 5',
    '1990s',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), fc.option(day, { nil: null }), (pieces, reference) => {
      const text = pieces.join('');
      for (const mention of findDates(text, reference)) {
        expect(mention.start).toBeLessThan(mention.end);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        if (mention.value !== null) expect(isPartialDate(mention.value)).toBe(true);
        if (mention.until !== null) expect(isPartialDate(mention.until)).toBe(true);
      }
    }),
  );
});
