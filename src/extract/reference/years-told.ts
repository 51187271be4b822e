import { allMatches } from '../article/all-matches.ts';
import type { PlacedBlock } from '../article/blocks.ts';
import { FIRST_NEWS } from './first-news.ts';

/** `past`: the last year of which figures tell what was, '' where they tell of none; `ofWriting`: the year in which the text must have been written, or null. */
export type YearsTold = { past: string; ofWriting: string | null };

/** What the figures of a text tell of the year in which it was written. `lastYear`: the last year of which its dates tell, '' for none. */
export function yearsTold(text: string, blocks: readonly PlacedBlock[], lastYear: string): YearsTold {
  let [past, ofMonths, whole] = ['', '', ''];
  let [saysThisYear, saysLastYear] = [false, false];
  const tied: string[] = [];
  const ahead = new Set<string>();
  for (const block of blocks) {
    if (!block.own || block.kind === 'footer') continue;
    const words = text.slice(block.start, block.end);
    saysThisYear ||= /\bthis year\b/i.test(words);
    saysLastYear ||= /\blast year\b/i.test(words);
    if (!/\d{4}/.test(words)) continue;
    for (const sentence of words.split(/(?<=[.;!?]) /)) {
      for (const { pattern, later } of TIES) {
        const tie = pattern.exec(sentence);
        if (tie) tied.push(String(Number(tie[1]) + later));
      }
      if (!FIGURE.test(sentence)) continue;
      const cue = sentence.search(TO_COME);
      for (const { 1: part = '', 2: year = '', index } of allMatches(sentence, OF_YEAR)) {
        if (cue !== -1 && index > cue) ahead.add(year);
        if (!DONE.test(cue === -1 ? sentence : sentence.slice(0, cue)) || ahead.has(year)) continue;
        if (year < FIRST_NEWS) continue;
        if (year > past) past = year;
        if (cue !== -1) continue;
        if (part === '' && year > whole) whole = year;
        if (part !== '' && year > ofMonths) ofMonths = year;
      }
    }
  }
  const reported = ofMonths >= past && ofMonths >= lastYear && !(saysLastYear && whole >= ofMonths) ? ofMonths : '';
  const tie = tied
    .filter((year) => year >= past && year >= lastYear)
    .sort()
    .at(-1);
  return { past, ofWriting: tie ?? ((saysThisYear ? foreseen(ahead, past) : null) || reported || null) };
}

/** The first year of a forecast in a text of 'this year': one of several years foreseen, or the next behind the last that is over. */
function foreseen(ahead: ReadonlySet<string>, past: string): string | null {
  const first = [...ahead].sort()[0];
  if (first === undefined) return null;
  return (past === '' ? ahead.size > 1 : Number(first) - Number(past) === 1) ? first : null;
}

/** What stands between words of one sentence, the points of figures included. */
const WITHIN = String.raw`(?:[^.;]|\.\d){0,80}?`;
const YEAR = String.raw`((?:19|20)\d\d)\b`;

/** Ways in which a text ties its own year to one that it names, and how many years later it was written. */
const TIES: readonly { pattern: RegExp; later: number }[] = [
  // '2025 is the 50th year of their ties'.
  {
    pattern: new RegExp(
      String.raw`(?<![-–/]|\b(?:by|to|until|till|in|of|for|since|from) )\b${YEAR} (?:is|marks|sees) (?:the|a|an|their|our)\b`,
      'i',
    ),
    later: 0,
  },
  // 'was received at the ASEAN Future Forum 2024', 'the Friendship Year 2022'.
  {
    pattern: new RegExp(
      String.raw`\b\p{Lu}[\p{L}-]+ (?:Forum|Fair|Expo|Festival|Exhibition|Year|Conference|Congress)(?: \(\p{Lu}+\))? ${YEAR}(?![-–])`,
      'u',
    ),
    later: 0,
  },
  // 'went overseas last year, above the plan for 2017'.
  {
    pattern: new RegExp(String.raw`\blast year\b${WITHIN}\b(?:plan|target|goal|estimate)s? (?:for|of) ${YEAR}`, 'i'),
    later: 1,
  },
  // 'trade last year was three times what it had been in 2011', 'last year, 11% up on 2020'.
  {
    pattern: new RegExp(
      String.raw`\blast year\b${WITHIN}\b(?:than (?:in|that of|those of)|(?:what|as) (?:it|they) (?:was|were|had been) in|compared (?:with|to)(?: that of| those of)?|up (?:on|from)|down (?:on|from)) ${YEAR}`,
      'i',
    ),
    later: 2,
  },
  // '23.5% more this year than in the first ten months of 2021', 'up 5.92 percent against the same period of 2018'.
  {
    pattern: new RegExp(
      String.raw`\b(?:than|on|against|from|over|compared (?:to|with)|versus) (?:that |those )?(?:in |of |for )?(?:the )?(?:same|those|corresponding|first|second|third)(?: [\w-]+)? (?:months?|periods?|half|quarters?) (?:of|in) ${YEAR}`,
      'i',
    ),
    later: 1,
  },
];

const FIGURE = /[$€£]\d|\d[^.;]*(?:USD|\$|%|per ?cent|tonnes|tons|people|million|billion)/;
const OF_YEAR =
  /(?<!\b(?:same|those) (?:months|period|time|quarter|half) )\b(?:[Ii]n|[Oo]f|[Dd]uring|[Ff]rom|[Ff]or) (?:the )?((?:[\w-]+ )*?(?:\w+[-–])?(?:January|February|March|April|May|June|July|August|September|October|November|December|months?|quarters?|half)(?: of)? )?((?:19|20)\d\d)\b(?![-–/]| (?:plan|target|period|goal))/gu;
const DONE =
  /\b(?:was|were|had|took|went|came|hit|sold|bought|grew|rose|fell|made|brought|stood|spent|sent|drew|put|\w{3,}ed)\b/;
const TO_COME =
  /\b(?:will|would|shall|should|plans?|targets?|goals?|aims?|expect\w*|forecast\w*|project(?:ed|s)|counts? on|by (?:the end of )?20\d\d)\b/i;
