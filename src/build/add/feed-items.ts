import { XMLParser } from 'fast-xml-parser';
import { isPartialDate } from '#dataset/partial-date.ts';

export type FeedItem = { url: string; published: string | null };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});

/** The articles that an RSS or Atom feed lists, or null when the text is no feed. Addresses are made whole against the feed's own. */
export function feedItems(text: string, base: string): FeedItem[] | null {
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 2000))) return null;
  const tree = record(parser.parse(text));
  const channel = record(record(tree.rss).channel ?? tree['rdf:RDF']);
  const entries = list(channel.item ?? record(tree['rdf:RDF']).item ?? record(tree.feed).entry).map(record);
  return entries.flatMap((entry) => {
    const link = linkOf(entry);
    if (!link || !URL.canParse(link, base)) return [];
    return [
      {
        url: new URL(link, base).href,
        published: dayOf(entry.pubDate ?? entry.published ?? entry['dc:date'] ?? entry.updated),
      },
    ];
  });
}

function linkOf(entry: Record<string, unknown>): string | null {
  const links = list(entry.link);
  const alternate = links.map(record).find((link) => link['@href'] && (link['@rel'] ?? 'alternate') === 'alternate');
  const plain = links.find((link) => typeof link === 'string');
  return String(alternate?.['@href'] ?? plain ?? '').trim() || null;
}

/** Calendar day as the feed writes it: the zone it names is the outlet's own. */
function dayOf(value: unknown): string | null {
  const text = String(value ?? '');
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso) return isPartialDate(iso) ? iso : null;
  const parts = /(\d{1,2}) (\w{3})\w* (\d{4})/.exec(text);
  const month = ' janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(parts?.[2]?.toLowerCase() ?? '-');
  if (!parts || month < 1) return null;
  const day = `${parts[3]}-${String((month - 1) / 3 + 1).padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`;
  return isPartialDate(day) ? day : null;
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
