import type { AgreementStatus } from '../../../dataset/agreement.ts';
import type { Span } from '../../find/mention.ts';

/** What the words before or after a document say has become of it. */
export type StatusCue = { status: AgreementStatus; side: 'before' | 'after' };

const FILLER = String.raw`(?:\s+(?:the|a|an|of|this|that|their|its|several|many|some|more|new|other|and|two|three|four|five|\d+|also|both|jointly|officially|ceremony|on|to|important|key|various|significant|bilateral|up|following|specific|effective,?|substantive|comprehensive))*[\s"“]*$`;

const SIGNED_BEFORE = new RegExp(
  String.raw`\b(?:signed|inked|initial+ed|concluded|sealed|clinched|exchanged|swapped|handed over|entered into|finali[sz]ed and signed|penned|struck|reached|formali[sz]ed (?:in|by|with)|came away with|brought|produced|crowned (?:by|with)|capped (?:off )?(?:by|with)|topped off (?:by|with)|ended (?:in|with)|closed with|followed by|renewed|(?:set|affixed|added|appended)(?: \w+){0,2} (?:hands?|names?|signatures?) to|put (?:their|his|her|its|pen)(?: \w+)? (?:names?|signatures?|name|to paper) (?:to|on|under)|put pen to|names? (?:were )?put to|(?:witness\w*|saw|see|seen|looked on|presided over|attend\w*|oversaw|chaired|hailed|welcom\w*|after|following|with|by|through|of|marked by|since|at|including|for|include[sd]?)(?: to)?(?: \w+){0,3} (?:the )?(?:signing|inking|exchange|handover|conclusion|hand-over)(?: and (?:exchange|handing over|handover|hand-over))?(?: ceremony)?(?: of| for)?|(?:the|a|early|speedy|swift|soon) (?:signing|exchange|conclusion)(?: ceremony)? of|signed(?: [^,;]{1,60})? (?:was|were)|(?:signed|inked|exchanged) (?:a|an|the) (?:[\w-]+ ){1,5}(?:and|as well as)|(?:yielded|culminated in|crowned by))${FILLER}`,
  'i',
);
const SIGN_BARE = new RegExp(
  String.raw`\b(sign|ink|conclude|exchange|finali[sz]e|signing|signs|inks|concluding|complete|finali[sz]ing|drafting|preparing|negotiating|drawing up|working out|draft|build|establish|formulate|develop|draw up|work out|elaborate|prepare|craft|adopt|adopting|issue|issuing|reach|reaching|approve|announce|negotiate|clinch|strike|renew|update)${FILLER}`,
  'i',
);
const ADOPTED_BEFORE = new RegExp(
  String.raw`\b(?:adopted|issued|released|approved|passed|agreed (?:on|upon|to)|announced|made public|the adoption of|announcement of|adoption of|the issuance of|release of|led to|produced|resulted in)${FILLER}`,
  'i',
);
const STANDING_BEFORE = new RegExp(
  String.raw`\b(?:implement(?:ing|ation of|ed|s)?|carry(?:ing)? out|carried out|carry on with(?: the contents of)?|under|within(?: the framework of)?|(?:in|on) the (?:framework|spirit|basis) of|based on|in line with|in accordance with|pursuant to|thanks to|building on|build on|builds on|(?:full |good |better |best |effective |optimal )?use of|utili[sz]\w*|optimi[sz]\w*|maximi[sz]\w*|capitali[sz]\w* on|taking advantage of|take (?:full )?advantage of|benefits? (?:of|from|brought by|offered by)|opportunities (?:from|of|brought by|offered by)|deploy\w*|reali[sz]\w*|execut\w+(?: of)?|fulfil\w*|deliver\w* on|terms of|enforcement of|leverag\w*|tap(?:ping)?|compliance with|abid\w* by|adher\w* to|contents of|(?:guided|governed|regulated|covered|backed|framed) by|anchored in|rests? (?:up)?on|rooted in|(?:laid down|set out|spel(?:led|t) out|enshrined|contained|provided for|set forth|stated) (?:in|by)|on the (?:strength|back) of|by virtue of|thanks in part to|in force|underpinned by|reinforced by|since|hopes on|apply\w*|singled out|along with)${FILLER}`,
  'i',
);

