import { createHash } from 'node:crypto';
import { fold } from '#extract/article/fold.ts';

/** Lower-case words joined by '-', at most `words` of them. */
export function slug(text: string, words = 8): string {
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
