import { parentPort } from 'node:worker_threads';
import type { Source } from '../read/source.ts';
import type { PoolAnswer } from './extract-pool.ts';
import { extractSource } from './extract-source.ts';

/** Thread of ExtractPool: a batch of sources in, their results out. */
parentPort?.on('message', (batch: Source[]) => {
  let answer: PoolAnswer;
  try {
    answer = { results: batch.map((source) => extractSource(source)) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
