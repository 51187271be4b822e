import { START_DEEDS } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';

const RUNS = /^(?:runs?|ran|running|covers?|covered|covering|lasts?|lasted|lasting|spans?|spanned|spanning)$/;
const AFTER = 16;
const REACH = 8;

/** The years that a sum or a count is told to be for, in words that stand apart from it; null when none are. */
export const spanTold = (site: PeriodSite): string | null =>
  runningSpan(site) ?? fromNowTo(site) ?? upToSpan(site) ?? startedSpan(site);

/** '12 million for the second phase, which runs from 2025 to 2029'. */
function runningSpan({ words, at, kind }: PeriodSite): string | null {
  if (kind !== 'aid' && kind !== 'level') return null;
  for (let next = at + 1; next < Math.min(words.length, at + AFTER); next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || word.pos === 'DATE' || word.text === ';') return null;
    if (!RUNS.test(word.lower)) continue;
    if (!/^(?:which|that|,)$/.test(words[next - 1]?.lower ?? '')) return null;
    const date = [1, 2, 3].map((by) => dateOf(words[next + by])).find((found) => found !== null);
    return date?.value?.length === 4 && date.until?.length === 4 ? `${date.value}/${date.until}` : null;
  }
  return null;
}

/** 'needs 130 billion from now to 2030': for all the years until then. */
function fromNowTo({ words, at, kind, multiple, published }: PeriodSite): string | null {
  if (multiple || kind === 'growth' || kind === 'change' || kind === 'rate' || published === null) return null;
  const now = words.findIndex(
    ({ lower }, index) =>
      lower === 'from' &&
      words[index + 1]?.lower === 'now' &&
      /^(?:to|till|until|through)$/.test(words[index + 2]?.lower ?? ''),
  );
  const year = dateOf(words[now + 3])?.value;
  if (now === -1 || !year || year.length !== 4 || year <= published.slice(0, 4)) return null;
  const between = now < at ? words.slice(now + 4, at) : words.slice(at + 1, now);
  return between.some(({ text }) => text === ';') || between.filter(({ pos }) => pos === 'VERB').length > 1
    ? null
    : `${published.slice(0, 4)}/${year}`;
}

/** 'From 1992 up to March this year'. */
function upToSpan({ words, at, kind }: PeriodSite): string | null {
  if (kind === 'rank' || kind === 'target') return null;
  for (let left = at - 1; left > 3; left--) {
    const word = words[left];
    if (word === undefined || word.text === ';') return null;
    const to = dateOf(word)?.value;
    if (!to) continue;
    if (words[left - 1]?.lower !== 'to' || words[left - 2]?.lower !== 'up' || words[left - 4]?.lower !== 'from')
      return null;
    const from = dateOf(words[left - 3])?.value;
    return from?.length === 4 && from < to.slice(0, 4) ? `${from}/${to.slice(0, 7)}` : null;
  }
  return null;
}

/** 'started an exchange in 2019, which has so far benefited 43 students', 'joined in 1978 and has received 120 projects'. */
function startedSpan({ words, at, kind, published }: PeriodSite): string | null {
  if ((kind !== 'count' && kind !== 'aid') || published === null) return null;
  const has = words.slice(0, at).findLastIndex(({ lower }) => /^(?:has|have)$/.test(lower));
  if (has < 2 || at - has > REACH || !words.slice(has + 1, at).some(({ pos }) => pos === 'VERB')) return null;
  const clear = words
    .slice(has, at)
    .every(
      ({ pos, text, lower }) =>
        pos !== 'QTY' && pos !== 'DATE' && !/^(?:[,;:]|with|for|of|in|to|from|by|at|on|as)$/.test(lower || text),
    );
  if (!clear) return null;
  const begun = words.slice(0, has).findLastIndex((word) => dateOf(word)?.value != null);
  const from = dateOf(words[begun]);
  if (from?.form !== 'absolute' || from.until !== null || words[begun - 1]?.lower !== 'in') return null;
  const joint = words
    .slice(begun + 1, has)
    .map(({ lower }) => lower)
    .join(' ');
  // 'Opened in 2015, the centre has trained 900 officers', but 'opened in 2015, while Vietnam has sent 300'.
  const opens = START_DEEDS.has(words[0]?.lower ?? '') && begun < REACH && /^, (?:the|it)\b[^,;]*$/.test(joint);
  if (!opens && !/^(?:,\s)?(?:which|that|and)$/.test(joint)) return null;
  const before = words.slice(Math.max(0, begun - REACH), begun);
  if (!before.some(({ lower }) => START_DEEDS.has(lower)) || before.some(({ pos }) => pos === 'QTY')) return null;
  const [year, to] = [from.value!.slice(0, 4), published.slice(0, 4)];
  return year < to ? `${year}/${to}` : null;
}

/** 'way below the 60 per cent ceiling', 'against a statutory limit of 60 percent': what bounds it, in whatever year. */
export function isBound(words: readonly Word[], at: number): boolean {
  if (!words.slice(Math.max(0, at - 6), at).some(({ lower }) => SET_AGAINST.test(lower))) return false;
  return (
    BOUNDS.test(words[at + 1]?.lower ?? '') ||
    (words[at - 1]?.lower === 'of' && words.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => BOUNDS.test(lower)))
  );
}

const SET_AGAINST = /^(?:below|under|beneath|against|above|beyond|within|than|over)$/;
const BOUNDS = /^(?:ceiling|cap|limit|threshold|maximum)$/;
