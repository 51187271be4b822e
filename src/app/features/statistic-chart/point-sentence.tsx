import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';

/** One figure: the value, large, beside the sentence that it was read from, unless a table tells the sentence already. */
export function PointSentence({ figure, point }: { figure: Figure; point: Point | undefined }) {
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <EvidenceValue
        kind="statistics"
        id={figure.id}
        title={format.exact(figure.value, figure.unit)}
        className="figures font-serif text-title sm:whitespace-nowrap"
      >
        {format.bounded(figure.value, figure.unit, figure.bound)}
      </EvidenceValue>
      {point && (
        <q lang="en" className="min-w-56 grow basis-0 font-serif">
          {point.evidence[0]?.quote.replace(/\s+/g, ' ').trim()}
        </q>
      )}
    </div>
  );
}
