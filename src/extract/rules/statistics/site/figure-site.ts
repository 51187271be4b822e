import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Document, Sentence, Story } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import type { Reading } from '../walk/site.ts';
import type { Word } from '../words/words.ts';
import type { StoryFrame } from './story-frame.ts';

/** What the figure before left behind for 'it', ', up 5%', 'of which'. */
export type Told = {
  topic: string;
  base: string;
  item: string | null;
  /** The name that the figure got. */
  what: string;
  whole: string | null;
  holder: string | null;
  /** Unit of the last count. */
  counted: string | null;
  /** Topic of the last amount of money. */
  amount: string | null;
  /** The goods of the last flow that names some. */
  goods: string | null;
  reading: Reading;
  period: string | null;
  /** The story opens with how many came to the country: all who came are told as a level. */
  arrivals: boolean;
  /** The year by which a target told is to be reached, for the next of a list. */
  aimed: string | null;
  /** The period of the figure itself. */
  own: string | null;
  kind: StatisticKind;
  /** What the last percentage was. */
  percent: StatisticKind | null;
  unit: string | null;
  codes: string[];
  sentence: Sentence;
  /** Where the period was told: a place on a list passes on the time of the figure before it. */
  dated: Sentence;
};

/** The time that a sentence without figures tells; `heads` when it says nothing else ('Take 2012.'). */
export type TimeTold = { period: string; sentence: Sentence; heads: boolean };

export type FigureSite = {
  document: Document;
  story: Story;
  /** The story's one foreign country, if it has one. */
  partner: string | null;
  /** The country whose investment the whole report is about, if it is about one. */
  about: string | null;
  /** The story goes from one country to the next. */
  many: boolean;
  sentence: Sentence;
  words: Word[];
  at: number;
  mention: QuantityMention;
  previous: Told | null;
  /** Last time told by a sentence that has no figure of its own. */
  time: TimeTold | null;
  /** The year that a report named in the story covers. */
  report: string | null;
  yearTold: string | null;
  /** What the story is about in time, if it is a report on figures. */
  frame: StoryFrame | null;
};
