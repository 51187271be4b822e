/**
 * English month names and their abbreviations, capitalised or in capitals, as a pattern without groups.
 * 'may' and 'march' in lower case are verbs and do not match.
 */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June|Jun\\.?|July|Jul\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';

/** Full names only: an abbreviation without a day or a year ('Jan', 'Mar') is more often a person. */
export const FULL_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What a text says of the year behind a day or a month, counted from the day of writing; `yearByWords` reads it. */
export const YEAR_WORDS =
  '(?:this year|last year|next year|the year before last|(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years ago)';

const NUMBERS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** 1 to 12 for anything that `MONTH` matched. */
export function monthNumber(name: string): number {
  return NUMBERS[name.slice(0, 3).toLowerCase()] ?? 0;
}
