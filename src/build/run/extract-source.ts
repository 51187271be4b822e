import type { ArticleLine } from '#dataset/article-line.ts';
import type { Mention } from '#extract/find/mention.ts';
import { type ArticleInput, type Extraction, extractPrepared, mentionsOf, prepareArticle } from '#extract/pipeline.ts';
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
  /** Only where they were asked for. */
  mentions: Mention[];
  rejections: Extraction['rejections'];
};

export type Wanted = { mentions?: boolean | undefined };

/** Reads one source and everything in it. Text in another language gives a line without records and with a note. */
export function extractSource(source: Source, { mentions = false }: Wanted = {}): Extracted {
  const read = readSource(source);
  const nothing = { mentions: [], rejections: [], bodyStart: 0 };
  if ('problem' in read) {
    const line = read.input ? skippedLine(read.input, read.problem) : null;
    return { line, problem: read.problem, text: read.input?.text ?? '', ...nothing };
  }
  const prepared = prepareArticle(read.input);
  const { line, rejections } = extractPrepared(prepared);
  assertEvidence(line, read.input.text);
  return {
    line,
    problem: null,
    text: read.input.text,
    bodyStart: read.bodyStart,
    mentions: mentions ? mentionsOf(prepared) : [],
    rejections,
  };
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
