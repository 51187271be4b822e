import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { CountryOrder } from '../../url/countries-params.ts';
import { partnerListMessages } from './messages.ts';
import { PartnerRow } from './partner-row.tsx';

type PartnerTableProps = {
  caption: string;
  partners: readonly PartnerSummary[];
  /** Highest count of contacts in a quarter over all partners: one scale for all the small bars. */
  most: number;
  sort: CountryOrder;
  onSort: (sort: CountryOrder) => void;
};

const COLUMNS = [
  { key: 'name', sort: 'name', look: '' },
  { key: 'level', sort: 'level', look: '' },
  { key: 'contact', sort: 'contact', look: 'text-right' },
  { key: 'rhythm', sort: null, look: '' },
  { key: 'last', sort: 'last', look: '' },
  { key: 'next', sort: null, look: '' },
] as const;

/** Partners as an index; a column's heading orders by it. On a phone each row becomes three short lines. */
export function PartnerTable({ caption, partners, most, sort, onSort }: PartnerTableProps) {
  const words = useMessages(partnerListMessages);
  return (
    <table className="w-full max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-left text-small text-quiet max-md:hidden">
        <tr className="border-b border-rule-strong">
          {COLUMNS.map(({ key, sort: order, look }) => (
            <th
              key={key}
              scope="col"
              aria-sort={
                order === null ? undefined : order === sort ? (order === 'name' ? 'ascending' : 'descending') : 'none'
              }
              className={`pr-6 pb-1 font-normal last:pr-0 ${look}`}
            >
              {order === null ? (
                words[key]
              ) : (
                <button
                  type="button"
                  title={words.sortBy(words[key])}
                  className={`min-h-9 underline-offset-4 hover:underline ${order === sort ? 'font-semibold text-ink' : ''}`}
                  onClick={() => onSort(order)}
                >
                  {words[key]}
                  <span aria-hidden="true" className={order === sort ? '' : 'invisible'}>
                    {order === 'name' ? ' ↑' : ' ↓'}
                  </span>
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {partners.map((partner) => (
          <PartnerRow key={partner.code} partner={partner} most={most} />
        ))}
      </tbody>
    </table>
  );
}
