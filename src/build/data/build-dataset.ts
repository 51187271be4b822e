import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleLine } from '#dataset/article-line.ts';
import type { IndexFile } from '#dataset/site/index-file.ts';
import type { QualityFile } from '#dataset/site/quality-file.ts';
import { siteVersion } from '../cache/engine-version.ts';
import { Merger } from '../merge/merger.ts';
import { formatProblem, type Problem } from '../read/problem.ts';
import { loadLabels, stemOf } from '../score/load-labels.ts';
import { scoreLines } from '../score/score-lines.ts';
import { firstSight } from '../site/first-sight.ts';
import { MetricBook } from '../site/metric-book.ts';
import { PartnerBook } from '../site/partner-book.ts';
import { selfChecks } from '../site/self-checks.ts';
import { SiteFolder } from '../site/site-folder.ts';
import { buildSiteModel } from '../site/site-model.ts';
import { type CheckedLine, checkPartners } from './check-partners.ts';
import { type CorpusSummary, summariseCorpus } from './corpus-summary.ts';
import { type ReadArticle, textOf } from './read-articles.ts';
import { readFolder } from './read-folder.ts';
import { type RuleIds, readRuleIds } from './rule-use.ts';
import { writeSite } from './write-site.ts';

export type BuildOptions = {
  /** Folder of the articles; labels and the ledger of gaps lie beside it. */
  articles: string;
  /** Folder that is written. */
  out: string;
  cache: string;
  /** Folder of the project: code and lexicon. */
  root: string;
};

export type BuildResult = {
  index: IndexFile;
  corpus: CorpusSummary;
  problems: Problem[];
  fromCache: number;
  bytes: Record<string, number>;
};

/** Articles to dataset. Throws, and leaves the last good dataset, when no article could be read. */
export async function buildDataset(options: BuildOptions): Promise<BuildResult> {
  const { root } = options;
  const lexicon = join(root, 'data/lexicon');
  const book = PartnerBook.read(lexicon);
  mkdirSync(options.cache, { recursive: true });
  const checked = new Map<ArticleLine, CheckedLine>();
  const early = new Merger();
  let version = '';
  // A thread may still be reading the rest: what this one can do of all later steps, it does now.
  const read = await readFolder(options, (known) => {
    version = siteVersion(root);
    for (const { line, name } of known) {
      if (!line) continue;
      const told = checkPartners(line, name, book);
      checked.set(line, told);
      early.addLine(told.line);
    }
    early.settle();
  });
  const problems = [...read.problems];
  if (read.articles.length === 0) {
    throw new Error(['no article could be read; the last dataset stays', ...problems.map(formatProblem)].join('\n'));
  }
  // Of two files with one id the first counts, which may be the one that was only read now.
  const merger = read.articles.filter(({ line }) => checked.has(line)).length === checked.size ? early : new Merger();
  for (const { line, source } of read.articles) {
    const told = checked.get(line) ?? checkPartners(line, source.name, book);
    problems.push(...told.problems);
    merger.addLine(told.line);
  }
  const model = buildSiteModel(merger.merge(), book);
  const byId = new Map(read.articles.map((article) => [article.line.article.id, article]));
  const metrics = MetricBook.read(lexicon);
  const folder = new SiteFolder(options.out, options.cache);
  try {
    const index = writeSite(folder, {
      model,
      metrics,
      quality: {
        report: measure(options.articles, read.articles),
        firstSight: firstSight(),
        checks: selfChecks(model),
        skipped: problems,
      },
      problems,
      version,
      ledger: join(dirname(options.articles), 'gaps.md'),
      articleText: (id) => {
        const { hash, bodyStart, source } = byId.get(id) as ReadArticle;
        return { hash, bodyStart, text: () => textOf(source) };
      },
    });
    const rules = folder.recall<RuleIds>('rules', version) ?? (await readRuleIds());
    folder.note('rules', version, rules);
    folder.commit();
    const corpus = summariseCorpus(model, metrics, rules);
    return { index, corpus, problems, fromCache: read.fromCache, bytes: folder.bytes };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

/** Quality on the labels that lie beside the articles; null without labels. */
function measure(articlesFolder: string, articles: readonly ReadArticle[]): QualityFile['report'] {
  const folder = join(dirname(articlesFolder), 'labels');
  if (!existsSync(folder)) return null;
  const labels = loadLabels(folder);
  if (labels.size === 0) return null;
  const lines = new Map<string, ArticleLine>(articles.map(({ line }) => [stemOf(line.article.file), line]));
  return scoreLines('labels', labels, lines).report;
}
