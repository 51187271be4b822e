import { createRequire } from 'node:module';
import { readPageMetadata } from './read-page-metadata.ts';

/** Loaded when the first page is read: most corpora are plain text, and a third of a second at every start is much. */
let loaded: {
  parseHTML: typeof import('linkedom').parseHTML;
  Readability: typeof import('@mozilla/readability').Readability;
} | null = null;

function libraries(): NonNullable<typeof loaded> {
  const require = createRequire(import.meta.url);
  loaded ??= { parseHTML: require('linkedom').parseHTML, Readability: require('@mozilla/readability').Readability };
  return loaded;
}

export type Page = {
  /** The readable text, one paragraph a block, headings marked with '## '. */
  text: string;
  meta: { title?: string; outlet?: string; url?: string; published?: string; lang?: string };
};

const BLOCKS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'BLOCKQUOTE',
  'FIGCAPTION',
  'TD',
  'TH',
  'PRE',
  'DIV',
  'SECTION',
  'ARTICLE',
  'TR',
  'FIGURE',
]);

/** The article of a web page with the page's own metadata, or null when no readable text is in it. */
export function readHtml(html: string): Page | null {
  const { parseHTML, Readability } = libraries();
  const { document } = parseHTML(html);
  const meta = readPageMetadata(document as unknown as Document);
  const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  if (!article?.content) return null;
  const { document: body } = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`);
  const paragraphs: string[] = [];
  collect(body.body as unknown as Element, paragraphs);
  const text = paragraphs.join('\n\n');
  if (text.trim() === '') return null;
  const title = meta.title ?? article.title?.trim();
  return { text, meta: { ...meta, ...(title ? { title } : {}) } };
}

/** Gathers the text of each innermost block; inline elements join, line breaks part. */
function collect(element: Element, paragraphs: string[]): void {
  let inline = '';
  const flush = () => {
    for (const part of inline.split('\n')) {
      const text = part.replace(/\s+/g, ' ').trim();
      if (text) paragraphs.push(/^H[1-6]$/.test(element.tagName) ? `## ${text}` : text);
    }
    inline = '';
  };
  for (const node of element.childNodes) {
    if (node.nodeType === 3) inline += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.tagName === 'BR') inline += '\n';
      else if (BLOCKS.has(child.tagName) || child.querySelector?.('p, div, li, h1, h2, h3, h4, td')) {
        flush();
        collect(child, paragraphs);
      } else inline += child.textContent ?? '';
    }
  }
  flush();
}
