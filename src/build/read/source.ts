/** One article to be read: a file, or a line of NDJSON from standard input. */
export type Source =
  | {
      kind: 'file';
      path: string /** Path inside the folder that was given; the id comes from it. */;
      name: string;
      size: number;
    }
  | { kind: 'line'; text: string; number: number };

export const ARTICLE_EXTENSIONS = ['.txt', '.md', '.html', '.htm'] as const;
