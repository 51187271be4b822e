import type { Encounter } from '../clause/encounter.ts';
import type { ClauseDate } from './when.ts';

/**
 * 'X, on a three-day trip to Kenya, met Y on May 3', 'received X, who is in Kenya to open a school, on Tuesday': the visit is only the
 * circumstance of what was on that day, and lasts longer. Not where the day is the journey's: 'left on May 3 on a trip to Kenya'.
 */
export function isCircumstance({ frame, at, end }: Encounter, { said }: ClauseDate): boolean {
  const { text } = frame;
  const day = text.indexOf(`‹D${frame.dates.indexOf(said)}›`);
  if (CONTINUES.test(text.slice(0, at)) || GOES_ON.test(text.slice(end))) return true;
  if (day > end && THEN_DID.test(text.slice(end, day)) && DID.test(text.slice(day))) return true;
  if (DAY_BEHIND.test(text.slice(end)) || JOURNEY.test(text)) return false;
  if (/^(?:is|are|was|were|be|been)\b/.test(text.slice(at, end))) return day < at && /\bwho $/.test(text.slice(0, at));
  if (BROUGHT.test(text.slice(at, end)) || /^ (?:has|have|had) brought\b/.test(text.slice(end))) return true;
  return ON_A_VISIT.test(text.slice(0, at)) || (day > at && THEN_ON_IT.test(text.slice(0, at)));
}

/** 'Continues her visit to Kenya on Tuesday', 'whose visit to Kenya continues, met Y yesterday': a day on the way. */
const CONTINUES =
  /\b(?:continu(?:es|ed|ing|e)|pursu(?:es|ed|ing)|resum(?:es|ed)|went on with) (?:(?:his|her|their|an?|the|[\w-]+),? ){0,5}$/;
const GOES_ON =
  /^(?: (?:to|in) (?:the )?‹L\d+›)?,? (?:continues|is continuing|continued|goes on|is (?:still )?under way|is in progress)\b(?! (?:until|till|to|through))/;

/** 'Travelled to Kenya as a guest of Y, and on May 3 attended a fair.' */
const THEN_DID = /,? and (?:on |in )?$/;
const DID =
  /^‹D\d+›,? (?:(?:he|she|also|then|there) )*(?:sat|met|held|took|saw|gave|spoke|paid|had|was|toured|visited|(?:attend|receiv|join|open|sign|call|co-?chair|chair|deliver|address|talk|discuss)ed)\b/;

/** The visit's own day: 'to Kenya on ‹D›', 'which began on ‹D›'. */
const DAY_BEHIND =
  /^(?: to (?:the )?‹L\d+›)?(?:,? (?:by|of) ‹[VFX]\d+›)?,?(?: (?:which|that))?(?: (?:began|started|begins|starts|beginning|starting|paid|made|took place|takes place|lasting))*(?: on| from| until| this| late| early)* ?‹D/;

const ON_A_VISIT =
  /(?:(?:\b(?:now|currently|while|is|was|are|were)|,) (?:also )?(?:on|in (?:the )?‹L\d+› (?:on|for|as part of))|who (?:is|was|are|were)(?: \w+ly| now| also)? (?:making|paying)|occasion of|as ‹[VFX]\d+› (?:made|makes|pays|paid|is paying|was paying)) (?:(?:an?|his|her|their|the|‹[VFX]\d+›'s?|[\w-]+),? ){0,6}$/;

/** 'X, then on a visit to Kenya, called there on May 3'; where the day comes first, it is told of the visit too. */
const THEN_ON_IT = /, then (?:on|in (?:the )?‹L\d+› (?:on|for)) (?:(?:an?|his|her|their|[\w-]+),? ){0,5}$/;

/** 'Y, whom a visit has brought to Kenya.' */
const BROUGHT = /\b(?:has|have|had) brought\b|^(?:brought|brings)\b/;

const JOURNEY =
  /\b(?:arriv|land|touch|left|leav|depart|beg[aiu]n|start|kick|embark|set (?:out|off|sail)|flew|fl(?:y|ies)|head(?:ed|s|ing) (?:for|to)|conclud|wrap|w(?:ou|i)nd|ended|ends|ending|finish|complet|first day|second day|last day)/;
