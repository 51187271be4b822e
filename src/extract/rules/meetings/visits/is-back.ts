import type { Frame } from '../../../assemble/frame.ts';

/** 'Came to Kenya in April 2015', 'in May 2019, when X was in Peru': a stay of which only the month or the year is told. */
export function isBack(frame: Frame, match: RegExpExecArray): boolean {
  if (PRIVATELY.test(frame.text) || GATHERING.test(clauseAround(frame, match))) return false;
  if (!/^(?:came|went|travell?ed|flew|was|were|been|has been|have been|had been)\b/.test(match[0])) return false;
  const behind = BEHIND.exec(frame.text.slice(match.index + match[0].length));
  const ahead = AHEAD.exec(frame.text.slice(0, match.index));
  const date = frame.dates[Number(behind?.[1] ?? ahead?.[1] ?? -1)];
  return date !== undefined && date.value !== null && date.value.length < 10 && date.until === null;
}

/** The clause around the words, up to a comma, semicolon or 'and' behind them. */
function clauseAround({ text }: Frame, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return text.slice(Math.max(0, match.index - 60), end) + text.slice(end).split(/[,;]| and /, 1)[0]!;
}

const BEHIND = /^,?(?: again| back| once| also)? (?:(?:in|back in) (?:(?:early|late|mid)-? ?)?)?‹D(\d+)›/;
const PRIVATELY = /\b(?:not in (?:an?|his|her) official|privately|on holiday|as a (?:tourist|student|child|soldier))\b/;
const AHEAD = /‹D(\d+)›,? (?:when|as|while) [^,;]{0,30}(?:, [^,;]{0,60},? ?)?$/;
const GATHERING = /\b(?:summit|conference|forum|assembly|session|funeral|expo|games|congress|gathering)\b/;
