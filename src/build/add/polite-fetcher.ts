import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';

export const USER_AGENT = 'bamboo-atlas/0.1 (reads single articles on request)';

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 8_000_000;
const LONGEST_WAIT_S = 30;

type Robots = ReturnType<typeof robotsParser>;

/** A page that was not fetched, and why. */
export class FetchError extends Error {
  override name = 'FetchError';
}

/** Fetches pages one after the other: asks robots.txt first, waits between requests to a host, and gives up with a reason. */
export class PoliteFetcher {
  readonly #waitMs: number;
  readonly #robots = new Map<string, Promise<Robots>>();
  readonly #last = new Map<string, number>();

  /** `waitSeconds` between two requests to one host; a host's own Crawl-delay counts when it is longer. */
  constructor(waitSeconds: number) {
    this.#waitMs = waitSeconds * 1000;
  }

  async fetchText(address: string): Promise<{ text: string; url: string }> {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) throw new FetchError(`Unexpected ${url.protocol}, expected http or https`);
    const robots = await this.#robotsOf(url);
    if (robots.isAllowed(url.href, USER_AGENT) === false) throw new FetchError('robots.txt forbids it');
    const delay = Math.min(robots.getCrawlDelay(USER_AGENT) ?? 0, LONGEST_WAIT_S) * 1000;
    await this.#wait(url.host, Math.max(this.#waitMs, delay));
    let response = await request(url.href);
    if (response.status === 429 || response.status === 503) {
      await sleep(Math.min(Number(response.headers.get('retry-after')) || 5, LONGEST_WAIT_S) * 1000);
      response = await request(url.href);
    }
    this.#last.set(url.host, Date.now());
    if (!response.ok) throw new FetchError(`the server answered ${response.status}`);
    const landed = new URL(response.url || url.href);
    if (landed.host !== url.host && (await this.#robotsOf(landed)).isAllowed(landed.href, USER_AGENT) === false) {
      throw new FetchError(`robots.txt of ${landed.host} forbids it`);
    }
    return { text: await readText(response), url: landed.href };
  }

  #robotsOf(url: URL): Promise<Robots> {
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const fresh = readRobots(url.origin);
    this.#robots.set(url.origin, fresh);
    return fresh;
  }

  async #wait(host: string, ms: number): Promise<void> {
    const since = Date.now() - (this.#last.get(host) ?? 0);
    if (since < ms) await sleep(ms - since);
  }
}

/** A missing robots.txt allows everything; one that cannot be had forbids everything. */
async function readRobots(origin: string): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const response = await request(address);
  if (response.status >= 500) throw new FetchError(`robots.txt: the server answered ${response.status}`);
  return robotsParser(address, response.ok ? await response.text() : '');
}

async function request(address: string): Promise<Response> {
  try {
    return await fetch(address, {
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5',
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new FetchError(`no answer: ${cause}`);
  }
}

async function readText(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new FetchError(`Unexpected ${bytes.length} bytes, expected a page`);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared =
    /charset=["']?([\w-]+)/i.exec(`${response.headers.get('content-type') ?? ''} ${head}`)?.[1] ??
    /encoding=["']([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
