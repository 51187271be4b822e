import { allMatches } from '../../article/all-matches.ts';
import { singular } from './agreement-name.ts';
import { complementEnd } from './complement.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const SUBJECT = '(?:on|for|concerning|covering|regarding|about|between)';
const MADE = '(?:signed|inked|concluded|sealed|initialled|exchanged)';
const COMES =
  '(?:(?:was|were|is|are|has|have|had|will|would|should|is to|to) (?:\\w+ )?(?:be |been |being )?(?:\\w+ )?(?:sign|ink|conclud|exchang|seal|initial|prepar|negotiat|draft|follow|under|adopt|drawn))';
/** 'Another, on nursing, will be signed', 'will sign another| on ports', 'a new one, for 2023-2026, was signed'. */
const ANOTHER = new RegExp(
  `(?:^|[,;] (?:and |while |so |but )?|\\b(?:sign|signed|signing|ink|inked|conclude|concluded|exchanged|have|adopt|adopted|discuss|discussing|(?:names?|signatures?|pen) to|signing of|propose|proposed|work on|prepare|preparing|negotiate|negotiating|draft|drafting|and|so|while) )(?<one>another|a (?:second|third|fourth|new|similar|further|fresh|separate)|one more)(?: one)?(?=,? ${SUBJECT} |(?:,[^,;]{2,70},)? ${COMES})`,
  'gi',
);
/** 'It replaces| one signed in Oslo in 2019', 'succeeding| that of March 3, 2015'. */
const REPLACED = new RegExp(
  `\\b(?:replac|supersed|succeed|supplant)\\w* (?<one>(?:one|the one|that|an earlier one)(?= (?:(?:that|which) )?(?:(?:was|had been|they|the two \\w+|both \\w+) )?(?:${MADE}|dating|dated|of|from)\\b)[^,;.]{0,70}?\\b(?<year>(?:19|20)\\d{2}))\\b|\\b(?:replac|supersed|succeed|supplant)\\w* (?<dated>that of (?:\\p{Lu}\\p{L}+ \\d{1,2}, |\\d{1,2} \\p{Lu}\\p{L}+ )(?<itsYear>(?:19|20)\\d{2}))\\b`,
  'giu',
);
/** A bare article in front of what is a noun of its own: 'a new road'. */
const GATE = /\b(?:another|one|replac|supersed|succeed|supplant|second|third|fourth|fresh|further|similar)/i;

/** Documents named by 'another' or 'one' alone, of the kind that the text spoke of last. */
export function onceMore(words: string, earlier: InstrumentPhrase, from = 0): InstrumentPhrase[] {
  const rest = words.slice(from);
  if (!GATE.test(rest) || earlier.items) return [];
  return [...anotherOne(rest, earlier), ...whatItReplaces(rest, earlier)].map((phrase) => moved(phrase, from));
}

function anotherOne(words: string, earlier: InstrumentPhrase): InstrumentPhrase[] {
  return allMatches(words, ANOTHER).flatMap((match) => {
    const { one } = match.groups as { one: string };
    const start = match.index + match[0].toLowerCase().lastIndexOf(one.toLowerCase());
    const at = match.index + match[0].length;
    const isNew = /new|fresh/i.test(one);
    // 'a new agreement' has a noun of its own.
    if (/^a /i.test(one) && !/ one$/i.test(match[0]) && !/^,? (?:on|for|concerning) /.test(words.slice(at))) return [];
    const phrase = phraseAt(earlier, start, at, complementEnd(words, { ...earlier.head, start, end: at }));
    const own = words.slice(at, phrase.end).replace(/^,/, '').trim();
    const complement =
      isNew && !/^(?:on|concerning|covering|regarding)\b/.test(own)
        ? [earlier.complement.replace(PERIOD, ''), own].filter(Boolean).join(' ')
        : own;
    return complement === '' ? [] : [{ ...phrase, complement }];
  });
}

const PERIOD = /,? ?(?:for|in) (?:the (?:period )?)?20\d{2} ?[-–—] ?(?:20)?\d{2}$|^for 20\d{2}$/;

function whatItReplaces(words: string, earlier: InstrumentPhrase): InstrumentPhrase[] {
  return allMatches(words, REPLACED).map((match) => {
    const { one, dated, year, itsYear } = match.groups as Record<string, string | undefined>;
    const told = (one ?? dated)!;
    const start = match.index + match[0].length - told.length;
    const phrase = phraseAt(earlier, start, start + told.length, start + told.length);
    const complement = `${earlier.complement.replace(PERIOD, '')} of ${year ?? itsYear}`.trim();
    return { ...phrase, complement, replaced: true as const };
  });
}

function phraseAt(earlier: InstrumentPhrase, start: number, at: number, end: number): InstrumentPhrase {
  const head = { ...earlier.head, start, end: at, plural: false, name: null, word: singular(earlier.head.word) };
  return {
    ...earlier,
    start,
    end,
    head,
    determiner: 'a',
    counted: '',
    modifiers: earlier.head.plural ? '' : earlier.modifiers.replace(/^(?:new|fresh|updated|(?:19|20)\d{2})(?: |$)/, ''),
  };
}

function moved(phrase: InstrumentPhrase, by: number): InstrumentPhrase {
  const head = { ...phrase.head, start: phrase.head.start + by, end: phrase.head.end + by };
  return { ...phrase, head, start: phrase.start + by, end: phrase.end + by };
}
