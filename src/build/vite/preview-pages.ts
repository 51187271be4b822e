import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What a static server would do with an address: serve what is there, serve a folder's page, or say that there is none. */
export type Answer = { kind: 'as-is' } | { kind: 'page'; path: string } | { kind: 'lost' };

/** `path` is relative to the site, without its base and without search. Never leaves `folder`. */
export function answerFor(folder: string, path: string): Answer {
  const file = resolve(folder, path);
  if (file !== resolve(folder) && !file.startsWith(`${resolve(folder)}/`)) return { kind: 'lost' };
  if (existsSync(file) && statSync(file).isFile()) return { kind: 'as-is' };
  if (existsSync(join(file, 'index.html')))
    return { kind: 'page', path: path === '' || path.endsWith('/') ? path : `${path}/` };
  return { kind: 'lost' };
}

/** Lets `vite preview` answer as a static host does: each page from its own html, and status 404 for an address without one. */
export function previewPages(): Plugin {
  return {
    name: 'atlas:preview-pages',
    configurePreviewServer(server) {
      const { base, build, root } = server.config;
      const folder = resolve(root, build.outDir);
      server.middlewares.use((request, response, next) => {
        const [pathname = '/', search] = (request.url ?? '/').split('?', 2);
        if (!pathname.startsWith(base)) return next();
        const path = decode(pathname.slice(base.length));
        const answer = path === null ? ({ kind: 'lost' } as const) : answerFor(folder, path);
        if (answer.kind === 'as-is') return next();
        if (answer.kind === 'page') {
          request.url = base + encodeURI(answer.path) + (search === undefined ? '' : `?${search}`);
          return next();
        }
        const lost = join(folder, '404.html');
        response.statusCode = 404;
        const wantsPage = request.headers.accept?.includes('text/html') && existsSync(lost);
        response.setHeader('Content-Type', wantsPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8');
        response.end(wantsPage ? readFileSync(lost) : 'Not found\n');
      });
    },
  };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
