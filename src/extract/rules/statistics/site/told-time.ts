import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { ToldTime } from '../period/period-site.ts';
import { TRADE } from '../words/figure-words.ts';
import type { FigureSite } from './figure-site.ts';
import { countsMonths, returnsTo } from './story-frame.ts';

/** A report, index or survey that has been named. */
export const REPORT = /\b(?:report|survey|census)\b/i;

/** The time told last before the number: by the figure before, or by a sentence without figures right before it. */
export function toldTime(
  { document, previous, time, report, frame, sentence }: FigureSite,
  kind: StatisticKind,
): ToldTime | null {
  const counting = countsMonths(frame);
  if (report !== null && REPORT.test(document.text.slice(sentence.start, sentence.end))) {
    return { period: report, sentencesAgo: 1, own: null, report: true, flow: false, counting };
  }
  const flows = kind === 'growth' || kind === 'level' || kind === 'rate';
  const fresh = time !== null && sentence.index - time.sentence.index === 1 && time.sentence.block === sentence.block;
  if (
    (flows || time?.heads === true) &&
    fresh &&
    (previous === null || previous.period === null || time.sentence.index > previous.sentence.index)
  ) {
    return { period: time.period, sentencesAgo: 1, own: null, report: false, flow: false, counting };
  }
  if (frame !== null && returnsTo(frame, previous, sentence)) {
    return { period: frame.period, sentencesAgo: 1, own: null, report: false, flow: frame.flow, counting };
  }
  // In a report its time holds, however many sentences without a number stand between.
  const within = frame !== null && !frame.flow && previous !== null && previous.period === frame.period;
  const ago = previous === null ? 0 : sentence.index - previous.dated.index;
  return previous === null
    ? null
    : {
        period: previous.aimed !== null && previous.sentence === sentence ? previous.aimed : previous.period,
        sentencesAgo: within ? Math.min(ago, 1) : ago,
        own: previous.own,
        report: false,
        counting,
        flow: TRADE.test(previous.topic) && !(within && ago > 0),
      };
}
