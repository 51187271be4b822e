import type { ArticleLine } from '../dataset/article-line.ts';
import type { Mention } from './find/mention.ts';
import type { Rejection } from './rules/rule.ts';

/** What is known of an article before it is read. What `meta` says wins over the front matter, which wins over the text. */
export type ArticleInput = {
  id: string;
  /** File name as the user knows it, `name.txt`. */
  file: string;
  /** The raw text, front matter included; evidence offsets count in it. */
  text: string;
  meta?: { title?: string; outlet?: string; url?: string; published?: string; lang?: string };
};

export type Extraction = {
  line: ArticleLine;
  /** What the finders found, offsets in the raw text. */
  mentions: Mention[];
  rejections: Rejection[];
};

/** Reads one article. Pure and deterministic: the same text gives the same line, in Node and in a browser's worker. */
export function extractArticle(input: ArticleInput): Extraction {
  return {
    line: {
      article: {
        id: input.id,
        file: input.file,
        title: '',
        outlet: null,
        url: null,
        published: null,
        lang: 'en',
      },
      meetings: [],
      statistics: [],
      relationships: [],
      agreements: [],
      notes: [],
    },
    mentions: [],
    rejections: [],
  };
}
