import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { sitePages } from './site-pages.ts';
import { writePage } from './write-page.ts';

/**
 * Gives every page an index.html of its own, so that its address answers with status 200, its own title and its own
 * preloads on any static server; 404.html serves the addresses that are no page.
 */
export function routePages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'atlas:route-pages',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    writeBundle(options, bundle) {
      const folder = options.dir ?? resolve(config.root, config.build.outDir);
      const file = join(folder, 'index.html');
      const landing = readFileSync(file, 'utf8');
      const preloads = (module: string) => codeOf(bundle, module).map((name) => config.base + name);
      for (const page of sitePages(join(config.publicDir, 'data'))) {
        mkdirSync(join(folder, page.path), { recursive: true });
        writeFileSync(join(folder, page.path, 'index.html'), writePage(landing, page, preloads(page.module)));
      }
      const lost = { title: 'Not found', description: 'There is no page at this address.' };
      writeFileSync(
        join(folder, '404.html'),
        writePage(landing, lost, preloads('src/app/routes/not-found/not-found-page.tsx')),
      );
      const overview = preloads('src/app/routes/overview/overview-page.tsx');
      const links = overview.map((href) => `    <link rel="modulepreload" crossorigin href="${href}">\n`).join('');
      writeFileSync(
        file,
        landing.replace('  </head>', () => `${links}  </head>`),
      );
    },
  };
}

/** Chunks that a route needs beside those that every page loads. */
function codeOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const route = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!route || !entry) return [];
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reach = (from: string, seen: Set<string>): Set<string> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const name of byName.get(from)?.imports ?? []) reach(name, seen);
    return seen;
  };
  const common = reach(entry.fileName, new Set());
  return [...reach(route.fileName, new Set())].filter((name) => !common.has(name));
}
