import { tieWords } from './tie-words.ts';

/** Verbs and nouns by which a level comes about. */
export const CHANGE = tieWords('change');

/** Verbs that work on a level that is there already. */
const DEEPEN = new RegExp(`\\b${tieWords('deepen')}\\w*\\b`, 'i');

const NOT_YET = new RegExp(`\\b${tieWords('not-yet')}\\b[^;,]{0,45}$`, 'i');

const CHANGE_BEFORE = new RegExp(`\\b${CHANGE}\\b[^;:]{0,90}$`, 'i');

/** The words from the verb that brings a level about up to the level ('raised ties to a '), or null when there is none. */
export function changeBefore(before: string): { words: string; start: number } | null {
  let from = Math.max(0, before.length - 140);
  let last: { words: string; start: number } | null = null;
  // The last verb counts; an earlier one may be about something else.
  for (;;) {
    const match = CHANGE_BEFORE.exec(before.slice(from));
    if (!match) break;
    last = { words: match[0], start: from + match.index };
    from = last.start + 3;
  }
  if (!last || DEEPEN.test(last.words)) return null;
  // One raises, turns or brings something *to* a level; 'bringing the partnership forward' changes none.
  if (
    /^(?:upgrad|elevat|rais|lift|mov|ris|ros|t(?:ook|ak)|put|br(?:ing|ought)|turn|transform|plac)/i.test(last.words) &&
    !/\b(?:to|into|on|onto|as|at)\b/i.test(last.words)
  )
    return null;
  return last;
}

const WORKED_ON_AFTER = new RegExp(
  `^["”]?(?: (?:of|between|with) [^.;,]{3,60}?)? (?:is|are|was|were|will|would|should|shall|can) (?:to )?be (?:\\w+ )?${tieWords('deepen')}`,
  'i',
);

/** 'a statement in which the partnership| is to be deepened': it is there already. */
export const isWorkedOn = (after: string): boolean => WORKED_ON_AFTER.test(after);

/** 'announced that they would from now on be partners': what is declared holds. */
export const FROM_NOW_ON =
  /\b(?:announced|declared|agreed|decided|proclaimed|said)\b[^;]*\b(?:henceforth|from (?:now|then|that day|today) on(?:wards?)?)\b/i;

const GOAL_AFTER =
  /^["”]?, which [^.;,]{3,70} (?:expect(?:ed)?|plan(?:ned)?|due|set|about|hope|want|wish|intend|are|is|will) (?:to )?(?:\w+ )?(?:announce|proclaim|declare|launch|establish|set up|sign|agree)\b|^["”]?,? (?:to|into|at) which [^.;]{0,60} (?:would like|want|hope|wish|aim|plan|intend|aspire)|^["”]?(?: (?:between|with|of) [^.;,]{3,50})? (?:is|was) what [^.;]{3,60} (?:thinking|dreaming|talking|speaking|mind|work\w*|aim\w*|want\w*|hop\w+|eye\w*|look\w*|seek\w*|strive)\b|^["”]?(?: (?:between|with|of) [^.;,]{3,50})? (?:is|was|remains) (?:now )?(?:the|a|an|their|our|his|her|its) (?:\w+ )?(?:destination|goal|aim|target|step|objective|ambition|aspiration|wish|prospect|hope)\b/i;

/** 'to upgrade their partnership|, which was set up in 2007,| to a strategic one': told of what is there already. */
const ASIDE =
  /, (?:which|in (?:place|force|effect)|established|set up|formed|forged|launched|signed|agreed|reached|proclaimed|announced|dating|first|begun|born|now|then)\b[^,;]{2,70},(?= (?:to|into|towards?)\b)/g;
