import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SITE_VERSION } from '../../dataset/site/site-paths.ts';
import { parseFile } from './load-file.ts';

const schema = v.object({ version: v.literal(SITE_VERSION), name: v.string() });

describe('a file at the door', () => {
  it('comes in when it is what the contract says', () => {
    expect(parseFile('index.json', `{"version":${SITE_VERSION},"name":"a"}`, schema)).toEqual({
      version: SITE_VERSION,
      name: 'a',
    });
  });

  it.each([
    [`{"version":${SITE_VERSION},`, 'broken'],
    [`{"version":${SITE_VERSION}}`, 'broken'],
    ['null', 'broken'],
    ['{"version":0,"name":"a"}', 'old'],
    [`{"version":${SITE_VERSION + 1}}`, 'old'],
  ])('is refused with its fault: %s is %s', (text, fault) => {
    expect(() => parseFile('index.json', text, schema)).toThrowError(
      expect.objectContaining({ fault, file: 'index.json' }),
    );
  });
});
