import type { ArticleHead, Note } from '../dataset/article-line.ts';
import type { PartialDate } from '../dataset/partial-date.ts';
import type { Mention, Span } from './find/mention.ts';
import type { WordSigns } from './triggers/triggers.ts';

/** What a block of an article is; decides which rules read it. */
export type BlockKind =
  | 'title'
  | 'headline-list'
  | 'story-head'
  | 'caption'
  | 'paragraph'
  | 'byline'
  | 'footer'
  | 'foreign';

/** A paragraph-like unit of the clean text. `foreign` is text of other articles (related-story blurbs). */
export type Block = Span & {
  kind: BlockKind;
  /** Index of the story that it belongs to; foreign blocks and list items are stories of their own. */
  story: number;
  /** Offset where the running text begins, after a dateline such as 'Hanoi (VNA) – '. */
  bodyStart: number;
  /** Place named by the dateline, as written, or null. */
  datelinePlace: string | null;
};

/** A word, wherever it is written so. */
export type Spelling = {
  /** As written. */
  text: string;
  /** Lower case without diacritics, for matching. */
  folded: string;
  /** Which needs of rules the word fulfils, of those that were known when it was looked up last. */
  clauses: readonly number[];
  clausesKnown: number;
};

export type Token = Span & Pick<Spelling, 'text' | 'folded'> & { spelling: Spelling };

export type Sentence = Span & {
  index: number;
  block: Block;
  story: number;
  tokens: Token[];
  /** Which words that rules cannot do without it holds. */
  signs: WordSigns;
  /** Mentions inside the sentence, by start. */
  mentions: Mention[];
};

export type Story = {
  index: number;
  /** False for blurbs of other articles and for headline lists: their records are mentions. */
  own: boolean;
  /** Country of the outlet that tells it, where that is a foreign one; null for stories of others. */
  home: string | null;
  sentences: Sentence[];
};

/** An article ready for the rules: clean text, its way back to the raw text, and what was found in it. */
export type Document = {
  head: ArticleHead;
  raw: string;
  text: string;
  /** Raw span of a clean span; every evidence goes through it. */
  toRaw: (span: Span) => Span;
  /** Day that relative dates refer to: metadata, dateline, or the latest full date in the text; else null. */
  reference: PartialDate | null;
  /** The reference comes from dates in the text, not from metadata or a stamp: it is no day of writing. */
  floating: boolean;
  blocks: Block[];
  stories: Story[];
  sentences: Sentence[];
  notes: Note[];
};
