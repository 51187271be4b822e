import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Source } from './source.ts';

/** The non-empty lines of a stream of NDJSON, numbered from 1. */
export async function* readLines(stream: Readable): AsyncGenerator<Extract<Source, { kind: 'line' }>> {
  let number = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() !== '') yield { kind: 'line', text, number };
  }
}
