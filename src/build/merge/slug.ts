import { createHash } from 'node:crypto';
import { fold } from '#extract/article/fold.ts';

/** Lower-case words joined by '-', at most `words` of them. */
export function slug(text: string, words = 8): string {
  const key = `${words} ${text}`;
  const known = SLUGS.get(key);
  if (known !== undefined) return known;
  const fresh = makeSlug(text, words);
  if (SLUGS.size > 50_000) SLUGS.clear();
  SLUGS.set(key, fresh);
  return fresh;
}

/** Units, metrics and partners come back thousands of times. */
const SLUGS = new Map<string, string>();

function makeSlug(text: string, words: number): string {
  return fold(text.normalize('NFC'))
    .replace(/['.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, words)
    .join('-');
}

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Four letters that depend on the text alone. */
export function letters(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return [0, 1, 2, 3].map((i) => LETTERS[(digest[i] ?? 0) % LETTERS.length]).join('');
}
