import { allMatches } from '../../../article/all-matches.ts';
import { addDays } from '../../../find/dates/calendar.ts';
import { readNumberWord } from '../../../find/quantities/number-word.ts';
import type { Encounter } from '../clause/encounter.ts';
import { type ClauseDate, toWhen } from './when.ts';

/** A visit whose two ends stand apart: 'left on May 11 for a visit that lasts until May 15', 'wound up on June 23 the visit begun on June 18'. */
export function beginAndEnd(encounter: Encounter): ClauseDate | null {
  const { frame } = encounter;
  const days = [...allMatches(frame.text, /‹D(\d+)›/g)].map((mark) => ({
    date: frame.dates[Number(mark[1])]!,
    lead: frame.text.slice(Math.max(0, mark.index - 32), mark.index),
    clause: frame.text.slice(Math.max(0, mark.index - 70), mark.index),
    tail: frame.text.slice(mark.index + mark[0].length),
  }));
  const latter =
    beganAndEnds(encounter) ??
    sinceLatter(encounter) ??
    daysUntil(encounter) ??
    fromNthDay(encounter) ??
    untilLeaving(encounter);
  if (latter) return latter;
  const single = days.filter(({ date }) => date.value?.length === 10 && date.until === null);
  if (single.length !== 2) return begunOn(encounter);
  // 'Came home on May 17, concluding a visit from May 15.'
  const home = CONCLUDING.test(frame.text) || HOMEWARD.test(frame.text);
  const from = home
    ? single.find(({ lead }) => /\b(?:from|since|(?:begun|began|started)(?: early| late)? on) $/.test(lead))
    : undefined;
  const end = single.find((day) => (from ? day !== from : ENDS.test(day.lead) || LAST_DAY.test(day.tail)));
  const begin = single.find(
    (day) => day !== end && (BEGINS.test(day.lead) || (end !== undefined && !OF_TALKS.test(day.clause))),
  );
  if (!begin || !end || begin.date.value! >= end.date.value!) return begunOn(encounter);
  const length = (Date.parse(end.date.value!) - Date.parse(begin.date.value!)) / 86_400_000;
  return length <= 21 ? { ...toWhen(begin.date), until: end.date.value } : null;
}

/** 'One visit ended on the 19th, and from the latter date until November 21 he was in Peru.' */
function sinceLatter({ frame, at }: Encounter): ClauseDate | null {
  const told = LATTER.exec(frame.text.slice(0, at));
  if (!told || at - told.index > 90) return null;
  const last = frame.dates[Number(told[1])]!;
  const begin = frame.dates.findLast((date) => date.end <= last.start && date.value?.length === 10);
  if (!begin || last.value?.length !== 10) return null;
  return { ...toWhen(begin), date: begin.until ?? begin.value, until: last.value };
}

/** 'Held talks on Tuesday, on the second day of her visit, which ended yesterday.' */
function fromNthDay({ frame, at, end }: Encounter): ClauseDate | null {
  const told = NTH_DAY.exec(frame.text.slice(0, at));
  if (!told) return null;
  const mark = allMatches(frame.text.slice(0, told.index), /‹D(\d+)›/g).at(-1);
  const day = mark ? frame.dates[Number(mark[1])]! : null;
  const step = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(told[1]!);
  if (day?.value?.length !== 10 || day.until !== null) return null;
  const last = ENDED.exec(frame.text.slice(end));
  const until = last ? (frame.dates[Number(last[1])]!.value ?? null) : null;
  return { ...toWhen(day), date: addDays(day.value, -step), until: until !== null && until > day.value ? until : null };
}

