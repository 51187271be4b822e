import { type Figure, isOfPartner } from '../../charts/figure.ts';
import type { Panel } from '../../charts/select-panels.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Formats } from '../../i18n/use-format.ts';
import { statisticMessages } from './messages.ts';

/** What a metric is called; under the theme 'other' stand those that nobody has named. */
export type NamedMetric = { metric: string; theme: string; name: { en: string; vi: string } };

/** What a chart shows, as a sentence that a desk would print above it. Numbers come from the panel and nowhere else. */
export function headlineOf(panel: Panel, metric: NamedMetric, format: Formats): string {
  const words = messagesIn(statisticMessages, format.language);
  const value = (figure: Figure) => format.bounded(figure.value, figure.unit, figure.bound);
  const valueIn = (figure: Figure) =>
    value(figure) + (figure.period === null ? '' : words.inPeriod(format.period(figure.period)));
  const name = metric.name[format.language];
  const one = new Set(panel.figures.map((figure) => figure.series)).size === 1;
  const named = (figure: Figure) => {
    if (figure.seriesLabel === '' || (one && !isOfPartner(figure))) return name;
    return (/trade/.test(metric.metric) ? words.with : words.of)(name, figure.seriesLabel);
  };
  const between = (from: Figure, to: Figure) => {
    if (from.value === to.value) return words.same(named(to), valueIn(to), format.period(from.period ?? ''));
    return (to.value > from.value ? words.rose : words.fell)(named(to), valueIn(from), valueIn(to));
  };

  switch (panel.form) {
    case 'point':
      return pointHeadline(
        panel.figure,
        isUnnamed(metric) || (panel.figure.series.startsWith('=') && format.language === 'en')
          ? panel.figure.what
          : named(panel.figure),
        format,
      );
    case 'change': {
      const row = panel.rows[0];
      return row && panel.rows.length === 1
        ? between(row.from, row.to)
        : words.thenAndNow(name, format.number(panel.rows.length));
    }
    case 'level': {
      const joined = panel.series[0]?.points.filter((point) => point.span.grain === 'year') ?? [];
      const [first, last] = [joined[0]?.figure, joined.at(-1)?.figure];
      if (first && first === last && panel.series.length === 1) return words.stands(named(last), valueIn(last));
      if (panel.series.length === 1 && first && last) return between(first, last);
      const newest = panel.series.flatMap((series) => series.points.at(-1)?.figure ?? []);
      return largest(newest);
    }
    case 'count':
      return largest(panel.figures);
    case 'target': {
      const only = panel.rows.length === 1 || one ? panel.rows[0] : undefined;
      if (only?.last) return words.aimedAndReached(named(only.target), valueIn(only.last), valueIn(only.target));
      if (only) return words.aimedAt(named(only.target), valueIn(only.target));
      return words.targets(
        name,
        format.number(panel.rows.length),
        panel.rows.filter((row) => (row.reached ?? 0) >= 1).length,
      );
    }
    case 'growth': {
      const values = [...panel.figures].sort((a, b) => a.value - b.value);
      const [low, high] = [values[0], values.at(-1)];
      const whose = new Set(panel.figures.map((figure) => figure.series)).size === 1 && low ? named(low) : name;
      if (!low || !high) return name;
      if (low.value === high.value) return (low.value < 0 ? words.shrank : words.grew)(whatGrew(whose), valueIn(high));
      return words.growthRange(whose, value(low), value(high));
    }
    case 'rank': {
      const rows = [...panel.rows].sort((a, b) => a.value - b.value);
      const [best, worst] = [rows[0], rows.at(-1)];
      if (!one && best && worst && worst.value > best.value) return words.rankRange(name, value(best), value(worst));
      return best ? words.ranked(named(best), value(best)) : name;
    }
  }

  function largest(figures: Figure[]): string {
    const top = [...figures].sort((a, b) => b.value - a.value)[0];
    return top ? words.largest(name, top.seriesLabel || words.vietnam, valueIn(top)) : name;
  }
}

/** True for a metric that the lexicon does not name: the text's own words read better than its key. */
export function isUnnamed({ theme }: NamedMetric): boolean {
  return theme === 'other';
}

/** 'growth of online trade' grew by nothing: online trade did. */
function whatGrew(named: string): string {
  const grown = named.replace(/^growth (?:of|in) /i, '');
  return grown.charAt(0).toUpperCase() + grown.slice(1);
}

/** One figure as a sentence. */
function pointHeadline(figure: Figure, named: string, format: Formats): string {
  const words = messagesIn(statisticMessages, format.language);
  const when = figure.period === null ? '' : words.inPeriod(format.period(figure.period));
  const value = format.bounded(figure.value, figure.unit, figure.bound) + when;
  if (figure.kind === 'target') return words.aimedAt(named, value);
  if ((figure.kind === 'growth' || figure.kind === 'change') && (figure.unit === '%' || figure.unit === 'pp')) {
    const size = format.bounded(Math.abs(figure.value), figure.unit, figure.bound) + when;
    return (figure.value < 0 ? words.shrank : words.grew)(whatGrew(named), size);
  }
  return words.stands(named.charAt(0).toUpperCase() + named.slice(1), value);
}
