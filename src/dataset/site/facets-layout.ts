import * as v from 'valibot';

export const FACETS_MAGIC = 'BAF1';

/** Byte columns after the header: day 2, partners 4, topics 4, kind, level, flags. */
const FACETS_COLUMNS = 13;

export const FacetsHeaderSchema = v.object({
  rows: v.number(),
  partners: v.array(v.string()),
  topics: v.array(v.string()),
  more: v.array(v.tuple([v.number(), v.array(v.number())])),
});
export type FacetsHeader = v.InferOutput<typeof FacetsHeaderSchema>;

/** Where the columns start and how long the file is: magic, header length (32 bits, little endian), header, columns. */
export function facetsLayout(rows: number, headerLength: number): { start: number; length: number } {
  const start = 8 + headerLength;
  return { start, length: start + FACETS_COLUMNS * rows };
}
