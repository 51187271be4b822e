import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

const words = (text: string) => tokenise(text, { start: 0, end: text.length }).map((token) => token.text);

test.each([
  ["Laos's 2,400.5 tonnes, e.g. tea", ['Laos', "'s", '2,400.5', 'tonnes', ',', 'e.g', '.', 'tea']],
  ['U.S.-led talks', ['U.S', '.', '-', 'led', 'talks']],
  ['July27 – Đà Nẵng', ['July', '27', '–', 'Đà', 'Nẵng']],
  ['𐊀.𐊀.b', ['𐊀.𐊀', '.', 'b']],
  ['“it’s”, 3.', ['“', 'it', '’s', '”', ',', '3', '.']],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

/** The same in one pattern, as slow as it is short. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:\.(?=\p{L}\.)\p{L})*|\d+(?:[.,]\d+)*|['’]s\b|\S/gu;

test('any text is cut as the pattern says, and each word is folded', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('U', '.', 'S', "'s", '’s', ' ', '\n', '12', ',', '3.5', 'a\u0323', '𝐀b', '🐽', 'đ', '\u00a0', '_'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      expect(words(text)).toEqual(text.match(TOKEN) ?? []);
      for (const token of tokenise(text, { start: 0, end: text.length })) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.folded).toBe(fold(token.text));
      }
    }),
    { numRuns: 500 },
  );
});
