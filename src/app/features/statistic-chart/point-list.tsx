import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import type { PointState } from '../../charts/point/point-state.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { statisticMessages } from './messages.ts';

type PointListProps = {
  panels: PointState[];
  points: Map<string, Point>;
  articles: Map<string, ArticleRef>;
  /** What a figure is called in the list. */
  titleOf: (figure: Figure) => string;
};

/** Figures that stand alone: the value, what it measures, and the sentence that says it. */
export function PointList({ panels, points, articles, titleOf }: PointListProps) {
  const words = useMessages(statisticMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  return (
    <ul className="gap-x-16 border-b border-rule wide:grid wide:grid-cols-2">
      {panels.map(({ figure }) => {
        const point = points.get(figure.id);
        const outlet = articles.get(point?.reports[0]?.article ?? '')?.outlet ?? words.unknownOutlet;
        return (
          <li key={figure.id} className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[11rem_1fr]">
            <div>
              <EvidenceValue
                kind="statistics"
                id={figure.id}
                title={format.exact(figure.value, figure.unit)}
                className="figures font-serif text-lead font-semibold"
              >
                {format.bounded(figure.value, figure.unit, figure.bound)}
              </EvidenceValue>
              <p className="text-small text-quiet">
                {terms.statisticKind[figure.kind]},{' '}
                {figure.period === null ? words.noPeriod : format.period(figure.period)}
              </p>
            </div>
            <div className="min-w-0">
              <p className="font-semibold first-letter:uppercase">{titleOf(figure)}</p>
              <p className="max-w-measure">
                <q className="font-serif">{point?.evidence[0]?.quote.replace(/\s+/g, ' ').trim()}</q>{' '}
                <span className="text-small text-quiet">{outlet}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
