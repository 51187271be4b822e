import { allMatches } from '../../article/all-matches.ts';
import { singular } from './agreement-name.ts';
import { complementEnd } from './complement.ts';
import { doneLikewise } from './done-likewise.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const SUBJECT = '(?:on|for|concerning|covering|regarding|about|between)';
const MADE = '(?:signed|inked|concluded|sealed|initialled|exchanged)';
const COMES =
  '(?:(?:was|were|is|are|has|have|had|will|would|should|is to|to) (?:\\w+ )?(?:be |been |being )?(?:\\w+ )?(?:sign|ink|conclud|exchang|seal|initial|prepar|negotiat|draft|follow|under|adopt|drawn))';
/** 'Another, on nursing, will be signed', 'will sign another| on ports', 'a new one, for 2023-2026, was signed'. */
const ANOTHER = new RegExp(
  `(?:^|[,;] (?:and |while |so |but )?|\\b(?:sign|signed|signing|ink|inked|conclude|concluded|exchanged|have|adopt|adopted|discuss|discussing|(?:names?|signatures?|pen) to|signing of|propose|proposed|work on|prepare|preparing|negotiate|negotiating|draft|drafting|finali[sz]e|finali[sz]ing|draw up|work out|working on|develop|build|formulate|agree on|agreed on|launch|and|so|while) )(?<one>another|a (?:second|third|fourth|new|similar|further|fresh|separate)|one more)(?: one)?(?=,? ${SUBJECT} |(?:,[^,;]{2,70},)? ${COMES})`,
  'gi',
);
/** 'Two new ones|, about rice and tea, await completion', 'Three more| on visas, tea and rice were signed'. */
const MORE_OF_THEM = new RegExp(
  `(?:^|[,;] (?:and |while |but )?|\\band |\\b(?:sign|signed|signing|discuss|discussed|prepare|draft) )(?<count>two|three|four|five|six|2|3|4|5|6) (?:(?:new|more|further|other|additional|fresh)(?: ones)?|others)(?=,? ${SUBJECT} )`,
  'gi',
);
/** 'It replaces| one signed in Oslo in 2019', 'succeeding| that of March 3, 2015'. */
const REPLACED = new RegExp(
  `\\b(?:replac|supersed|succeed|supplant)\\w* (?<one>(?:one|the one|that|an earlier one)(?= (?:(?:that|which) )?(?:(?:was|had been|they|the two \\w+|both \\w+) )?(?:${MADE}|dating|dated|of|from)\\b)[^,;.]{0,70}?\\b(?<year>(?:19|20)\\d{2}))\\b|\\b(?:replac|supersed|succeed|supplant)\\w* (?<dated>that of (?:\\p{Lu}\\p{L}+ \\d{1,2}, |\\d{1,2} \\p{Lu}\\p{L}+ )(?<itsYear>(?:19|20)\\d{2}))\\b`,
  'giu',
);
/** 'Hue became its sister, and the two banks will swap staff| under another'. */
const UNDER_ANOTHER =
  /(?:^|[,;] (?:and |while )?)(?<clause>[^,;]{10,120}?) (?:under|through|by way of) (?<one>another|a (?:second|third|fourth|separate|similar) one|a (?:second|third|fourth))(?=[.,;]|$)/giu;
/** A bare article in front of what is a noun of its own: 'a new road'. */
const GATE =
  /\b(?:another|ones?|others?|more|further|replac|supersed|succeed|supplant|second|third|fourth|fresh|similar)/i;

/** Documents named by 'another' or 'one' alone, of the kind that the text spoke of last. */
export function onceMore(words: string, earlier: InstrumentPhrase, from = 0): InstrumentPhrase[] {
  const rest = words.slice(from);
  const likewise = doneLikewise(rest).map(
    ({ start, end, complement, signed }): InstrumentPhrase => ({
      ...phraseAt(earlier, start, end, end),
      complement,
      items: null,
      ...(signed && { signed }),
    }),
  );
  const others =
    GATE.test(rest) && !earlier.items
      ? [
          ...anotherOne(rest, earlier),
          ...underAnother(rest, earlier),
          ...moreOfThem(rest, earlier),
          ...whatItReplaces(rest, earlier),
        ]
      : [];
  return [...others, ...likewise].map((phrase) => moved(phrase, from));
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

function underAnother(words: string, earlier: InstrumentPhrase): InstrumentPhrase[] {
  return allMatches(words, UNDER_ANOTHER).map((match) => {
    const { clause, one } = match.groups as { clause: string; one: string };
    const end = match.index + match[0].length;
    return { ...phraseAt(earlier, end - one.length, end, end), complement: `under which ${clause.trim()}` };
  });
}

function moreOfThem(words: string, earlier: InstrumentPhrase): InstrumentPhrase[] {
  return allMatches(words, MORE_OF_THEM).flatMap((match) => {
    const { count } = match.groups as { count: string };
    const start = match.index + match[0].toLowerCase().lastIndexOf(count.toLowerCase());
    const at = match.index + match[0].length;
    const phrase = phraseAt(earlier, start, at, complementEnd(words, { ...earlier.head, start, end: at }));
    const complement = words
      .slice(at, phrase.end)
      .replace(/^,? (?:about|on)/, 'on')
      .trim();
    const head = { ...phrase.head, plural: true, word: earlier.head.word };
    return complement === '' ? [] : [{ ...phrase, head, complement, determiner: 'counted', counted: count }];
  });
}

const PERIOD =
  /^(?:20\d{2}) ?[-–—] ?(?:20)?\d{2}$|,? ?(?:for|in) (?:the (?:period )?)?20\d{2} ?[-–—] ?(?:20)?\d{2}$|^for 20\d{2}$/;

function whatItReplaces(words: string, earlier: InstrumentPhrase): InstrumentPhrase[] {
  return allMatches(words, REPLACED).map((match) => {
    const { one, dated, year, itsYear } = match.groups as Record<string, string | undefined>;
    const told = (one ?? dated)!;
    const start = match.index + match[0].length - told.length;
    const phrase = phraseAt(earlier, start, start + told.length, start + told.length);
    const complement = `${earlier.complement.replace(PERIOD, '')} of ${year ?? itsYear}`.trim();
    return { ...phrase, complement, signed: true as const };
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
