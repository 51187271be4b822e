import { addDays, weekdayOf } from '../calendar.ts';
import { isAheadOf, isOnDeparture, leansForward } from '../future-cue.ts';
import { type DateRecogniser, relative } from '../recogniser.ts';

const STEP: Record<string, number> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};
const PART = '(?:\\s(?:morning|afternoon|evening|night))?';

const COUNTS = ['', '', 'two', 'three', 'four', 'five'];
// 'Vietnam News Today', 'Green Sunday': the end of a name.
const NAME_BEFORE = /\p{Lu}\p{Ll}+\s$/u;
const NO_NAME_BEFORE =
  /\b(?:On|Last|Next|This|By|Until|From|Since|Earlier|Early|Later|Late)\s$|\b(?:in|at|to|from|for)\s(?:\p{Lu}[\p{L}.]+\s)+$/u;
const PART_OF_DAY = /^\p{L}+\s(?:morning|afternoon|evening|night)\b/u;

/** 'Thursday's talks', 'yesterday's working session' are of that day; 'today's world' is an age. */
const NOT_OF_A_THING =
  "(?!['’]s(?!\\s(?:[\\w'’-]+\\s){0,5}(?:talks|[Mm]eetings?|call|conversation|session|[Ss]ummit|visit|ceremony|reception|dialogue|agenda|signing|discussions|consultations?|forum|conference|workshop)\\b))";

/** 'today', 'yesterday morning', 'tomorrow', 'this afternoon', 'two days ago'. Not "today's", which is an age. */
export const relativeDay: DateRecogniser = {
  id: 'relative-day',
  pattern: new RegExp(
    `\\b(?:(the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow|last night)${PART}\\b${NOT_OF_A_THING}|(?:earlier\\s)?this\\s(?:morning|afternoon|evening)\\b|(two|three|four|five|\\d{1,2})\\sdays\\sago)`,
    'gi',
  ),
  read: (m, { text, start, reference }) => {
    if (m[0].startsWith('T') && endsName(text, start)) return null;
    if (reference === null) return relative(null);
    const said = (m[2] ?? '').toLowerCase();
    const back = said === '' ? 0 : COUNTS.indexOf(said) > 0 ? COUNTS.indexOf(said) : Number(said);
    return relative(addDays(reference, m[1] ? (STEP[m[1].toLowerCase()] ?? 0) : -back));
  },
};

function endsName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return NAME_BEFORE.test(before) && !NO_NAME_BEFORE.test(before) && !PART_OF_DAY.test(text.slice(start, start + 24));
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** 'The week which he, from May 3 until Sunday, devoted to visits'. */
const OVER = /^,? (?:spent|stayed|was|were|held|paid|made|toured|visited|devoted)\b/;

/** 'Saturday (29)'. */
const OF_MONTH = /^\s\((?:[A-Z][a-z]+\.? )?(\d{1,2})(?:st|nd|rd|th)?\)/;

/**
 * 'on Monday', 'Tuesday afternoon', 'last Friday', 'next Wednesday': the nearest such day up to the day of writing, or
 * the nearest after it when the words before, or the verb right behind, speak of the future.
 */
export const weekday: DateRecogniser = {
  id: 'weekday',
  pattern: new RegExp(
    `\\b(?:(last|next|this|coming|past)\\s)?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)${PART}\\b(?:${NOT_OF_A_THING}(?!\\s[A-Z])|(?<=\\b(?:[Oo]n|[Ll]ate|[Ee]arly|[Ee]arlier)\\s(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?=\\s[A-Z])|(?<=\\b(?:received|met|welcomed|hosted|met with)\\s(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?=\\s[A-Z]))`,
    'g',
  ),
  read: (m, context) => {
    if (m[1] === undefined && endsName(context.text, context.start)) return null;
    if (/\b(?:every|each)\s$/.test(context.text.slice(Math.max(0, context.start - 6), context.start))) return null;
    const today = context.reference === null ? null : weekdayOf(context.reference);
    if (context.reference === null || today === null) return relative(null);
    const wanted = WEEKDAYS.indexOf((m[2] ?? '').toLowerCase());
    const back = (today - wanted + 7) % 7;
    const ahead = (wanted - today + 7) % 7;
    const cue = m[1]?.toLowerCase();
    if (cue === 'last' || cue === 'past') return relative(addDays(context.reference, -(back === 0 ? 7 : back)));
    if (cue === 'next' || cue === 'coming') return relative(addDays(context.reference, ahead === 0 ? 7 : ahead));
    const inMonth = OF_MONTH.exec(context.text.slice(context.end, context.end + 14))?.[1];
    const said = [-back, ahead]
      .map((step) => addDays(context.reference!, step))
      .find((day) => inMonth && day !== null && Number(day.slice(8)) === Number(inMonth));
    if (said) return relative(said);
    const until =
      /\b(?:until|till|through)\s$/.test(context.text.slice(Math.max(0, context.start - 10), context.start)) &&
      !OVER.test(context.text.slice(context.end, context.end + 20));
    if (
      until ||
      leansForward(context.text, context.start) ||
      isOnDeparture(context.text, context.start) ||
      isAheadOf(context.text, context.end)
    )
      return relative(addDays(context.reference, ahead));
    return relative(addDays(context.reference, -back));
  },
};

const DAY_NAME = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';

/** 'From Thursday to Sunday': told as past, the last such days; else the next. */
export const weekdaySpan: DateRecogniser = {
  id: 'weekday-span',
  pattern: new RegExp(`\\b${DAY_NAME}(?:\\s(?:to|until|till|through|and)\\s|\\s?[-–—]\\s?)${DAY_NAME}\\b`, 'g'),
  read: (m, context) => {
    const today = context.reference === null ? null : weekdayOf(context.reference);
    if (context.reference === null || today === null) return relative(null);
    const [first, last] = [m[1], m[2]].map((name) => WEEKDAYS.indexOf((name ?? '').toLowerCase()));
    // 'Tuesday and Wednesday' is a span, 'Monday and Friday' is none.
    if (/\sand\s/.test(m[0]) && (last! - first! + 7) % 7 !== 1) return null;
    const ahead = leansForward(context.text, context.start) || isAheadOf(context.text, context.end);
    const step = ahead ? (first! - today + 7) % 7 : -((today - first! + 7) % 7);
    const from = addDays(context.reference, step);
    return relative(from, from === null ? null : addDays(from, (last! - first! + 7) % 7));
  },
};
