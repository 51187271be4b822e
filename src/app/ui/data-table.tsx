import type { ReactNode } from 'react';

export type Column<Row> = {
  head: ReactNode;
  /** A line under the head that says what the column means. */
  why?: ReactNode;
  /** Numbers stand at the right. */
  number?: boolean;
  cell: (row: Row) => ReactNode;
};

type DataTableProps<Row> = {
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A plain table; the first column names the row. On a narrow screen it scrolls within itself. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <section
      className="min-w-0 overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys
      tabIndex={0}
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      <table className="w-full text-small">
        <caption className="pb-2 text-left font-semibold text-body">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            {columns.map(({ head, why, number }, at) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                key={at}
                scope="col"
                className={`border-b border-rule-strong pr-6 pb-1 font-semibold last:pr-0 ${number ? 'text-right' : 'min-w-28 text-left'}`}
              >
                {head}
                {why && <span className="block min-w-36 font-normal text-quiet">{why}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule hover:bg-raised">
              {columns.map(({ cell, number }, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                    key={at}
                    scope={at === 0 ? 'row' : undefined}
                    className={`py-1.5 pr-6 font-normal last:pr-0 ${number ? 'text-right whitespace-nowrap' : 'text-left'}`}
                  >
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
