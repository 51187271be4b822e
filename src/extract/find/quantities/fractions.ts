import { sought, type WordSigns } from '../../triggers/triggers.ts';
import type { QuantityMention } from '../mention.ts';
import { boundBefore } from './bound.ts';

const FRACTION = sought(
  /\b(?:(a|one|two|three|four)[\s-](third|quarter|fifth|tenth)s?|half)\b(?=\s(?:of\b|the\s(?:total|world|country|population|number|value|figure)|its\b|their\b|that\b)|[,.;)]|\s*$)/gi,
);
/** 'fell by nearly| a third', 'down| a fifth'; 'by a third country' is none. */
const CHANGE = sought(
  /(?<=\b(?:by|up|down|lost|shed|gained)\s(?:(?:about|around|nearly|almost|more than|over|some|roughly|at least|up to|close to)\s)?)(?:(a|one|two|three|four)[\s-](third|quarter|fifth|tenth)s?|half)\b(?!\s?-|\s(?:an?|of|country|party|countries|parties|time|round|person|generation|place|state|nation|side|world|century|(?:a )?dozen)\b)/gi,
);
// 'a third country', 'the first half', 'half of November' are no shares.
const NO_SHARE_BEFORE = /(?:\b(?:first|second|latter|last|other|and a|next|past|every|each|in)[\s-]|[\d]\s)$/i;
const TIME_AFTER =
  /^\sof\s(?:(?:the|a|any|every|each)\s)?(?:year|month|decade|day|this year|last year|next year|\d{4}|century|decade|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const COUNT: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const PART: Record<string, number> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Shares in words as percentages to one decimal: 'a third of' is 33.3 %, 'half of' 50 %. */
export function findFractions(text: string, signs: WordSigns): QuantityMention[] {
  const found: QuantityMention[] = [];
  const changes = [...signs.matches(text, CHANGE)];
  for (const m of [...changes, ...signs.matches(text, FRACTION)]) {
    if (found.some(({ start }) => start === m.index)) continue;
    const end = m.index + m[0].length;
    if (
      NO_SHARE_BEFORE.test(text.slice(Math.max(0, m.index - 9), m.index)) ||
      TIME_AFTER.test(text.slice(end, end + 24))
    )
      continue;
    const closed = !changes.includes(m) && !/^\s/.test(text.slice(end, end + 1));
    // 'a third.' closes a share only where something accounts for it.
    if (
      closed &&
      !/\b(?:for|by|to|over|than|nearly|almost|about|some|or|around)\s$/i.test(
        text.slice(Math.max(0, m.index - 8), m.index),
      )
    )
      continue;
    const part = m[2] ? (PART[m[2].toLowerCase()] ?? 1) : 2;
    const count = m[1] ? (COUNT[m[1].toLowerCase()] ?? 1) : 1;
    found.push({
      kind: 'quantity',
      start: m.index,
      end,
      value: Math.round((count / part) * 1000) / 10,
      unit: '%',
      bound: boundBefore(text, m.index),
      range: null,
    });
  }
  return found;
}
