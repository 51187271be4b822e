import { isHeadline, type Line, nextText } from './lines.ts';

const PROSE = 60;
const BULLET = /^\S\s*/u;

/**
 * Headings of a digest that begin with a bullet, each over plain prose of its own ('* Kenyan minister in Hue'); none where a
 * bullet follows a bullet, which is a list.
 */
export function bulletedHeads(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!line.bullet) continue;
    const next = nextText(lines, at);
    const body = next === undefined ? undefined : lines[next];
    if (body === undefined || body.bullet || body.text.length < PROSE) return new Set();
    if (!isHeadline(line.text.replace(BULLET, ''))) return new Set();
    found.add(at);
  }
  return found.size > 1 ? found : new Set();
}
