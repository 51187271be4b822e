import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PRACTICE } from '#extract/practice.ts';
import type { Source } from '../read/source.ts';
import type { Extracted, Wanted } from './extract-source.ts';

export type PoolQuestion = { batch: Source[]; wanted: Wanted };
export type PoolAnswer = { results: Extracted[] } | { error: string };

type Job = PoolQuestion & { resolve: (results: Extracted[]) => void; reject: (error: Error) => void };

const FROM_SOURCES = import.meta.url.endsWith('.ts');

/** Threads that read batches of articles, one batch at a time each. */
export class ExtractPool {
  readonly #workers: Worker[];
  readonly #idle: Worker[];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();
  /** Why a thread ended; what is given to the others is not answered in order any more. */
  #failure: Error | null = null;

  constructor(threads: number) {
    this.#workers = Array.from({ length: threads }, () => this.#start());
    this.#idle = [...this.#workers];
  }

  /**
   * One thread that gets ready while this one still finds out what there is to read; null where it would be ready later than
   * this one. Only a program made of the sources starts threads quickly.
   */
  static early(): ExtractPool | null {
    if (FROM_SOURCES || availableParallelism() < 2) return null;
    const pool = new ExtractPool(1);
    // Lexicons, patterns and the tagger are made when the first text needs them: that text may be one of no article.
    void pool.run([{ kind: 'line', number: 1, text: JSON.stringify({ id: 'practice', text: PRACTICE[0] }) }]);
    return pool;
  }

  /** Results in the order of the batch; rejects with the first article's error. */
  run(batch: Source[], wanted: Wanted = {}): Promise<Extracted[]> {
    if (this.#failure) return Promise.reject(this.#failure);
    const answer = new Promise<Extracted[]>((resolve, reject) =>
      this.#waiting.push({ batch, wanted, resolve, reject }),
    );
    answer.catch(() => undefined); // it is awaited later, in order
    this.#next();
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#idle.length && this.#waiting.length) {
      const worker = this.#idle.pop();
      const job = this.#waiting.shift();
      if (!worker || !job) return;
      this.#running.set(worker, job);
      const question: PoolQuestion = { batch: job.batch, wanted: job.wanted };
      worker.postMessage(question);
    }
  }

  #start(): Worker {
    const worker = startThread();
    worker.on('message', (answer: PoolAnswer) => {
      const job = this.#running.get(worker);
      this.#running.delete(worker);
      this.#idle.push(worker);
      if ('error' in answer) job?.reject(new Error(answer.error));
      else job?.resolve(answer.results);
      this.#next();
    });
    worker.on('error', (error: Error) => {
      this.#failure = error;
      for (const job of [...this.#running.values(), ...this.#waiting.splice(0)]) job.reject(error);
    });
    return worker;
  }
}

/** The thread beside this file: of the sources, or of the program made of them. */
function startThread(): Worker {
  const worker = new URL(`./extract-worker.${FROM_SOURCES ? 'ts' : 'js'}`, import.meta.url);
  if (!FROM_SOURCES) return new Worker(worker, { execArgv: [] });
  // A thread does not inherit the loader that lets Node run TypeScript, whoever started this process.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')).href.replace(/\.cjs$/, '.mjs');
  const bootstrap = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(worker.href)}); })`;
  return new Worker(bootstrap, { eval: true, execArgv: [] });
}
