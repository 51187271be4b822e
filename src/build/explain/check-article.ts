import { RECORD_KINDS } from '#dataset/article-line.ts';
import { readFrontMatter } from '#extract/article/front-matter.ts';
import type { Extracted } from '../run/extract-source.ts';
import { describeRecord } from './describe-record.ts';

const WANTED = ['title', 'outlet', 'url', 'published'] as const;

/** What was read from a brief, with its sentences, and what its writer should look at. */
export function checkArticle(file: string, { line, problem, text }: Extracted): { report: string; ok: boolean } {
  if (problem || !line)
    return { report: `${file}: ${problem?.message ?? 'nothing read'}; ${problem?.remedy ?? ''}`, ok: false };
  const { values } = readFrontMatter(text);
  const missing = WANTED.filter((key) => !values[key]);
  const counts = RECORD_KINDS.map((kind) => `${line[kind].length} ${kind}`).join(', ');
  const badUrl = values.url !== undefined && !URL.canParse(values.url);
  const report = [
    `${file}: ${counts}`,
    ...(missing.length ? [`  front matter without ${missing.join(', ')}: say it if it is known`] : []),
    ...(badUrl ? [`  url: Unexpected "${values.url}", expected a whole address`] : []),
    ...RECORD_KINDS.flatMap((kind) =>
      line[kind].flatMap((record) => describeRecord(kind, record)).map((text) => `  ${text}`),
    ),
    ...line.notes.map(({ message, start }) => `  note at line ${text.slice(0, start).split('\n').length}: ${message}`),
  ].join('\n');
  return { report, ok: !badUrl };
}
