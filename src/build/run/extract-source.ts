import type { ArticleLine } from '#dataset/article-line.ts';
import { type ArticleInput, type Extraction, extractArticle } from '#extract/pipeline.ts';
import type { Problem } from '../read/problem.ts';
import { readSource } from '../read/read-source.ts';
import type { Source } from '../read/source.ts';
import { assertEvidence } from './assert-evidence.ts';

/** What became of a source. `line` is null when it could not be read at all; `text` is what its offsets count in. */
export type Extracted = {
  line: ArticleLine | null;
  problem: Problem | null;
  text: string;
  bodyStart: number;
  mentions: Extraction['mentions'];
  rejections: Extraction['rejections'];
};

/** Reads one source and everything in it. Text in another language gives a line without records and with a note. */
export function extractSource(source: Source, bytes?: Uint8Array): Extracted {
  const read = readSource(source, bytes);
  const nothing = { mentions: [], rejections: [], bodyStart: 0 };
  if ('problem' in read) {
    const line = read.input ? skippedLine(read.input, read.problem) : null;
    return { line, problem: read.problem, text: read.input?.text ?? '', ...nothing };
  }
  const { line, mentions, rejections } = extractArticle(read.input);
  assertEvidence(line, read.input.text);
  return { line, problem: null, text: read.input.text, bodyStart: read.bodyStart, mentions, rejections };
}

function skippedLine(input: ArticleInput, problem: Problem): ArticleLine {
  return {
    article: {
      id: input.id,
      file: input.file,
      title: input.meta?.title ?? '',
      outlet: input.meta?.outlet ?? null,
      url: input.meta?.url ?? null,
      published: input.meta?.published ?? null,
      lang: input.meta?.lang ?? 'und',
    },
    meetings: [],
    statistics: [],
    relationships: [],
    agreements: [],
    notes: [{ rule: 'article/language', message: problem.message, start: 0, end: 0 }],
  };
}
