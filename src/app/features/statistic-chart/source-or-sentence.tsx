import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import { useFigureText } from '../../charts/use-figure-text.ts';

type SourceOrSentenceProps = { source: string; figure: Figure | undefined; points: Map<string, Point> };

/**
 * The source line of a chart; while a mark is pointed at, the sentence of its figure in the same place. Both lie in one
 * cell, so that nothing moves; a screen reader hears the mark itself.
 */
export function SourceOrSentence({ source, figure, points }: SourceOrSentenceProps) {
  const text = useFigureText();
  const quote = figure && points.get(figure.id)?.evidence[0]?.quote.replace(/\s+/g, ' ').trim();
  return (
    <div className="mt-2 grid min-h-10 text-small text-quiet">
      <p className={`col-start-1 row-start-1 ${figure ? 'invisible' : ''}`}>{source}</p>
      {figure && (
        <p aria-hidden="true" className="col-start-1 row-start-1 line-clamp-2 text-ink">
          <strong className="font-semibold">
            {text.whose(figure)}, {text.periodNote(figure)}: {text.value(figure)}
          </strong>{' '}
          {quote && <q className="font-serif">{quote}</q>}
        </p>
      )}
    </div>
  );
}
