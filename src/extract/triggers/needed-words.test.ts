import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededWords } from './needed-words.ts';
import { sought, WordSigns } from './triggers.ts';

describe('the words that a pattern cannot do without', () => {
  test.each([
    // A space stands for the beginning or the end of a word.
    [/\b(?:receiv(?:e|ed|ing)|hosted)\b/, [' receive ', ' received ', ' receiving ', ' hosted ']],
    [/\bJan(?:uary|\.)? \d/, [' january ', ' jan ']],
    // What may be left out is not needed, what stands beside it is.
    [/(?:official |working )?visits?/, ['visit']],
    [/talks(?: with)? ‹[VFX]\d+›/, ['talks ']],
    // What is looked ahead at stands in the text, what is forbidden does not.
    [/\d+(?=\s(?:million|billion))/, [' million', ' billion']],
    [/(?<!\bno )treaty(?! bodies)/, ['treaty']],
    [/(?<![\w-])(?:met|meets)(?![\w-])/, [' met ', ' meets ']],
    // A letter with a diacritic is none to a pattern, and a word to it may end there.
    [/ký kết|\bHà Nội\b/, [' noi ', ' ket']],
    [/\bsigned ý\b/, [' signed ']],
    [/half a century|a half-century/, [' century']],
    // Digits are words of their own.
    [/the \d{1,2}(?:st|nd|th)\b/, [' st ', ' nd ', ' th ']],
    [/(\d{1,2})\/(\d{1,2})/, ['/']],
    [/no\.? 1 in/, ['0']],
  ])('%s', (pattern, words) => {
    expect([...neededWords(pattern)[0]!].sort()).toEqual([...words].sort());
  });

  test.each([[/\w+ of/], [/(?:treaty)?/], [/treaty|on/], [/(?:met|‹V\d›)/], [/the \w+ and/], [/[\s\S]*/], [/mee+t/]])(
    'nothing of %s',
    (pattern) => {
      expect(neededWords(pattern)).toEqual([]);
    },
  );
});

/** A pattern, and a text that it matches. */
type Pair = { source: string; text: string };

const word = fc.constantFrom('treaty', 'met', 'Hanoi', 'the', 'ký', 'co-chair', 'on', 'talks', '75');
const pair: fc.Memo<Pair> = fc.memo((depth): fc.Arbitrary<Pair> => {
  const plain = fc.oneof(
    word.map((text) => ({ source: text, text })),
    fc.constantFrom<Pair>(
      { source: '\\d+', text: '1954' },
      { source: '\\w+', text: 'signed' },
      { source: '[^;]{0,9}', text: ' of a ' },
      { source: 'organi[sz]ed', text: 'organized' },
      { source: '[\\s-]', text: ' ' },
      { source: '\\b', text: '' },
      { source: ' ', text: ' ' },
    ),
  );
  if (depth < 2) return plain;
  const inner = pair(depth - 1);
  return fc.oneof(
    plain,
    fc.tuple(inner, inner).map(([a, b]) => ({ source: `${a.source} ${b.source}`, text: `${a.text} ${b.text}` })),
    fc.tuple(inner, inner).map(([a, b]) => ({ source: a.source + b.source, text: a.text + b.text })),
    fc.tuple(inner, inner).map(([a, b]) => ({ source: `(?:${a.source}|${b.source})`, text: a.text })),
    fc.tuple(inner, inner).map(([a, b]) => ({ source: `(${a.source}|${b.source})`, text: b.text })),
    inner.map(({ source }) => ({ source: `(?:${source})?`, text: '' })),
    // Repeated are words alone: a repetition inside another takes for ever where it matches nothing.
    word.map((text) => ({ source: `(?:${text}){1,3}`, text })),
    word.map((text) => ({ source: `(?:${text} )*`, text: `${text} ${text} ` })),
    fc.tuple(inner, inner).map(([a, b]) => ({ source: `${a.source}(?= ${b.source})`, text: `${a.text} ${b.text}` })),
  );
});

test('a text that a pattern matches always holds the words derived from the pattern', () => {
  fc.assert(
    fc.property(pair(4), fc.constantFrom('', 'Yesterday, '), ({ source, text }, before) => {
      const whole = `${before}${text} in 2024.`;
      const pattern = new RegExp(source, 'g');
      if (!pattern.test(whole)) return;
      // Before the signs: what is not yet known when they are taken counts as held.
      const { triggers } = sought(pattern);
      expect(WordSigns.ofText(whole).allow(triggers)).toBe(true);
    }),
    { numRuns: 1000, seed: 42 },
  );
});
