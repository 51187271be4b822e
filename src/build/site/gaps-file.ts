import { existsSync, readFileSync } from 'node:fs';
import type { GapsFile } from '#dataset/site/gaps-file.ts';
import type { SiteModel } from './site-model.ts';

/** What the ledger (Markdown) says is missing, and the years without any meeting that the data itself shows. */
export function gapsFile(model: SiteModel, ledger: string): GapsFile {
  const text = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
  return { sections: readSections(text), silent: silentYears(model) };
}

/** Headings with their paragraphs and list items as plain text. */
export function readSections(markdown: string): GapsFile['sections'] {
  const sections: GapsFile['sections'] = [];
  let open = false;
  for (const line of markdown.split('\n')) {
    const heading = /^#{1,4}\s+(.+)$/.exec(line)?.[1];
    const item = /^\s*[-*]\s+(.+)$/.exec(line)?.[1];
    if (heading) sections.push({ heading: plain(heading), items: [] });
    else if (item) sections.at(-1)?.items.push(plain(item));
    else if (line.trim() !== '') {
      const items = sections.at(-1)?.items;
      const last = items?.at(-1);
      if (items && open && last !== undefined) items[items.length - 1] = `${last} ${plain(line)}`;
      else items?.push(plain(line));
    }
    open = !heading && line.trim() !== '';
  }
  return sections.filter(({ items }) => items.length > 0);
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .trim();
}

function silentYears(model: SiteModel): GapsFile['silent'] {
  return [...model.byPartner].flatMap(([code, { rows }]) => {
    const years = [...new Set(rows.flatMap((row) => model.meetings[row]?.date?.slice(0, 4) ?? []))].sort();
    const all = Array.from({ length: Number(years.at(-1)) - Number(years[0]) + 1 || 0 }, (_, i) =>
      String(Number(years[0]) + i),
    );
    const silent = all.filter((year) => !years.includes(year));
    return silent.length ? [{ code, years: silent }] : [];
  });
}
