import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import { readPeriod } from '../../charts/period-span.ts';
import { rankLabel } from '../../charts/rank/rank-label.ts';
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
    <div className="@container">
      <table className="w-full text-small @max-[42rem]:block">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="text-left text-quiet @max-[42rem]:sr-only">
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
        <tbody className="@max-[42rem]:block">
          {figures.map((figure) => {
            const point = points.get(figure.id);
            const outlet = articles.get(point?.reports[0]?.article ?? '')?.outlet ?? words.unknownOutlet;
            const note = noteOf(figure);
            return (
              <tr
                key={figure.id}
                className="border-b border-rule align-baseline @max-[42rem]:grid @max-[42rem]:grid-cols-[1fr_auto_auto] @max-[42rem]:gap-x-4 @max-[42rem]:py-2"
              >
                <th scope="row" className="pr-4 text-left font-semibold @[42rem]:py-2 @[42rem]:font-normal">
                  {figure.kind === 'rank' ? rankLabel(figure) : figure.seriesLabel || words.vietnam}
                </th>
                <td className="figures pr-4 @[42rem]:py-2">
                  {figure.period === null ? words.noPeriod : format.period(figure.period)}
                  {note && <span className="text-quiet">, {note}</span>}
                </td>
                <td className="text-right whitespace-nowrap @[42rem]:py-2 @[42rem]:pr-4">
                  <EvidenceValue
                    kind="statistics"
                    id={figure.id}
                    title={format.exact(figure.value, figure.unit)}
                    className="figures font-semibold"
                  >
                    {format.bounded(figure.value, figure.unit, figure.bound)}
                  </EvidenceValue>
                </td>
                <td className="max-w-[36rem] @max-[42rem]:col-span-3 @[42rem]:py-2">
                  <q lang="en" className="font-serif text-body">
                    {point?.evidence[0]?.quote.replace(/\s+/g, ' ').trim()}
                  </q>{' '}
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