/** 'the partnership with Chile| was proposed', 'a partnership, still under discussion'. */
const PROPOSED_AFTER =
  /^["”]?(?: (?:between|with|of) [^.;,]{3,50}?)?,? (?:(?:which |that )?(?:was|were|is|are|has been|had been|being) (?:\w+ )?(?:proposed|mooted|suggested|discussed|negotiated|considered|planned|under (?:discussion|consideration|negotiation))|(?:still )?under (?:discussion|consideration|negotiation))\b/;
/** 'no partnership with any state but', 'without a partnership'. */
const NONE_BEFORE =
  /\b(?:no|without(?: an?)?|not (?:yet )?(?:an?|ha(?:ve|d) an?)|lack(?:s|ed|ing)? an?|never had an?)(?: \w+)? ?["“]?$/i;
/** 'Hanoi's bid for a partnership', 'talks on a partnership', 'to be crowned by a partnership'. */
const AIM_BEFORE =
  /\b(?:bids?|quest|push|case|proposals?|calls?|plans?|wish|idea|prospects?|talks|negotiations|discussions|interest|support|hopes?) (?:for|of|on|in|about) an?(?: \w+)? ?["“]?$|\b(?:to|will|would|should|may|might|could) be (?:\w+ )?(?:crowned|topped|capped|followed|sealed|replaced|succeeded) (?:by|with) an?(?: \w+)? ?["“]?$/i;
/** 'how a partnership| might be launched'. */
const MIGHT_BE_AFTER =
  /^["”]?(?: (?:between|with|of) [^.;,]{3,50}?)? (?:might|may|could|can|should|would|will|is to|are to|has to|needs to) (?:\w+ )?be (?:\w+ )?(?:launched|established|set up|formed|forged|announced|declared|proclaimed|created|built|reached|signed|agreed|concluded|upgraded|raised)\b/i;
/** 'announced that ties would be| elevated to': done by being announced. */
const ANNOUNCED_THAT =
  /\b(?:announced|declared|proclaimed)\b[^;]{0,60}? (?:that|how) [^;,]{3,60} (?:would|will) (?:now )?be (?:\w+ly )?$/i;

/** 'set the two on course for a partnership', 'intend to go one step higher, to a partnership'. */
const HEADED_FOR =
  /\b(?:(?:on (?:course|track)|the (?:way|road|path)|headed|heading|heads|poised|bound|(?:stepping[- ]stones?|springboards?|steps?|basis|foundations?|preparations?)) (?:for|to)|(?:intend|plan|want|hope|wish|aim|mean|ready|eager|keen|determined)\w* to (?:go|move|climb|rise|step|take|jump)\b[^;]{0,50}?,? (?:to|into|up to))(?: (?:formali[sz]|forg|establish|build|reach|form|creat|launch)ing)?(?: an?)?(?: \w+)? ?["“]?$/i;
/** 'The focus would be to go on meeting, and to upgrade ties to a partnership'. */
const TASK_IS =
  /\b(?:focus|priorit(?:y|ies)|tasks?|goals?|aims?|next step|job|work ahead)\b[^;.]{0,60}? (?:is|are|was|would be|will be|should be) to [^;.]{0,120}\b(?:upgrad|elevat|rais|lift|mov|bring|turn|tak)\w*\b[^;.]{0,80}$/i;
/** True when the words around a level say that it is not reached yet ('agreed to work towards a strategic partnership'). */
export function isHopedFor(told: string, after: string): boolean {
  const before = told.replace(ASIDE, '');
  if (PROPOSED_AFTER.test(after) || MIGHT_BE_AFTER.test(after)) return true;
  if (HEADED_FOR.test(before) || TASK_IS.test(before)) return true;
  if (NONE_BEFORE.test(before) || AIM_BEFORE.test(before)) return true;
  if (
    /^[^;,]{0,30} (?:in the (?:future|near future|coming|time to come)|at (?:a|an) (?:suitable|appropriate|early)|soon\b|when conditions|to be reached)/i.test(
      after,
    ) &&
    changeBefore(before)
  )
    return true;
  // 'a partnership, to which both would like to lift their ties', 'a partnership is the next step'
  if (GOAL_AFTER.test(after)) return true;
  // 'For a partnership to grow out of it, six things must be done'
  if (/^["“]?For an? (?:\w+ )?$/i.test(before) && /^ to [a-z]+/.test(after)) return true;
  if (/\b(?:time|moment) (?:\w+ ){1,3}for an?(?: \w+)? ?$/i.test(before)) return true;
  if (/\btowards?(?: (?:a|an|the|establishing|building|new))*(?: \w+)? ?["“]?$/i.test(before)) return true;
  if (
    /\b(?:potential|possible|proposed|future|would-be|prospective|hoped-for|wished-for|desired)(?: \w+)? ?$/i.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:want(?:s|ed)?|seek(?:s|ing)?|eye(?:s|d|ing)?|wish(?:es|ed)? for|pursu(?:e|es|ing)|set on|aspir\w+ to|sights? on|eyes? on|hopes? of|dream of)(?: (?:a|an|the))?(?: \w+)? ?$/i.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:(?:spoke|speak\w*|talk(?:ed|ing)?|dream\w*) of(?: building| forging| establishing)?|look(?:s|ed|ing)? (?:to|at|into)|aim(?:s|ed|ing)? (?:at|for)|explor\w+|consider\w*|propos\w+|suggest\w+|negotiat\w+|work\w* on) (?:an?(?: \w+)? )?["“]?$|\bdiscuss\w* an?(?: \w+)? ["“]?$/i.test(
      before,
    )
  )
    return true;
  // 'Malta interested in strategic partnership with Vietnam', but 'in its strategic partnership'.
  if (
    /\b(?:interest(?:ed)? in|keen on|eager for)(?: an?| forming| building)*(?: (?:new|full|formal))? ?["“]?$/i.test(
      before,
    )
  )
    return true;
  if (/\b(?:like|want(?:s|ed)?|hop(?:e|es|ing)|keen|wish(?:es)?) to (?:see|have)(?: \w+){0,3} ?$/i.test(before))
    return true;
  const change = changeBefore(before);
  if (!change) return false;
  // The month of May hopes for nothing.
  const lead = before.slice(Math.max(0, change.start - 70), change.start).replace(/\bMay\b/g, 'Mai');
  // 'normalised ties before upgrading them to a partnership in July 2013' tells what came later, and when.
  if (/\bbefore $/i.test(lead) && /ing\b/.test(change.words) && /^ (?:in|on) [^,;]{0,16}\d{4}\b/.test(after))
    return false;
  if (!NOT_YET.test(lead) || FROM_NOW_ON.test(before)) return false;
  if (ANNOUNCED_THAT.test(before.slice(0, change.start))) return false;
  // 'agreed to raise', 'the agreement to raise' is done when said; 'agreed to soon raise' is not.
  return !/\b(?:agree(?:d|ing|ment)|decid(?:ed|ing)|decision) (?:\w+ )?to (?:(?!soon|gradually|eventually|later)\w+ )?$/i.test(
    lead,
  );
}
