import type { Line } from './lines.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/** 'Government news 15/11', 'News headlines April 16', 'Business in brief', 'Weekly roundup', 'This week in foreign affairs'. */
const TITLE = new RegExp(
  [
    `\\b(?:news|headlines?|highlights|events|affairs|activities)\\b[^.:;]{0,20}?(?:\\d{1,2}[/.]\\d{1,2}|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`,
    String.raw`\b(?:news|affairs|politics|business|society|diplomacy) in brief\b`,
    String.raw`\b(?:round-?up|news digest|week in review|weekly review|news headlines|top stories)\b`,
    String.raw`^this week in\b`,
  ].join('|'),
  'i',
);

/** 'The following is a review of the past week's major events', 'Here are the main news of the day'. */
const OPENING =
  /\b(?:(?:round-?up|review|summary|digest|recap|list) of (?:[\w'’-]+ ){0,6}(?:news|events|headlines|activities|stories|affairs)|here (?:are|is) (?:[\w'’-]+ ){0,5}(?:news|headlines|stories|events|highlights))\b/i;

/** True when the title of a page, or one of the lines below it, says that it is made of several stories. */
export function saysRoundup(lines: readonly Line[], first: number): boolean {
  if (first < 0) return false;
  const told = lines.slice(first, first + 6).filter(({ furniture, caption }) => !furniture && !caption);
  return TITLE.test(lines[first]!.text) || told.some(({ text }) => text.length < 300 && OPENING.test(text));
}
