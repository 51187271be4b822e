import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, ColumnType } from './columns.ts';

const TYPES = { string: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const satisfies Record<ColumnType, string>;

/** One Parquet file of a table's rows; every column may hold nulls. */
export function toParquet(
  header: readonly { name: string; type: ColumnType }[],
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const columnData = header.map(({ name, type }, i) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => row[i] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
