import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import { readNumberWord, readOrdinal } from './number-word.ts';

const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const only = (text: string) => {
  const found = findQuantities(text);
  expect(found).toHaveLength(1);
  return found[0];
};

test('any whole number with grouped thousands reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999_999 }), (value) => {
      expect(only(`exports of ${value.toLocaleString('en-US')} tonnes`)).toMatchObject({ value, unit: 'tonnes' });
    }),
  );
});

test('any amount with a scale reads back in base units, sign before or code after', () => {
  const scale = fc.constantFrom(...(Object.keys(SCALES) as (keyof typeof SCALES)[]));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), scale, fc.boolean(), (hundredths, word, before) => {
      const said = (hundredths / 100).toString();
      const text = before ? `US$${said} ${word}` : `${said} ${word} USD`;
      const value = Number(((hundredths / 100) * SCALES[word]).toPrecision(15));
      expect(only(`trade of ${text} was told`)).toMatchObject({ value, unit: 'USD' });
    }),
  );
});

test('any percentage reads back, however percent is written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom('%', ' %', ' percent', ' per cent'),
      (hundredths, sign) => {
        expect(only(`it rose by ${hundredths / 100}${sign} in all`)).toMatchObject({
          value: hundredths / 100,
          unit: '%',
        });
      },
    ),
  );
});

test('both ends of any range have the unit and scale of the second', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 998 }),
      fc.integer({ min: 1, max: 998 }),
      fc.constantFrom(' - ', '-', ' to ', '–'),
      (a, b, link) => {
        const [low, high] = a < b ? [a, b] : [b, a + 1];
        const found = findQuantities(`trade of ${low}${link}${high} billion USD`);
        expect(found.map((mention) => [mention.value, mention.unit])).toEqual([
          [low * 1e9, 'USD'],
          [high * 1e9, 'USD'],
        ]);
      },
    ),
  );
});

test('number words up to ninety-nine read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      const tens = TENS[Math.floor(value / 10) - 2];
      const words = value < 20 ? WORDS[value - 1] : value % 10 === 0 ? tens : `${tens}-${WORDS[(value % 10) - 1]}`;
      expect(readNumberWord(words ?? '')).toBe(value);
    }),
  );
});

test.each([
  ['second', 2],
  ['twelfth', 12],
  ['42nd', 42],
  ['7th', 7],
  ['largest', null],
])('the ordinal %s is %s', (word, value) => {
  expect(readOrdinal(word)).toBe(value);
});

test('no text makes the finder fail, and its spans lie inside the text in order', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          ...'0123456789.,-–/%$ abdilmnot'.split(''),
          ' million',
          ' USD',
          ' percent',
          'half',
          ' third',
          'top ',
        ),
        maxLength: 40,
      }),
      (text) => {
        let before = 0;
        for (const mention of findQuantities(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(before);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          before = mention.start;
        }
      },
    ),
  );
});
