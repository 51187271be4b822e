import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the program is made from. */
const PARTS = ['src/build', 'src/extract', 'src/dataset', 'data/lexicon', 'package.json', 'package-lock.json'];

/**
 * Names a state of the sources by path, size and time, without opening them.
 * @param {string} root
 */
export function programKey(root) {
  const hash = createHash('sha1').update(process.version);
  for (const part of PARTS) {
    for (const path of filesIn(join(root, part))) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (/\.test\.ts$/.test(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
