import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const drawings = dirname(require.resolve('country-flag-icons/package.json'));

/** The flag of an ISO 3166-1 alpha-2 code as SVG, three to two. Every code of the standard has one; throws on others. */
export function readFlag(alpha2: string): Uint8Array {
  return readFileSync(join(drawings, '3x2', `${alpha2}.svg`));
}

/** The licence of the drawings, which goes wherever they go. */
export function readFlagsLicence(): Uint8Array {
  return readFileSync(join(drawings, 'LICENSE'));
}
