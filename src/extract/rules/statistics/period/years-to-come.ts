import { readNumberWord } from '../../../find/quantities/number-word.ts';
import type { PeriodSite } from './period-site.ts';

const AFTER = 14;
const AHEAD = /^(?:(?:the\s)?(?:next|coming|following)|another|as\slittle\sas|just|only)\s/;
const SPAN = /^(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|decade)(?:\s(years?|decade)\b|\b)/;

/** 'to reach 500 million in the next five years', 'tripled within five years': the last of them; workers wanted 'over three years' are of all. */
export function yearsToCome({ words, at, kind, reference, multiple, people }: PeriodSite): string | null {
  if (kind !== 'target' || reference === null) return null;
  for (let next = 0; next <= Math.min(words.length - 1, at + AFTER); next++) {
    const word = words[next];
    if (next > at && (word?.pos === 'QTY' || /^[;:]$/.test(word?.text ?? ''))) return null;
    const lead = word?.lower ?? '';
    if (!/^(?:in|within|over|during|for)$/.test(lead)) continue;
    const rest = words
      .slice(next + 1, next + 8)
      .map(({ lower }) => lower)
      .join(' ');
    const ahead = AHEAD.exec(rest);
    // 'for five years' and 'over five years' alone are durations.
    if (ahead === null && lead !== 'in' && lead !== 'within') continue;
    const span = SPAN.exec(rest.slice(ahead?.[0].length ?? 0));
    if (span === null || (span[2] === undefined && span[1] !== 'decade')) continue;
    if (span[1] === 'decade' && ahead === null) continue;
    const count = span[1] === 'decade' ? 10 : (readNumberWord(span[1] ?? '') ?? Number(span[1]));
    const home = Number(reference.slice(0, 4));
    if (!(count > 0 && count <= 30)) continue;
    return people && !multiple && /^(?:over|during|for)$/.test(lead) ? `${home}/${home + count}` : String(home + count);
  }
  return null;
}
