import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordMemo } from './word-memo.ts';

test('whatever was asked before, each word has its own value', () => {
  const memo = new WordMemo((word) => word.toUpperCase());
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 4 }), fc.string(), (before, word, after) => {
      const text = before + word + after;
      expect(memo.of(text, before.length, before.length + word.length)).toBe(word.toUpperCase());
    }),
  );
});

test('a word that is met again costs no work', () => {
  let asked = 0;
  const memo = new WordMemo(() => ++asked);
  expect(memo.of('tea and tea', 0, 3)).toBe(1);
  expect(memo.of('tea and tea', 8, 11)).toBe(1);
});
