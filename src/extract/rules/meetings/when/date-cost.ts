import type { DateMention } from '../../../find/mention.ts';
import type { Encounter } from '../clause/encounter.ts';
import { isFoundingDay } from './is-founding-day.ts';
import { isOfAnotherAct } from './is-of-another-act.ts';
import { isOfReport } from './is-of-report.ts';
import { leadsBack } from './told-of-before.ts';

/** How far a date stands from the telling word, in characters, with a charge for each sign that another event owns it. */
export function dateCost(encounter: Encounter, date: DateMention, from: number, next: number): number {
  const { frame, at, end } = encounter;
  const visit = encounter.kind === 'visit';
  const after = from >= end;
  const between = after ? frame.text.slice(end, from) : frame.text.slice(next, at);
  const lead = frame.text.slice(Math.max(0, from - 40), from);
  const yearOnly = date.value?.length === 4;
  const visitSpan = visit && date.until !== null && date.until.length > 7;
  if (visit && yearOnly && date.form === 'relative' && BY_END_OF.test(lead)) return FAR_ENOUGH;
  let cost = Math.min(120, between.replace(/‹\w\d+›/g, 'xx').length);
  if (date.value !== null && date.value.length < 10) cost += 15;
  // 'On May 3 praised the aid while receiving Y': the encounter's own 'while'; '…; the next day' opens what came after.
  if (after && /; (?:on |in |early on |late on )?$/.test(between)) cost += 200;
  else if (/[;]|\bwhile\b|\bwhereas\b/.test(between.replace(/\bwhile $/, ''))) cost += 150;
  if (after && OTHER_CLAUSE.test(between)) cost += visit ? 60 : 80;
  if (after && !visit && leadsBack(between)) cost += 200;
  if (!after && encounter.earlier) cost += 200;
  const told = between
    .replace(OWN_VERB, '')
    .replace(OWN_VERB.test(between) ? /^(?: \w+)? between\b/ : '', '')
    .replace(SIGNED_THERE, '')
    .replace(/\banniversary\b(?= (?:in|at) (?:the )?‹L\d+›,? on $)/, '')
    .replace(/^(?: \w+)? (?:between|of) (?:the )?‹[VFXB]\d+›/, '');
  const wholeDay = date.value?.length === 10 && date.until === null;
  if (after && (OTHER_EVENT.test(told) || (!wholeDay && PROGRAMME.test(told))) && !visitSpan) cost += 200;
  const ofThatDay = !after && /^'(?:s (?:[\w-]+ ){0,5})?$/.test(between);
  if (
    OF_OTHER_EVENT.test(lead) &&
    !date.until &&
    !ofThatDay &&
    !/\b(?:afternoon|morning|evening|night|year) of $/.test(lead)
  ) {
    cost += /from $/.test(lead) ? 0 : 90;
  }
  if (!after && WHEN_OF_IT.test(between)) return 0;
  if (!after && from > 25 && /,/.test(between)) cost += 15;
  if (after && visit && date.until) cost -= 40;
  if (after && visit && date.until === null && /, (?:and|but) /.test(between)) cost += 40;
  if (yearOnly) cost += date.until === null ? (visit ? 25 : 60) : 200;
  if (/‹D\d+›/.test(between)) cost += 50;
  if (after && isOfReport(frame.text.slice(0, at), between)) cost += 200;
  if (NAMED_BY_DATE.test(frame.text.slice(next)) && !ofThatDay) cost += 250;
  if (isOfAnotherAct(encounter, from, next)) cost += date.value?.length === 10 ? 60 : 200;
  // 'On June 9 he met Y, who paid a visit in April': the day before the clause about Y is of the meeting.
  if (visit && !after && OPEN_RELATIVE.test(between)) cost += 60;
  if (after && !visit && !wholeDay && ABOUT_THEM.test(between)) cost += 200;
  if (after && OF_OTHER_TALKS.test(between)) cost += 150;
  if (after && WHICH_CLOSED.test(between)) cost += 200;
  if (after && SAID_THAT.test(between)) cost += 150;
  if (after && !visit && yearOnly && SPOKE_OF.test(between)) cost += 400;
  if (after && TOLD_THAT.test(frame.text.slice(at, from))) cost += 200;
  if (!visit && after && GROUND_OF.test(frame.text.slice(0, at)) && between.includes(',')) cost += 200;
  if (visit && !after && !wholeDay && AND_SAID.test(between)) cost += 200;
  if (after && NEXT_ACT.test(between) && ITS_VERB.test(frame.text.slice(next))) cost += 150;
  if (!visit && date.until !== null && OF_VISIT.test(frame.text.slice(0, from))) cost += 50;
  if (visit && after && (OF_AN_EVENT.test(between) || SAID_IN_CALL.test(between))) cost += 200;
  if (GIVEN_UP.test(lead) && MOVED.test(frame.text.slice(next))) cost += 200;
  if (!after && SAID_AFTER.test(between) && wholeDay) cost += 60;
  if (visit && after && date.until === null && OF_TALKS.test(between)) cost += 200;
  if (visit && after && date.until === null && OF_OTHER_VISIT.test(between)) cost += 200;
  if (!visit && OF_ITS_VISIT.test(frame.text.slice(0, from))) cost += 100;
  if (!visit && after && /,? and,? (?:on )?$/.test(between) && opensNext(encounter, next)) cost += 200;
  if (
    /\([^)]*$/.test(lead) &&
    !DAY_OF_IT.test(lead) &&
    !OF_THE_SCENE.test(frame.text.slice(0, from)) &&
    (date.until === null || OF_AN_ANNIVERSARY.test(told))
  )
    cost += 200;
  if (!wholeDay && date.until === null && encounter.kind !== 'signing' && MADE_IN.test(frame.text.slice(0, from)))
    cost += 200;
  if (
    !after &&
    SINCE_THEN.test(frame.text.slice(0, from)) &&
    /^,(?! (?:when|during which|in which)\b)|^ [^,;]*,/.test(between)
  )
    cost += 200;
  if (!visit && after && !wholeDay && TOLD_OF.test(between)) cost += 200;
  if (yearOnly && /\b(?:for|under|their|new|another) (?:the )?$/.test(lead)) cost += 150;
  if (yearOnly && /\bby (?:the end of |early |late |mid-)?$|\byear $/.test(lead)) cost += 200;
  if (yearOnly && A_FIGURE.test(between)) cost += 200;
  if (!after && from > 25 && SAID_BY_ONE.test(between)) cost += 200;
  if (!after && yearOnly && date.until === null && IN_YEAR.test(lead) && !YEAR_OF_SCENE.test(frame.text.slice(0, from)))
    cost += 200;
  if (after && !visit && !wholeDay && WAS_HERE.test(between) && /^, (?!where|when|and)/.test(frame.text.slice(next)))
    cost += 200;
  if (yearOnly && /\b(?:marked|celebrated|observed|commemorated)(?: again)? in $/.test(lead)) cost += 200;
  if (/\b(?:digest|bulletin|newsletter|round-?up) (?:on|of|for) $/.test(lead)) cost += 300;
  // 'External affairs from June 3 to 9: …': what the review goes over.
  if (date.until !== null && /^\)?:/.test(frame.text.slice(next)) && frame.sentence.block.kind === 'title') cost += 300;
  if (COMPARED.test(lead) || OF_OLD_TIES.test(frame.text.slice(next))) cost += 200;
  if (isFoundingDay(frame, date, from)) cost += 300;
  // 'On a visit since Sunday' tells its first day.
  const sinceThen = visit && after && wholeDay && /^ since $/.test(between);
  if (!sinceThen && /\bsince (?:the |early |late |mid-?)?$/.test(lead)) cost += 200;
  return cost;
}

