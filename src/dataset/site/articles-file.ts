import * as v from 'valibot';
import { NoteSchema, RECORD_KINDS } from '../article-line.ts';
import { BANDS } from '../confidence-band.ts';
import { BOUNDS } from '../statistic.ts';
import { ArticleRefSchema } from './article-ref.ts';

const counts = v.object({
  meetings: v.number(),
  statistics: v.number(),
  relationships: v.number(),
  agreements: v.number(),
});

/** `articles/index.json`: newest first, undated last. */
export const ArticlesIndexSchema = v.object({
  articles: v.array(
    v.object({
      ...ArticleRefSchema.entries,
      file: v.string(),
      lang: v.string(),
      counts,
      partners: v.array(v.string()),
    }),
  ),
});
export type ArticlesIndex = v.InferOutput<typeof ArticlesIndexSchema>;

/** A record read from this article, and where; `id` is the merged record's. */
export const ArticleRecordSchema = v.object({
  kind: v.picklist(RECORD_KINDS),
  id: v.string(),
  /** One line that names it: '26 Nov 2025, PHL, dialogue' in parts that the page formats. */
  date: v.nullable(v.string()),
  partners: v.array(v.string()),
  label: v.string(),
  /** Names of those who met; empty for the other kinds. */
  people: v.array(v.string()),
  /** The figure of a statistic, null for the other kinds. */
  figure: v.nullable(v.object({ value: v.number(), unit: v.string(), bound: v.picklist(BOUNDS) })),
  /** Metric of a statistic, else null. A meeting is found by the day that its id begins with (facets.bin). */
  metric: v.nullable(v.string()),
  rule: v.string(),
  band: v.picklist(BANDS),
  spans: v.array(v.object({ start: v.number(), end: v.number() })),
});
export type ArticleRecord = v.InferOutput<typeof ArticleRecordSchema>;

/** `articles/ID.json`: the text as it was read. Spans count UTF-16 units of `text`, front matter included. */
export const ArticleFileSchema = v.object({
  ...ArticleRefSchema.entries,
  file: v.string(),
  lang: v.string(),
  text: v.string(),
  /** Where the text proper begins, after the front matter. */
  bodyStart: v.number(),
  records: v.array(ArticleRecordSchema),
  notes: v.array(NoteSchema),
});
export type ArticleFile = v.InferOutput<typeof ArticleFileSchema>;
