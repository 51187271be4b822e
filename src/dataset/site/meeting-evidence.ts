import * as v from 'valibot';
import { ConflictSchema, ReportSchema, SourcedEvidenceSchema } from '../merged-record.ts';
import { ArticleRefSchema } from './article-ref.ts';

/** Why a meeting is in the data: who reported it, in which words, and where they disagree. */
export const MeetingEvidenceSchema = v.object({
  id: v.string(),
  evidence: v.array(SourcedEvidenceSchema),
  reports: v.array(ReportSchema),
  conflicts: v.array(ConflictSchema),
  aliases: v.array(v.string()),
});
export type MeetingEvidence = v.InferOutput<typeof MeetingEvidenceSchema>;

/** `meetings/N.evidence.json`: in the order of the rows of `meetings/N.json`. */
export const MeetingEvidenceChunkSchema = v.object({
  chunk: v.number(),
  rows: v.array(MeetingEvidenceSchema),
  articles: v.array(ArticleRefSchema),
});
export type MeetingEvidenceChunk = v.InferOutput<typeof MeetingEvidenceChunkSchema>;
