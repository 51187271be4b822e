import * as v from 'valibot';
import { ArticleHeadSchema, NoteSchema } from './article-line.ts';
import {
  MergedAgreementSchema,
  MergedMeetingSchema,
  MergedRelationshipSchema,
  MergedStatisticSchema,
} from './merged-record.ts';

export const MergedArticleSchema = v.object({ ...ArticleHeadSchema.entries, notes: v.array(NoteSchema) });
export type MergedArticle = v.InferOutput<typeof MergedArticleSchema>;

/** What `merge` prints. It can be merged again with other lines or other merged results. */
export const MergedDatasetSchema = v.object({
  articles: v.array(MergedArticleSchema),
  meetings: v.array(MergedMeetingSchema),
  statistics: v.array(MergedStatisticSchema),
  relationships: v.array(MergedRelationshipSchema),
  agreements: v.array(MergedAgreementSchema),
});
export type MergedDataset = v.InferOutput<typeof MergedDatasetSchema>;
