import { type Stats, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { Problem } from './problem.ts';
import { ARTICLE_EXTENSIONS, type Source } from './source.ts';

export type FileSource = Extract<Source, { kind: 'file' }>;

/**
 * Lists the articles of files and folders, in the order given and by name inside a folder. A file is taken whatever its
 * extension when it is named itself; inside folders only articles count, and a README is none.
 */
export async function listSources(paths: readonly string[]): Promise<{ sources: FileSource[]; problems: Problem[] }> {
  const sources: FileSource[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) {
      problems.push({
        file: path,
        place: null,
        message: 'Unexpected path, expected a file or folder that exists',
        remedy: 'check the spelling',
      });
    } else if (info.isDirectory()) {
      const before = sources.length + problems.length;
      await listFolder(path, path, sources, problems);
      if (sources.length + problems.length === before) {
        problems.push({
          file: path,
          place: null,
          message: 'Unexpected empty folder, expected articles',
          remedy: `put ${ARTICLE_EXTENSIONS.slice(0, 3).join(', ')} files into it`,
        });
      }
    } else sources.push({ kind: 'file', path, name: basename(path), size: info.size, mtimeMs: info.mtimeMs });
  }
  return { sources, problems };
}

async function listFolder(root: string, folder: string, sources: FileSource[], problems: Problem[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory() && !isArticle(entry.name)) await listFolder(root, path, sources, problems);
    else if (isArticle(entry.name)) {
      const info = statFile(path);
      if (info)
        sources.push({ kind: 'file', path, name: relative(root, path), size: info.size, mtimeMs: info.mtimeMs });
      else {
        problems.push({
          file: relative(root, path),
          place: null,
          message: 'Unexpected entry that cannot be read, expected a file',
          remedy: 'check that it is a file, that its link leads somewhere and that you may read it',
        });
      }
    }
  }
}

function isArticle(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return ARTICLE_EXTENSIONS.some((known) => known === extension) && !/^readme\./i.test(name);
}

function statFile(path: string): Stats | null {
  const info = statSync(path, { throwIfNoEntry: false });
  return info?.isFile() ? info : null;
}
