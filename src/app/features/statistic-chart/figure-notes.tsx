import type { Panel } from '../../charts/select-panels.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { statisticMessages } from './messages.ts';

/** What a reader of the drawing has to know: hollow marks, broken lines, what found no room. */
export function FigureNotes({ panel }: { panel: Panel }) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  const notes: string[] = [];
  if (panel.form === 'level') {
    const broken = panel.missing.map(({ label, years }) => {
      const told = years.length > 6 ? `${years[0]}–${years.at(-1)}` : years.join(', ');
      return panel.series.length > 1 ? `${label || words.vietnam} ${told}` : told;
    });
    if (broken.length > 0) notes.push(broken.length > 3 ? words.brokenMany : words.broken(broken.join('; ')));
    if (panel.series.some((series) => series.points.some((point) => point.span.grain === 'part-year')))
      notes.push(words.hollowPart);
    if (panel.leftOut.length > 0)
      notes.push(words.leftOut(format.list(panel.leftOut.map((series) => series.label || words.vietnam))));
  }
  if (panel.form === 'change') notes.push(words.brokenChange);
  if (panel.form !== 'point' && panel.figures.some((figure) => figure.derived)) notes.push(words.hollowDerived);
  if ((panel.form === 'growth' || panel.form === 'count') && panel.leftOut > 0) notes.push(words.more(panel.leftOut));
  if (notes.length === 0) return null;
  return <p className="mt-2 max-w-measure text-small text-quiet">{notes.join(' ')}</p>;
}