/** 'Trade hit 3 billion USD in 2023, said X, who met Y': the time of what is said. */
const SAID_BY_ONE =
  /^[^;]*,? (?:said|noted|added|remarked|recalled|explained|stressed|according to|as told by) (?:the )?‹[VFX]\d+›/;

const IN_YEAR = /\b(?:in|of|during|from) (?:early |late |mid-)?$/;
/** 'In 2017, X met Y', 'when he was in Lima in 2017, …': a year before the encounter is its scene, and else tells of what became of somebody then. */
const YEAR_OF_SCENE =
  /(?:^\W*|[,;:] (?:and |but |then )?|\b(?:and|but|that|who|which|when|had|has|also|first|back|again|later|earlier|then|once|twice|times?|‹[VFXB]\d+›) )(?:[\w-]+ ){0,2}(?:in|during) (?:early |late |mid-)?$|\b(?:visit|trip|tour|stay|travel|meeting|talks|call|encounter|summit|forum|conference|session|congress|assembly|c[ao]me|return|arriv|went|flew|host|welcom|receiv|met|meet|saw|paid|held|was (?:in|here|there|at))(?:s|ed|ing|t?led)?\b[^;]*$|\byear of $/;

/** 'Y, who was in Hanoi for a summit in April, told X …': an earlier stay. */
const WAS_HERE = /, (?:who|which) (?:was|were|had been) (?:in|at|here|there)\b(?! on (?:an?|his|her)\b)[^,;]*$/;

