import { SUPERLATIVES } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { REGION_OR_BLOC } from '../words/regions.ts';
import type { Word } from '../words/words.ts';
import { amongInvestors } from './among-investors.ts';
import { clause } from './deed-of.ts';
import { lastIndex, nounText, nounTextAfter, type Site } from './site.ts';

const SUPERLATIVE_WORD = new RegExp(`(?:^|[-\\s])(?:${SUPERLATIVES.join('|')})$`);

/** 'countries and territories that invest there': with its relative clause. */
export function withClause(site: Site, first: number): string | null {
  const { words, text } = site;
  const phrase = amongInvestors(words, nounTextAfter(site, first, true));
  const end = nounPhraseAfter(words, first, true);
  if (phrase === null || end === null) return phrase;
  // 'the countries with which Malta trades'.
  const which = words[end + 1]?.pos === 'ADP' && words[end + 2]?.lower === 'which' ? end + 2 : end + 1;
  if (!/^(?:that|which)$/.test(words[which]?.lower ?? '')) return phrase;
  if (which > end + 1) return `${phrase} ${words[end + 1]?.lower} ${clause(site, which)}`;
  let last = end + 1;
  while (words[last + 1] !== undefined && last - end < 8 && !/^[,.;:)–]$/.test(words[last + 1]?.text ?? '')) last++;
  return `${phrase} that ${phraseText(text, words, end + 2, last)}`;
}

/** 'In trade Vietnam is its third partner', 'the second market for its exports': what sort of partner or market is told beside it. */
export function fullField({ words, at, text }: Site, field: string): string {
  const [, noun = '', rest = ''] = /^(partners?|markets?)(| of .+)$/.exec(field) ?? [];
  if (noun === '') return field;
  const behind = words.slice(at + 1, at + 6).map(({ lower }) => lower);
  if (noun.startsWith('market'))
    return behind.includes('for') && behind.includes('exports') ? `export ${field}` : field;
  return TRADING.test(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)) ? `trade ${noun}${rest}` : field;
}

const TRADING = /\b(?:trad(?:e|es|ed|ing)|turnover)\b/i;

/** "has been China's biggest trade partner in ASEAN and the eighth largest worldwide": among those told before. */
export function fieldBefore(site: Site): { owner: string; field: string } | null {
  const { words, at, text } = site;
  const best = lastIndex(words, at - 1, ({ lower }) => SUPERLATIVE_WORD.test(lower), 24);
  if (best === null || words.slice(best, at).some((word) => word.text === ';')) return null;
  const end = nounPhraseAfter(words, best + 1);
  const field = end === null ? null : phraseText(text, words, best + 1, end).replace(/\s(?:in|of|for)\s.*$/, '');
  if (field === null) return null;
  const owner = words[best - 1]?.pos === 'PART' ? nounText(site, best - 2) : null;
  return { owner: owner === null ? '' : `${owner}’s`, field };
}

/** "partner and New Zealand Vietnam's 41st": a country after 'and' begins the next statement. */
export function beforeOther(words: readonly Word[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (/^and$/.test(words[at]?.lower ?? '') && words[at + 1]?.mention?.kind === 'place') return at - 1;
  return end;
}

const BEST = `(?:[\\w-]+ )?(?:[\\w-]*(?:${SUPERLATIVES.join('|')})|[a-z]+th|second|third|\\d+(?:st|nd|rd|th))`;
const SHARED = new RegExp(
  `^ (?:[\\w-]+ ){1,3}and (?!(?:its|the|an?) )${BEST} (?:[\\w-]+ ){1,3}(in ${REGION_OR_BLOC})(?![\\w-])`,
);
const LEADING = new RegExp(
  `^(?:In|Among|Within|Across) (${REGION_OR_BLOC})(?: (?:countries|nations|members|states|member (?:states|countries)|economies|markets))?,? (?=[A-Z]|the |it )`,
);
const LIMITED = /\b(?:in|among|within|worldwide|world|globe|global|region)\b/i;
const ELSEWHERE = /;|, (?:while|whereas|but)\b|\bwhile\b|\b(?:worldwide|globally|the world)\b/;

/**
 * 'fifth biggest trade partner and third biggest export market in West Asia', 'In West Asia, Malta comes third among the
 * importers': where the place is held, told for two of them behind the second or ahead of all.
 */
export function limited(site: Site, among: string): string {
  if (among === '' || LIMITED.test(among)) return among;
  const { text, words, quantity } = site;
  const shared = SHARED.exec(text.slice(quantity.end))?.[1];
  if (shared !== undefined) return `${among} ${shared}`;
  const before = text.slice(words[0]?.start ?? 0, quantity.start);
  const [opening, region] = LEADING.exec(before) ?? [];
  if (opening === undefined || region === undefined) return among;
  return ELSEWHERE.test(before.slice(opening.length)) ? among : `${among} in ${region}`;
}

/** 'Vietnam is its fourth largest trade partner, while Malta ranks third for Vietnam': among whose, as told before. */
export function forWhom(site: Site, next: number): { owner: string; field: string; where: string } | null {
  const whose = site.words[next + 1];
  if (site.words[next]?.lower !== 'for' || whose?.mention?.kind !== 'place' || whose.pos === 'ADJ') return null;
  const told = fieldBefore(site);
  if (told === null) return null;
  const where = /^(?:in|within)$/.test(site.words[next + 2]?.lower ?? '') ? nounTextAfter(site, next + 3) : null;
  return { owner: `${whose.text}’s`, field: told.field, where: where === null ? '' : ` in ${where}` };
}

/** 'source markets at the expense of France': who lost or holds the neighbouring places is no part of the table. */
export const withoutRivals = (field: string): string =>
  field.replace(/ (?:at the expense of|at the cost of|ahead of|behind|in front of|thanks to|instead of) .*$/, '');

/** 'list of foreign investors', 'ranking of music markets': those who stand on it. */
export const listed = (field: string): string | null =>
  /^(?:the )?(?:list|table|ranking|rankings|roster|league|league table) of (.+)$/.exec(field)?.[1] ?? null;
