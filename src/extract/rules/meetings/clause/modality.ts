import type { MeetingStatus } from '../../../../dataset/meeting.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';

const WISH = sought(
  /\b(?:invit(?:e[sd]?|ing)|invitations? to|hop\w+|wish\w*|want\w*|ask\w*|propos\w+|suggest\w+|urg\w+|encourag\w+|ready|willing|keen|eager|look(?:s|ed|ing)? forward|would like|readiness|request\w*|opportunity|chance|pleas(?:ed|ure)|honou?r(?:ed)?|pledg\w+|possib\w+|need)\b[^.;]{0,40}?\b(?:to|for|of)(?: \w+){0,2} $/,
);
const NO_FACT =
  /\b(?:should|could|might|can|if|whether|unless|never|not|no|without|no (?:\w+ )?(?:plans?|intention) (?:to|of|for)|had been (?:expected|due|scheduled|set|supposed|slated) to|not (?:expected|scheduled|due|set|planned|likely|going)(?: to(?: be)?)?|(?:was|were) to have(?: been)?) (?:\w+ )?$/;
/** 'Will create conditions following the visit' plans no visit: the verb must be one that an encounter can have. */
const HAS_ENCOUNTERS =
  '(?:be|have|hold|host|pay|make|begin|start|open|attend|receive|welcome|embark|undertake|conduct|lead|head|join|chair|co-?chair|take|participate|arrive|depart|leave|travel|go|fly|come|visit|meet|see|include|feature|call|continue|conclude|sign|witness|stay|tour|return|coincide|follow|mark|organi[sz]e|stop)';
