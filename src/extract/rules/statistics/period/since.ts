import { dateOf, type Word } from '../words/words.ts';
import { yearsIn } from './date-search.ts';
import type { PeriodSite } from './period-site.ts';

/** The preposition of 'since 2010', 'since the beginning of 2010', 'since early 2010'. */
function leadOf(words: readonly Word[], date: number): string {
  let at = date - 1;
  // 'since the resumption of aid in 1992'.
  if (words[at]?.lower === 'in') {
    let left = at - 1;
    while (
      at - left < 7 &&
      /^(?:NOUN|PROPN|ADJ|DET|ADP|PART|PRON)$/.test(words[left]?.pos ?? '') &&
      words[left]?.lower !== 'since'
    )
      left--;
    if (words[left]?.lower === 'since' && left < at - 1) return 'since';
  }
  while (/^(?:the|beginning|start|outset|end|middle|of|early|late|mid)$/.test(words[at]?.lower ?? '')) at--;
  return words[at]?.lower ?? '';
}

/** 'since 2010', 'since the beginning of 2010', 'from 2010 onwards'. */
export const isSince = (words: readonly Word[], at: number): boolean =>
  leadOf(words, at) === 'since' ||
  (words[at - 1]?.lower === 'from' && /^(?:on|onwards?)$/.test(words[at + 1]?.lower ?? ''));

/** 'since 2021': up to the year of publication, or to another year that the sentence gives. */
export function sinceSpan({ words, published }: Pick<PeriodSite, 'words' | 'published'>, at: number): string | null {
  const date = dateOf(words[at]);
  if (date?.value == null || date.until !== null) return null;
  const from = date.value.slice(0, 4);
  // 'has since 2008 put 300 million into roads'.
  if (
    published !== null &&
    /^(?:has|have)$/.test(words[at - 2]?.lower ?? '') &&
    from < published.slice(0, 4) &&
    date.value.length === 4
  )
    return `${from}/${published.slice(0, 4)}`;
  const later = yearsIn(clauseOf(words, at)).findLast(
    (year) => year > from && (published === null || year <= published.slice(0, 4)),
  );
  // 'since last April' runs from month to month.
  if (later === undefined && date.value.length === 7 && published !== null && published.length >= 7)
    return date.value < published.slice(0, 7) ? `${date.value}/${published.slice(0, 7)}` : null;
  const to = later ?? published?.slice(0, 4);
  return to === undefined || to <= from ? null : `${from}/${to}`;
}

/** What stands between semicolons around the date, without what has its own 'since' and without spans told before. */
function clauseOf(words: readonly Word[], at: number): readonly Word[] {
  const from = words.slice(0, at).findLastIndex((word) => word.text === ';') + 1;
  const end = words.findIndex((word, index) => index > at && word.text === ';');
  const to = end === -1 ? words.length : end;
  return words.filter(
    (word, index) =>
      index >= from && index < to && !isSince(words, index) && (index > at || (dateOf(word)?.until ?? null) === null),
  );
}

const REACH = 12;

/**
 * 'Since opening its office in 1994, the bank has funded 102 projects', 'aid since then has come to 150 million': what has been
 * done from the year told to the year of writing. Trade has a volume of its own in every year of those.
 */
export function sinceDeed(site: PeriodSite): string | null {
  const { words, at, kind, stock, published, yearTold } = site;
  if (
    published === null ||
    !(
      kind === 'growth' ||
      kind === 'count' ||
      kind === 'aid' ||
      (site.multiple && site.told?.sentencesAgo !== 0) ||
      stock
    )
  )
    return null;
  if (!hasDone(words, at)) return null;
  const since = nearestSince(words, at);
  if (since === null) return null;
  const from =
    words[since + 1]?.lower === 'then' ||
    /^(?:has|have|had)$/.test(words[since - 1]?.lower ?? '') ||
    (since === 0 && words[1]?.text === ',')
      ? (yearBefore(words, since) ?? yearTold)
      : (site.entry ?? yearAfter(words, since, at));
  const to = published.slice(0, 4);
  if (from === null || from > to) return null;
  return from < to ? `${from}/${to}` : monthsSince(words, since, published);
}

/** 'have made use of it since it was launched in July': from month to month within the year. */
function monthsSince(words: readonly Word[], since: number, published: string): string | null {
  const date = words
    .slice(since + 1, since + REACH)
    .map(dateOf)
    .find((found) => found !== null);
  if (date?.value?.length !== 7 || date.until !== null || published.length < 7) return null;
  return date.value < published.slice(0, 7) ? `${date.value}/${published.slice(0, 7)}` : null;
}

/** The 'since' of the number's clause: before it, or right after it. */
function nearestSince(words: readonly Word[], at: number): number | null {
  for (let left = at - 1; left >= 0; left--) {
    if (words[left]?.text === ';') break;
    if (words[left]?.lower === 'since') return left;
  }
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = words[next];
    if (word === undefined || /^[;:,]$/.test(word.text) || word.pos === 'QTY') return null;
    if (word.lower === 'since') return next;
  }
  return null;
}

/** 'Vietnam joined in 2007, and its exports have grown tenfold since then'. */
const yearBefore = (words: readonly Word[], since: number): string | null =>
  words
    .slice(0, since)
    .map(dateOf)
    .findLast((date) => date?.value != null && date.form === 'absolute')
    ?.value?.slice(0, 4) ?? null;

/** 'since sending its first officers in 2014': the year of what it began with. */
function yearAfter(words: readonly Word[], since: number, at: number): string | null {
  for (let next = since + 1; next < words.length && next <= since + REACH; next++) {
    const word = words[next];
    if (word === undefined || next === at || /^[,;:]$/.test(word.text)) return null;
    const date = dateOf(word);
    if (date?.value && date.until === null && date.form === 'absolute') return date.value.slice(0, 4);
  }
  return null;
}

/** 'has funded 102 projects', 'had grown by 40 percent', '150 million has come in'. */
const hasDone = (words: readonly Word[], at: number): boolean =>
  words.some(
    ({ lower }, index) =>
      /^(?:has|have|had|['’]ve)$/.test(lower) &&
      Math.abs(index - at) < REACH &&
      words
        .slice(index + 1, index + 4)
        // 'have tripled' is read as a quantity.
        .some(({ pos, mention }) => pos === 'VERB' || (mention?.kind === 'quantity' && mention.unit === 'times')),
  );
