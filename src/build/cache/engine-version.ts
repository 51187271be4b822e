import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how a text is read: changing any of it makes every cached reading stale. */
const PARTS = ['src/extract', 'src/dataset', 'src/build/read', 'src/build/run', 'data/lexicon', 'package-lock.json'];

/** What decides how records are merged and shown, besides the reading. */
const SITE_PARTS = [...PARTS, 'src/build'];

/** Hash of the extractor's code, its lexicon and the libraries' versions; tests and documents do not count. */
export function engineVersion(root: string): string {
  return versionOf(root, PARTS);
}

/** The same with the code that merges records and writes the site's files. */
export function siteVersion(root: string): string {
  return versionOf(root, SITE_PARTS);
}

function versionOf(root: string, parts: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const part of parts) {
    for (const path of filesIn(join(root, part))) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('base64url').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (/\.(?:ts|json)$/.test(path)) return path.endsWith('.test.ts') ? [] : [path];
  if (/\.[a-z]+$/.test(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
