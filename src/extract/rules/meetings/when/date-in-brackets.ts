import { allMatches } from '../../../article/all-matches.ts';
import type { DateMention } from '../../../find/mention.ts';
import type { Encounter } from '../clause/encounter.ts';

/** 'X (July)', 'to Kenya (June 3-5)', 'X (Nairobi, June 3)', 'X in Nairobi (June 3)'. */
const IN_BRACKETS =
  /‹([VFXBL])(\d+)›(?:,? (?:to|in|at) (?:the )?‹L(\d+)›)? \((?:(?:in )?‹L\d+›,? )?(?:in |on |from )?‹D(\d+)›(?:,? (?:in )?‹L\d+›)?\)/g;

/** The date in brackets behind one of those who meet, or behind the country that is visited: of several in a sentence the encounter's own. */
export function dateInBrackets({
  frame,
  kind,
  at,
  end,
  vietnam,
  foreign,
  partners,
  visit,
}: Encounter): DateMention | null {
  if (!frame.text.includes('(')) return null;
  for (const match of allMatches(frame.text, IN_BRACKETS)) {
    const date = frame.dates[Number(match[4])]!;
    if (date.value === null || match.index + match[0].length < (kind === 'visit' ? at : end)) continue;
    // 'Visits by X (2019) and Y (2022)': a year alone dates nothing else.
    if (date.value.length < 7 && kind !== 'visit') continue;
    if (kind !== 'visit') {
      const actor = match[1] === 'L' ? undefined : frame.actors[Number(match[2])];
      if (date.until === null && actor && (vietnam.includes(actor) || foreign.includes(actor))) return date;
      continue;
    }
    const where = match[3] ?? (match[1] === 'L' ? match[2] : undefined);
    const country = where === undefined ? null : frame.places[Number(where)]!.country;
    const guest = frame.actors[Number(match[2])];
    const goesThere = country === null ? vietnam.includes(guest!) : partners?.includes(country);
    if (visit?.visitor === 'V' ? goesThere : foreign.includes(guest!)) return date;
    if (
      visit?.visitor === 'F' &&
      match[1] === 'L' &&
      country === 'VNM' &&
      foreign.length > 0 &&
      isNext(frame.text, end, match.index)
    )
      return date;
  }
  return null;
}

/** No other journey stands between. */
const isNext = (text: string, end: number, at: number): boolean => !/ and |;/.test(text.slice(end, at));
