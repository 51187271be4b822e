import { sought, type WordSigns } from '../../triggers/triggers.ts';
import { Claims } from '../claims.ts';
import type { QuantityMention } from '../mention.ts';
import { NUMBER_WORD, ORDINAL, readNumberWord, readOrdinal } from './number-word.ts';

const SUPERLATIVE =
  '(?:largest|biggest|highest|greatest|leading|best|busiest|fastest|lowest|smallest|strongest|wealthiest|richest|youngest|oldest|top|main|major|key|most\\s[a-z-]+|[a-z]+-(?:largest|biggest|highest|growing|ranked))';
const ORDINAL_SUPERLATIVE = sought(
  new RegExp(`\\b(${ORDINAL})[\\s-](?:and\\s)?${SUPERLATIVE}\\b(?!\\s(?:visit|meeting|time))`, 'gi'),
);
const RANKED = sought(
  new RegExp(
    `\\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|stood|stands|standing|positioned|coming|comes|came|finish(?:es|ed)|listed|remain(?:s|ed|ing)?|moved|climbed|rose|fell|dropped|jumped|holds?|held|took|takes|occup(?:ies|ied)|as|is|was|now)\\s(?:[a-z]+ly\\s|up\\s|still\\s|now\\s)?(?:at\\s|in\\s|to\\s|from\\s|as\\s)?(?:the\\s|a\\s(?!\\w+\\sof\\b))?(?:(${ORDINAL})(?:\\s(?:place|position|spot|rank))?(?=\\s(?:place|position|spot|in|among|globally|worldwide|out|of|on|for|regionally|with|as|after|behind|position)\\b|[,.;)]|\\s*$)|(?:number|no\\.?)\\s?(\\d{1,3}|${NUMBER_WORD})\\b|(\\d{1,3})(?:(?=\\sout of|\\sglobally|\\sworldwide|\\sof\\s\\d)))`,
    'gi',
  ),
);
/** 'In 46th place'; 'in the first place' says above all. */
const IN_PLACE = sought(
  new RegExp(
    `\\b(?!(?<=\\bin the )first\\b)(${ORDINAL})(?:[\\s-](?:place|position|spot|rank))\\b(?!\\s(?:prize|award|visit))`,
    'gi',
  ),
);
const AMONG = sought(new RegExp(`\\b(${ORDINAL})(?=\\s(?:both\\s)?(?:among|out of)\\s)`, 'gi'));
// 'ranks fifth there', 'rank third 📈'.
const RANKS = sought(
  new RegExp(
    `\\brank(?:s|ed|ing)?\\s(?:[a-z]+ly\\s|still\\s|now\\s)?(?:at\\s|in\\s|as\\s)?(?:the\\s)?(${ORDINAL})\\b(?!\\s(?:and|to|or|${SUPERLATIVE})\\b)`,
    'gi',
  ),
);
const HOLDER =
  '(?:partner|investor|market|donor|supplier|buyer|customer|source|destination|exporter|importer|economy|provider|lender)s?\\b';
