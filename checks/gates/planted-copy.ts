import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the gates read besides the code. */
const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'biome.json',
  'knip.json',
  '.dependency-cruiser.mjs',
  'vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
  'index.html',
];

/**
 * Copies parts of the project to a temporary folder, writes the planted files over it, and gives the folder to `check`.
 * The folder is removed afterwards.
 */
export async function withPlanted<T>(
  parts: readonly string[],
  planted: Record<string, string>,
  check: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-gate-'));
  try {
    for (const part of [...parts, ...SETTINGS]) {
      if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, content] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
