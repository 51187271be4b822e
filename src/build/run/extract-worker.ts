import { parentPort } from 'node:worker_threads';
import type { PoolAnswer, PoolQuestion } from './extract-pool.ts';
import { extractSource } from './extract-source.ts';

/** Thread of ExtractPool: a batch of sources in, their results out. */
parentPort?.on('message', ({ batch, wanted }: PoolQuestion) => {
  let answer: PoolAnswer;
  try {
    answer = { results: batch.map((source) => extractSource(source, wanted)) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