const NTH_DAY =
  /\b(?:the|his|her|their) (first|second|third|fourth|fifth) (?:full |working )?day of (?:(?:[\w-]+|‹[VFX]\d+›)(?:'s?)? ){1,5}$/;
const ENDED =
  /^(?: (?:to|in) (?:the )?‹L\d+›)?,? (?:which|that) (?:ended|ends|concludes|concluded|runs until|lasts until) (?:on )?‹D(\d+)›/;

/** 'Whose visit began on Monday and concludes today.' */
function beganAndEnds({ frame, end }: Encounter): ClauseDate | null {
  const told = BEGAN_AND_ENDS.exec(frame.text.slice(end));
  const [from, until] = told ? [frame.dates[Number(told[1])]!, frame.dates[Number(told[2])]!] : [];
  if (from?.value?.length !== 10 || until?.value?.length !== 10 || until.value <= from.value) return null;
  return { ...toWhen(from), until: until.value };
}

const BEGAN_AND_ENDS =
  /^(?: (?:to|in) (?:the )?‹L\d+›| (?:of|by) ‹\w\d+›)*,? (?:(?:which|that) )?(?:began|begins|started|starts|opened|kicked off|got under way)(?: here| there| in ‹L\d+›)?(?: on)? ‹D(\d+)›,? and (?:(?:is|was) (?:due |set |scheduled |expected )?to |will )?(?:ends?|ended|concludes?|concluded|w(?:inds?|ound) up|wraps? up|wrapped up|closes?|closed|finish(?:es|ed)?|lasts? until|runs? until)(?: on)? ‹D(\d+)›/;

/** 'On a visit to Kenya which had started the day before', 'there on a visit since Monday', 'since Monday X has been there on a visit'. */
function begunOn({ frame, at, end }: Encounter): ClauseDate | null {
  const told =
    BEGUN.exec(frame.text.slice(end)) ??
    SINCE.exec(frame.text.slice(end)) ??
    SINCE_BEFORE.exec(frame.text.slice(0, at)) ??
    SINCE_WITHIN.exec(frame.text.slice(at, end));
  const date = told ? frame.dates[Number(told[1])]! : null;
  return date?.value?.length === 10 && date.until === null ? toWhen(date) : null;
}

const BEGUN =
  /^(?: (?:to|in) (?:the )?‹L\d+›(?:(?:,|,? and)(?: to)? (?:the )?‹L\d+›)*| (?:of|by) ‹\w\d+›)*,? (?:(?:which|that) (?:ha[ds] )?(?:begun|began|begins|started|starts|opened|kicked off|got under way)|(?:starting|beginning|commencing)(?: from)?|from)(?: (?:early|late))?(?: on(?: the (?:morning|afternoon|evening|night) of)?)? ‹D(\d+)›/;

const SINCE =
  /^(?: (?:to|in|of|by) (?:the )?‹\w\d+›| here| there)*,? (?:ever )?since (?:early |late )?(?:on )?(?:the (?:morning|afternoon|evening) of )?‹D(\d+)›/;

const SINCE_BEFORE =
  /(?:^|[,;] |\b(?:has|have|had) been (?:(?:here|there|in (?:the )?‹L\d+›),? )?)since ‹D(\d+)›,?(?: ‹[VFX]\d+› (?:has|have|had)(?: been(?: (?:here|there|in (?:the )?‹L\d+›))?)?)?(?: (?:now|already))?(?: (?:on|making|paying|for|at|in|as part of)(?: (?:an?|his|her|their|the|[\w-]+)){0,5})? $/;

const SINCE_WITHIN = /\bsince ‹D(\d+)›/;

/** 'Is there on a three-day visit until June 5.' */
function daysUntil({ frame, at, end }: Encounter): ClauseDate | null {
  const length = /\b(\w+)-day (?:[\w-]+ ){0,4}$/.exec(frame.text.slice(0, at));
  const last = DAY_OF_END.exec(frame.text.slice(end));
  const days = length ? (readNumberWord(length[1]!) ?? Number(length[1])) : 0;
  const date = last ? frame.dates[Number(last[1])]! : null;
  if (date?.value?.length !== 10 || date.until !== null || !(days >= 2 && days <= 14)) return null;
  return { ...toWhen(date), date: addDays(date.value, 1 - days), until: date.value };
}

/** 'During the two-day visit of X, who left Lima on Thursday for Quito.' */
function untilLeaving({ frame, at, end }: Encounter): ClauseDate | null {
  const length = /\b(\w+)-day (?:[\w-]+ ){0,4}$/.exec(frame.text.slice(0, at));
  const left = length ? LEFT.exec(frame.text.slice(end)) : null;
  const days = length ? (readNumberWord(length[1]!) ?? Number(length[1])) : 0;
  const date = left ? frame.dates[Number(left[1])]! : null;
  if (date?.value?.length !== 10 || date.until !== null || !(days >= 2 && days <= 14)) return null;
  return { ...toWhen(date), date: addDays(date.value, 1 - days), until: date.value };
}

const LEFT =
  /^(?: (?:to|by|of|in) (?:the )?‹\w\d+›)*,? who (?:left|departed|flew out of|flew home from|took off from|said goodbye to) ‹L\d+› (?:on )?‹D(\d+)›/;

const DAY_OF_END =
  /^(?: there| here| (?:to|in|of) (?:the )?‹L\d+›)*,? (?:until|till|through|ending(?: on)?|that (?:ends|lasts until)|which (?:ends|lasts until)|to last until)(?: tomorrow| today)?,? ‹D(\d+)›/;

const LATTER = /\bfrom (?:the latter(?: date| day)?|then|that (?:day|date)(?: on)?) (?:until|till|to|through) ‹D(\d+)›/;

/** 'Where he held talks with X on Monday': a day within it. */
const OF_TALKS = /\bwhere ‹[VFX]\d+› [^,;]*\b(?:talks|met|held|received|signed|co-?chaired|attended)\b[^,;]*$/;

const CONCLUDING = /\b(?:conclud|wrap|end|finish|complet|wound up|winding up)\w*\b/;

/** 'Returned to Lima on May 7 from Hanoi, where he had been since May 5'; not 'was received on May 7'. */
const HOMEWARD = /\b(?:returned|flew|arrived) (?:(?:back|home|in|to|‹L\d+›) ?){1,3},? on ‹D\d+›/;

const LAST_DAY = /^,? (?:which (?:is|was) )?(?:on )?(?:the|his|her|their) (?:last|final|closing|concluding) day of\b/;

const BEGINS =
  /(?:beg[aiu]n|embark\w*|begins|start(?:s|ed)|arriv\w+|leav\w*|leaves|left|set out|kick\w* off|from|since|open\w*|departs?)(?: \w+){0,3} (?:on |for \w+ )?$/;

const ENDS =
  /(?:until|till|through|end(?:s|ed)?|wound up|wind(?:s)? up|wrap(?:s|ped) up|conclud\w+|leav\w+|left|to last until|lasts? (?:until|to)|return\w*|clos\w+|fl(?:ew|ies) (?:out|home|back)|went home|departed|departure from ‹L\d+›|departure)(?: \w+){0,2} (?:on )?$/;
