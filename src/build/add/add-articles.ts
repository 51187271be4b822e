import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letters, slug } from '../merge/slug.ts';
import { readHtml } from '../read/read-html.ts';
import { type FeedItem, feedItems } from './feed-items.ts';
import { PoliteFetcher } from './polite-fetcher.ts';

export type AddOptions = { folder: string; waitSeconds: number; report: (message: string) => void };

export type Added = { added: string[]; known: number; failed: { url: string; reason: string }[] };

/**
 * Fetches articles, or the articles of a feed, into a folder as Markdown with front matter. An address that is already
 * there is not fetched again, so a run that was stopped goes on where it was. One failure does not stop the others.
 */
export async function addArticles(
  addresses: readonly string[],
  { folder, waitSeconds, report }: AddOptions,
): Promise<Added> {
  mkdirSync(folder, { recursive: true });
  const fetcher = new PoliteFetcher(waitSeconds);
  const have = knownAddresses(folder);
  const result: Added = { added: [], known: 0, failed: [] };
  const fail = (url: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    result.failed.push({ url, reason });
    report(`${url}: ${reason}`);
  };
  const queue: FeedItem[] = addresses.map((url) => ({ url, published: null }));
  for (let item = queue.shift(); item; item = queue.shift()) {
    if (have.has(item.url)) {
      result.known++;
      continue;
    }
    have.add(item.url);
    try {
      const { text, url } = await fetcher.fetchText(item.url);
      const items = feedItems(text, url);
      if (items) {
        report(`${item.url}: a feed of ${items.length} articles`);
        queue.push(...items);
      } else {
        const file = save(folder, item, text);
        result.added.push(file);
        report(`${item.url}: ${file}`);
      }
    } catch (error) {
      fail(item.url, error);
    }
  }
  return result;
}

function save(folder: string, { url, published }: FeedItem, html: string): string {
  const page = readHtml(html);
  if (!page) throw new Error('no readable text in it');
  const { title, outlet, lang } = page.meta;
  const day = page.meta.published ?? published;
  // The address that was asked for, not the page's canonical one: by it a second run knows what it has.
  const fields = { title, outlet: outlet ?? new URL(url).hostname, url, published: day, lang };
  const front = Object.entries(fields).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []));
  const name = [day, slug(title ?? new URL(url).pathname, 9) || 'page', letters(url)].filter(Boolean).join('-');
  const path = join(folder, `${name}.md`);
  writeFileSync(`${path}.part`, ['---', ...front, '---', '', page.text, ''].join('\n'));
  renameSync(`${path}.part`, path);
  return path;
}

function knownAddresses(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Set(files.flatMap((file) => /^url: "(.+)"$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? []));
}
