import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MixedSignature } from './mixed-signature.ts';

const signatureOf = (texts: readonly string[]) =>
  texts.reduce((mixed, text) => mixed.addText(text), new MixedSignature()).toString();

test('the same parts in the same order have one signature, others have others', () => {
  const lists = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      expect(signatureOf(a) === signatureOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { numRuns: 2000 },
  );
});

test('a hundred thousand names that differ in one digit have a hundred thousand signatures', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 100_000; i++) seen.add(signatureOf([`2025-11-26-phl-talks-${i}`, 'abc']));
  expect(seen.size).toBe(100_000);
});

test('a signature inside another counts by its parts', () => {
  const of = (text: string) => new MixedSignature().addSignature(new MixedSignature().addText(text)).toString();
  expect(of('a')).toBe(of('a'));
  expect(of('a')).not.toBe(of('b'));
});
