import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { establishingDates } from './establishing-dates.ts';
import { CHANGE, changeBefore } from './tense.ts';

const CUE_AFTER = new RegExp(
  `\\b(?:${CHANGE}|since|dat(?:es?|ing)(?: back)?(?: from| to)?|go(?:es|ing)? back to|began|begun|started|born|opened|took shape|in place|sealed|struck|added|followed|arrived|came about|effective|with effect)\\b|^["”]? of $`,
  'i',
);
const CUE_BEFORE = new RegExp(
  `\\b(?:${CHANGE}|(?:has|have|had) (?:\\w+ )?been|carried|are|were|is|was|agreed)\\b`,
  'i',
);

/** 'In 2008, both countries …' dates what follows; 'having come in 2023, he …' dates the coming. */
function opensClause(text: string, sentence: Sentence, date: Span, between: string): boolean {
  if (!/^\s?(?:morning|afternoon)?,/.test(between) || /^, (?:that|when)\b/.test(between)) return true;
  const lead = /[^,;:–—]*$/.exec(text.slice(sentence.start, date.start))![0];
  return (
    /^\s*(?:during|at|after|following|on the occasion of)\b[^;]{0,60}\b(?:in|on)\s*$/i.test(lead) ||
    /^[\s"“]*(?:and |but |then )?(?:in|on|since|by|back in|during|from|it was (?:in|on))?\s*(?:early |late |mid-?)?$/i.test(
      lead,
    )
  );
}

const OF_STATEMENT =
  /\b(?:statement|declaration|communiqu[eé])(?: by which| in which)?(?: on| of| about)? (?:the )?(?:\w+ ){0,2}(?:rais|elevat|upgrad|lift|establish|set|mov|plac)\w*\b[^;]*$/i;
const MADE_ON = /^[^;]{0,50}\b(?:issued|adopted|signed|released|announced|made public)\b[^;,]{0,30}\bon $/i;

const DECLARED =
  /\b(?:signed|issued|adopted|concluded|released) (?:an?|the|their) (?:joint )?(?:statement|declaration|agreement|communiqu[eé]) on (?:(?:an?|the|their) )?$/i;

/** 'a partnership|, she noted, was established by the two countries when they met in Hanoi on'. */
const WAS_SET_UP = new RegExp(
  `^["”]?(?:,[^,;]{3,40},)?(?: (?:between|of|with) [^,;]{3,60}?)? (?:was|were|had been|has been) (?:\\w+ly )?${CHANGE}\\b[^;]{0,40}? (?:when|during|at|following|after) [^;]{3,130} (?:in|on) $`,
  'i',
);

/** 'when the partnership| was concluded'. */
const CAME_ABOUT = new RegExp(
  `^["”]?(?: (?:between|of|with) [^,;]{3,50}?)? (?:was|were|had been|came|took) (?:\\w+ly )?(?:${CHANGE}|into being|about|effect)\\b`,
  'i',
);

