import type { AgreementStatus } from '../../../dataset/agreement.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';
import {
  ADOPTED_AFTER,
  ADOPTED_BEFORE,
  AHEAD_OF_NOUN,
  AHEAD_OF_VERB,
  IN_FORCE_AFTER,
  PLANNED_AFTER,
  RATIFYING_BEFORE,
  SIGNED_AFTER,
  SIGNED_BEFORE,
  SIGNING_BEFORE,
  STANDING_BEFORE,
  TOWARDS_BEFORE,
  UNRATIFIED_AFTER,
} from './status-words.ts';
import { withoutAsides } from './without-asides.ts';

/** What the words before or after a document say has become of it. */
export type StatusCue = { status: AgreementStatus; side: 'before' | 'after' };

/** 'keen to see| an agreement signed', 'until| an agreement is reached'. */
const NOT_YET_BEFORE = /\b(?:to (?:see|have|get)|want(?:s|ed)?|would like|until|once|if|unless|before)\s*$/i;
const REWORKED = /\b(?:amend|revis|modif|renegotiat|supplement|upgrad|modernis|moderniz)\w*(?: and \w+)? $/i;
/** '14 pacts, on energy and trade among other fields,| were signed'. */
const LATE_SIGNED =
  /^[^;]{0,110}?,? (?:were|have been|had been) (?:\w+ )?(?:(?:initial+ed|signed) (?:or|and) )?(?:signed|inked|exchanged|handed over|initial+ed)\b/i;
/** 'the memorandum that the two bodies have signed'. */
const SIGNED_BY_THEM =
  /^(?: (?:that|which))? (?:the |both |two |they |it )[^,;]{0,40}?(?:have|had|has) (?:\w+ )?(?:signed|concluded|inked|reached|sealed)\b|^,? (?:that|which) (?:[^,;]{3,60},[^,;]{3,80},|[^,;]{3,100}) (?:signed|concluded|inked|sealed|renewed)\b|^,? (?:that |which )?(?:they|both (?:sides|countries|parties)|the (?:two|pair)(?: [a-z]+)?) (?:\w+ )?(?:signed|concluded|inked|sealed|renewed|reached|initial+ed)\b/i;
/** 'signed an agreement, which| took effect in June'. */
const TOOK_EFFECT =
  /^[^;]{0,60}(?:,| and) (?:which |that |it )?(?:then |has |have |had |later )?(?:took|taken|came|come|entered|went|been)(?: \w+)? (?:into |in |to )?(?:force|effect)\b/i;

/** 'an agreement on rice, which| the two ministers are to sign in March'. */
const WILL_SIGN_IT =
  /^[^,;]{0,40},? (?:which|that) [^,;]{2,100}? (?:(?:is|are|was|were)(?: due| expected| set| scheduled)? to|will|would|plans? to|hopes? to) (?:jointly )?(?:sign|ink|conclude|exchange|initial|adopt|put (?:their|his|her) names? to)\b/;
/** 'agreed on a plan; the two directors put their signatures to it'. */
const SIGNED_IT =
  /\b(?:(?:put|set|affixed|added) (?:their|his|her) (?:names?|signatures?|pens?) to|(?:signed|inked|initialled)) (?:it|the (?:document|text|paper))\b/;
/** 'pushing for the completion by the end of this year of| a plan of action'. */
const TO_BE_FINISHED =
  /\b(?:push(?:ing|ed)? for|work(?:ing|ed)? (?:towards?|for)|striv(?:e|ing) for|aim(?:ing|ed)? (?:at|for)|accelerat\w+|speed\w* up|hasten\w*|expedit\w+) (?:the )?(?:early )?(?:completion|finali[sz]ation|conclusion)(?: (?:by|before|in|this|within) [^,;]{3,40})? of (?:an? |the |their )?$/i;
const RESULTED = /^(?:produc|yield|result|led|end|culminat|conclud|br(?:ing|ought)|crown)\w*/i;
/** 'signed in 2019 together with| the other, which is in force': what is told of another is not its own. */
const ownWords = (after: string): string =>
  after.replace(/\b(?:together|along|as well|alongside|and) (?:with |as )?(?:the|an?) .*$/s, '');

