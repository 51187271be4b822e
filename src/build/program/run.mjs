import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { programKey } from './program-key.mjs';

/**
 * `node src/build/program/run.mjs data …`: runs a command from one file of JavaScript that is made from the sources when they
 * have changed, because putting a few hundred modules together at every start takes longer than a rebuild.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const programs = join(root, '.cache/program');
const program = join(programs, programKey(root));
if (!existsSync(program)) {
  const { bundleProgram } = await import('./bundle-program.mjs');
  await bundleProgram(root, programs, program);
}
const [command] = process.argv.splice(2, 1);
await import(pathToFileURL(join(program, `${command}.js`)).href);
