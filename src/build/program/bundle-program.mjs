import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** The build, whose start counts; the thread that it starts; and the command that measures how fast that thread reads. */
const ENTRIES = {
  data: 'src/build/commands/data.ts',
  'extract-worker': 'src/build/run/extract-worker.ts',
  speed: 'src/build/commands/speed.ts',
};

/**
 * Writes the program of one state of the sources, whole or not at all, and throws the programs of earlier states away.
 * Libraries stay outside: they load on demand, as the sources ask for them.
 * @param {string} root
 * @param {string} programs
 * @param {string} program
 */
export async function bundleProgram(root, programs, program) {
  const temporary = `${program}.${process.pid}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    json: { stringify: true },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: temporary,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(root, path)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const made = `${programs}.${process.pid}`;
  mkdirSync(made, { recursive: true });
  renameSync(temporary, join(made, program.slice(programs.length + 1)));
  rmSync(programs, { recursive: true, force: true });
  renameSync(made, programs);
}
