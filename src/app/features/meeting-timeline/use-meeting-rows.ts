import { useQueries } from '@tanstack/react-query';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { CHUNK_ROWS, chunkOf } from '../../../dataset/site/site-paths.ts';
import { meetingChunkQuery } from '../../data/meeting-queries.ts';

/** Loads the chunks that the given rows lie in; gives a row, or null while its chunk is on the way. */
export function useMeetingRows(rows: readonly number[]): (row: number) => MeetingRow | null {
  const chunks = [...new Set(rows.map(chunkOf))];
  const loaded = useQueries({
    queries: chunks.map((chunk) => ({ ...meetingChunkQuery(chunk), throwOnError: true })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.chunk, data.rows] as const] : []))),
  });
  return (row) => loaded.get(chunkOf(row))?.[row % CHUNK_ROWS] ?? null;
}
