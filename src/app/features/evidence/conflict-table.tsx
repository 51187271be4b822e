import type { Conflict, Report } from '../../../dataset/merged-record.ts';
import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { evidenceMessages } from './messages.ts';
import { saidValue } from './said-value.ts';

type ConflictTableProps = {
  conflicts: Conflict[];
  reports: Report[];
  articles: Map<string, ArticleRef>;
  unit: string | null;
};

/** Values that contradict each other, side by side, each with the outlets that give it. */
export function ConflictTable({ conflicts, reports, articles, unit }: ConflictTableProps) {
  const words = useMessages(evidenceMessages);
  const format = useFormat();
  const nameOf = usePartnerName();
  if (conflicts.length === 0) return null;
  const outletOf = (at: number) => articles.get(reports[at]?.article ?? '')?.outlet ?? words.noOutlet;
  return (
    <section className="mt-6 border-l-4 border-warn pl-4">
      <h3 className="font-semibold text-warn">{words.conflicts}</h3>
      <p className="text-small text-quiet">{words.conflictLead}</p>
      {conflicts.map((conflict) => (
        <dl key={conflict.field} className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
          <dt className="w-full text-small text-quiet">{words.field[conflict.field] ?? conflict.field}</dt>
          {conflict.values.map((one) => {
            const amount =
              conflict.field === 'value' && unit !== null && typeof one.value === 'number' ? one.value : null;
            const said =
              amount === null || unit === null ? saidValue(one.value, format, nameOf) : format.quantity(amount, unit);
            return (
              <dd key={said}>
                <span className="font-serif text-lead">{said}</span>
                <span className="block text-small text-quiet">
                  {format.list([...new Set(one.reports.map(outletOf))])}
                </span>
              </dd>
            );
          })}
        </dl>
      ))}
    </section>
  );
}