/** 'moving towards a final agreement', 'months negotiating on a trade deal'. */
const TOWARDS =
  /\b(?:offered(?: \w+)?|tabled|submitted|handed in a draft of|towards?|arriv\w+ at|negotiat\w+(?: on| for)?|talks on|work(?:s|ed|ing)? on|on the table is)(?: \w+){0,2}\s*$/i;

const BE = String.raw`(?: (?:in|for) (?:\d{4}|[a-z ]{3,18}))?(?:,? (?:which|that))?(?:,? [^,;]{0,75},)?,? (?:(?:\w+ ){1,4}had |already )?(?:(?:was|were|has|have|had|been|being|got|also|is|are|now|just|recently|already|first) ?)*(?:\w+ly )?`;
/** 'keen to see| an agreement signed', 'until| an agreement is reached'. */
const NOT_YET_BEFORE = /\b(?:to (?:see|have|get)|want(?:s|ed)?|would like|until|once|if|unless|before)\s*$/i;
/** '14 pacts, on energy and trade among other fields,| were signed'. */
const LATE_SIGNED = /^[^;]{0,110}?,? (?:were|have been|had been) (?:\w+ )?(?:signed|inked|exchanged|handed over)\b/i;
/** 'the memorandum that the two bodies have signed'. */
const SIGNED_BY_THEM =
  /^(?: (?:that|which))? (?:the |both |two |they |it )[^,;]{0,40}?(?:have|had|has) (?:\w+ )?(?:signed|concluded|inked|reached|sealed)\b|^,? (?:that|which) [^,;]{3,50} (?:signed|concluded|inked)\b/i;
