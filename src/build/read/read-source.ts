import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { isPartialDate } from '#dataset/partial-date.ts';
import { readFrontMatter } from '#extract/article/front-matter.ts';
import type { ArticleInput } from '#extract/pipeline.ts';
import { articleId } from './article-id.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import type { Problem } from './problem.ts';
import { readHtml } from './read-html.ts';
import type { Source } from './source.ts';

/** An article ready for the extractor, or the reason why it is not read. `bodyStart`: where its front matter ends. */
export type ReadResult = { input: ArticleInput; bodyStart: number } | { problem: Problem; input?: ArticleInput };

const LineSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  title: v.optional(v.nullable(v.string())),
  published: v.optional(v.nullable(v.string())),
  outlet: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
});

/** Reads a source. `bytes` saves reading a file again whose content is at hand. */
export function readSource(source: Source, bytes?: Uint8Array): ReadResult {
  return source.kind === 'file' ? readFile(source, bytes) : readLine(source);
}

function readFile(source: Extract<Source, { kind: 'file' }>, given?: Uint8Array): ReadResult {
  const file = basename(source.name);
  const fail = (place: string | null, message: string, remedy: string): ReadResult => ({
    problem: { file: source.name, place, message, remedy },
  });
  let bytes: Uint8Array;
  try {
    bytes = given ?? readFileSync(source.path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return fail(
      null,
      `Unexpected ${code}, expected a readable file`,
      'check that it is a file and that you may read it',
    );
  }
  const html = /\.html?$/i.test(source.name);
  const decoded = decodeText(bytes, { html });
  if (!('text' in decoded)) return fail(decoded.place, decoded.message, decoded.remedy);
  if (!html) return checkText({ id: articleId(source.name), file, text: decoded.text }, source.name);
  const page = readHtml(decoded.text);
  if (!page) return fail(null, 'Unexpected page without readable text', 'save the article itself, or its text as .txt');
  return checkText({ id: articleId(source.name), file, text: page.text, meta: page.meta }, source.name);
}

function readLine(source: Extract<Source, { kind: 'line' }>): ReadResult {
  const where = { file: 'standard input', place: `line ${source.number}` };
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return {
      problem: {
        ...where,
        message: 'Unexpected text, expected a JSON object',
        remedy: 'write one {"id", "text"} object a line',
      },
    };
  }
  const parsed = v.safeParse(LineSchema, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return {
      problem: {
        ...where,
        message: `Unexpected ${v.getDotPath(issue) ?? 'value'}: ${issue.message}`,
        remedy: 'give id and text as strings',
      },
    };
  }
  const { id, text, ...rest } = parsed.output;
  const meta = Object.fromEntries(Object.entries(rest).filter(([, value]) => value));
  return checkText(
    { id, file: /\.(?:txt|md|html?)$/i.test(id) ? id : `${id}.txt`, text, meta },
    where.file,
    where.place,
  );
}

/** Front matter, dates and language, the same for every way an article comes in. */
function checkText(input: ArticleInput, file: string, place: string | null = null): ReadResult {
  const front = readFrontMatter(input.text);
  const problem = front.problems[0];
  if (problem) {
    return {
      problem: {
        file,
        place: place ?? `${problem.line}:${problem.column}`,
        message: problem.message,
        remedy: 'put title, outlet, url, published and lang as "key: value" lines between two "---" lines',
      },
    };
  }
  const published = front.values.published ?? input.meta?.published;
  if (published !== undefined && !isPartialDate(published)) {
    return {
      problem: {
        file,
        place: place ?? `${lineOf(input.text, 'published')}`,
        message: `Unexpected date "${published}" in published, expected a day that exists as YYYY-MM-DD`,
        remedy: 'correct the date or leave the line out',
      },
    };
  }
  const body = input.text.slice(front.bodyStart);
  const lang = front.values.lang && !/^en/i.test(front.values.lang) ? front.values.lang : detectLanguage(body);
  if (lang !== 'eng') {
    return {
      input: { ...input, meta: { ...input.meta, lang } },
      problem: {
        file,
        place,
        message: `Unexpected language "${lang}", expected English`,
        remedy: 'give an English version of the article',
      },
    };
  }
  return { input, bodyStart: front.bodyStart };
}

function lineOf(text: string, key: string): number {
  const at = text.search(new RegExp(`^${key}:`, 'm'));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