/** 'the Plan of Action for the partnership was signed in May' dates the plan. */
const OF_PLAN =
  /\b(?:plan|programme|program|road ?map|framework)(?: of (?:action|cooperation))?(?: (?:for|on|of|to|towards?|implementing|\d{4}[-–—]\d{2,4}|implement|realise|realize|carry out|advance|promote))+ (?:the |their |our |its |a )?(?:[\p{L}’'–-]+ ){0,5}["“]?$/iu;

/** 'launched the Green Partnership| Action Plan in May' likewise. */
const PLAN_OF_IT =
  /^["”]? (?:\w+ )?(?:[Aa]ction [Pp]lan|[Aa]ction [Pp]rogramme?|[Pp]lan of [Aa]ction|[Rr]oad ?map|[Ss]tatement)\b/;

/** 'a partnership| in 2003', 'a partnership”, in '. */
const STEP_DATED = /^["”]?,? (?:in|on|since) $/;

/** 'from a partnership in 2003 to a strategic partnership in 2014': each step of a climb has its date right behind it. */
function isStep(text: string, dates: readonly Span[], other: Span | undefined): boolean {
  return (
    other !== undefined &&
    dates.some((date) => date.start >= other.end && STEP_DATED.test(text.slice(other.end, date.start)))
  );
}

/**
 * The day, month or year at which what the phrase names came about: a date tied to it by 'established', 'raised', 'since'
 * and the like, after it ('set up in 2010') or before it ('In 2008 both countries established'). Periods of plans
 * ('2025-2030') never count. `phrases` are the other phrases of the sentence that may own a date nearer to them.
 */
export function sinceOf(text: string, sentence: Sentence, phrase: Span, others: readonly Span[]): PartialDate | null {
  const dates = establishingDates(text, sentence);
  const itsPlan = PLAN_OF_IT.test(text.slice(phrase.end, sentence.end));
  const ofPlan = itsPlan || OF_PLAN.test(text.slice(sentence.start, phrase.start));
  const changed = changeBefore(text.slice(sentence.start, phrase.start)) !== null;
  const next = others.filter((other) => other.start >= phrase.end).sort((a, b) => a.start - b.start)[0];
  const previous = others.filter((other) => other.end <= phrase.start).at(-1);

  for (const date of dates) {
    if (date.start < phrase.end) continue;
    if (next && date.start > next.start) break;
    const between = text.slice(phrase.end, date.start);
    // 'Strategic Partnership: September 2013'
    if (/^["”]?: $/.test(between)) return date.value;
    // 'issued a joint declaration on a partnership in 2010'
    if (DECLARED.test(text.slice(sentence.start, phrase.start)) && /^ (?:in|on) $/.test(between)) return date.value;
    if (STEP_DATED.test(between) && (isStep(text, dates, next) || isStep(text, dates, previous))) return date.value;
    // 'announced a partnership following talks between X and Y on November 1'
    if (
      changed &&
      between.length < 170 &&
      /^,? (?:following|after|during|at the end of) [^;]*\bon $|^[^;]{0,70},? when [^;,]{3,90}\bon $/i.test(between)
    )
      return date.value;
    // 'a partnership was set up by the two when he held talks with X in Hanoi on November 1'
    if (WAS_SET_UP.test(between) && between.length < 200) return date.value;
    // 'a statement on raising ties to a partnership was issued in Rome on May 3'
    if (OF_STATEMENT.test(text.slice(sentence.start, phrase.start)) && MADE_ON.test(between)) return date.value;
    if (between.length > 110 || /;\s/.test(between)) break;
    if (ofPlan && /\b(?:sign|adopt|approv|conclu|issu|launch|ink|agree)\w*\b/i.test(between)) break;
    if (/\b(?:turn(?:s|ed|ing)?|mark\w*|celebrat\w*)\b/i.test(between)) continue;
    // 'established a partnership that was fortified in 2013', 'which took centre stage on Monday': not how it came about.
    if (
      /\b(?:fortified|deepened|strengthened|reaffirmed|reinforced|took (?:cent(?:re|er) stage|place|part))\b/i.test(
        between,
      )
    )
      continue;
    // 'a partnership with Chile, the first to set up ties with Vietnam, on March 25, 1971'.
    if (/\b(?:set(?:ting)? up|establish\w*|forg\w*) (?:\w+ )?(?:ties|relations)\b/i.test(between)) break;
    // 'a partnership, half a century after relations began on': the date of these.
    if (/\b(?:years|decades|century) (?:after|since) [^;]*\b(?:ties|relations)\b/i.test(between)) break;
    if (
      /\b(?:with|and) (?:a |the )?(?:vision|orientation|view)\b|\bby\s*$|\buntil\s*$|\bto\s*$|\bperiod\b|\bcurrent|(?<!(?:dat(?:es?|ed|ing)(?: back)?|effective|with effect) )\bfrom\s*$/i.test(
        between,
      )
    )
      continue;
    if (
      CUE_AFTER.test(between) ||
      (changed &&
        /^(?:[^,]{0,60}|, )\b(?:in|on|at|during|from|since|back in|earlier|late|early|as of|last|this)?\s*(?:early |late |mid-?)?$/i.test(
          between,
        )) ||
      /^\s*\($/.test(between)
    )
      return date.value;
    if (changed && /^ (?:when|during|at|on the occasion of|in the course of|as)\b[^;,]*\b(?:in|on)\s*$/i.test(between))
      return date.value;
    if (changed && between.length < 50 && !/\b(?:was|were|has|had|have|which|that|who|and|is|are)\b/i.test(between))
      return date.value;
    break;
  }
  for (const date of [...dates].reverse()) {
    if (date.end > phrase.start || itsPlan) continue;
    if (previous && date.start < previous.end && date.end > previous.start) continue;
    const between = text.slice(date.end, phrase.start);
    if (between.length > 160 || /;\s/.test(between)) break;
    if (previous && previous.start >= date.end) break;
    // '(June 1954) and the founding of the partnership': a date in brackets is of what stands before them.
    if (/^[^()]*\)/.test(between)) break;
    const lead = text.slice(Math.max(sentence.start, date.start - 14), date.start);
    // 'Since its establishment 10 years ago, the partnership'
    if (
      /\bits (?:establishment|founding|launch|upgrade|inception) (?:in |on )?$/i.test(
        text.slice(sentence.start, date.start),
      ) &&
      /^, [^,;]{0,60}$/.test(between)
    )
      return date.value;
    if (/\bsince\s*$/i.test(lead) && CUE_BEFORE.test(between)) return date.value;
    if (
      /^,? of (?:the|a|their)(?: \w+)? ?$/.test(between) &&
      new RegExp(`\\b${CHANGE},? (?:in|on) $`, 'i').test(text.slice(sentence.start, date.start))
    )
      return date.value;
    if (changed && new RegExp(`\\b${CHANGE}\\b`, 'i').test(between) && opensClause(text, sentence, date, between))
      return date.value;
    if (
      /^[^;,]{0,14},? (?:was|is|came|stands) (?:a|an|the|as a) ?$/.test(between) &&
      /\b(?:announced|agreed|established|launched)\b/.test(
        text.slice(Math.max(sentence.start, date.start - 110), date.start),
      )
    )
      return date.value;
    // 'came in September 2013, when the partnership| was concluded', 'the years since 2013, when'
    if (
      /^,? (?:when|in which year) (?:the|their|a|our|this|that) (?:\w+ )?["“]?$/.test(between) &&
      CAME_ABOUT.test(text.slice(phrase.end, sentence.end))
    )
      return date.value;
    // '…; and, during the visit of the king in April 2019, a partnership;'
    if (
      /^, an? (?:\w+ )?["“]?$/.test(between) &&
      /^["”]?(?:[.;]|, (?:and|which)\b|$)/.test(text.slice(phrase.end, sentence.end)) &&
      /;(?: and,?)? (?:in|on|during|at|since|then,? in)\b[^;]*$/i.test(text.slice(sentence.start, date.start))
    )
      return date.value;
    // 'the 2013 Comprehensive Partnership'
    if (/^\s*$/.test(between)) return date.value;
    break;
  }
  return null;
}
