/** Shape of the files below; a page that meets another number says that the dataset has to be rebuilt. */
export const SITE_VERSION = 3;

/** Meetings in one detail chunk. */
export const CHUNK_ROWS = 512;

/** Addresses of the generated files, relative to `data/` of the site. The build writes them, the app asks for them. */
export const sitePaths = {
  index: 'index.json',
  facets: 'facets.bin',
  /** Rows `chunk * CHUNK_ROWS` and on, in date order: MeetingChunk. */
  meetings: (chunk: number) => `meetings/${chunk}.json`,
  /** Quotations, reports and conflicts of the same rows: MeetingEvidenceChunk. */
  meetingEvidence: (chunk: number) => `meetings/${chunk}.evidence.json`,
  country: (code: string) => `countries/${code}.json`,
  flag: (alpha2: string) => `flags/${alpha2}.svg`,
  flagsLicence: 'flags/LICENSE.txt',
  statistics: 'statistics/index.json',
  metric: (metric: string) => `statistics/${metric}.json`,
  articles: 'articles/index.json',
  article: (id: string) => `articles/${id}.json`,
  search: 'search.json',
  quality: 'quality.json',
  gaps: 'gaps.json',
} as const;

export function chunkOf(row: number): number {
  return Math.floor(row / CHUNK_ROWS);
}
