import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import type { PointState } from '../../charts/point/point-state.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { bySentence } from './by-sentence.ts';
import { statisticMessages } from './messages.ts';

type PointListProps = {
  panels: PointState[];
  points: Map<string, Point>;
  articles: Map<string, ArticleRef>;
  /** What a figure is called in the list, and whether these are the words of the article. */
  titleOf: (figure: Figure) => { title: string; quoted: boolean };
};

/** Figures that stand alone: the value, what it measures, and the sentence that says it, once for all that it says. */
export function PointList({ panels, points, articles, titleOf }: PointListProps) {
  const words = useMessages(statisticMessages);
  return (
    <ul className="gap-x-12 lg:columns-2 wide:columns-3 print:columns-1">
      {bySentence(panels.map(({ figure }) => figure)).map((figures) => {
        const point = points.get(figures[0]?.id ?? '');
        const outlet = articles.get(point?.reports[0]?.article ?? '')?.outlet ?? words.unknownOutlet;
        return (
          <li
            key={figures[0]?.id}
            className="grid break-inside-avoid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[12.5rem_1fr]"
          >
            {figures.map((figure) => (
              <FigureCells key={figure.id} figure={figure} {...titleOf(figure)} />
            ))}
            <p className="max-w-measure sm:col-start-2">
              <q lang="en" className="font-serif">
                {point?.evidence[0]?.quote.replace(/\s+/g, ' ').trim()}
              </q>{' '}
              <span className="text-small text-quiet">{outlet}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Kinds that the value does not tell by itself. */
const TOLD_KINDS = new Set<Figure['kind']>(['target', 'growth', 'change', 'aid']);

function FigureCells({ figure, title, quoted }: { figure: Figure; title: string; quoted: boolean }) {
  const words = useMessages(statisticMessages);
  const terms = useMessages(vocabulary);
  const format = useFormat();
  const kind = terms.statisticKind[figure.kind];
  const under = [
    TOLD_KINDS.has(figure.kind) && kind !== title.toLowerCase() ? kind : null,
    figure.period === null ? words.undated : format.period(figure.period),
  ];
  return (
    <>
      <EvidenceValue
        kind="statistics"
        id={figure.id}
        title={format.exact(figure.value, figure.unit)}
        className="figures justify-self-start font-serif text-lead font-semibold"
      >
        {format.bounded(figure.value, figure.unit, figure.bound)}
      </EvidenceValue>
      <p className="min-w-0 sm:pt-0.5">
        <span lang={quoted ? 'en' : undefined} className="inline-block font-semibold first-letter:uppercase">
          {title}
        </span>{' '}
        <span className="text-small text-quiet">{under.filter(Boolean).join(', ')}</span>
      </p>
    </>
  );
}
