import * as v from 'valibot';
import { AgreementSchema } from './agreement.ts';
import { MeetingSchema } from './meeting.ts';
import { PartialDateSchema } from './partial-date.ts';
import { RelationshipSchema } from './relationship.ts';
import { StatisticSchema } from './statistic.ts';

/** Who published an article and when, as far as its metadata or its text says. */
export const ArticleHeadSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  file: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(PartialDateSchema),
  lang: v.string(),
});
export type ArticleHead = v.InferOutput<typeof ArticleHeadSchema>;

/** Something a reader should know about a place in the text: a figure that cannot be, two dates that disagree. */
export const NoteSchema = v.object({
  rule: v.string(),
  message: v.string(),
  start: v.number(),
  end: v.number(),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** One line of `extract`: everything read from one article, and nothing that its text does not say. */
export const ArticleLineSchema = v.object({
  article: ArticleHeadSchema,
  meetings: v.array(MeetingSchema),
  statistics: v.array(StatisticSchema),
  relationships: v.array(RelationshipSchema),
  agreements: v.array(AgreementSchema),
  notes: v.array(NoteSchema),
});
export type ArticleLine = v.InferOutput<typeof ArticleLineSchema>;

/** The four kinds of record, under the names that the lines, the files and the pages use. */
export const RECORD_KINDS = ['meetings', 'statistics', 'relationships', 'agreements'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
