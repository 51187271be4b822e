import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { StoryContext } from '../../story/story-context.ts';
import { isAddedToIt } from './is-added-to-it.ts';

/** The date of an encounter whose clause has none, from what was told before it. */
export function inherit(
  known: StoryContext | null,
  encounter: Encounter,
  planned: boolean,
  beside: boolean,
): When | null {
  const clause = encounter.frame.text;
  if (!known?.date) return null;
  if (planned && known.span !== null && known.span.from === known.span.until) return known;
  const vague =
    DURING_VISIT.test(clause) ||
    (IN_ITS_COURSE.test(clause) && !SAME_DAY.test(clause)) ||
    BESIDE.test(clause) ||
    (isAddedToIt(encounter) && !SAME_DAY.test(clause) && !PART_OF_DAY.test(clause)) ||
    EARLIER.test(clause) ||
    STOP_BEFORE.test(clause) ||
    OUTCOMES.test(clause) ||
    (planned && !LATER_THAT_DAY.test(clause)) ||
    ((known.trip || beside) && !SAME_DAY.test(clause) && !THERE.test(clause));
  return vague && known.date.length === 10 ? { ...known, date: known.date.slice(0, 7) } : known;
}

/** 'In the afternoon', 'earlier in the day', behind words that left the day of what they tell open: on the day told last in that month. */
export function dayAgain(
  known: StoryContext | null,
  lastDay: StoryContext | null,
  clause: string,
): StoryContext | null {
  // 'Landed on Monday for a visit of two days. In the afternoon, …': on the day that the visit began.
  const begun = known?.trip && known.span?.from.length === 10 && !known.ahead ? known.span.from : null;
  if (known?.date?.length === 7 && begun !== null && lastDay === null && LATER_IN_DAY.test(clause))
    return { ...known, date: begun, trip: false };
  if (known?.date?.length !== 7 || !lastDay?.date?.startsWith(known.date)) return null;
  return PART_OF_DAY.test(clause) || THERE.test(clause) ? lastDay : null;
}

/** 'He had a talk there with X': where the day told last has taken him. */
const THERE =
  /^(?:there,? )?‹[VFXB]\d+› (?:also )?(?:had|held|met|talked|spoke|conferred)\b[^,;]{0,40}\bthere\b|^there,? ‹[VFXB]\d+›/;

/** 'The session had been opened earlier in the day.' */
export const EARLIER_ON_IT =
  /\bearlier (?:in|on) the (?:same )?day\b|\bearlier (?:that|the same) day\b|\bhours (?:earlier|before)\b|\bbeforehand\b/;

const LATER_IN_DAY = /^(?:later )?(?:in|on|during) (?:the|that) (?:same )?(?:afternoon|evening)\b(?! of)/;

const PART_OF_DAY =
  /\b(?:in|on|during) the (?:same |late |early )?(?:morning|afternoon|evening)\b(?! of)|\bat (?:noon|midday|lunchtime|dinner)\b|\bover (?:lunch|dinner)\b|^(?:right |shortly |immediately )?(?:after|following|prior to|before) (?:the|their) (?:talks|(?:welcome )?ceremony)\b|\b(?:earlier|later)(?: on)? (?:in|on) the (?:same )?day\b|\b(?:that|the same) (?:same )?(?:day|morning|afternoon|evening|night)\b/;

/** In a digest the next item may begin 'In the evening' or 'Earlier on the same day'. */
export function dayBefore(lastDay: StoryContext | null, clause: string): StoryContext | null {
  return /^(?:in the (?:evening|afternoon|morning)|earlier|later|the same (?:day|evening|afternoon)|also on the day)\b/.test(
    clause,
  )
    ? lastDay
    : null;
}

/** 'Has already held talks', 'earlier the guest had met': on that day or one before it. */
const EARLIER =
  /^(?:prior to|before|ahead of) (?:his|her|their|the|this) (?:[\w-]+ ){0,3}(?:arrival|visit|trip|stay|stop)\b|\b(?:has|have|had) already\b|\bhad (?:earlier|previously|before)\b(?! (?:in|on|that|the same) )|^earlier,? (?!on |in |that |the same )[^,;]{0,60}\bhad\b|^earlier (?:in|on|during) (?:this|the|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour)\b/;

/** 'The first stop was Kenya, where he met X', told of a journey that has gone on since. */
const STOP_BEFORE =
  /\b(?:first|previous|earlier|preceding) (?:stop|stopover|leg|destination|stage|port of call)\b[^;]{0,60}\b(?:was|had been)\b/;

/** 'Was pleased with the outcomes of the talks between X and Y': on that day or one before it. */
const OUTCOMES =
  /\b(?:outcomes?|results?|success) of (?:the |his |her |their )?(?:(?:‹\w\d+›|[\w-]+)'s )?(?:[\w-]+ )?(?:talks|meetings?|discussions?|conversations?|consultations?|negotiations|exchanges?|summit)\b/;

/** 'On the margins, …': some time in the days of what goes on. */
const BESIDE = /^(?:in|on|at) the (?:margins|sidelines|fringes)\b|^on the eve of (?:the|this|that)\b/;

/** 'During the visit, …' sums up its days. */
export const DURING_VISIT =
  /^(?:during|in the course of|as part of|within the framework of|in the framework of) (?:the|his|her|their|this) (?:[\w-]+ ){0,3}(?:visit|trip|stay)\b/;

/** 'Met X in the course of her visit', 'while in Peru, she met X'. */
const IN_ITS_COURSE =
  /^while (?:in (?:the )?‹L\d+›|there)\b|\b(?:during|in the course of|on) (?:his|her|their|this|that) (?:(?!previous|earlier|last|first)[\w-]+ ){0,3}(?:visit|trip|stay|tour)\b(?! to ‹L\d+› (?:in|on) ‹D)/;

/** Words that put what is to come on the day told before. */
const LATER_THAT_DAY =
  /\b(?:later(?! this| in| on)|then|this (?:afternoon|evening)|in the (?:afternoon|evening)|tonight|later in the day|(?:throughout|during|in the course of) the day|(?:is|are) next|after (?:that|meeting|the (?:talks|ceremony|meeting)))\b/;

const SAME_DAY =
  /\b(?:in the (?:morning|afternoon|evening)|earlier|later|the same(?! (?:trip|journey|visit|stay|occasion|time))|after (?:that|the (?:talks|ceremony|meeting))|(?:following|before|ahead of|prior to|preceding) (?:the|their|these|those) (?:talks|(?:welcome )?ceremony|meeting|reception|session)|afterwards|thereafter|(?:during|in the course of) the day|shortly after|hours (?:later|after|that followed)|at the (?:\w+ )?(?:talks|meetings?|receptions?)|then|next)\b/;
