import { addDays } from '../../../find/dates/calendar.ts';
import { readNumberWord } from '../../../find/quantities/number-word.ts';
import type { When } from '../../../rules/meetings/when/when.ts';

/** 'Arrived on July 31 for a four-day visit', 'wrapped up a two-day visit on December 13': one end and the length give the other end. */
export function withLength(when: When | null, clause: string, end: number, shared = false): When | null {
  if (!when?.date || when.until !== null || when.date.length < 10) return when;
  // 'Six days … a trip between October 27 and November 1': both ends are told.
  if (BOTH_ENDS.test(clause)) return when;
  const length = /\b(two|three|four|five|six|seven|eight|nine|ten|\d+)(?:-day| (?:\w+ )?days)\b/.exec(
    clause.slice(Math.max(0, end - 160), end) +
      clause.slice(end, end + 60).split(/,? (?:concluding|ending|wrapping up|following|after)\b/)[0]!,
  );
  // 'During her two-day visit to Kenya, which she left on Monday for a visit to Peru': as long as the other.
  const other =
    length !== null &&
    ANOTHER_VISIT.test(
      clause
        .slice(Math.max(0, end - 160), end)
        .split(length[0])
        .at(-1)!,
    );
  const days = length && !other ? (readNumberWord(length[1]!) ?? Number(length[1])) : 0;
  const closing =
    /\b(?:to an end|to a close|conclud|wrap|w(?:ou|i)nd(?:s|ing)? up|end(?:s|ed|ing)\b|clos(?:e|es|ed|ing)\b|left|depart|complet|saw off|seen off|finish|took off\b|(?:due|set|scheduled|expected|is|are|was|were) to (?:end|conclude|finish|close|wrap up)\b|touched down in ‹L\d+› after|back from|flew (?:home|back|out)|head(?:s|ed) (?:home|back)|went home|(?:(?:touch|land|arriv|return)(?:ed|es|s|ing)?|back|home|flew)\b[^;]* (?:after|from) (?:an?|the|his|her|their) (?:[\w-]+ ){0,4}(?:visit|trip|tour|stay)\b)/.test(
      clause,
    );
  const opening =
    /\b(?:arriv|beg[aiu]n|start|kick|touch|land|on ‹D\d+› for|embark|came|set out|opened|from ‹D\d+›(?! (?:to|until|till|and|through))|left (?:‹L\d+› .{0,30})?for)/.test(
      clause,
    );
  // Only its last day is told.
  if (days < 2 || days > 14)
    return CLOSED.test(clause.slice(0, end)) ||
      LEFT_AFTER.test(clause.slice(0, end)) ||
      UNTIL.test(clause.slice(0, end)) ||
      ENDED.test(clause.slice(end))
      ? { ...when, date: when.date.slice(0, 7), until: shared ? null : when.date }
      : when;
  const over = OVER.test(clause.slice(0, end));
  if (over || (closing && !/\bleft (?:‹L\d+›.{0,40} )?for\b/.test(clause)))
    return { ...when, date: addDays(when.date, 1 - days), until: when.date };
  // 'Landed for four days of talks': when they end is not told; what follows is of the first day.
  if (opening && (/-/.test(length![0]) || VISIT_OF_DAYS.test(clause)))
    return { ...when, until: addDays(when.date, days - 1) };
  return when;
}

/** 'Left Cusco for home on Monday, ending a three-day visit', 'took off at the close of a two-day trip'. */
const OVER =
  /\b(?:ending|concluding|wrapping up|winding up|completing|finishing|rounding off|closing|at the (?:end|close|conclusion) of) (?:an?|his|her|their|the) (?:[\w-]+ ){0,5}(?:visits?|trip|tour|stay)$/;

/** 'A state visit of four days.' */
const VISIT_OF_DAYS = /\b(?:visit|trip|tour) (?:to (?:the )?‹L\d+› )?of \w+ days\b/;

/** Behind the length of one visit, the words that tell of the next. */
const ANOTHER_VISIT =
  /\b(?:visit|trip|tour|stay)\b.*\b(?:left|leaving|leaves|departed|departing|flew|flying|headed|heading|set out)\b.*\bfor\b/;

const BOTH_ENDS = /\b(?:between|from) ‹D\d+› (?:and|to|until|till) ‹D\d+›/;

const CLOSED =
  /\b(?:conclud(?:e|ed|es|ing)|wrap(?:ped|s|ping)? up|end(?:ed|ing)?|finish(?:ed|ing)?|complet(?:e|ed|ing)|w(?:ou|i)nd(?:ing)? up|brought to an end) (?:[\w-]+ ){0,7}(?:visits?|trip|tour|stay)(?:[^.;]{0,90} to (?:make|pay) (?:\w+ ){0,3}visits?)?$/;

/** 'Left Lima on Monday at the close of official visits to …', 'flies home today after trips to …'. */
const LEFT_AFTER =
  /\b(?:left|leaves?|departs?|departed|flew|flies|took off|takes off|back|landed|arriv\w+|return\w*)\b[^;]{0,80}\b(?:at the (?:close|end|conclusion) of|after|following|having) (?:(?:[\w-]+ ){0,5}|[^;]{0,90}\b(?:paying|paid|making|made) (?:[\w-]+ ){0,5})(?:visits?|trips?|tours?|stays?)$/;

/** 'Remains in the country until Saturday.' */
const UNTIL = /\b(?:remains?|stays?|staying|be) [\w -]{3,20}(?:until|till|through) ‹D\d+›$/;

/** 'His visit to Kenya wound up on Monday', 'his visit, the second this year, winds up today'. */
const ENDED =
  /^(?: to (?:the )?‹L\d+›)?(?:, [^,;]{3,80},|,)? (?:which )?(?:(?:is|was) (?:due )?to (?:end|conclude|wind up|wrap up)|draws to (?:an end|a close)|closes|ends|ended|concludes|concluded|finish(?:es|ed)|w(?:inds|ound) up|wraps up|wrapped up|closed|came to an end|comes to an end|(?:was|has been) (?:concluded|completed|wrapped up)) (?:in ‹L\d+› )?(?:on )?‹D/;
