import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from './add-articles.ts';

const article = (title: string) => `<!doctype html><html lang="en"><head><meta property="og:title" content="${title}">
<meta property="og:site_name" content="Test desk"></head><body><article><h1>${title}</h1>
${'<p>The two ministers met in the capital and agreed that trade between the two countries should grow in the coming years.</p>'.repeat(5)}
</article></body></html>`;

let server: Server;
let base: string;
let requests: { path: string; at: number; agent: string | undefined }[] = [];

const pages: Record<string, (respond: (status: number, type: string, body: string) => void) => void> = {
  '/robots.txt': (respond) => respond(200, 'text/plain', 'User-agent: *\nDisallow: /private\n'),
  '/one': (respond) => respond(200, 'text/html', article('One')),
  '/two': (respond) => respond(200, 'text/html; charset=utf-8', article('Two')),
  '/private/three': (respond) => respond(200, 'text/html', article('Three')),
  '/broken': (respond) => respond(500, 'text/plain', 'oops'),
  '/rss': (respond) =>
    respond(
      200,
      'application/rss+xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>
      <item><title>One</title><link>${base}/one</link><pubDate>Wed, 26 Nov 2025 10:00:00 +0700</pubDate></item>
      <item><title>Gone</title><link>/gone</link></item></channel></rss>`,
    ),
  '/atom': (respond) =>
    respond(
      200,
      'application/atom+xml',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Two</title>
      <link rel="self" href="/feed/2"/><link rel="alternate" href="/two"/><updated>2025-11-27T00:00:00Z</updated></entry></feed>`,
    ),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, at: Date.now(), agent: request.headers['user-agent'] });
    const page = pages[path];
    if (!page) response.writeHead(404).end('no');
    else page((status, type, body) => response.writeHead(status, { 'content-type': type }).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-add-'));
  requests = [];
  return () => rmSync(folder, { recursive: true });
});

const add = (paths: string[], waitSeconds = 0) =>
  addArticles(
    paths.map((path) => base + path),
    { folder, waitSeconds, report: () => undefined },
  );

describe('addArticles', () => {
  it('saves the readable text with its metadata and address', async () => {
    const { added } = await add(['/one']);
    const text = readFileSync(added[0] as string, 'utf8');
    expect(text).toMatch(/^---\ntitle: "One"\noutlet: "Test desk"\nurl: "http/);
    expect(text).toContain('The two ministers met in the capital');
    expect(text).not.toContain('<p>');
  });

  it('fetches the items of RSS and Atom feeds, with the day that the feed gives', async () => {
    const { added, failed } = await add(['/rss', '/atom']);
    expect(added.map((path) => readFileSync(path, 'utf8').match(/published: "(.*)"/)?.[1])).toEqual([
      '2025-11-26',
      '2025-11-27',
    ]);
    expect(failed).toEqual([{ url: `${base}/gone`, reason: 'the server answered 404' }]);
  });

  it('obeys robots.txt and says so', async () => {
    const { failed } = await add(['/private/three']);
    expect(failed).toEqual([{ url: `${base}/private/three`, reason: 'robots.txt forbids it' }]);
    expect(requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('waits between two requests, and names itself', async () => {
    await add(['/one', '/two'], 0.3);
    const [first, second] = requests.filter(({ path }) => path !== '/robots.txt');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(290);
    expect(first?.agent).toMatch(/^bamboo-atlas/);
  });

  it('goes on where it was, and does not fetch twice', async () => {
    await add(['/one']);
    const again = await add(['/one', '/two']);
    expect(again).toMatchObject({ known: 1, added: [expect.stringContaining('two')] });
    expect(readdirSync(folder)).toHaveLength(2);
    expect(requests.filter(({ path }) => path === '/one')).toHaveLength(1);
  });

  it('names what failed and fetches the rest', async () => {
    const { added, failed } = await addArticles([`${base}/broken`, 'http://127.0.0.1:9/x', `${base}/two`], {
      folder,
      waitSeconds: 0,
      report: () => undefined,
    });
    expect(failed.map(({ reason }) => reason)).toEqual(['the server answered 500', expect.stringMatching(/no answer/)]);
    expect(added).toHaveLength(1);
  });
});
