import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gateResult, type StepResult } from '../step.ts';

type Chunk = {
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
};
type Manifest = Record<string, Chunk>;

/** Budgets of docs/decisions in bytes, gzip -9; kB are 1000 bytes. */
export const BUDGETS = {
  script: 120_000,
  countryScript: 120_000,
  style: 8_000,
  data: 8_000,
  charts: 115_000,
  facets: 300_000,
} as const;

/** The chunks that draw the pages on which a reader lands; each loads with the entry. */
const LANDING = /src\/app\/routes\/overview\//;
const COUNTRY = /src\/app\/routes\/country\/country-page/;
const ANY_PAGE = /src\/app\/routes\//;

/** Bytes of the first load of the landing page, and of what is loaded lazily, from the built site in `dist`. */
export function measureBytes(dist: string): Record<keyof typeof BUDGETS, number> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const from = (source: RegExp) => Object.keys(manifest).filter((key) => source.test(manifest[key]?.src ?? ''));
  const first = closure(manifest, [...entry, ...from(LANDING)]);
  const country = closure(manifest, [...entry, ...from(COUNTRY)]);
  const pages = closure(manifest, [...entry, ...from(ANY_PAGE)]);
  const charts = [...closure(manifest, from(/src\/app\/charts\//))].filter((key) => !pages.has(key));
  const size = (files: Iterable<string>) =>
    [...new Set(files)].reduce((sum, file) => sum + gzipBytes(join(dist, file)), 0);
  const scripts = (keys: Iterable<string>) => size([...keys].map((key) => manifest[key]?.file ?? ''));
  return {
    script: scripts(first),
    countryScript: scripts(country),
    style: size([...first].flatMap((key) => manifest[key]?.css ?? [])),
    data: gzipBytes(join(dist, 'data/index.json')),
    charts: scripts(charts),
    facets: gzipBytes(join(dist, 'data/facets.bin')),
  };
}

/** The byte budgets: one check each. */
export async function byteBudget(dist: string): Promise<StepResult> {
  if (!existsSync(join(dist, '.vite/manifest.json'))) {
    return gateResult([`${dist}: Unexpected: no built site, expected one; run npm run build`], 1, '');
  }
  const bytes = measureBytes(dist);
  const names = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
  const findings = names
    .filter((name) => bytes[name] > BUDGETS[name])
    .map((name) => `${name}: Unexpected ${bytes[name]} bytes gzip, expected at most ${BUDGETS[name]}`);
  if (bytes.script === 0 || bytes.data === 0) findings.push('Unexpected empty first load, expected scripts and data');
  return { ...gateResult(findings, 0, ''), passed: names.length - findings.length };
}

/** A chunk with everything that it imports statically. */
function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return seen;
}

function gzipBytes(path: string): number {
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0;
}
