import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Let an editor finish writing several files before the dataset is rebuilt once. */
const SETTLE_MS = 150;

/**
 * While `vite dev` runs, rebuilds the dataset when an article or a lexicon row changes and reloads the page. A failed
 * rebuild is printed and the last good dataset stays. The rebuild runs in a process of its own, so that a changed
 * lexicon is read afresh.
 */
export function rebuildData(): Plugin {
  return {
    name: 'rebuild-data',
    apply: 'serve',
    configureServer(server) {
      const articles = resolve(process.env.ATLAS_ARTICLES ?? 'data/articles');
      const folders = [articles, resolve('data/lexicon')];
      server.watcher.add(folders);
      let timer: NodeJS.Timeout | undefined;
      let running = false;
      let again = false;

      const rebuild = () => {
        if (running) {
          again = true;
          return;
        }
        running = true;
        const child = spawn(process.execPath, ['src/build/program/run.mjs', 'data', '--articles', articles], {
          stdio: 'inherit',
        });
        child.on('close', (code) => {
          running = false;
          if (again) {
            again = false;
            rebuild();
          } else if (code === 0) server.ws.send({ type: 'full-reload' });
        });
      };

      server.watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => !relative(folder, resolve(path)).startsWith('..'))) return;
        clearTimeout(timer);
        timer = setTimeout(rebuild, SETTLE_MS);
      });
    },
  };
}
