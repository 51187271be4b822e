import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import { readPeriod } from '../../charts/period-span.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { statisticMessages } from './messages.ts';

type FigureTableProps = {
  figures: readonly Figure[];
  points: Map<string, Point>;
  articles: Map<string, ArticleRef>;
};

/** Exactly the values of a chart, in its order, each with the sentence that says it and whose sentence it is. */
export function FigureTable({ figures, points, articles }: FigureTableProps) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  const noteOf = (figure: Figure) => {
    if (figure.derived) return words.derived;
    return readPeriod(figure.period)?.grain === 'part-year' ? words.part : null;
  };
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-small">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="text-left text-quiet max-sm:sr-only">
          <tr className="border-b border-rule-strong">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {words.whose}
            </th>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {words.when}
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-normal">
              {words.value}
            </th>
            <th scope="col" className="py-1.5 font-normal">
              {words.sentence}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const point = points.get(figure.id);
            const outlet = articles.get(point?.reports[0]?.article ?? '')?.outlet ?? words.unknownOutlet;
            const note = noteOf(figure);
            return (
              <tr
                key={figure.id + figure.period}
                className="border-b border-rule align-baseline max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-3 max-sm:py-2"
              >
                <th scope="row" className="pr-4 text-left font-normal sm:py-2">
                  {figure.seriesLabel || words.vietnam}
                </th>
                <td className="pr-4 whitespace-nowrap sm:py-2">
                  {figure.period === null ? words.noPeriod : format.period(figure.period)}
                  {note && <span className="block text-quiet">{note}</span>}
                </td>
                <td className="pr-4 whitespace-nowrap sm:py-2 sm:text-right">
                  <EvidenceValue
                    kind="statistics"
                    id={figure.id}
                    title={format.exact(figure.value, figure.unit)}
                    className="figures font-semibold sm:text-right"
                  >
                    {format.bounded(figure.value, figure.unit, figure.bound)}
                  </EvidenceValue>
                </td>
                <td className="max-sm:w-full sm:py-2">
                  <q className="font-serif text-body">{point?.evidence[0]?.quote.replace(/\s+/g, ' ').trim()}</q>{' '}
                  <span className="text-quiet">{outlet}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
