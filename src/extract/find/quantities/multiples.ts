import { sought, type WordSigns } from '../../triggers/triggers.ts';
import type { QuantityMention } from '../mention.ts';
import { boundBefore } from './bound.ts';
import { DIGITS, readDigits } from './number-format.ts';
import { NUMBER_WORD, readNumberWord } from './number-word.ts';

const VERB = sought(
  /\b(doubl|tripl|trebl|quadrupl|quintupl|sextupl)(?:e|es|ed|ing)\b(?!\s(?:tax|standard|digit|track|room|check|occup|jeopard|edge|down|jubilee|anniversary|celebration|act|as|(?:(?:their|our|its|the)\s)?efforts?)|-)/gi,
);
const VERB_VALUE: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, sextupl: 6 };
const FOLD = sought(new RegExp(`\\b(?:(${DIGITS})|(${NUMBER_WORD}|two|ten|hundred))[\\s-]?fold\\b`, 'gi'));
const TIMES = sought(
  new RegExp(
    `\\b(?:(${DIGITS})|(${NUMBER_WORD}))\\stimes\\b(?=\\s(?:the|its|their|that|those|as|higher|more|larger|bigger|greater|over|than|what|faster|against|compared|by|from|since|in|to|up|year)\\b|[,.;)]|\\s*$)`,
    'gi',
  ),
);
// 'visited Vietnam three times': an encounter counted, no multiple.
const GROWTH =
  /\b(?:increas|grow|grew|ris|rose|multipl|up|expand|jump|surg|soar|higher|more than|nearly|almost|over|about|down|fell|by|some|was|is|were|are|and|to|reach|,)\w*\s$/i;
const TWICE = sought(/\btwice\b(?=\s(?:the|as|that|its|what|more))/gi);

const OCCASION_BEFORE =
  /\b(?:held|visited|met|convened|hosted|organi[sz]ed|won|made|been|visits?|committee|twice or)\s(?:\w+\s)?$/i;
const OCCASION_AFTER = /^\s(?:since|in|by|from|to)\b/i;

/** How many times something is something else: 'doubled', 'three-fold', '1.6 times the world average', 'twice as much'. */
export function findMultiples(text: string, signs: WordSigns): QuantityMention[] {
  const found: QuantityMention[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, value: number | null) => {
    const start = match.index ?? 0;
    if (value === null || !(value > 1)) return;
    found.push({
      kind: 'quantity',
      start,
      end: start + match[0].length,
      value,
      unit: 'times',
      bound: boundBefore(text, start),
      range: null,
    });
  };
  for (const m of signs.matches(text, VERB)) add(m, VERB_VALUE[(m[1] ?? '').toLowerCase()] ?? null);
  for (const m of signs.matches(text, FOLD)) add(m, m[1] ? readDigits(m[1]) : foldOf(m[2] ?? ''));
  for (const m of signs.matches(text, TIMES)) {
    const before = text.slice(Math.max(0, m.index - 24), m.index);
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 12);
    const open = OCCASION_AFTER.test(after) || /^(?:[,.;)]|\s*$)/.test(after);
    if ((open && !GROWTH.test(before)) || OCCASION_BEFORE.test(before)) continue;
    add(m, m[1] ? readDigits(m[1]) : readNumberWord(m[2] ?? ''));
  }
  for (const m of signs.matches(text, TWICE)) add(m, 2);
  return found;
}

/** 'a hundredfold', 'five-fold'. */
const foldOf = (word: string): number | null => (/^hundred$/i.test(word) ? 100 : readNumberWord(word));
