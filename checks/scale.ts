import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { encodeFacets } from '#dataset/site/encode-facets.ts';
import { projectRoot } from '../src/build/data/project-root.ts';
import { writeSite } from '../src/build/data/write-site.ts';
import { Merger } from '../src/build/merge/merger.ts';
import { firstSight } from '../src/build/site/first-sight.ts';
import { facetRows } from '../src/build/site/meeting-files.ts';
import { MetricBook } from '../src/build/site/metric-book.ts';
import { PartnerBook } from '../src/build/site/partner-book.ts';
import { SiteFolder } from '../src/build/site/site-folder.ts';
import { buildSiteModel } from '../src/build/site/site-model.ts';
import { filterSpeed } from './scale/filter-speed.ts';
import { syntheticLines } from './scale/synthetic-lines.ts';

/**
 * `npm run scale -- merge 100000`: time, memory and bytes of a large corpus. `npm run scale -- rebuild 10000`: a rebuild
 * after one change. `npm run scale -- page 100000`: how fast the built page in `dist` filters that many.
 */
const [task = 'merge', count = task === 'rebuild' ? '10000' : '100000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'atlas-scale-'));
try {
  if (task === 'merge') scaleMerge(Number(count));
  else if (task === 'rebuild') scaleRebuild(Number(count));
  else if (task === 'page') {
    scaleMerge(Number(count));
    for (const slow of [1, 4]) print(await filterSpeed(join(folder, 'site'), slow));
  } else process.stderr.write(`Unexpected task "${task}", expected merge, rebuild or page\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function scaleMerge(articles: number): void {
  const clock = stopwatch();
  const merger = new Merger();
  for (const line of syntheticLines(articles)) merger.addLine(line);
  clock('generate');
  const dataset = merger.merge();
  clock('merge');
  const lexicon = join(projectRoot, 'data/lexicon');
  const model = buildSiteModel(dataset, PartnerBook.read(lexicon));
  clock('model');
  encodeFacets(facetRows(model));
  clock('facets');
  const site = new SiteFolder(join(folder, 'site'), join(folder, 'cache'));
  const index = writeSite(site, {
    model,
    metrics: MetricBook.read(lexicon),
    quality: { report: null, firstSight: firstSight(), checks: [], skipped: [] },
    problems: [],
    ledger: '',
    version: 'scale',
    articleText: (id) => ({ hash: id, bodyStart: 0, text: () => `Text of ${id}.` }),
  });
  site.commit();
  clock('write');
  const { counts } = index;
  print(
    `${counts.articles} articles, ${counts.meetings} meetings, ${counts.statistics} statistics, ${counts.agreements} agreements`,
  );
  print(`processor ${(process.cpuUsage().user / 1e6).toFixed(0)} s`);
  print(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  const out = join(folder, 'site');
  for (const file of ['index.json', 'facets.bin', 'search.json', 'articles/index.json', 'statistics/index.json'])
    print(size(out, [file]));
  const [rows, proofs] = [/^\d+\.json$/, /evidence/].map((kind) =>
    readdirSync(join(out, 'meetings')).filter((file) => kind.test(file)),
  );
  for (const [label, files] of [
    ['meeting rows', rows],
    ['meeting evidence', proofs],
  ] as const) {
    print(
      size(
        out,
        (files ?? []).map((file) => join('meetings', file)),
        label,
      ),
    );
  }
  for (const part of ['countries', 'statistics'])
    print(
      size(
        out,
        readdirSync(join(out, part)).map((file) => join(part, file)),
        part,
      ),
    );
}

/** Bytes gzip -9 of files; of several the largest and the mean. */
function size(out: string, files: string[], label = files[0] ?? ''): string {
  const bytes = files.map((file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length);
  const mean = Math.round(bytes.reduce((a, b) => a + b, 0) / bytes.length);
  return files.length === 1
    ? `${label}: ${bytes[0]} bytes gz`
    : `${label}: ${files.length} files, mean ${mean}, largest ${Math.max(...bytes)} bytes gz`;
}

function scaleRebuild(articles: number): void {
  const source = join(projectRoot, 'data/articles');
  const texts = readdirSync(source)
    .filter((file) => /^\d.*\.md$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));
  const corpus = join(folder, 'articles');
  mkdirSync(corpus);
  for (let i = 0; i < articles; i++) {
    const { file, text } = texts[i % texts.length] as (typeof texts)[0];
    // Every copy tells of other years, or all copies would be one event.
    const shift = Math.floor(i / texts.length);
    const moved = text.replace(/\b20[12]\d\b/g, (year) => String(1950 + ((Number(year) - 2010 + shift) % 150)));
    writeFileSync(join(corpus, `${String(i).padStart(6, '0')}-${file}`), moved);
  }
  const build = (name: string) => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'data', '--', '--articles', corpus, '--out', join(folder, 'out')],
      { cwd: projectRoot, encoding: 'utf8' },
    );
    print(
      `${name}: ${((performance.now() - start) / 1000).toFixed(2)} s with npm and start-up; ${status === 0 ? stdout.trim().split('\n').join(' | ') : stderr}`,
    );
  };
  build('first build');
  build('nothing changed');
  writeFileSync(join(corpus, '000007-changed.md'), `${texts[7]?.text}\nOne more line.\n`);
  build('one article added');
  writeFileSync(join(corpus, '000007-changed.md'), `${texts[7]?.text}\nAnother line.\n`);
  build('one article changed');
}

function stopwatch(): (name: string) => void {
  let last = performance.now();
  return (name) => {
    print(`${name} ${((performance.now() - last) / 1000).toFixed(2)} s`);
    last = performance.now();
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
