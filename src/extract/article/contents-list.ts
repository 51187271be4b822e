import type { Line } from './lines.ts';

const LONGEST = 140;
const NUMBER = /^\d{1,2} /;

/**
 * The lines before the first heading that name the headings to come, with or without numbers: the contents of a roundup, which
 * tell nothing of their own. Being repeated proves them, so no words need to announce them. `keyAt` gives a line to be compared.
 */
export function contentsList(lines: readonly Line[], keyAt: (at: number) => string): Set<number> {
  const repeated = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.headline && !line.caption && !line.furniture && line.text.length <= LONGEST) repeated.set(keyAt(at), at);
  });
  const found = new Set<number>();
  let heading = lines.length;
  for (let at = 0; at < heading; at++) {
    const line = lines[at]!;
    if (line.caption || line.furniture || line.text.length > LONGEST) continue;
    const told = repeated.get(keyAt(at).replace(NUMBER, ''));
    // Twice in a row is a picture's text and its alternative.
    if (told === undefined || told <= at + 1) continue;
    found.add(at);
    heading = Math.min(heading, told);
  }
  return found.size > 1 ? found : new Set();
}
