import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { architecture } from './architecture.ts';
import { byteBudget } from './byte-budget.ts';
import { lint } from './lint.ts';
import { withPlanted } from './planted-copy.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';

const ALL = ['src', 'e2e', 'checks', 'data/lexicon'];
const SLOW = 180_000;

describe('each gate catches what is planted', { timeout: SLOW }, () => {
  it('lint', async () => {
    const planted = { 'src/dataset/planted.ts': 'export const planted: any = 1;\n' };
    const result = await withPlanted(['src/dataset'], planted, lint);
    expect(result).toMatchObject({
      failed: 1,
      detail: expect.stringMatching(/src\/dataset\/planted\.ts:1:23 lint\/suspicious\/noExplicitAny/),
    });
  });

  it('format', async () => {
    const result = await withPlanted(
      ['src/dataset'],
      { 'src/dataset/planted.ts': 'export const planted = "1"\n' },
      lint,
    );
    expect(result).toMatchObject({ failed: 1, detail: expect.stringMatching(/planted\.ts.* format/) });
  });

  it('types', async () => {
    const planted = { 'src/dataset/planted.ts': "export const planted: number = 'one';\n" };
    const result = await withPlanted(['src/dataset'], planted, types);
    expect(result.detail).toMatch(/src\/dataset\/planted\.ts\(1,14\): error TS2322/);
    expect(result.failed).toBeGreaterThan(0);
  });

  it('architecture', async () => {
    const planted = {
      'src/dataset/planted.ts':
        "import { readFileSync } from 'node:fs';\nimport { fold } from '../extract/article/fold.ts';\nexport const planted = [readFileSync, fold];\n",
      'src/app/features/planted-a/one.ts': "export { other } from '../planted-b/other.ts';\n",
      'src/app/features/planted-b/other.ts':
        "import { slug } from '#build/merge/slug.ts';\nexport const other = slug;\n",
    };
    const { detail } = await withPlanted(ALL, planted, architecture);
    for (const rule of ['dataset-stands-alone', 'dataset-has-no-platform'])
      expect(detail).toMatch(new RegExp(`${rule}: src/dataset/planted\\.ts`));
    expect(detail).toMatch(/features-are-islands: src\/app\/features\/planted-a\/one\.ts/);
    expect(detail).toMatch(/app-knows-no-build: src\/app\/features\/planted-b\/other\.ts -> src\/build/);
  });

  it('architecture, when the parser finds no modules', async () => {
    const result = await withPlanted([], { 'src/empty.ts': '' }, architecture);
    expect(result).toMatchObject({ failed: 1, detail: expect.stringMatching(/expected at least/) });
  });

  it('unused code', async () => {
    const planted = { 'src/extract/planted.ts': 'export const planted = 1;\n' };
    const { detail } = await withPlanted(ALL, planted, unused);
    expect(detail).toMatch(/src\/extract\/planted\.ts: unused files/);
  });

  it('byte budgets', async () => {
    const chunk = (bytes: number) => randomBytes(bytes).toString('base64');
    const manifest = {
      'index.html': { file: 'a.js', src: 'index.html', isEntry: true, imports: ['_shared'], css: ['a.css'] },
      _shared: { file: 'shared.js' },
      'src/app/routes/overview/overview-page.tsx': {
        file: 'overview.js',
        src: 'src/app/routes/overview/overview-page.tsx',
      },
      'src/app/routes/timeline/timeline-page.tsx': {
        file: 'timeline.js',
        src: 'src/app/routes/timeline/timeline-page.tsx',
      },
    };
    const site = {
      'dist/.vite/manifest.json': JSON.stringify(manifest),
      'dist/a.js': chunk(30_000),
      'dist/shared.js': chunk(30_000),
      'dist/overview.js': chunk(20_000),
      'dist/timeline.js': chunk(200_000),
      'dist/a.css': chunk(1000),
      'dist/data/index.json': chunk(3000),
      'dist/data/facets.bin': '',
    };
    const measure = (planted: Record<string, string>) =>
      withPlanted([], { ...site, ...planted }, (folder) => byteBudget(`${folder}/dist`));
    expect(await measure({})).toMatchObject({ failed: 0 });
    expect(await measure({ 'dist/overview.js': chunk(90_000) })).toMatchObject({
      failed: 1,
      detail: expect.stringMatching(/^script: Unexpected \d+ bytes/),
    });
    expect(await measure({ 'dist/data/index.json': chunk(20_000) })).toMatchObject({
      failed: 1,
      detail: expect.stringMatching(/^data: /),
    });
  });
});
