import { queryOptions } from '@tanstack/react-query';
import { MeetingEvidenceChunkSchema } from '../../dataset/site/meeting-evidence.ts';
import { MeetingChunkSchema } from '../../dataset/site/meeting-row.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { datasetHash } from './index-query.ts';
import { loadJson } from './load-file.ts';

/** Up to 512 meetings in date order; `chunkOf(row)` says which. */
export const meetingChunkQuery = (chunk: number) =>
  queryOptions({
    queryKey: ['meetings', chunk],
    queryFn: async () => loadJson(sitePaths.meetings(chunk), MeetingChunkSchema, await datasetHash()),
    structuralSharing: false,
  });

/** Quotations, reports and conflicts of the same rows. */
export const meetingEvidenceQuery = (chunk: number) =>
  queryOptions({
    queryKey: ['meeting-evidence', chunk],
    queryFn: async () => loadJson(sitePaths.meetingEvidence(chunk), MeetingEvidenceChunkSchema, await datasetHash()),
    structuralSharing: false,
  });
