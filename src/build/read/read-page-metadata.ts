import { isPartialDate } from '#dataset/partial-date.ts';
import type { Page } from './read-html.ts';

const DATE_TAGS = [
  'article:published_time',
  'datePublished',
  'pubdate',
  'date',
  'DC.date.issued',
  'dcterms.created',
  'publish-date',
];

/** Title, outlet, address, day of publication and language as the page itself states them: meta tags, JSON-LD, `<time>`. */
export function readPageMetadata(document: Document): Page['meta'] {
  const tag = (...names: string[]) => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = element?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const linked = readJsonLd(document);
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  const published = [tag(...DATE_TAGS), linked.published, time].map(dayIn).find((day) => day !== undefined);
  const found = {
    title: tag('og:title', 'twitter:title') ?? linked.title ?? document.querySelector('h1')?.textContent?.trim(),
    outlet: tag('og:site_name', 'application-name') ?? linked.outlet,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? tag('og:url'),
    published,
    lang: (document.documentElement?.getAttribute('lang') || tag('og:locale'))?.slice(0, 2).toLowerCase(),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Page['meta'];
}

/** Calendar day as written, `2025-11-27T08:00:00+07:00` or `27/11/2025`; no zone is applied. */
function dayIn(text: string | undefined): string | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
  const local = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text ?? '');
  const day = iso ?? (local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : undefined);
  return day && isPartialDate(day) ? day : undefined;
}

function readJsonLd(document: Document): { title?: string; outlet?: string; published?: string } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const graph = record(data)['@graph'];
    for (const item of [graph ?? data].flat().map(record)) {
      if (typeof item.datePublished !== 'string') continue;
      const publisher = record(item.publisher).name;
      return {
        published: item.datePublished,
        ...(typeof item.headline === 'string' ? { title: item.headline } : {}),
        ...(typeof publisher === 'string' ? { outlet: publisher } : {}),
      };
    }
  }
  return {};
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
