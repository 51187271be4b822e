import { expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const paragraphs = [
  'Deputy Minister Hoang Xuan Chien and Under Secretary Irineo Espino led the dialogue in Hanoi, the seventh of its kind so far.',
  'Both sides agreed that the two navies should meet more often, and that a hotline between the coast guards should be set up soon.',
  'The next dialogue is planned for Manila, where the host ministry will propose a list of projects for the following three years.',
];

const page = (
  head: string,
) => `<!doctype html><html lang="en-GB"><head><title>Site | Dialogue</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Dialogue in Hanoi</h1>${paragraphs.map((text) => `<p>${text.replace('Hanoi', '<b>Hanoi</b>')}</p>`).join('\n')}
<h2>Related</h2><p>More about the ministry<br>and its guests in the coming months of the year, as planned by both.</p></article>
<footer>Copyright of somebody</footer></body></html>`;

it('gives the paragraphs of the article and leaves the frame out', () => {
  const text = readHtml(page(''))?.text ?? '';
  for (const paragraph of paragraphs) expect(text.split('\n\n')).toContain(paragraph);
  expect(text).toContain('## Related');
  expect(text).not.toMatch(/Home|Copyright|<b>/);
});

it.each([
  [
    'meta tags',
    '<meta property="og:title" content="A dialogue"><meta property="og:site_name" content="VNA"><meta property="article:published_time" content="2025-11-27T01:00:00+07:00"><link rel="canonical" href="https://example.org/a">',
    { title: 'A dialogue', outlet: 'VNA', published: '2025-11-27', url: 'https://example.org/a', lang: 'en' },
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"B","datePublished":"2025-11-26","publisher":{"name":"VNS"}}]}</script>',
    { outlet: 'VNS', published: '2025-11-26' },
  ],
  ['a broken JSON-LD', '<script type="application/ld+json">{oops</script>', { title: 'Dialogue in Hanoi' }],
  ['a day that does not exist', '<meta name="pubdate" content="2025-02-30">', { title: 'Dialogue in Hanoi' }],
])('reads the page’s own metadata: %s', (_, head, meta) => {
  expect(readHtml(page(head))?.meta).toMatchObject(meta);
});

it('gives null for a page without an article', () => {
  expect(readHtml('<html><body><div>Loading</div></body></html>')?.text.length ?? 0).toBeLessThan(20);
});
