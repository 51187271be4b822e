import { availableParallelism } from 'node:os';
import type { Source } from '../read/source.ts';
import { ExtractPool } from './extract-pool.ts';
import type { Extracted, Wanted } from './extract-source.ts';

/** Below this much text one thread is done before a second one has started. */
const WORTH_THREADS_BYTES = 3_000_000;

type Options = Wanted & {
  threads?: number;
  worthThreads?: number;
  /** A thread that is ready to read, for input too small to start some for. */
  reader?: ExtractPool | null;
};

/**
 * Extracts sources and gives the results in their order. Small inputs are read in this thread; larger ones on all
 * cores, with a bounded number of articles under way.
 */
export async function* extractAll(
  sources: AsyncIterable<Source> | Iterable<Source>,
  { threads = availableParallelism(), worthThreads = WORTH_THREADS_BYTES, reader = null, mentions }: Options = {},
): AsyncGenerator<Extracted> {
  const iterator = iterate(sources);
  const first: Source[] = [];
  let bytes = 0;
  while (bytes < worthThreads) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    bytes += sizeOf(next.value);
  }
  if (first.length === 0) return;
  if (bytes < worthThreads || threads < 2) {
    if (reader) {
      for await (const source of chain(first, iterator)) yield* await reader.run([source], { mentions });
      return;
    }
    // Making lexicons and patterns takes as long as reading a few articles, and a build may have none to read.
    const { extractSource } = await import('./extract-source.ts');
    for await (const source of chain(first, iterator)) yield extractSource(source, { mentions });
    return;
  }
  const pool = new ExtractPool(threads);
  try {
    const ahead: Promise<Extracted[]>[] = [];
    let batch: Source[] = [];
    let batchBytes = 0;
    const send = () => {
      if (batch.length) ahead.push(pool.run(batch, { mentions }));
      batch = [];
      batchBytes = 0;
    };
    for await (const source of chain(first, iterator)) {
      batch.push(source);
      batchBytes += sizeOf(source);
      if (batchBytes < 100_000 && batch.length < 64) continue;
      send();
      if (ahead.length >= threads * 3) yield* (await ahead.shift()) ?? [];
    }
    send();
    for (const batch of ahead) yield* await batch;
  } finally {
    await pool.close();
  }
}

async function* iterate(sources: AsyncIterable<Source> | Iterable<Source>): AsyncGenerator<Source> {
  yield* sources;
}

async function* chain(first: readonly Source[], rest: AsyncGenerator<Source>): AsyncGenerator<Source> {
  yield* first;
  yield* rest;
}

function sizeOf(source: Source): number {
  return source.kind === 'file' ? source.size : source.text.length;
}