/** 'Signed on May 3 during her visit to Oslo, the| pact', which is told of next. */
const SIGNED_AHEAD =
  /^["“]?(?:First |Originally |Also |Finally )?(?:Signed|Concluded|Inked|Initialled|Sealed|Exchanged)\b(?! (?:off|by far))[^;]{3,140}, (?:(?:the|this|their|its|these|both|two) )?$/;

/** 'welcomed the entry into force, on 1 March, of| the treaty, which had been signed in 2017'. */
const CAME_INTO_FORCE =
  /(?<!\b(?:early|earlier|swift|speedy|prompt|rapid|quick|timely|upcoming|expected|pending) )\b(?:entry|coming|came|entered) into (?:force|effect|operation)(?: of)? (?:the )?$/i;

/** 'In| a memorandum, the two ministries promise each other teachers': what it holds is agreed. */
const OPENING = /^["“]?(?:In|With|Through) $/;
/** Nothing is told of the document but what it brought about. */
const ENDS =
  /^(?:[.;]|$|, (?:and|while|but)\b| of (?:their|its) own\b| (?:on|in|last|yesterday|today|this|the (?:day|same|week))\b)/;
/** 'Under| a memorandum with Hue, the Maltese ministry is to train nurses': a new one. */
const WILL_DO =
  /^(?: (?:on|with|between) [^,;]{3,80})?, [^,;]{3,90} (?:will|is to|are to|would|is going to|are going to)\b/;
const THEN_PARTIES = /^,? (?:the |both |\p{Lu}|they )/u;

/** 'Hue and Gozo became sister regions under| an agreement', 'the academies will exchange teachers under| a memorandum'. */
const HAPPENS_UNDER =
  /\b(?:became|have become|has become|are now|is now|were (?:twinned|linked|joined|paired)|twinned|will(?! be)) [^,;]{3,90} (?:under|through|by|by way of|on the strength of) $/;

/** 'draft accords| were also exchanged'. */
const SWAPPED = /^[^,;]{0,90}? (?:were|was|have been|had been) (?:\w+ )?(handed|exchanged|swapped|passed|presented)/i;

/** 'An agreement on labour with Israel| allows for carers': who has rights by it has it. */
const GRANTS =
  /^(?: with [^,;.]{2,40}?)?(?:,? (?:now|already|currently|in turn|also|likewise))* (?:(?:allow|permit|let|enable|entitle|oblige|exempt|regulate|govern|guarantee|entail|commit|bind|unite|tie|link|join|cover|concern|addresse|stipulate|require)s|(?:deal|relate|provide|call|see|set|lay|spell)s (?:with|to|for|out|down)|is (?:about|on|devoted to))\b/;

/** 'a memorandum| under which 900 welders a year may go was signed': what it provides for. */
const BY_WHICH =
  /^,? (?:under|by|through|in) which [^;]{3,120}?,?(?= (?:was|were|has been|have been|had been|will be) (?:\w+ )?(?:signed|inked|initialled|concluded|renewed|exchanged)\b| (?:came|took|entered|has come|has been)(?: into)? (?:force|effect|effective)\b)/;
const CONSENTED = /^(?:g(?:ave|iven|iving)|approved|endorsed|passed)\b/i;
const AND_NEXT = /,? and (?:to |then |also )*[a-z]+ (?:an?|the|its|their) .*$/s;
const APPROVED = /^[^;]{0,40}? (?:was|were|has been|had been|been|just) (?:\w+ )?(?:approved|endorsed|passed)\b/i;

/** 'A letter of intent| deals with patrols': all that is said of a document is what it holds. */
export const tellsOnlyWhatItHolds = (after: string): boolean => GRANTS.test(after) && !IN_FORCE_AFTER.test(after);

/** Reads the status of a document from the words before and after its noun phrase within its sentence. */
export function statusCue(text: string, phrase: InstrumentPhrase): StatusCue | null {
  // 'To Lam' is a name, 'to Hanoi' a way and 'May' a month: none looks ahead to anything.
  const before = withoutAsides(text.slice(Math.max(0, phrase.start - 150), phrase.start))
    .replace(/\b[Tt]o(?= \p{Lu})/gu, 'Tô')
    .replace(/\bMay\b/g, 'Mai');
  const after = text
    .slice(phrase.end, phrase.end + 200)
    .replace(BY_WHICH, '')
    .slice(0, 130);
  if (UNRATIFIED_AFTER.test(after)) return { status: 'signed', side: 'after' };
  // 'to implement the declaration| and to see a code concluded': what is told next is of the other.
  const near = STANDING_BEFORE.test(before) && phrase.determiner === 'the' ? after.replace(AND_NEXT, '') : after;
  if (PLANNED_AFTER.test(near)) return { status: 'planned', side: 'after' };
  if (WILL_SIGN_IT.test(after)) return { status: 'planned', side: 'after' };
  if (CAME_INTO_FORCE.test(before) && !AHEAD_OF_NOUN.test(before.replace(CAME_INTO_FORCE, '')))
    return { status: 'in-force', side: 'before' };
  if (SIGNED_AFTER.test(after))
    return {
      status:
        NOT_YET_BEFORE.test(before) || isDraft(phrase, SWAPPED.exec(after)?.[1] ?? '')
          ? 'planned'
          : IN_FORCE_AFTER.test(ownWords(after))
            ? 'in-force'
            : 'signed',
      side: 'after',
    };
  if (SIGNED_BY_THEM.test(after)) return { status: 'signed', side: 'after' };
  if (TO_BE_FINISHED.test(before)) return { status: 'planned', side: 'before' };
  const signed = SIGNED_BEFORE.exec(before);
  // 'grants incentives by way of the trade agreement': it is there.
  if (signed && /\bby (?:way|means|dint|virtue) of/i.test(signed[0]) && phrase.determiner === 'the')
    return { status: 'in-force', side: 'before' };
  if (signed) {
    if (isAhead(before.slice(0, signed.index), signed[0]) || isDraft(phrase, signed[0]))
      return { status: 'planned', side: 'before' };
    // A statement in which a visit results is adopted; papers are signed.
    if (phrase.kind === 'joint-statement' && RESULTED.test(signed[0])) return { status: 'adopted', side: 'before' };
    return TOOK_EFFECT.test(after) ? { status: 'in-force', side: 'after' } : { status: 'signed', side: 'before' };
  }
  if (SIGNED_AHEAD.test(text.slice(0, phrase.start)) || SIGNED_AHEAD.test(text.slice(0, phrase.head.start)))
    return IN_FORCE_AFTER.test(ownWords(after)) || IN_FORCE_AFTER.test(text.slice(0, phrase.start))
      ? { status: 'in-force', side: 'after' }
      : { status: 'signed', side: 'before' };
  if (phrase.determiner === 'a' && /^["“]?Under $/.test(text.slice(0, phrase.start)) && WILL_DO.test(after))
    return { status: 'signed', side: 'before' };
  if (
    phrase.determiner === 'a' &&
    phrase.kind !== 'joint-statement' &&
    OPENING.test(text.slice(0, phrase.start)) &&
    THEN_PARTIES.test(text.slice(phrase.end))
  )
    return { status: 'signed', side: 'before' };
  if (
    phrase.determiner === 'a' &&
    HAPPENS_UNDER.test(before.replace(/\ban? $/, '')) &&
    ENDS.test(text.slice(phrase.end))
  )
    return { status: 'signed', side: 'before' };
  // What is approved of a treaty was signed before.
  if (ADOPTED_AFTER.test(after))
    return { status: phrase.kind === 'treaty' && APPROVED.test(after) ? 'signed' : 'adopted', side: 'after' };
  const bare = SIGNING_BEFORE.exec(before);
  // 'decided to update the 2017 agreement': it stands till then.
  if (
    bare &&
    /^(?:updat|renew)/i.test(bare[1]!) &&
    /^(?:19|20)\d{2}\b/.test(phrase.modifiers) &&
    phrase.determiner === 'the'
  )
    return { status: 'in-force', side: 'before' };
  // What a parliament is asked to approve has been signed.
  if (bare && phrase.kind === 'treaty' && /^approve$/i.test(bare[1]!)) return { status: 'signed', side: 'before' };
  if (bare) return { status: bareVerb(before.slice(0, bare.index), bare[1]!.toLowerCase()), side: 'before' };
  // 'negotiations to amend the treaty': what is to be changed stands.
  if (REWORKED.test(before) && (phrase.determiner === 'the' || phrase.determiner === 'possessive'))
    return { status: 'in-force', side: 'before' };
  if (TO_BE_RATIFIED.test(before)) return { status: 'planned', side: 'before' };
  if (TOWARDS_BEFORE.test(before)) return { status: 'planned', side: 'before' };
  const adopted = ADOPTED_BEFORE.exec(before);
  if (adopted && isAhead(before.slice(0, adopted.index), adopted[0])) return { status: 'planned', side: 'before' };
  // What a house gives its consent to was signed before.
  if (adopted && phrase.kind === 'treaty' && CONSENTED.test(adopted[0])) return { status: 'signed', side: 'before' };
  if (adopted) return { status: SIGNED_IT.test(text.slice(phrase.end)) ? 'signed' : 'adopted', side: 'before' };
  if (phrase.head.plural && LATE_SIGNED.test(after)) return { status: 'signed', side: 'after' };
  if (IN_FORCE_AFTER.test(after) || GRANTS.test(after)) return { status: 'in-force', side: 'after' };
  const ratifying = RATIFYING_BEFORE.exec(before);
  // 'the approval of the statement': what is no treaty is adopted so.
  if (ratifying)
    return { status: phrase.kind !== 'treaty' && /^approv/i.test(ratifying[0]) ? 'adopted' : 'signed', side: 'before' };
  return STANDING_BEFORE.test(before) ? { status: 'in-force', side: 'before' } : null;
}

/** A draft that changes hands is not signed yet. */
const isDraft = ({ modifiers }: InstrumentPhrase, verb: string): boolean =>
  /^drafts?\b/i.test(modifiers) && /^(?:handed|exchanged|swapped|initial|passed|presented)/i.test(verb);

// 'speed up the procedures needed for the signing and ratification of| the agreement'.
const TO_BE_RATIFIED =
  /\b(?:for|towards?|to|before|pending|ahead of|until) (?:the |its |early |an )*(?:signing|signature|conclusion) and (?:\w+ )?(?:ratification|approval|entry into force|enforcement) of (?:the |an? )?$/i;

// 'agreed on the importance of signing an agreement'.
const WEIGHED =
  /\b(?:importance|need|necessity|possibility|prospects?|aim|feasibility|urgency) of (?:the |\w+ly )?(?:signing|signature|exchange|conclusion|inking)\b/i;

/** 'welcomed measures suggested by the PM, including the signing of'. */
const SUGGESTED =
  /\b(?:measures|proposals?|suggest\w*|propos\w*|steps|recommend\w*)\b[^;]{0,110}\b(?:including|such as|like|namely) (?:the )?(?:signing|signature|exchange|conclusion|inking)\b/i;

const CLEARED =
  /\b(?:authori[sz]\w*|approv(?:ed?|es|ing)|clear(?:ed|s)?(?: the way for)?|green-?lit|gave (?:its|their|his|the) (?:nod|consent|go-ahead|green light) (?:to|for)|mandated) (?:the )?(?:signing|signature|conclusion|exchange|inking)\b/i;

/** 'to be signed', 'early signing of', 'will witness the signing of'. */
function isAhead(lead: string, words: string): boolean {
  if (
    /\b(?:early|upcoming|forthcoming|soon|future|expected|planned|speedy|swift|rapid|quick|prompt|timely) (?:signing|signature|conclusion|exchange)/i.test(
      words + lead.slice(-20),
    )
  )
    return true;
  if (WEIGHED.test(lead + words) || SUGGESTED.test(lead + words)) return true;
  // 'authorised the signing of', 'cleared the way for'
  if (CLEARED.test(lead + words)) return true;
  // 'preparations for hosting the signing of'
  if (/^for\b/i.test(words) && AHEAD_OF_NOUN.test(`${lead}for `)) return true;
  if (
    /^for\b/i.test(words) &&
    /\b(?:prepar\w+|ready|on course|candidate|venue|date|plans?|hopes?|(?:pav|smooth|clear|open)\w* the (?:way|path|road)|groundwork|needed|necessary|required|procedures?)\s$/i.test(
      lead,
    )
  )
    return true;
  if (/^(?:witness|see|attend|oversee) /i.test(words) && /\b(?:will|would|to|expected|scheduled|due|set)\b/i.test(lead))
    return true;
  if (/^(?:signed|inked|concluded|exchanged|sealed|reached|adopted|issued|released|entered)/i.test(words))
    return /\b(?:to be|will be|would be|should be|can be|be|if|once|not|yet to be)\s+(?:\w+ )?$/i.test(lead);
  return AHEAD_OF_NOUN.test(lead);
}

const WISHED_THAT =
  /\b(?:important|necessary|essential|proposed|suggested|recommended|asked|urged|hoped|wished) that\b/i;
/** Who signs, right before the verb: a name, or several persons or sides. */
const SUBJECT_BEFORE =
  /(?:\p{Lu}[\p{L}.]*|(?<=\b(?:saw|watch\w*|witness\w*|looked on|as)\b[^;]{5,120})\p{Lu}[\p{L}.]*,|\b[a-z]+s|\bthey|\bwe|\balso|\bthen|\bboth|\bpeople|\))\s+$/u;

const OCCASION_TO =
  /\b(?:(?:used|took|seized) (?:the|this|that|his|her|their) (?:\w+ )?(?:occasion|opportunity|visit|trip|meeting|stay|talks)|(?:went on|proceeded|paused|stopped|met|gathered|came together|sat down)(?: (?:there|then|again|on \w+|in \p{Lu}\w+))?)(?: also)? to\s+$/u;

const DONE_WITH = /\b(?:[a-z]{2,}ed|met|held|said|told|saw|spoke|began)\b[^;]*, (?:also |jointly |and )?$/;

const THEN_SIGNED =
  /\b(?:took|met|visited|toured|held|had|attended|flew|called|inspected|paid|went|saw|received|spoke|talked|conferred|opened|chaired|stopped)\b[^;]* before (?:jointly |also )?$/;
const TO_COME =
  /\b(?:ask\w*|propos\w+|suggest\w*|need\w*|want\w*|must|should|will|would|could|more|further|necessary|yet|still|possib\w+|hop\w+|plan\w*)\b/;

/** 'suggested opening an air route and| concluding a deal': one idea of several. */
const AMONG_IDEAS =
  /\b(?:suggest|propos|recommend|advocat|consider|discuss|envisag|favour)\w* (?:that [^.;]{3,60} )?(?:\w+ly )?\w+ing\b[^.;]{3,160}(?:,|,? (?:and|or|as well as)) (?:\w+ly )?$/;

/** Headlines speak in the present ('Vietnam, New Zealand sign action plan'); after 'will' or 'to' the verb looks ahead. */
function bareVerb(lead: string, verb: string): AgreementStatus {
  // 'the first nation to sign' has signed.
  if (
    /\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th|\d+(?:st|nd|rd|th)|only|latest|last)\b[^;,]{0,60}\bto\s+$/i.test(
      lead,
    )
  )
    return 'signed';
  // 'when our presidents sign', 'once they conclude': it is to come.
  if (
    /\b(?:when|once|if|until|unless) [^,;]{2,70}$/i.test(lead) &&
    /^(?:sign|ink|conclude|seal|exchange|initial)s?$/.test(verb)
  )
    return 'planned';
  if (/^(?:sign|ink|seal|exchang|conclud)ing$/.test(verb) && AMONG_IDEAS.test(lead)) return 'planned';
  // 'met in Hanoi to widen ties, signing': what went with what was done
  if (
    /^(?:sign|ink|seal|exchang)ing$/.test(verb) &&
    DONE_WITH.test(lead) &&
    !/\b(?:will|would|expect\w*|due|set|hop\w+|plan\w*)\b/.test(lead)
  )
    return 'signed';
  // 'took the guest to a museum before signing': what came next
  if (/^(?:sign|ink|seal|exchang)ing$/.test(verb) && THEN_SIGNED.test(lead) && !TO_COME.test(lead)) return 'signed';
  // 'used the occasion to sign', 'met to sign'
  if (OCCASION_TO.test(lead)) return 'signed';
  // 'attended a ceremony to sign'
  if (/\b(?:attended|witnessed|chaired|at|after|following|during|held) (?:a|the) (?:\w+ )?ceremony to\s+$/i.test(lead))
    return 'signed';
  if (/^(?:draft|prepar|negotiat|draw|work|writ|putt)\w*ing/.test(verb)) return 'planned';
  if (
    AHEAD_OF_VERB.test(lead) ||
    WISHED_THAT.test(lead) ||
    (/^(?:sign|ink|conclude|exchange|issue|adopt|approve)$/.test(verb) && !SUBJECT_BEFORE.test(lead)) ||
    /^(?:negotiate|draft|build|establish|formulate|develop|draw up|work out|write|put together|elaborate|prepare|craft)$/.test(
      verb,
    )
  )
    return 'planned';
  return /^(?:issu|adopt|approv|announc)/.test(verb) ? 'adopted' : 'signed';
}
