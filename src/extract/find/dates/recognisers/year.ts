import { readNumberWord } from '../../quantities/number-word.ts';
import { toDate, yearOf } from '../calendar.ts';
import { type DateRecogniser, relative, stated } from '../recogniser.ts';

const YEAR = '((?:1[89]|20)\\d\\d)';

/** '2021-2026', '2025 - 2030', 'from 2019 to 2021', 'between 2017 and 2022', '2012-13'. */
export const yearSpan: DateRecogniser = {
  id: 'year-span',
  pattern: new RegExp(
    `(?<![\\d/.,-]|(?!FY)[A-Z]{2})${YEAR}(?:\\s*[-–—/]\\s*${YEAR}|\\s(?:to|until|through|till)\\s${YEAR}|(?<=[Bb]etween\\s\\d{4})\\sand\\s${YEAR}|[-–/](\\d\\d))(?![\\d/%]|[-.,]\\d|\\s?(?:million|billion|per ?cent|percent|USD|people))`,
    'g',
  ),
  read: (m) => {
    const from = Number(m[1]);
    const long = m[2] ?? m[3] ?? m[4];
    const to = long ? Number(long) : Math.floor(from / 100) * 100 + Number(m[5]);
    if (to <= from || (long === undefined && to - from > 20)) return null;
    return stated(toDate(from), toDate(to));
  },
};

/** 'the five years to 2024', 'the decade ending in 2023'. */
export const yearsTo: DateRecogniser = {
  id: 'years-to',
  pattern: new RegExp(
    `\\b(?:the|these|those)\\s(?:([a-z]+|\\d{1,2})\\syears|decade)\\s(?:to|up\\sto|until|through|ending(?:\\sin)?|ended(?:\\sin)?)\\s${YEAR}(?![\\d/.,-]\\d)`,
    'gi',
  ),
  read: (m) => {
    const counted = (m[1] ?? 'ten').toLowerCase();
    const years = readNumberWord(counted) ?? Number(counted);
    return Number.isNaN(years) ? null : stated(toDate(Number(m[2]) - years), toDate(Number(m[2])));
  },
};

/** 'the 1990s', 'early 1980s'. */
export const decade: DateRecogniser = {
  id: 'decade',
  pattern: /\b((?:1[89]|20)\d)0['’]?s\b/g,
  read: (m) => stated(toDate(Number(m[1]) * 10), toDate(Number(m[1]) * 10 + 9)),
};

const SURE =
  /(?:(?:\b|USD|VND|EUR)(?:in|since|by|from|until|till|through|during|between|before|after|early|late|mid|year|years|fiscal|than|throughout|calendar|the end of|end of|of|as of|ending|summer|autumn|spring|winter|annually to|and|or|take|consider|recall|remember|excellent|dismal|difficult|bumper|turbulent|challenging|disappointing|eventful|sluggish|splendid|outstanding)[\s-]|[(,]\s?)$/i;
/** 'by the close of 2023 Maltese firms': a part of the year, so no name follows. */
const OF_PART =
  /\b(?:end|close|start|beginning|middle|half|quarter|months|whole|rest|summer|autumn|spring|winter)\sof\s$/i;
const LIKELY =
  /(?:\b|(?=['’]))(?:to|for|over|with|against|from|on|the|at|about|that|beyond|his|her|its|their|my|our|a|['’]s)\s$/i;
/** 'after a quiet 2015', 'in what was a record 2022': what sort of year it was. */
const LIVED_THROUGH =
  /\b(?:an?|the|its|their|this|that)\s(?:(?:very|rather|fairly|particularly|relatively)\s)?(?:quiet|busy|strong|weak|record|poor|bumper|difficult|good|bad|hard|lean|slow|dismal|dull|turbulent|tough|stellar|disappointing|sluggish|bleak|buoyant|robust|eventful|successful|lively|remarkable|challenging|volatile|prosperous|record-(?:breaking|setting)|pandemic-hit|crisis-hit)\s$/i;
const COUNTED =
  /^\s(?:[a-z]+\s)?(?:people|million|billion|tonnes|students|persons|USD|VND|(?!(?:onwards|towards|across|versus|perhaps)\b)[a-z]{3,}s\b)/;
const TEMPORAL_NOUN =
  /^(?:['’]s\b|\s(?:target|goal|figure|level|period|season|data|total|result|record|period|term|fiscal|financial|trade|turnover|export|import|visit|election|plan|edition|statistics|alone)s?\b|\s(?:closed|ended|began|drew to)\b)/;

/** A bare year where a word makes it a time: 'in 2024', 'by 2030', '(1990)', 'than 2023'. Not in names: 'Vision 2045'. */
export const year: DateRecogniser = {
  id: 'year',
  pattern: new RegExp(
    `(?:(?<=\\b[Mm]id-)|(?<![\\d/.,$€£-]|[A-Za-z]-))${YEAR}(?![\\d/%]|[.,]\\d|-[a-zA-Z\\d]|[a-zA-Z]{2}|\\s?(?:per ?cent|percent))`,
    'g',
  ),
  read: (m, context) => {
    const before = context.text.slice(Math.max(0, context.start - 14), context.start);
    const wide = context.text.slice(Math.max(0, context.start - 40), context.start);
    const after = context.text.slice(context.end, context.end + 34);
    const value = stated(toDate(Number(m[1])));
    if (TEMPORAL_NOUN.test(after)) return value;
    // 'established in1992': the space was lost.
    if (/\s(?:in|since)$/.test(before)) return value;
    // '2016 Child Law', 'the 2030 Agenda': a year that begins a name, unless the sentence puts something in it.
    const named = /^\s[A-Z][a-z]/.test(after);
    if (
      /(?:\b|USD|VND|EUR)(?:in|since|by|until|during|throughout|year|fiscal|calendar|of|late|early|mid|end of|than|(?:early|late|far back|long ago|recently) as)[\s-]$/i.test(
        before,
      )
    ) {
      if (COUNTED.test(after) && !/\b(?:in|since|by|year)\s$/i.test(before)) return null;
      return named && /\bof\s$/.test(before) && !OF_PART.test(before) ? null : value;
    }
    if (named) return null;
    if (SURE.test(before)) return COUNTED.test(after) ? null : value;
    if (LIKELY.test(before) || LIVED_THROUGH.test(wide)) return COUNTED.test(after) ? null : value;
    return null;
  },
};

/** 'by the end of the decade', 'before the decade is out', 'when this decade ends': its last year, a round one. */
export const decadeEnd: DateRecogniser = {
  id: 'decade-end',
  pattern:
    /\b(?:(?:end|close)\sof\s(?:the|this)\s(?:current\s|present\s)?decade|(?:the|this)\sdecade\s(?:is\s(?:out|over|up|done)|ends|closes|(?:comes|draws)\sto\s(?:an\send|a\sclose)|runs\sout)|decade['’]s\s(?:end|close))\b/gi,
  read: (_, { reference }) => relative(reference === null ? null : toDate(Math.ceil(yearOf(reference) / 10) * 10)),
};
