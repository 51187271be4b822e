import * as v from 'valibot';

export const SEARCH_KINDS = ['partner', 'person', 'meeting', 'metric', 'article'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * kind (position in SEARCH_KINDS), id (partner code, person id, meeting id, metric, article id), label, detail, and
 * further words to match (names in Vietnamese first, aliases, participants), all folded by the reader. The detail of a
 * metric is its theme in both languages, `Trade | Thương mại`.
 */
export const SearchEntrySchema = v.tuple([v.number(), v.string(), v.string(), v.string(), v.string()]);
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>;

/** `search.json`: asked for when the search is first opened. Meetings newest first, people by number of meetings. */
export const SearchFileSchema = v.object({ entries: v.array(SearchEntrySchema) });
export type SearchFile = v.InferOutput<typeof SearchFileSchema>;
