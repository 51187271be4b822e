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

  it('leaves the old folder when a build is discarded', () => {
    write('site', 'cache', 'one', 'aaaa');
    const folder = new SiteFolder(at('site'), at('cache'));
    folder.write('facets.bin', 'two', () => 'bbbb');
    folder.discard();
    expect(readFileSync(at('site/facets.bin'), 'utf8')).toBe('aaaa');
  });
});
