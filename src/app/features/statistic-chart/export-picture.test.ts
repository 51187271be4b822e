import { describe, expect, it } from 'vitest';
import { wrapped } from './export-picture.ts';

describe('wrapped', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 7, ['one']],
    ['immeasurably long', 5, ['immeasurably', 'long']],
    ['', 5, []],
  ])('breaks %s at %d', (text, most, lines) => {
    expect(wrapped(text, most)).toEqual(lines);
  });
});
