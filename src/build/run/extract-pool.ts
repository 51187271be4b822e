import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Source } from '../read/source.ts';
import type { Extracted } from './extract-source.ts';

export type PoolAnswer = { results: Extracted[] } | { error: string };

type Job = { batch: Source[]; resolve: (results: Extracted[]) => void; reject: (error: Error) => void };

const FROM_SOURCES = import.meta.url.endsWith('.ts');

/** Threads that read batches of articles, one batch at a time each. */
export class ExtractPool {
  readonly #workers: Worker[];
  readonly #idle: Worker[];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();

  constructor(threads: number) {
    this.#workers = Array.from({ length: threads }, () => this.#start());
    this.#idle = [...this.#workers];
  }

  /** Results in the order of the batch; rejects with the first article's error. */
  run(batch: Source[]): Promise<Extracted[]> {
    const answer = new Promise<Extracted[]>((resolve, reject) => this.#waiting.push({ batch, resolve, reject }));
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
      worker.postMessage(job.batch);
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
