import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SiteFolder } from './site-folder.ts';

let base: string;
const at = (name: string) => join(base, name);
const write = (target: string, cache: string, signature: string, text: string) => {
  const folder = new SiteFolder(at(target), at(cache));
  folder.write('facets.bin', signature, () => text);
  folder.commit();
};

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'bamboo-site-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('a site folder', () => {
  it('keeps a file whose signature has not changed', () => {
    write('site', 'cache', 'one', 'aaaa');
    write('site', 'cache', 'one', 'never asked for');
    expect(readFileSync(at('site/facets.bin'), 'utf8')).toBe('aaaa');
  });

  it('takes no file of another build for its own, though name and size are the same', () => {
    write('site', 'cache', 'one', 'aaaa');
    write('other', 'cache', 'two', 'bbbb');
    write('site', 'cache', 'two', 'bbbb');
    expect(readFileSync(at('site/facets.bin'), 'utf8')).toBe('bbbb');
  });

  it('remembers what was worked out from the same records, and works out anew what comes from others', () => {
    const asked: string[] = [];
    const build = (signature: string) => {
      const folder = new SiteFolder(at('site'), at('cache'));
      const value = folder.remember('sum', signature, () => {
        asked.push(signature);
        return { of: signature };
      });
      folder.commit();
      return value;
    };
    expect(['one', 'one', 'two', 'one'].map(build)).toEqual(['one', 'one', 'two', 'one'].map((of) => ({ of })));
    expect(asked).toEqual(['one', 'two', 'one']);
  });

  it('copies the parts of a file that have not changed, wherever they stand now', () => {
    const asked: string[] = [];
    const build = (...words: string[]) => {
      const folder = new SiteFolder(at('site'), at('cache'));
      const part = (word: string) => ({
        signature: `of ${word}`,
        content: () => {
          asked.push(word);
          return `${word}, `;
        },
      });
      folder.writeParts('list.txt', words.map(part));
      folder.commit();
      return readFileSync(at('site/list.txt'), 'utf8');
    };
    expect(build('một', 'hai', 'ba')).toBe('một, hai, ba, ');
    expect(build('ba', 'bốn', 'một')).toBe('ba, bốn, một, ');
    expect(build('ba', 'bốn', 'một')).toBe('ba, bốn, một, ');
    expect(build('một', 'năm', 'bốn')).toBe('một, năm, bốn, ');
    expect(asked).toEqual(['một', 'hai', 'ba', 'bốn', 'năm']);
  });

  it('takes no part from a file that another build put in its place', () => {
    const parts = (text: string) => [{ signature: 'one', content: () => text }];
    const build = (target: string, signature: string, text: string) => {
      const folder = new SiteFolder(at(target), at('cache'));
      folder.writeParts('list.txt', [...parts(text), { signature, content: () => signature }]);
      folder.commit();
    };
    build('site', 'two', 'aaaa');
    build('other', 'six', 'bbbb');
    build('site', 'ten', 'cccc');
    expect(readFileSync(at('site/list.txt'), 'utf8')).toBe('ccccten');
  });

  it('leaves the old folder when a build is discarded', () => {
    write('site', 'cache', 'one', 'aaaa');
    const folder = new SiteFolder(at('site'), at('cache'));
    folder.write('facets.bin', 'two', () => 'bbbb');
    folder.discard();
    expect(readFileSync(at('site/facets.bin'), 'utf8')).toBe('aaaa');
  });
});
