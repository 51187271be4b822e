import type { SitePage } from './site-pages.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The landing page's html turned into another page's: title, description, and the code of its route asked for at once. */
export function writePage(
  html: string,
  { title, description }: Omit<SitePage, 'path' | 'module'>,
  preloads: readonly string[],
): string {
  const links = preloads
    .map((href) => `    <link rel="modulepreload" crossorigin href="${escapeHtml(href)}">\n`)
    .join('');
  return html
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)} · Bamboo Atlas</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, before: string) => before + escapeHtml(description))
    .replace('  </head>', () => `${links}  </head>`);
}
