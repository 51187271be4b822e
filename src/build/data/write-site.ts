import { parseContract } from '#dataset/parse-contract.ts';
import { encodeFacets } from '#dataset/site/encode-facets.ts';
import { type IndexFile, IndexFileSchema } from '#dataset/site/index-file.ts';
import type { QualityFile } from '#dataset/site/quality-file.ts';
import { sitePaths } from '#dataset/site/site-paths.ts';
import { writeDownloads } from '../downloads/write-downloads.ts';
import type { Problem } from '../read/problem.ts';
import { articleFile, articleSections, reportsByArticle } from '../site/article-files.ts';
import { countryFile } from '../site/country-files.ts';
import { readFlag, readFlagsLicence } from '../site/flags.ts';
import { gapsFile } from '../site/gaps-file.ts';
import { indexFile } from '../site/index-file.ts';
import { listParts } from '../site/list-parts.ts';
import { chunkCount, facetRows, meetingChunk, meetingEvidenceChunk, rowsOf } from '../site/meeting-files.ts';
import type { MetricBook } from '../site/metric-book.ts';
import { RecordStamps } from '../site/record-stamps.ts';
import { searchSections } from '../site/search-file.ts';
import { type SiteFolder, signatureOf } from '../site/site-folder.ts';
import type { SiteModel } from '../site/site-model.ts';
import { digestOf, type MetricDigest, metricFile, metricGroups, statisticsIndex } from '../site/statistic-files.ts';

export type SiteInput = {
  model: SiteModel;
  metrics: MetricBook;
  quality: QualityFile;
  problems: readonly Problem[];
  /** Markdown file that says what is missing. */
  ledger: string;
  /** Version of the code and the lexicon that make the files. */
  version: string;
  /** Hash of an article's file, and its text when it has to be written. */
  articleText: (id: string) => { hash: string; bodyStart: number; text: () => string };
};

/** Writes every file that the page loads, and the downloads. Gives the index, which is written last. */
export function writeSite(folder: SiteFolder, input: SiteInput): IndexFile {
  const { model } = input;
  const stamps = new RecordStamps(input.version, (id) => input.articleText(id).hash);
  const facets = encodeFacets(facetRows(model));
  folder.write(sitePaths.facets, signatureOf(facets), () => facets);
  writeMeetings(folder, input, stamps);
  writeCountries(folder, input, stamps);
  writeFlags(folder, input);
  const metrics = writeStatistics(folder, input, stamps);
  writeArticles(folder, input, stamps);
  folder.writeParts(sitePaths.search, listParts('entries', searchSections(model, metrics, input.metrics, stamps)));
  folder.writeJson(sitePaths.quality, input.quality);
  folder.writeJson(sitePaths.gaps, gapsFile(model, input.ledger));
  writeDownloads(folder, model.dataset, stamps);
  const notes = model.dataset.articles.reduce((sum, { notes }) => sum + notes.length, input.quality.checks.length);
  const index = parseContract(
    IndexFileSchema,
    indexFile(model, folder.hash, input.problems, notes, input.metrics),
    sitePaths.index,
  );
  folder.writeJson(sitePaths.index, index);
  return index;
}

function writeMeetings(folder: SiteFolder, { model }: SiteInput, stamps: RecordStamps): void {
  for (let chunk = 0; chunk < chunkCount(model); chunk++) {
    const rows = rowsOf(model, chunk);
    const signature = stamps.ofRows(model, rows, []);
    folder.write(sitePaths.meetings(chunk), signature, () => JSON.stringify(meetingChunk(model, chunk)));
    folder.write(sitePaths.meetingEvidence(chunk), signature, () => JSON.stringify(meetingEvidenceChunk(model, chunk)));
  }
}

function writeCountries(folder: SiteFolder, { model, metrics }: SiteInput, stamps: RecordStamps): void {
  for (const [code, { rows, statistics, relationships, agreements }] of model.byPartner) {
    const signature = stamps.ofRows(model, rows, [...statistics, ...relationships, ...agreements], model.asOf);
    folder.write(sitePaths.country(code), signature, () => JSON.stringify(countryFile(model, metrics, code)));
  }
}

function writeFlags(folder: SiteFolder, { model }: SiteInput): void {
  for (const code of model.byPartner.keys()) {
    const { alpha2 } = model.book.partner(code);
    if (alpha2 !== null) writeCopy(folder, sitePaths.flag(alpha2), readFlag(alpha2));
  }
  writeCopy(folder, sitePaths.flagsLicence, readFlagsLicence());
}

function writeCopy(folder: SiteFolder, path: string, bytes: Uint8Array): void {
  folder.write(path, signatureOf(bytes), () => bytes);
}

function writeStatistics(folder: SiteFolder, { model, metrics }: SiteInput, stamps: RecordStamps): MetricDigest[] {
  const digests = metricGroups(model).map((group) => {
    const signature = stamps.of(group.statistics);
    const file = once(() => metricFile(model, metrics, group));
    folder.write(sitePaths.metric(group.metric), signature, () => JSON.stringify(file()));
    return folder.remember(`metric ${group.metric}`, signature, () => digestOf(file()));
  });
  const summaries = digests.map(({ summary }) => summary);
  folder.writeJson(sitePaths.statistics, statisticsIndex(summaries, metrics));
  return digests;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function writeArticles(folder: SiteFolder, { model, articleText }: SiteInput, stamps: RecordStamps): void {
  const reports = reportsByArticle(model);
  const signatures = new Map<string, string>();
  for (const article of model.dataset.articles) {
    const own = reports.get(article.id) ?? [];
    const { hash, bodyStart, text } = articleText(article.id);
    // Records merged with other articles' may change while this article does not.
    const signature = stamps.of(
      own.map(({ record }) => record),
      hash,
    );
    signatures.set(article.id, signature);
    folder.write(sitePaths.article(article.id), signature, () =>
      JSON.stringify(articleFile(article, own, text(), bodyStart)),
    );
  }
  const sections = articleSections(model, reports, (id) => `${id} ${signatures.get(id)}`);
  folder.writeParts(sitePaths.articles, listParts('articles', sections));
}
