import type { PartialDate } from '../../../../dataset/partial-date.ts';
import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Word } from '../words/words.ts';

/** A number in its sentence and what is known of the time around it. */
export type PeriodSite = {
  words: readonly Word[];
  at: number;
  kind: StatisticKind;
  multiple: boolean;
  /** It counts people who come and go by the month, no subscribers. */
  people: boolean;
  /** It is trade or guests, which add up over the year. */
  /** A share of what has been invested. */
  ofStock: boolean;
  trade: boolean;
  /** It is what has been put in or settled over the years: projects, registered capital, development aid, firms. */
  stock: boolean;
  /** It is what one programme or plant costs, in whatever year. */
  single: boolean;
  /** It says by how much the target told just before is more. */
  apposed: boolean;
  reference: PartialDate | null;
  /** Day of publication where the article states it; a guessed reference does not date the present. */
  published: PartialDate | null;
  /** The year of the last date in the story before this sentence, whatever it was of. */
  yearTold: string | null;
  /** The year in which what the sentence names after 'since' took effect, told elsewhere. */
  entry: string | null;
  /** Period of the figure before in the same story, and how many sentences ago it was told. */
  told: ToldTime | null;
};

export type ToldTime = {
  period: string | null;
  sentencesAgo: number;
  own: string | null;
  /** It is the year that a report covers, and the sentence speaks of that report. */
  report: boolean;
  /** It is the time of trade: of what goes on year by year. */
  flow: boolean;
  /** The report counts the capital that came in over some months of a year. */
  counting: boolean;
};

export type Period = {
  period: string | null;
  /** The time that figures told next may go on from: never the span of a change. */
  passesOn: string | null;
};
