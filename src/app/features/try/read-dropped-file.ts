/** Larger files are for the command line. */
const MOST_BYTES = 2_000_000;
const BLOCKS = 'h1, h2, h3, p, li, blockquote, figcaption';

export type DroppedFile = { name: string; text: string } | { name: string; fault: 'too-large' | 'not-text' };

/** Text of a dropped file; of a web page the readable blocks. Refuses what is no text or larger than two megabytes. */
export async function readDroppedFile(file: File): Promise<DroppedFile> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { name, fault: 'too-large' };
  const text = await file.text();
  if (text.includes('\0')) return { name, fault: 'not-text' };
  return { name, text: /\.html?$/i.test(name) ? textOfPage(text) : text };
}

function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const body = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const blocks = [...body.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => block.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((block) => block !== '');
  return blocks.length > 0 ? blocks.join('\n\n') : (body.textContent ?? '').trim();
}