// "Vietnam's number two donor", "its No. 2 trading partner", 'among buyers number three'; a line or a gate with a number is none.
const NUMBERED = sought(
  new RegExp(
    `(?<!\\b(?:line|gate|house|room|reactor|unit|phone|hall|plot|point|article|a|the)\\s)\\bnumber[\\s-](${NUMBER_WORD})\\b(?=[\\s,.;)]|$)(?!\\s(?:hundred|thousand|million|billion|of)\\b)|\\bthe number[\\s-](${NUMBER_WORD})(?=\\s(?:\\w+\\s){0,2}${HOLDER})|\\bno\\.\\s?(\\d{1,2})(?=\\s(?:\\w+\\s){0,2}${HOLDER})`,
    'gi',
  ),
);
// "New Zealand's place on that list is 41st".
const PLACE_IS = sought(
  new RegExp(
    `\\b(?:place|position|rank|spot)\\b(?=([^.;,:\\d]{0,50}?\\s(?:is|was|at|being|became|remained)\\s(?:the\\s)?(${ORDINAL})\\b(?!\\s(?:time|visit|year|meeting))))`,
    'gi',
  ),
);
// 'The economy, sixth in the world by size'.
const IN_THE_WORLD = sought(
  new RegExp(
    `[,(]\\s?(?:now\\s|currently\\s|at present\\s)?(${ORDINAL})(?=\\s(?:in the world|worldwide|globally|in (?:Asia|ASEAN|Southeast Asia|Europe|Africa|Latin America|the region|the bloc))\\b(?!\\sto\\b))`,
    'gi',
  ),
);
// 'third among its investors …, and fourth in trade'.
const LATER = new RegExp(`(?:,|\\band)\\s(${ORDINAL})(?=\\s(?:in|by|for|as)\\s[a-z])`, 'gi');
const LATER_REACH = 90;
// 'Laos is its third largest partner and Japan its 41st'.
const ELLIPTIC = sought(/(?:['’]s|\bits|\btheir)\s(\d{1,3}(?:st|nd|rd|th))(?=[,.;]|\s*$)/gi);
const AND_NEXT = new RegExp(
  `(?:\\s(?:globally|worldwide|in the world|regionally))?,?\\s(?:and|but)\\s(?:(?:the|ranks?|ranked)\\s)?(${ORDINAL})(?=\\s(?:in|among|globally|worldwide|out of|for|by|on)\\b)`,
  'giy',
);
const TOP = sought(
  new RegExp(
    `\\btop[\\s-](\\d{1,3}|${NUMBER_WORD})(?=\\W)(?!,\\d|\\.\\d|\\s?%|\\s(?:hundred|thousand|million|billion|per)\\b|\\s(?:leaders?|leadership|officials?|pillars?|posts?|positions?|jobs?|priorit|news|stories|events|times))`,
    'gi',
  ),
);
// 'among Chile's 10 largest trade partners'.
const AMONG_LARGEST = sought(
  new RegExp(
    `\\b(?:one of|among|into|joined|joining)\\s(?:[\\w’'.]+\\s){0,4}?((\\d{1,3}|${NUMBER_WORD})\\s(?:largest|biggest|leading|top|foremost|fastest[\\s-]growing|most\\s\\w+))\\b`,
    'gi',
  ),
);
// 'China was second with just under 460,000', 'which makes it eighth in Asia'.
const WAS_PLACED = sought(
  new RegExp(
    `\\b(?:was|is|came|were)\\s(${ORDINAL})(?=\\swith\\s(?:just\\s|almost\\s|nearly\\s|over\\s|under\\s|more than\\s|about\\s)*[\\d$U])|\\b(?:makes?|made|making)\\s(?:it|them|the country|[A-Z]\\w+)\\s(${ORDINAL})(?=\\s(?:in|among)\\b)|\\b(?:rank(?:s|ed|ing)?|puts?|putting|plac(?:es?|ed|ing)|leav(?:es|ing)|left)\\s(?:(?:it|them)(?=\\s\\w+\\s(?:in|among|out of|on)\\b)|(?:the|that|their|his|her|this)\\s(?:country|nation|kingdom|bloc|city-state|island|republic|emirate|sultanate)|[A-Z]\\w+)\\s(${ORDINAL})(?=\\s(?:in|among|out of|on)\\b|[,.;)]|$)`,
    'gi',
  ),
);
const NUMBER_ONE = sought(/\b(?:number[\s-]one|no\.?\s?1|number\s1)\b(?=\s[a-z])/gi);
const PLACED = [ORDINAL_SUPERLATIVE, RANKED, WAS_PLACED, IN_PLACE, RANKS, PLACE_IS];
const RANK_VERB = /\b(?:rank|plac(?:e|ing)|position|standing)/i;

const rank = (start: number, end: number, value: number): QuantityMention => ({
  kind: 'quantity',
  start,
  end,
  value,
  unit: 'rank',
  bound: 'exactly',
  range: null,
});

const ORDERED = /^\s(?:in|among|out of|of|globally|worldwide|regionally)\b/i;
const HAS_PLACE =
  /\d(?:st|nd|rd|th)\b|\b(?:first|second|third)\b|\w[rfxnhe]th\b|\bn(?:o|umber)\b|\d\s(?:out of|globally|worldwide|of\s\d)/i;

/**
 * Places in an order: 'fourth largest', 'ranked 7th', 'in 46th place', 'top 10', 'number one'. Ordinals of a series
 * ('the 7th dialogue', 'its second visit') are none.
 */
export function findRanks(text: string, signs: WordSigns): QuantityMention[] {
  const found: QuantityMention[] = [];
  const claims = new Claims(text.length);
  const add = (start: number, end: number, value: number | null) => {
    if (value === null || claims.overlaps(start, end)) return;
    claims.add({ start, end });
    found.push(rank(start, end, value));
    AND_NEXT.lastIndex = end;
    for (let next = AND_NEXT.exec(text); next !== null; next = AND_NEXT.exec(text)) {
      const ordinal = next[1] ?? '';
      claims.add({ start: AND_NEXT.lastIndex - ordinal.length, end: AND_NEXT.lastIndex });
      found.push(rank(AND_NEXT.lastIndex - ordinal.length, AND_NEXT.lastIndex, readOrdinal(ordinal) ?? 0));
    }
  };
  if (signs.allowAny(PLACED) && HAS_PLACE.test(text)) {
    for (const m of signs.matches(text, ORDINAL_SUPERLATIVE))
      add(m.index, m.index + m[0].length, readOrdinal(m[1] ?? ''));
    for (const m of signs.matches(text, RANKED)) {
      const word = m[1];
      const value = word ? readOrdinal(word) : numberOf(m[2] ?? m[3] ?? '');
      // 'Safety comes first, …': a priority, no place in an order.
      if (value === 1 && /^com(?:es|ing)\sfirst$/i.test(m[0]) && !ORDERED.test(text.slice(m.index + m[0].length)))
        continue;
      // 'came first', 'held third' are ranks only with a word that says so.
      const sure =
        RANK_VERB.test(m[0]) ||
        /(?:place|position|spot|number|no\.?)/i.test(m[0]) ||
        /^(?:stood|stands|standing|comes|coming)\s(?:at\s|in\s)?/i.test(m[0]);
      if (sure) add(m.index, m.index + m[0].length, value);
    }
    for (const m of signs.matches(text, WAS_PLACED)) {
      const ordinal = m[1] ?? m[2] ?? m[3] ?? '';
      add(m.index + m[0].length - ordinal.length, m.index + m[0].length, readOrdinal(ordinal));
    }
    for (const m of signs.matches(text, RANKS)) add(m.index, m.index + m[0].length, readOrdinal(m[1] ?? ''));
    for (const m of signs.matches(text, PLACE_IS)) {
      const end = m.index + m[0].length + (m[1]?.length ?? 0);
      add(end - (m[2]?.length ?? 0), end, readOrdinal(m[2] ?? ''));
    }
    for (const m of signs.matches(text, IN_PLACE)) add(m.index, m.index + m[0].length, readOrdinal(m[1] ?? ''));
  }
  for (const m of signs.matches(text, AMONG)) add(m.index, m.index + m[0].length, readOrdinal(m[1] ?? ''));
  for (const m of signs.matches(text, NUMBERED)) {
    const value = numberOf(m[1] ?? m[2] ?? m[3] ?? '');
    if (value !== null && value > 1) add(m.index, m.index + m[0].length, value);
  }
  for (const m of signs.matches(text, IN_THE_WORLD)) {
    const ordinal = m[1] ?? '';
    add(m.index + m[0].length - ordinal.length, m.index + m[0].length, readOrdinal(ordinal));
  }
  for (const first of [...found]) {
    const rest = text.slice(first.end, first.end + LATER_REACH).replace(/[.;][\s\S]*$/, '');
    for (const m of rest.matchAll(LATER)) {
      const end = first.end + m.index + m[0].length;
      add(end - (m[1]?.length ?? 0), end, readOrdinal(m[1] ?? ''));
    }
  }
  if (found.length > 0)
    for (const m of signs.matches(text, ELLIPTIC)) add(m.index, m.index + m[0].length, readOrdinal(m[1] ?? ''));
  if (signs.allow(TOP.triggers) && /\btop/i.test(text)) {
    for (const m of signs.matches(text, TOP)) {
      // In '47th among the world's top 50' the place is 47.
      const placed = found.some(
        (other) => other.end <= m.index && m.index - other.end < 32 && !/[.;,]/.test(text.slice(other.end, m.index)),
      );
      if (!placed) add(m.index, m.index + m[0].length, numberOf(m[1] ?? ''));
    }
  }
  if (signs.allow(AMONG_LARGEST.triggers) && /largest|biggest|leading|top|most|fastest/i.test(text)) {
    for (const m of signs.matches(text, AMONG_LARGEST)) {
      const said = m[1] ?? '';
      add(m.index + m[0].length - said.length, m.index + m[0].length, numberOf(m[2] ?? ''));
    }
  }
  for (const m of signs.matches(text, NUMBER_ONE)) add(m.index, m.index + m[0].length, 1);
  return found;
}

function numberOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : readNumberWord(word);
}
