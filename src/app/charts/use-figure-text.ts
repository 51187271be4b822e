import { useMemo } from 'react';
import { messagesIn } from '../i18n/messages.ts';
import { type Formats, useFormat } from '../i18n/use-format.ts';
import { chartMessages } from './chart-messages.ts';
import type { Figure } from './figure.ts';

/** A figure's parts in words. */
export function figureTextIn(format: Formats) {
  const words = messagesIn(chartMessages, format.language);
  const period = (figure: Figure) => (figure.period === null ? words.noPeriod : format.period(figure.period));
  const value = (figure: Figure) => format.bounded(figure.value, figure.unit, figure.bound);
  const whose = (figure: Figure) => figure.seriesLabel || words.vietnam;
  return {
    period,
    value,
    whose,
    /** The value as it stands beside a mark: a counted noun is left to the axis, which names it once. */
    short: (figure: Figure) =>
      /^(?:[A-Z]{3}|%|rank|pp|times|per mille)$/.test(figure.unit)
        ? value(figure)
        : format.bounded(figure.value, '', figure.bound).trim(),
    /** The period, and that the value was worked out where it was. */
    periodNote: (figure: Figure) => (figure.derived ? `${period(figure)}, ${words.derived}` : period(figure)),
    exact: (figure: Figure) => format.exact(figure.value, figure.unit),
    /** All that a mark stands for: `New Zealand, 2024: 1,300,000,000 USD, show the sentence`. */
    mark: (figure: Figure) => {
      const derived = figure.derived ? ` (${words.derived})` : '';
      return `${whose(figure)}, ${period(figure)}: ${format.exact(figure.value, figure.unit)}${derived}, ${words.openSentence}`;
    },
  };
}

export function useFigureText() {
  const format = useFormat();
  return useMemo(() => figureTextIn(format), [format]);
}
