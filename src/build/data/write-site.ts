import type { MergedArticle } from '#dataset/merged-dataset.ts';
import { parseContract } from '#dataset/parse-contract.ts';
import { encodeFacets } from '#dataset/site/encode-facets.ts';
import { type IndexFile, IndexFileSchema } from '#dataset/site/index-file.ts';
import type { QualityFile } from '#dataset/site/quality-file.ts';
import { sitePaths } from '#dataset/site/site-paths.ts';
import { writeDownloads } from '../downloads/write-downloads.ts';
import type { Problem } from '../read/problem.ts';
import { articleFile, articlesIndex, recordsByArticle } from '../site/article-files.ts';
import { countryFile } from '../site/country-files.ts';
import { gapsFile } from '../site/gaps-file.ts';
import { indexFile } from '../site/index-file.ts';
import { chunkCount, facetRows, meetingChunk, meetingEvidenceChunk } from '../site/meeting-files.ts';
import type { MetricBook } from '../site/metric-book.ts';
import { searchFile } from '../site/search-file.ts';
import { type SiteFolder, signatureOf } from '../site/site-folder.ts';
import type { SiteModel } from '../site/site-model.ts';
import { metricFiles, statisticsIndex } from '../site/statistic-files.ts';

export type SiteInput = {
  model: SiteModel;
  metrics: MetricBook;
  quality: QualityFile;
  problems: readonly Problem[];
  /** Markdown file that says what is missing. */
  ledger: string;
  /** Hash of an article's file, and its text when it has to be written. */
  articleText: (id: string) => { hash: string; bodyStart: number; text: () => string };
};

/** Writes every file that the page loads, and the downloads. Gives the index, which is written last. */
export function writeSite(folder: SiteFolder, input: SiteInput): IndexFile {
  const { model, metrics } = input;
  const facets = encodeFacets(facetRows(model));
  folder.write(sitePaths.facets, signatureOf(facets), () => facets);
  for (let chunk = 0; chunk < chunkCount(model); chunk++) {
    folder.writeJson(sitePaths.meetings(chunk), meetingChunk(model, chunk));
    folder.writeJson(sitePaths.meetingEvidence(chunk), meetingEvidenceChunk(model, chunk));
  }
  for (const code of model.byPartner.keys()) folder.writeJson(sitePaths.country(code), countryFile(model, code));
  const files = metricFiles(model, metrics);
  for (const file of files) folder.writeJson(sitePaths.metric(file.metric), file);
  folder.writeJson(sitePaths.statistics, statisticsIndex(files, metrics));
  writeArticles(folder, input);
  folder.writeJson(sitePaths.search, searchFile(model, files));
  folder.writeJson(sitePaths.quality, input.quality);
  folder.writeJson(sitePaths.gaps, gapsFile(model, input.ledger));
  writeDownloads(folder, model.dataset);
  const notes = model.dataset.articles.reduce((sum, { notes }) => sum + notes.length, input.quality.checks.length);
  const index = parseContract(IndexFileSchema, indexFile(model, folder.hash, input.problems, notes), sitePaths.index);
  folder.writeJson(sitePaths.index, index);
  return index;
}

function writeArticles(folder: SiteFolder, { model, articleText }: SiteInput): void {
  const records = recordsByArticle(model);
  for (const article of model.dataset.articles) {
    const own = records.get(article.id) ?? [];
    const { hash, bodyStart, text } = articleText(article.id);
    const signature = signatureOf(JSON.stringify([hash, bodyStart, article satisfies MergedArticle, own]));
    folder.write(sitePaths.article(article.id), signature, () =>
      JSON.stringify(articleFile(article, own, text(), bodyStart)),
    );
  }
  folder.writeJson(sitePaths.articles, articlesIndex(model, records));
}