const SIGNED_AFTER = new RegExp(
  String.raw`^[”"’]?(?: \([^)]*\))?(?: to (?:that|this) effect)?${BE}(?:signed|inked|concluded|sealed|clinched|exchanged|handed over|initial+ed|penned|reached|put (?:on|to) paper|struck|added to|came out of|changed hands|formali[sz]ed|followed|(?:was|were) the (?:fruit|result|outcome)s? of|(?:one of|among) the (?:[\w-]+ ){0,3}(?:documents|agreements|deals|pacts|texts|papers)[^,;]{0,30} (?:signed|exchanged)|(?:bear|carr(?:y|ies))(?:s|ing)? the signatures?)\b`,
  'i',
);
const ADOPTED_AFTER = new RegExp(
  String.raw`^[”"’]?(?: \([^)]*\))?${BE}(?:adopted|issued|released|approved|passed|announced|agreed)\b`,
  'i',
);
const PLANNED_AFTER =
  /^[”"’]?(?: \([^)]*\))?(?:,[^,;]{0,70},)?,?(?! thanks to)(?: (?:which|that))?[^,;]{0,60}? (?:(?:will|would|should|could|can|may|might|is to|are to|due to|(?:is|are|was|were) (?:expected|scheduled|set|slated|due|planned|likely|going) to|ought to|to|must)(?: \w+)? be (?:\w+ )?(?:signed|inked|concluded|adopted|finali[sz]ed|reached|exchanged|issued|approved|completed|negotiated|renewed)|(?:be|being) (?:\w+ )?(?:signed|concluded|negotiated|finali[sz]ed|drafted)|(?:is|are) (?:being|under) (?:negotiat|discuss|consider|prepar|draft)\w*|once (?:it|that document|they)[^,;]{0,20} (?:is|are) signed|(?:is|are|has been|have been) (?:still )?(?:on the (?:table|agenda|cards)|in the (?:pipeline|works|making|offing)|awaiting signature|due for signature|ready (?:for|to be)|close to (?:being|completion)|nearing)|await(?:s|ed)? signature|remains? to be|(?:should|will|is to|are to) follow|(?:is|are) being (?:\w+ )?(?:drafted|prepared|finali[sz]ed|negotiated|drawn up|worked on)|(?:were|was|is|are) expected|(?:signed|concluded|finali[sz]ed|adopted) (?:soon|early|quickly|as soon|at an early))\b/i;
const FORCE_AFTER =
  /^[”"’]?(?: \([^)]*\))?[^;]{0,70}?\b(?:(?:took|takes|has taken|had taken|come|came|comes|coming|put|entered|enters|went|been|being|is|are|already|now|remains?)(?: \w+)? (?:into |in )?(?:force|effect|effective)|in (?:force|effect) since|in effect|has been (?:\w+ )?(?:implemented|effective|in force)|is being (?:\w+ )?(?:implemented|carried out)|began to be implemented|already valid|governs?|regulates?|underpins?|runs? (?:until|from|to|for)|expires?|remains? (?:valid|in force)|became effective|(?:dat(?:es|ing)) from|should be (?:\w+ )?(?:implemented|carried out)|(?:be|is|are) (?:carried out|implemented)|can be carried out|guides?|covers|gives effect|is valid|binds)\b/i;

/** What is to be ratified has been signed. */
const AWAITS_RATIFICATION = new RegExp(
  String.raw`\b(?:ratif(?:y|ied|ication(?: process)? of|ying)|approval of)${FILLER}`,
  'i',
);

const FUTURE_LEAD =
  /\b(?:will|would|should|could|can|may|might|to|shall|expect\w*|expected to|plan\w*|hop(?:e|es|ed|ing)|propos\w*|suggest\w*|soon|early|toward(?:s)?|accelerat\w*|speed\w*(?: up)?|expedit\w*|promot\w*|call\w* for|wish\w*|look\w* forward to|prepar\w+(?: for)?|consider\w*|ready(?: to| for)?|work\w* (?:to|towards?|on)|seek\w*|want\w*|urg\w*|ask\w* for|push\w*|discuss\w*|stud(?:y|ying|ied)|mov\w+ towards?|aim\w*|negotiat\w*|continu\w*|complet\w*|soon|finish\w*|the paperwork on|possibility of|before|upcoming|forthcoming|intend\w*|agreed (?:to|on)|facilitat\w*|encourag\w*|support\w*|procedures for|towards the|for the early|effort\w* to|let)\b[^;]{0,40}$/i;

/** Reads the status of a document from the words before and after its noun phrase within its sentence. */
export function statusCue(text: string, phrase: Span & { head?: { plural: boolean } }): StatusCue | null {
  const before = text.slice(Math.max(0, phrase.start - 150), phrase.start);
  const after = text.slice(phrase.end, phrase.end + 130);
  if (/^[^;]{0,40}\b(?:yet to be|not yet(?: been)?|to be|being|await\w*|pending) ratif/i.test(after))
    return { status: 'signed', side: 'after' };
  if (PLANNED_AFTER.test(after)) return { status: 'planned', side: 'after' };
  if (SIGNED_AFTER.test(after))
    return {
      status: NOT_YET_BEFORE.test(before) ? 'planned' : FORCE_AFTER.test(after) ? 'in-force' : 'signed',
      side: 'after',
    };
  if (SIGNED_BY_THEM.test(after)) return { status: 'signed', side: 'after' };
  const signed = SIGNED_BEFORE.exec(before);
  if (signed)
    return { status: isAhead(before.slice(0, signed.index), signed[0]) ? 'planned' : 'signed', side: 'before' };
  if (ADOPTED_AFTER.test(after)) return { status: 'adopted', side: 'after' };
  const bare = SIGN_BARE.exec(before);
  if (bare) return { status: bareVerb(before.slice(0, bare.index), bare[1]!.toLowerCase()), side: 'before' };
  if (TOWARDS.test(before)) return { status: 'planned', side: 'before' };
  const adopted = ADOPTED_BEFORE.exec(before);
  if (adopted)
    return { status: isAhead(before.slice(0, adopted.index), adopted[0]) ? 'planned' : 'adopted', side: 'before' };
  if (phrase.head?.plural && LATE_SIGNED.test(after)) return { status: 'signed', side: 'after' };
  if (FORCE_AFTER.test(after)) return { status: 'in-force', side: 'after' };
  if (AWAITS_RATIFICATION.test(before)) return { status: 'signed', side: 'before' };
  return STANDING_BEFORE.test(before) ? { status: 'in-force', side: 'before' } : null;
}

// 'agreed on the importance of signing an agreement'.
const WEIGHED =
  /\b(?:importance|need|necessity|possibility|prospects?|aim|feasibility|urgency) of (?:the |\w+ly )?(?:signing|exchange|conclusion|inking)\b/i;

/** 'to be signed', 'early signing of', 'will witness the signing of'. */
function isAhead(lead: string, words: string): boolean {
  if (
    /\b(?:early|upcoming|forthcoming|soon|future|expected|planned) (?:signing|conclusion|exchange)/i.test(
      words + lead.slice(-20),
    )
  )
    return true;
  if (WEIGHED.test(lead + words)) return true;
  // 'preparations for hosting the signing of'
  if (/^for\b/i.test(words) && /\b(?:prepar\w+|ready|on course|candidate|venue|date|plans?|hopes?)\s$/i.test(lead))
    return true;
  if (/^(?:witness|see|attend|oversee) /i.test(words) && /\b(?:will|would|to|expected|scheduled|due|set)\b/i.test(lead))
    return true;
  if (/^(?:signed|inked|concluded|exchanged|sealed|reached|adopted|issued|released|entered)/i.test(words))
    return /\b(?:to be|will be|would be|should be|can be|be|if|once|not|yet to be)\s+(?:\w+ )?$/i.test(lead);
  return /\b(?:will|would|should|to|expected to|hop\w+ (?:to|for)|look\w* forward to|toward(?:s)?|early|prepar\w+ for|propos\w+|speed\w* up|accelerat\w*|promot\w*|expedit\w*|procedures for|ahead of|before|upcoming|soon|consider\w*|discuss\w*|call\w* for|pending|for the early)\s+(?:\w+ ){0,3}$/i.test(
    lead,
  );
}

const WISHED_THAT =
  /\b(?:important|necessary|essential|proposed|suggested|recommended|asked|urged|hoped|wished) that\b/i;
/** Who signs, right before the verb: a name, or several persons or sides. */
const SUBJECT_BEFORE = /(?:\p{Lu}[\p{L}.]*|\b[a-z]+s|\bthey|\bwe|\balso|\bthen|\bboth|\bpeople|\))\s+$/u;

/** Headlines speak in the present ('Vietnam, New Zealand sign action plan'); after 'will' or 'to' the verb looks ahead. */
function bareVerb(lead: string, verb: string): AgreementStatus {
  // 'the first nation to sign' has signed.
  if (/\b(?:first|second|third|only|latest|last)\b[^;,]{0,60}\bto\s+$/i.test(lead)) return 'signed';
  if (/^(?:draft|prepar|negotiat|draw|work)\w*ing/.test(verb)) return 'planned';
  if (
    FUTURE_LEAD.test(lead) ||
    WISHED_THAT.test(lead) ||
    (/^(?:sign|ink|conclude|exchange|issue|adopt|approve)$/.test(verb) && !SUBJECT_BEFORE.test(lead)) ||
    /^(?:negotiate|draft|build|establish|formulate|develop|draw up|work out|elaborate|prepare|craft)$/.test(verb)
  )
    return 'planned';
  return /^(?:issu|adopt|approv|announc)/.test(verb) ? 'adopted' : 'signed';
}
