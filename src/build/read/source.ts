/** One article to be read: a file, or a line of NDJSON from standard input. `name`: the file's path inside the folder given. */
export type Source =
  | { kind: 'file'; path: string; name: string; size: number; mtimeMs: number }
  | { kind: 'line'; text: string; number: number };

export const ARTICLE_EXTENSIONS = ['.txt', '.md', '.html', '.htm'] as const;
