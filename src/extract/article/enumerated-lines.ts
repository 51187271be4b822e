import type { Line } from './lines.ts';

/** 'The documents signed are as follows:', 'They signed:', 'The three are:' */
const OPENS =
  /(?:^(?:They|These|Those|The (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})) (?:are|were|include|comprise)\b|\b(?:documents|agreements|deals|pacts|MoUs|MOUs|memoranda|memorandums|contracts|papers|instruments)\b|\b(?:signed|inked|exchanged|sign)\b)[^.]*:$/i;
const MARKED = /^(?:[-–—•*·▪+]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)])\s*\S/u;
const PAPER =
  /^(?:(?:An?|The|One|Two|Three|\d+) )?(?:[\w-]+ ){0,4}?(?:memorand\w+|MoUs?|MOUs?|agreements?|protocols?|letters?|plans?|programmes?|programs?|minutes|treat(?:y|ies)|arrangements?|contracts?|notes?|declarations?|documents?|conventions?|certificates?)\b/i;
const LONGEST = 420;

/** The lines that list what a line with a colon announces, one document each: neither headlines nor stories of their own. */
export function enumeratedLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let inside = false;
  lines.forEach((line, at) => {
    if (line.text.endsWith(':') && OPENS.test(line.text)) {
      inside = true;
      return;
    }
    if (!inside) return;
    if (line.caption || line.furniture) return;
    if (line.text.length <= LONGEST && !line.marked && (MARKED.test(line.text) || PAPER.test(line.text))) found.add(at);
    else inside = false;
  });
  return found;
}
