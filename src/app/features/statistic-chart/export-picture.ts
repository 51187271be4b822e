const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;
const SPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const FACE = 'Be Vietnam Pro, Arial, sans-serif';

/** What stands around the drawing in a downloaded picture. */
export type PictureText = {
  headline: string;
  legend: { label: string; colour: string; path: string }[];
  source: string;
};

/**
 * The chart on screen as a picture of its own: every colour written out, headline above, legend and source below, on
 * the page's ground. Null while nothing is drawn.
 */
export function pictureOf(
  holder: HTMLElement,
  text: PictureText,
): { svg: string; width: number; height: number } | null {
  const drawn = holder.querySelector('svg');
  if (!drawn) return null;
  const size = { width: Number(drawn.getAttribute('width')), height: Number(drawn.getAttribute('height')) };
  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue('--ink').trim();
  const quiet = page.getPropertyValue('--quiet').trim();
  const sheet = document.createElementNS(SPACE, 'svg');
  let y = MARGIN;
  const write = (content: string, fontSize: number, colour: string, weight = '400') => {
    for (const line of wrapped(content, size.width / (fontSize * 0.52))) {
      y += fontSize * 1.35;
      sheet.append(textElement(line, MARGIN, y, fontSize, colour, weight));
    }
  };
  write(text.headline, 20, ink, '600');
  y += 14;
  const chart = copyWithStyles(drawn);
  chart.setAttribute('x', String(MARGIN));
  chart.setAttribute('y', String(y));
  sheet.append(chart);
  y += size.height + 8;
  for (const { label, colour, path } of text.legend) {
    y += 20;
    const mark = document.createElementNS(SPACE, 'path');
    mark.setAttribute('d', path);
    mark.setAttribute('fill', resolved(colour, page));
    mark.setAttribute('transform', `translate(${MARGIN + 6},${y - 5})`);
    sheet.append(mark, textElement(label, MARGIN + 20, y, 13, ink, '400'));
  }
  y += 8;
  write(text.source, 12, quiet);
  const width = size.width + 2 * MARGIN;
  const height = Math.ceil(y + MARGIN);
  const ground = document.createElementNS(SPACE, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: page.getPropertyValue('--paper').trim() }))
    ground.setAttribute(name, String(value));
  sheet.prepend(ground);
  for (const [name, value] of Object.entries({
    xmlns: SPACE,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FACE,
  }))
    sheet.setAttribute(name, String(value));
  return { svg: new XMLSerializer().serializeToString(sheet), width, height };
}

/** The picture as PNG, twice as fine as on screen; null where the browser cannot draw it. */
export async function pngOf(picture: { svg: string; width: number; height: number }): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * 2;
  canvas.height = picture.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Lines of at most `most` characters, broken at spaces. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function textElement(
  content: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: string,
): SVGTextElement {
  const element = document.createElementNS(SPACE, 'text');
  for (const [name, value] of Object.entries({ x, y, 'font-size': size, fill, 'font-weight': weight }))
    element.setAttribute(name, String(value));
  element.textContent = content;
  return element;
}

function resolved(colour: string, page: CSSStyleDeclaration): string {
  const token = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return token ? page.getPropertyValue(token).trim() : colour;
}

function copyWithStyles(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const from = [drawn, ...drawn.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  to.forEach((element, index) => {
    const original = from[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of DRAWN) {
      const value = style.getPropertyValue(name);
      if (value && !element.getAttribute(name)?.startsWith('url(')) element.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'data-mark']) element.removeAttribute(name);
  });
  for (const element of copy.querySelectorAll('[data-export="omit"]')) element.remove();
  return copy;
}
