import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

const messy = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ' ',
        '\n',
        '\u00a0',
        '🐽',
        'ꦰ',
        '&amp;',
        'Pha\u0323m',
        'XuanChien',
        'territorialsovereignty',
        'July27',
        '\r\n',
        '.',
        'Việt',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('the map from clean to raw text', () => {
  test('is monotone and stays inside the raw text', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text, toRaw } = normalise(raw);
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const span = toRaw({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          before = span.start;
        }
      }),
    );
  });

  test('leads every kept letter to itself', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text, toRaw } = normalise(raw);
        for (let at = 0; at < text.length; at++) {
          if (!/[a-zA-Z]/.test(text[at]!)) continue;
          const span = toRaw({ start: at, end: at + 1 });
          expect(raw.slice(span.start, span.end).normalize('NFC')).toContain(text[at]);
        }
      }),
    );
  });

  test('folding keeps the length of NFC text', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        expect(fold(raw.normalize('NFC'))).toHaveLength(raw.normalize('NFC').length);
      }),
    );
  });
});

describe('normalise', () => {
  test.each([
    ['safeguarding the national territorialsovereignty', 'safeguarding the national territorial sovereignty'],
    ['on April14 and July27', 'on April 14 and July 27'],
    ['Gen. Hoang XuanChien', 'Gen. Hoang Xuan Chien'],
    ['350 million USDin 2012', '350 million USD in 2012'],
    ['ranked 8th out of112 investors', 'ranked 8th out of 112 investors'],
    ['arrivals reached552,700 in May', 'arrivals reached 552,700 in May'],
    ['the anniversary ofthe ties', 'the anniversary of the ties'],
    ['TheUS was third', 'The US was third'],
    ['to Botswana , Namibia and Chile', 'to Botswana, Namibia and Chile'],
    ['more than 100countries', 'more than 100 countries'],
    ['Hanoi (VNA) ꦰ- Vietnam', 'Hanoi (VNA) - Vietnam'],
    ['public life.Vietnam has', 'public life. Vietnam has'],
    ['trade&nbsp;and aid', 'trade and aid'],
    ['Pha\u0323m Minh Chi\u0301nh', 'Phạm Minh Chính'],
  ])('mends %j', (raw, clean) => {
    expect(normalise(raw).text).toBe(clean);
  });

  test.each([
    'McKinsey and VinFast',
    'organisation of multilateralisation',
    'the counterpart’s livelihood',
    'US$1.5 billion',
    'at G20, COP26 and in2it',
    'the U.S. side',
  ])('leaves %j as it is', (raw) => {
    expect(normalise(raw).text).toBe(raw);
  });
});