/** 'On the first full day of the trip (May 14)'. */
const DAY_OF_IT =
  /(?:first|second|third|fourth|last|final|opening|closing)(?: full| working)? day(?: of [\w -]{1,20})? ?\($/;

/** 'The committee, set up under a treaty in 1998, met', 'the partnership, agreed in 2014': the time of what is named before. */
const MADE_IN =
  /,["”’']{0,2}(?: (?:which|that) (?:was|were))?(?: first| originally| jointly)? (?:agreed|created|launched|set up|established|founded|signed|adopted|concluded|formed|introduced|upgraded|offered|opened|inaugurated|built|begun|started|endorsed|ratified|issued|announced)(?: (?!(?:when|as|while|during|at|where)\b)(?:[\w-]+|‹\w\d+›)){0,6} (?:back )?in (?:early |late |mid-)?$/;

/** 'Met Y to discuss the loan of ships next month', 'told Y that experts would come in May': the time of what they spoke about. */
const TOLD_OF =
  /\bto (?:talk|speak|exchange views|hear|ask|learn) (?:about|of|on)\b[^;]*$|\bto (?:discuss|prepare|review|plan)\b[^;]*$|(?:^(?: ‹\w\d+›)?|\b(?:told|said|informed|assured|promised|noted|added)(?: ‹\w\d+›)?) that [^;]*\b(?:will|would|(?:is|are|was|were) to)\b[^;]*$/;

/** 'Thanked Kenya for its help since the first team left in October 2018, and met Y': the time of the clause. */
const SINCE_THEN =
  /\bsince (?:(?!‹D)[^,;]){3,90}\b(?:in|on) (?:early |late |mid-)?$|\bsince (?:the )?(?:establishment|foundation|founding|opening|beginning|start|birth|normali[sz]ation|signing|launch) of (?:(?!‹D)[^,;]){0,60}$/;

/** 'Thought back to 2017, when he visited Vietnam': the time that the clause is about. */
const WHEN_OF_IT =
  /^, (?:when|in which|on which|during which) (?:‹[VFX]\d+›(?:'s)?|the|his|her|their|a|an|then|first|last|had|also|[\w-]+ly| )*$/;

/** 'The sidelines of the summit in Nairobi (June 3)', and a sentence that opens with its date in brackets. */
const OF_THE_SCENE =
  /(?:^\W*|\b(?:summit|forum|conference|meeting|talks|call|conversation|session|assembly|(?:summit|forum|conference|meeting|talks|conversation|session|assembly)(?: held)? in ‹L\d+›) )\((?:‹L\d+›,? )?(?:in |on )?$/;

/** 'Takes place as they celebrate 50 years of ties (…)'. */
const OF_AN_ANNIVERSARY = /\b(?:anniversary|celebrat\w+)\b/;

/** What years and spans of years belong to: 'a plan for 2025'. No day does. */
const PROGRAMME = /\b(?:term|plan|period|target|vision|programme)\b/;

/** 'A visit on which he had embarked two days before', 'her visit, which ended yesterday': an end of the visit. */
const OF_ITS_VISIT =
  /\b(?:visit|trip|tour|stay)\b(?: (?:to|in|of) (?:the )?‹L\d+›)?(?:,? (?:on )?(?:which|that)\b[^,;]{0,40}|,? )\b(?:beg[au]n|started|ended|ends|embarked|concluded|wound up|wrapped up|opened|set out)(?: on)? $/;

/** 'Met X and, on June 3, Y': the day is of who stands behind it alone. */
function opensNext({ frame, end, vietnam, foreign }: Encounter, next: number): boolean {
  const mark = /^,? (?:with )?‹[VF](\d+)›/.exec(frame.text.slice(next));
  const actor = mark ? frame.actors[Number(mark[1])]! : null;
  if (!actor) return false;
  const own = [...vietnam, ...foreign];
  return (
    !own.includes(actor) || frame.marks.some((other) => other.at >= end && other.at < next && own.includes(other.actor))
  );
}

/** 'As part of a visit to Hungary from September 12-16': the days of the visit, not of the talks in it. */
const OF_VISIT = /\b(?:visit|trip|tour|stay)(?: (?:to|in|of) (?:the )?‹\w\d+›)* (?:from|between|on|of|,) ?$/;

/** 'Hosting X, he praised his talks with Y on May 3.' */
const OF_OTHER_TALKS =
  /(?:[,;]|\bthat) [^;]*(?<!\b(?:sidelines|margins|fringes) of )(?:\b(?:his|her|their|the|earlier|previous|recent)|‹[VF]\d+›'s?) (?:[\w-]+ ){0,3}(?:talks|meeting|visit|trip|conversation|call|summit)(?: to| with| between| in) (?:the )?‹/;

/** 'Received X, who came to hail the congress, which closed on June 3': the day of what somebody speaks of. */
const WHICH_CLOSED =
  /\b(?:who|to (?:hail|greet|congratulate|convey)|on the (?:success|outcomes?|results?) of)\b[^;]*,? (?:which|that) (?:had |has )?(?:just )?(?:closed|ended|concluded|wrapped up|opened|began|fell|falls|took effect|came into force|was held|were held|took place)(?: on)? $/;

/** 'Accepted it and said Panama would send a delegation in June': the day of what was said. */
const SAID_THAT =
  /,? and (?:also |then )?(?:said|added|promised|noted|announced|hoped)(?: that)? (?!(?:on|in|at) )(?:(?!‹D)[^;])*\b(?:will|would|is|are|was|were|had|has|to)\b[^;]*$/;

/** 'Receiving X, he said that trade had grown, especially last year': what is spoken of. */
const SPOKE_OF =
  /\b(?:said|says|noted|stressed|affirmed|added|emphasi[sz]ed|underlined|believed|held|praised|hailed|appreciated|welcomed|recalled|pointed out)\b/;

/** 'Is expected before the end of this year': all that is told of when. */
const BY_END_OF = /\b(?:before|by) (?:the )?(?:end|close) of $|\b(?:before|by) (?:year's end, |late )?$/;
const FAR_ENOUGH = 100;

/** 'Told the guests that trade in the first three months …': the time of what is said. */
const TOLD_THAT = /\b(?:told|informed|assured|reminded|briefed) (?:the )?‹[VFXB]\d+› that\b/;

/** 'As a result of her talks with X, the dialogue was opened on May 3': the day of what came of them. */
const GROUND_OF =
  /^(?:as (?:a result|an outcome|a follow-up) (?:of|to)|thanks to|building on|based on|on the basis of|as agreed (?:at|in|during|on)|in line with) (?:(?:the|his|her|their|‹\w\d+›'s?) )?(?:[\w-]+ ){0,3}$/;

/** 'Congratulated him on his election last year, and expressed his pleasure that he was visiting': the time of what went before. */
const AND_SAID =
  /,? and (?:also |then )?(?:said|expressed|voiced|noted|recalled|stressed|affirmed|was (?:glad|pleased|delighted)|thanked|hailed|hoped)\b[^;]*\b(?:that|for|at)\b/;

/** 'Received X in 2017, and in August 2018 paid a visit': the date opens what they did next. */
const NEXT_ACT =
  /[,;]? (?:and|but|then)(?: again| also| later| then)?(?: (?:on|in|at|by|during))?(?: the (?:morning|afternoon|evening|night|day) of)?(?: early| late| mid)? ?$/;
const ITS_VERB =
  /^,? (?:(?:\w+ly|also|again|later|the two|‹[VFXB]\d+›) )*(?:paid|pays|made|was|were|is|will|had|has|went|flew|left|visited|met|meets|received|receives|held|holds|attended|attends|toured|called|witnessed|signed|saw|travel\w+|arrived|welcomed|hosted|co-?chaired|took|came)\b/;

/** 'The visit of X will help, Y predicted when they met on Tuesday'. */
const OF_TALKS =
  /\b(?:when|as|where) (?:they|the two|‹\w\d+›) (?:\w+ )?(?:met|meets?|spoke|talked|held|received|saw)\b[^,;]*$/;

/** 'Valued her visit, which comes after the visit to Kenya by President X in January': the time of the one named last. */
const OF_OTHER_VISIT =
  /[,;][^;]*\b(?:following|after|since|including|notably|such as|like|recalled|recalling) (?:the|an?|his|her|their|‹[VFX]\d+›'s?) (?:[\w-]+ ){0,4}(?:visits?|trips?|tours?)\b[^;]*$/;

/** 'Is on a visit on the occasion of the summit scheduled for May 3': the gathering's days. */
const OF_AN_EVENT =
  /\b(?:summit|conference|forum|expo|session|ceremony|fair|congress|games|festival|meeting)(?: in (?:the )?‹L\d+›)?,? (?:(?:is|was|were|are) )?(?:scheduled|slated|due|set|planned|to be held|to take place|that|which|taking place|opening)\b[^;]*$/;

/** 'Accepted the invitation to visit during a call on Friday': the day of the call. */
const SAID_IN_CALL =
  /\b(?:during|at|in) (?:an?|the|their) (?:[\w-]+ ){0,2}(?:call|meeting|talks|conversation|reception)\b[^;]*$/;

/** 'Fixed for May 3, were moved to May 5': the day that was given up. */
const GIVEN_UP = /\b(?:fixed|planned|scheduled|set|due|slated) for $/;
const MOVED =
  /^[^;]*\b(?:moved|pushed back|brought forward|rescheduled|put off|delayed|postponed) (?:to|until|till|by)\b[^;]*‹D/;

/** 'Said on Tuesday after he and Y had met': the day of what came after. */
const SAID_AFTER = /^,? (?:after|before|following|ahead of) /;

/** 'Talks between X and Y took place': what stands before the encounter's own verb claims no date behind it. */
const OWN_VERB = /^[^,;]*\b(?:was held|were held|took place|was organi[sz]ed)\b/;

/** '… and signed an action plan for 2025-2030 in Hanoi on November 26': a document signed on the occasion owns no day. */
const SIGNED_THERE = /\band (?:signed|issued|adopted|exchanged|inked) (?:an?|the|two|three|several)\b[^,;]*/;
const OTHER_CLAUSE =
  /,? (?:who|which|whose|(?:with |to |by )?whom|where|since|when|(?<!(?:right|immediately|shortly|soon|straight) )after|before)\b/;

/** 'Last year it was 90 billion USD, X told the forum': the year is the figure's. */
const A_FIGURE = /\d(?:[.,]\d+)? ?(?:million|billion|trillion|percent|per cent|%|pct|usd|tonnes|people)/;

/** 'Twenty times as many as in January'. */
const COMPARED = /\b(?:as (?:in|of)|than in|compared (?:with|to)(?: that (?:of|in))?|over|from that (?:of|in)) $/;

/** 'June 3, 1980, the day ties were set up, deserves a ceremony'. */
const OF_OLD_TIES =
  /^,? (?:as )?(?:the|a) (?:day|date|year|month|moment)(?: on which| when| that| in which)? (?:[\w'-]+ ){0,5}(?:relations|ties|independence|links)\b/;

/** 'Since 2016', 'the summit of May 3'. */
const OF_OTHER_EVENT = /\b(?:since|of|by|until|from|before|after|for the|between) (?:the |early |late |mid-?)?$/;

/** 'The 2026 World Cup', 'the 2021-2025 plan'. */
const NAMED_BY_DATE =
  /^(?:'s|-| (?:period|plan|action|target|programme|vision|goal|agenda|world cup|expo|fair|strategy|roadmap))/;

const OPEN_RELATIVE = /, (?:who|whose|which) [^,;]*$/;

/** 'Meeting X, who paid a visit in April, …': a month or year in a clause about somebody is of what they did before. */
const ABOUT_THEM =
  /,? (?:who|whose|whom|which|where) (?!(?:was|were|is) (?:held|organi[sz]ed|convened)|took place)[^;]{0,80}\b(?:paid|made|visited|came|became|took|served|led|headed|won|hosted|received|joined|attended|(?:was|were)(?! (?:visiting|there|in ‹|on (?:an?|his|her)))|had|has|hosts|signed|began|opened|worked|lived|studied|set up|ended|met)\b[^,;]*$/;

/** Words between a date and the encounter that make the date another event's. */
const OTHER_EVENT =
  /\b(?:(?:relations|ties|friendship|links|cooperation) (?:\w+ )?dat(?:es?|ed|ing) (?:back to|from)|took office|assumed office|in office|was appointed|was elected|since|established|founded|anniversary|before|ahead of|until|between(?= ‹D)|deadline|in force|effect|compared|recall\w*|years? ago|born|agreement of|signed in|statement of|summit of|of last)\b/;
