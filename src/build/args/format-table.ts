type Cell = string | number;

/** Rows as an aligned table: numbers to the right, the header from the first row's keys. */
export function formatTable(rows: readonly Record<string, Cell>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const line = (cells: readonly Cell[], numeric: readonly boolean[]) =>
    cells
      .map((cell, i) => (numeric[i] ? String(cell).padStart(widths[i] ?? 0) : String(cell).padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const numeric = columns.map((column) => typeof rows[0]?.[column] === 'number');
  return [
    line(columns, numeric),
    ...rows.map((row) =>
      line(
        columns.map((column) => row[column] ?? ''),
        numeric,
      ),
    ),
  ].join('\n');
}
