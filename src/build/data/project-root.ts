import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout, found from the sources and from a program made of them alike. */
export const projectRoot = folderWith('package.json', fileURLToPath(import.meta.url));

function folderWith(name: string, path: string): string {
  const folder = dirname(path);
  if (existsSync(join(folder, name))) return folder;
  if (folder === path) throw new Error(`Unexpected place of the program, expected it below a folder with ${name}`);
  return folderWith(name, folder);
}
