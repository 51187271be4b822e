import type { PartialDate } from '../../../dataset/partial-date.ts';
import { allMatches } from '../../article/all-matches.ts';
import { findDates } from '../../find/dates/find-dates.ts';
import type { Span } from '../../find/mention.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { readCount } from './read-count.ts';

/** 'the 50th anniversary', '75 years of', 'half a century of': how many years are being counted. */
export type AnniversaryPhrase = Span & { years: number };

const COUNT = '(\\d{1,3}|[a-z]+(?:[- ][a-z]+)?)';
/** 'fifteen years| have now gone by since', 'the 50 years| that have passed since'. */
export const GONE_BY =
  '(?:(?:that |which )?ha(?:ve|s)(?: (?:now|already|thus|just))? (?:passed|gone by|elapsed|rolled by|gone) |(?:that |which )?(?:passed|went by|elapsed) )';
/** Ways of counting years, each with a cheap sign without which its pattern matches nowhere. */
const FORMS: readonly { needs: RegExp; pattern: RegExp }[] = [
  {
    needs: /anniversar/i,
    pattern: new RegExp(
      `\\b(?:the |their |our )?(?!(?:two|three|four|five|six|several|both) )${COUNT}(?:<sup>)?(?:\\s?(?:st|nd|rd|th))?(?:<\\/sup>)?\\s*(?:founding |establishment |birth )?anniversar(?:y|ies)\\b`,
      'gi',
    ),
  },
  {
    needs: /years?\b|decade/i,
    pattern: new RegExp(
      `\\b${COUNT}[- ](?:years?|decades?)(?:[- ]long)?(?: milestone)?(?= (?:of|since|after|ago|on|as (?:comprehensive|strategic)|to the day (?:after|since)|${GONE_BY}since)\\b)`,
      'gi',
    ),
  },
  {
    needs: /year (?:milestone|journey|history)/i,
    pattern: new RegExp(`\\b${COUNT}-?year (?:milestone|journey|history)\\b`, 'gi'),
  },
  {
    needs: /century|jubilee|anniversary/i,
    pattern:
      /\b(?:half a century|(?:a|the) half[- ]century|a quarter of a century|(?:golden|silver|diamond|platinum) (?:jubilee|anniversary))\b/gi,
  },
  // 'the 62nd anniversary of their ties and| the 47th| of the Treaty of Friendship'
  {
    needs: /anniversary of/i,
    pattern: new RegExp(
      `(?<=\\banniversary of [^;.]{3,120}(?: and|,)(?: also)? )(?:the |their )${COUNT}(?:st|nd|rd|th)?(?= of (?:the|their|its|our) (?:[\\w-]+ ){0,5}(?:[Tt]reaty|[Pp]artnership|[Aa]greement|[Cc]ooperation|ties|relations|normali[sz]ation|accession|membership)\\b)`,
      'g',
    ),
  },
  // 'a friendship which reached its 75th year', 'ties, for 30 years as of July 20'
  {
    needs: /year/i,
    pattern: new RegExp(
      `\\b(?:(?:reach|enter|complet)(?:ed|es|ing)) (?:its|their) ${COUNT}(?:st|nd|rd|th)? year\\b`,
      'gi',
    ),
  },
  // 'have had diplomatic relations for 50 years'
  {
    needs: /(?:relations|ties) for/i,
    pattern: new RegExp(`(?<=\\bdiplomatic (?:relations|ties) for )${COUNT} years\\b(?! as of)`, 'gi'),
  },
  // 'Last month the 55 years| were duly celebrated.'
  {
    needs: /the .*years/i,
    pattern: new RegExp(
      `\\b(?:the|these|those|their) (?!first|last|early|next|past)${COUNT} years(?= (?:were|are|have been|will be|being) (?:\\w+ )?(?:celebrated|marked|commemorated|feted|toasted|remembered))`,
      'gi',
    ),
  },
  { needs: /years as of/i, pattern: new RegExp(`\\b${COUNT} years (?=as of\\b)`, 'gi') },
  { needs: /age of/i, pattern: new RegExp(`\\b(?:reach|attain)(?:ed|es|ing) the age of ${COUNT}\\b`, 'gi') },
  { needs: /birthday/i, pattern: new RegExp(`\\b(?:the )?${COUNT}(?:st|nd|rd|th) birthday\\b(?= of)`, 'gi') },
  { needs: /years old/i, pattern: new RegExp(`\\b(?!then )${COUNT} years old\\b`, 'gi') },
  { needs: /\bturn/i, pattern: new RegExp(`\\b(?:turn(?:s|ed|ing)?) ${COUNT}\\b`, 'gi') },
  {
    needs: /year (?:of|since)/i,
    pattern: new RegExp(
      `\\b(?:the |their )?${COUNT}(?:st|nd|rd|th)? year (?:of|since) (?=(?:their |bilateral |the |its |our )?(?:diplomatic|bilateral|relations|ties|official|Vietnam|Viet Nam|Việt Nam|comprehensive|strategic|[A-Z]\\w+[ -]))`,
      'gi',
    ),
  },
];

const SIGN = /anniversar|years?\b|decade|century|jubilee|half-century|birthday|\bturn/i;

/** Without words of these a sentence counts no years. */
export const ANNIVERSARY_TRIGGERS = triggersOf(SIGN);

/** The anniversaries that a stretch of text counts, whatever of. */
export function findAnniversaries(text: string): AnniversaryPhrase[] {
  if (!SIGN.test(text)) return [];
  const found: AnniversaryPhrase[] = [];
  for (const { needs, pattern } of FORMS) {
    if (!needs.test(text)) continue;
    for (const match of allMatches(text, pattern)) {
      const years = match[1] === undefined ? namedSpan(match[0]) : readCount(match[1], /decade/i.test(match[0]));
      if (years === null || years < 1) continue;
      // 'more than two years': the count begins at 'two', so that what stands before it can be weighed.
      const lead =
        /^(?:[a-z]+ed|than|over|nearly|almost|about|around|some|past|last|next|the|and|for|after|in|of|these|those)[- ]/i.exec(
          match[1] ?? '',
        );
      const start = match.index + (lead ? match[0].indexOf(match[1]!) + lead[0].length : 0);
      if (found.some((other) => start < other.end && other.start < match.index + match[0].length)) continue;
      found.push({ start, end: match.index + match[0].length, years });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function namedSpan(words: string): number {
  if (/half a century|half-century|golden/i.test(words)) return 50;
  if (/diamond/i.test(words)) return 60;
  if (/platinum/i.test(words)) return 70;
  return 25;
}

const BRACKET = /\(\s*([^()]{0,30}?\b(?:1[89]|20)\d{2})\s*[-–—]\s*([^()]{0,30}?\b(?:1[89]|20)\d{2})\s*\)/u;

/** The first day of a span in brackets such as '(June 19, 1975 – 2025)', if one stands in the stretch. */
export function bracketStart(text: string, from: number, until: number): PartialDate | null {
  const match = BRACKET.exec(text.slice(from, until));
  if (!match) return null;
  const first = findDates(match[1]!, null)[0];
  const year = /\b((?:1[89]|20)\d{2})\s*$/.exec(match[1]!)?.[1] ?? null;
  const lastYear = /((?:1[89]|20)\d{2})\s*$/.exec(match[2]!)?.[1];
  // A span into the future is a plan's period ('2025-2030'), not an anniversary's.
  if (year === null || (lastYear !== undefined && Number(lastYear) - Number(year) < 1)) return null;
  if (first?.value?.startsWith(year)) return first.value;
  return year;
}