const PLANNED_BEFORE = new RegExp(
  String.raw`\b(?:will(?: also| then| later)? ${HAS_ENCOUNTERS}|(?:is|are|was|were)(?: still| also| yet| now| then)? to|is (?:also )?(?:due|scheduled|expected|slated|set|planning|going) to(?: be)?|are (?:also )?(?:due|scheduled|expected|slated|set) to(?: be)?|plans? to|to be|planned|scheduled|upcoming|forthcoming|coming|(?<!(?:was|were|›) )next(?! to\b)|expected|due to|set to|is about to|on schedule|(?:still |also |next |yet )*on (?:the|his|her|their|‹\w\d+›'s?) (?:agenda|programme|schedule|to-do list)|(?:still|yet) (?:to come|ahead|to follow)|ha(?:s|ve|d) in store)\b[^.;]{0,60}$`,
);
const PLANNED_AFTER =
  /^[^.;]{0,90}(?<!\band )\b(?:is set for|set for|is scheduled|are scheduled|is due|slated for|is expected|will (?:take place|be held|wrap up|open(?! up)|kick off|conclude|follow|focus)|(?:were|was|is|are) (?:also )?on (?:the |his |her |‹\w\d+›'s? )?(?:schedule|agenda|programme)|coming up|in the days (?:ahead|to come)|(?:in|over) the (?:coming|next)(?: few)? days|(?:(?:was|were) (?:still |yet )?to (?:come|follow)|(?:is|are) (?:next|still to come|yet to come|ahead|to follow|foreseen|planned|in the offing))|later this (?:year|month|week)|next (?:week|month|year)|to be held|scheduled for|due (?:on|in|to))\b/;
const RECALLED =
  /\bhad (?:also |already |last |first )?(?:held|met|paid|been|visited|received|hosted|spoken|talked|come|gone|taken|\w+ed)\b|\b(?:formerly|previously|in the past|recalled|last time)\b/;
const TO_VERB = /(?:^|‹[VFXLB]\d+› |leader |chief |pm |president )to $/;
/** A headline: 'Party leader to pay state visit to Laos'. */
const HEADLINE_TO = /^(?:[\w'-]+ ){0,3}‹[VFXLB]\d+› to (?:pay|make|hold|have|host|start|begin|lead) (?:[\w-]+ ){0,4}$/;
/** What stands before the verb of 'are also to meet', 'is due to see', ', expected to call on'. */
const IS_TO =
  /\b(?:is|are) (?:also |now |then |later )?(?:(?:due|set|scheduled|expected|slated|going|about|poised) )?$|, (?:due|set|scheduled|expected|slated) $/;
/** 'Was due to meet him on June 12', in the paper of that day. */
const WAS_TO = /\b(?:was|were) (?:also |then |later )?(?:due|set|scheduled|expected|slated) $/;
/** Said in the present tense at once before or behind the word, it holds even where the date is the day of writing. */
const TO_COME =
  /\b(?:is|are) (?:also |now )?(?:to|(?:due|scheduled|expected|set|slated) to)(?: be)?(?: (?:an?|the))? $/;
const FORESEEN =
  /^(?:(?: with| between| and)?,? (?:‹[VFXLB]\d+›|(?:senior|other|key|top|\w+) (?:‹L\d+› )?(?:leaders|officials)))* (?:is|are) (?:also |now )?(?:scheduled|foreseen|planned|expected|in store|to follow)\b/;

/** 'Left Hanoi to attend a summit and pay visits to …': what somebody who has just left is on the way to. */
const ON_THE_WAY =
  /\b(?:left|leaves|departed|departs|set (?:off|out))\b[^.;]* to (?:attend|join|take part in|participate in) [^.;]* and (?:to )?(?:pay|make) (?:[\w-]+ ){0,4}$/;
const ON_THE_WAY_TO = /\b(?:left|leaves|departed|departs|set (?:off|out))\b[^.;]* to $/;

/** 'Both leaders said that they would visit Vietnam', 'to prepare for his trip to Rabat'. */
const SAID_WOULD =
  /\b(?:said|confirmed|announced|promised)(?: (?:on )?‹D\d+›)?(?: that)? (?:‹[VFXB]\d+›|he|she|they) would (?:also |soon )?$|\b(?:to prepare|preparing|preparations?) for (?:‹[VF]\d+›'s |the |his |her |their )?(?:[\w-]+ ){0,3}$/;

/** 'As he wrapped up a visit', 'joined the others to pay a call': past, whatever was said to be planned before it in the sentence. */
const DONE =
  /\b(?<!(?:will|to|would) have )(?:(?:wrapped up|concluded|ended|finished|completed|paid|made)(?: (?!to\b)[\w-]+,?){0,5}|(?:joined|gathered|went|came)(?: (?:‹\w\d+›(?:'s)?|[\w-]+)){1,9} to) $/;

/** 'Trade was high on the agenda as X on June 8 met …': the past of whoever stands before it, whatever is to come besides. */
const PAST = /^(?:met|held|had|saw|sat|spoke|gave|took|went|came|paid|hosted|conferred|talked|co-?chaired)\b/;
const OF_SUBJECT =
  /(?:‹[VFXB]\d+›|\bs?he|\bthey|\bwho),?(?: (?:on )?‹D\d+›,?| (?:also|then|later|separately|today|yesterday|in turn|each))* $/;

/** 'Concluding their trip to the US to attend a summit': what it was for is over. */
const AFTER_TRIP =
  /\b(?:conclud(?:ed|es|ing)|wrapp(?:ed|ing) up|end(?:ed|ing)|finish(?:ed|ing)|complet(?:ed|ing)) (?:[\w-]+ ){0,4}(?:trip|visit|tour)\b[^.;]{0,60} to $/;

/** 'Draft agendas list meetings with X', 'his itinerary includes a tour of a port, talks with Y and a call on Z': all of a list. */
const ON_PAPER =
  /\b(?:agendas?|itinerar(?:y|ies)|programmes?|programs?|schedules?|diary)\b[^.;]{0,60}\b(?:lists?|includes?|features?|shows?|foresees?|envisages?|provides? for|calls? for|pencils? in) (?:(?!\b(?:he|she|who|when|while|where|which|after|has|have|had|was|were)\b)[^.;])*$/;

/** 'A new chapter will begin with the visit of X': what will follow from it, not when it is. */
const FRUIT_OF_IT =
  /\bwill (?:begin|open|start|come|grow|be (?:lifted|raised|boosted)) (?:with|through|thanks to|after) (?:the|this|his|her|their) $/;

/** 'Heard how X's talks with Y had gone'. */
const HOW_IT_WENT = /^[^.;]{0,60}\bhad (?:gone|been|ended|turned out|produced|yielded|borne fruit|made)\b/;

/** 'The trip would make him one of the first leaders to meet X': what a trip would be, and no other encounter. */
const WOULD_BE = sought(/\bwould (?:also )?(?:make|be|mark|become)\b[^.;]{0,80}\b(?:to|of)(?: \w+)? $/);

/** 'Invited X to meet', 'hoped to receive': nobody met anybody. */
export function isOnlyWished(frame: Frame, at: number): boolean {
  const before = frame.text.slice(Math.max(0, at - 110), at);
  const { signs } = frame.sentence;
  return (
    signs.test(before, WISH) ||
    NO_FACT.test(before) ||
    signs.test(before, WOULD_BE) ||
    isUnreal(frame, at) ||
    isCalledOff(frame, at)
  );
}

/** 'Would have met him there', 'proposed that the minister visit Hanoi': neither past nor to come. */
export function isUnreal({ text, sentence: { signs } }: Frame, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const from = text.slice(at, at + 40);
  return (
    signs.test(before, DENIED) ||
    (WOULD.test(before) && PARTICIPLE.test(from)) ||
    (BARE.test(from) && signs.test(before, THAT_HE))
  );
}

const WOULD = /\b(?:would|could|should|might) (?:\w+ )?(?:have )?(?:\w+ )?$/;
const PARTICIPLE =
  /^(?:have )?(?:met|held|paid|visited|hosted|received|welcomed|seen|talked|spoken|been|made|travelled|flown)\b/;
/** 'Dismissed as false a report that X would meet Y.' */
const DENIED = sought(
  /\b(?:den(?:y|ied|ies|ying)|dismiss\w*|refut\w*|rubbish\w*)\b[^;]{0,40}\b(?:reports?|rumou?rs?|claims?|speculation|suggestions?) (?:that|of)\b[^;]*$/,
);
const THAT_HE = sought(
  /\b(?:propos|suggest|request|recommend|ask|urg|demand)\w*\b[^;]*\bthat (?:‹[VF]\d+›|the \w+|he|she) (?:also |soon )?$/,
);
const BARE = /^(?:visit|receive|host|meet|hold|pay|make|call|come|travel|go)\b/;

/** 'Would have met', 'called off the talks', 'did not meet': the sentence tells of an encounter that was none. */
export function isOfNoFact({ text, sentence: { signs } }: Frame): boolean {
  return signs.test(text, NONE);
}

const NONE = sought(
  /\bwould (?:\w+ )?have (?:met|held|hosted|received|welcomed|visited|talked)\b|\b(?:did|has|have|had|do|does|will)(?: not|n't|n’t) (?:\w+ )?(?:meet|met|hold talks|held talks|talk|talked)\b|\b(?:no|not have|without) (?:\w+ )?plans? (?:to|for)\b|\b(?:cancel|postpon|scrapp)\w* (?:[\w-]+ ){0,4}(?:meetings?|talks|visit|trip|call)\b|\bcall(?:ed|s|ing) off\b|\b(?:asked|asks|applied|requested|sought|seeks) (?:for )?(?:an? )?(?:[\w-]+ )?(?:meeting|audience|talks|appointment) with\b|\b(?:propos|suggest|request|recommend|urg)\w*\b[^;]*\bthat ‹[VF]\d+› (?:visit|receive|host|meet|pay|make|come)\b/,
);

/** 'A meeting between X and Y was cancelled', 'has postponed his visit'. */
export function isCalledOff(frame: Frame, at: number): boolean {
  const { signs } = frame.sentence;
  return (
    signs.test(frame.text.slice(Math.max(0, at - 70), at), OFF_BEFORE) ||
    signs.test(frame.text.slice(at), OFF_AFTER) ||
    signs.test(frame.text.slice(at), FELL_THROUGH)
  );
}

const OFF = '(?:cancell?ed|called off|scrapped|postponed|put off|shelved|aborted)';
const OFF_BEFORE = sought(new RegExp(String.raw`\b(?:${OFF}|cancels?|postpones?|scraps) (?:[\w'-]+ ){0,5}$`));
const OFF_AFTER = sought(
  new RegExp(
    String.raw`^(?:[^.;]{0,60} (?:that|which) (?:had been|was|were) [\w -]{3,30} for ‹D\d+›)?(?:(?!\b(?:after|because|since|when|as|that|which|who|while)\b)[^.;]){0,120}\b(?:was|were|has been|have been|had been|is|are|being) ${OFF}\b`,
  ),
);

/** 'Were due to meet on Monday, but the talks did not go ahead.' */
const FELL_THROUGH = sought(
  /^[^.;]{0,120}\b(?:but|until|only)\b[^.;]{0,60}\b(?:did not|didn't|never|could not|couldn't|failed to) (?:\w+ )?(?:go ahead|take place|happen|materiali[sz]e|come off|come about|meet|travel|come|make it)\b|^[^.;]{0,90}\b(?:did not|didn't|never) (?:go ahead|take place|happen|materiali[sz]ed?|took place)\b/,
);

/** An invitation that is taken up; letters of credence and orders are accepted at the ceremony itself. */
const ACCEPTED =
  /^accept(?!\w*(?: on behalf of [\w ]{3,40}?)? (?:the |his |her |an? )?(?:friendship )?(?:letters?|credentials?|cop(?:y|ies)|orders?|medals?|awards?|keys?|gifts?|insignia)\b)/;

/** 'His visit to Kenya ends on Friday': he is there. */
const ENDS_THEN =
  /^(?:visit|trip|stay|tour)(?: (?:to|in) (?:the )?‹L\d+›)? (?:ends|concludes|wraps up|winds up|closes|comes to (?:an end|a close)|is (?:coming|drawing) to (?:an end|a close)) (?:on )?‹D/;

/** Whether the clause tells of an encounter to come. `dateAhead`: its own date lies after the day of writing. */
export function statusAt(frame: Frame, at: number, end: number, dateAhead: boolean | null): MeetingStatus {
  // 'Remains in the country until Saturday': under way, whatever its last day.
  if (/^(?:remains?|stays?|(?:is|are) staying)\b/.test(frame.text.slice(at))) return 'held';
  if (ENDS_THEN.test(frame.text.slice(at))) return 'held';
  if (dateAhead === true) return 'planned';
  const before = frame.text.slice(Math.max(0, at - 90), at);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';') + 1, before.lastIndexOf(' while ') + 1, before.lastIndexOf(', and ') + 1),
  );
  if (/\b(?:agreed|decided|plan(?:ned|s)?|expected|intends?) to $/.test(before)) return 'planned';
  if (SAID_WOULD.test(before)) return 'planned';
  if (ACCEPTED.test(frame.text.slice(at))) return 'planned';
  if (/\baccept\w* (?:[\w-]+ ){0,3}invitations? [^.;]{0,40}\bto (?:(?:pay|make) (?:[\w-]+ ){0,4})?$/.test(before))
    return 'planned';
  if (ON_PAPER.test(frame.text.slice(0, end))) return 'planned';
  if (AFTER_TRIP.test(before)) return 'held';
  if (/\bwill (?:also |then |later )?(?:be |include (?:[\w-]+ ){0,2})?$/.test(before)) return 'planned';
  if (/^to /.test(frame.text.slice(at)) && (IS_TO.test(before) || (dateAhead === null && WAS_TO.test(before))))
    return 'planned';
  if (
    TO_COME.test(before) ||
    /^(?:(?:is|are) to be|awaited|expected|due)\b/.test(frame.text.slice(at, end)) ||
    FORESEEN.test(frame.text.slice(end))
  )
    return 'planned';
  const left = frame.text.slice(0, at);
  if (dateAhead === null && (ON_THE_WAY.test(left) || ON_THE_WAY_TO.test(before))) return 'planned';
  if (dateAhead === false || DONE.test(before) || FRUIT_OF_IT.test(before)) return 'held';
  if (PAST.test(frame.text.slice(at)) && OF_SUBJECT.test(before)) return 'held';
  if (PLANNED_BEFORE.test(clause) || TO_VERB.test(clause) || HEADLINE_TO.test(before)) return 'planned';
  // 'Is scheduled to attend a ceremony, hold talks with X and make a courtesy call on Y': every bare verb of the list.
  const bare = /^(?:to )?(?:hold|meet|receive|make|pay|visit|attend|call|have|host|see|sign)\b/.test(
    frame.text.slice(at),
  );
  if (
    bare &&
    /\b(?:will|scheduled to|expected to|due to|set to|plans? to|slated to|is to|are to)\b/.test(frame.text.slice(0, at))
  )
    return 'planned';
  return PLANNED_AFTER.test(frame.text.slice(end)) ? 'planned' : 'held';
}

/** Told as something of an earlier time: 'had met', 'previously', 'recalled'. */
export function isRecalled(frame: Frame, at: number): boolean {
  // 'Earlier the guest had held talks with …' is of the same visit.
  if (/^(?:earlier|before (?:the|that)|prior to the)\b/.test(frame.text) && frame.dates.length === 0) return false;
  if (/^met\b[^,.;]{0,30} before(?=[.,;]|$)/.test(frame.text.slice(at))) return true;
  if (HOW_IT_WENT.test(frame.text.slice(at))) return true;
  if (/^(?:earlier|previous)\b/.test(frame.text.slice(at))) return true;
  if (/\b(?:an?|his|her|their) (?:earlier|previous) $/.test(frame.text.slice(0, at))) return true;
  return RECALLED.test(frame.text.slice(Math.max(0, at - 40), at + 10));
}
