import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseFile } from './load-file.ts';

const schema = v.object({ version: v.literal(1), name: v.string() });

describe('a file at the door', () => {
  it('comes in when it is what the contract says', () => {
    expect(parseFile('index.json', '{"version":1,"name":"a"}', schema)).toEqual({ version: 1, name: 'a' });
  });

  it.each([
    ['{"version":1,', 'broken'],
    ['{"version":1}', 'broken'],
    ['null', 'broken'],
    ['{"version":0,"name":"a"}', 'old'],
    ['{"version":2}', 'old'],
  ])('is refused with its fault: %s is %s', (text, fault) => {
    expect(() => parseFile('index.json', text, schema)).toThrowError(
      expect.objectContaining({ fault, file: 'index.json' }),
    );
  });
});
