import type { AgreementStatus } from '../../../dataset/agreement.ts';
import { sought } from '../../triggers/triggers.ts';

/** 'documents were exchanged, the most significant being| the programme', 'They comprise| an agreement'. */
export const ITEMISED =
  /(?:\b(?:signed|exchanged|inked|concluded|handed over|initialled|in question)(?: (?:by|in|at|on|during) [^,;:]{3,60}?)? (?:were|are|was|is)\b|\b(?:compris\w+|includ\w+|namely|among them|consist\w* of|being|they are|these are|such as|particularly|notably|especially|one of (?:them|which)|among which|the first of which)\b|:|\b(?:signed|exchanged|inked)\b[^;]{0,50} [–—-](?= )|\([ivx\d]{1,4}\))[^;]{0,30}$/i;

/** What stands before the items of a list that takes a line for each. */
export const ITEM_SIGN = /^\s*(?:[-–—•*·▪+]|\(?(?:[ivx]{1,4}|\d{1,2}|[a-z])[.)])?\s*(?:the |an? )?$/i;

/** 'were exchanged:', 'were exchanged: 1.', where the text was cut behind the number. */
export const LIST_FOLLOWS = /:\s*(?:\(?(?:1|i|a)[.)]\s*)?$/;

/** A line of a list that names no document by its noun: '- the charter of the chamber;'. */
export const LIST_ITEM = /^\s*(?:[-–—•*·▪+]|\(?(?:[ivx]{1,4}|\d{1,2}|[a-z])[.)])\s|;\s*$/;

/** A sentence that lists what the one before spoke of: 'They comprise an agreement on …'. */
export const RECAPITULATES =
  /^Among (?:them|these|those) (?:is|was) |^(?:They|These|Those|The documents|The agreements|Among (?:them|these)|It|This) (?:\w+ )?(?:compris|includ|cover|are|were|consist|concern|deal)/;
export const SIGNING =
  /\b(?:sign(?:ed|ing)|inked|exchange[sd]?|pen to|conclu\w+|handed over|(?:bear|carr)(?:y|ies|s|ing)? (?:the (?:date|signatures?)|\w+['’]s date))\b/i;

/** 'What was signed?', 'which papers had been signed', 'They signed three papers'. */
export const ASKED =
  /\b(?:signed|exchanged|inked|initialled) (?:[\w-]+ ){0,3}(?:papers|texts)\b|\b(?:papers|texts) (?:were|had been|have been) (?:\w+ )?(?:signed|exchanged|inked|initialled)\b|\b(?:what|which (?:documents|papers|texts|agreements|deals)|how many (?:documents|papers|agreements))\b[^;.]{0,30} (?:was|were|did|had been|has been|have been)\b[^;.]{0,40}\b(?:sign|concluded|inked|exchanged)\w*/i;
/** 'Let me name|', 'Four, he said:|': the answer to that. */
export const NAMING =
  /^(?:[^:;]{0,40}:)?[^:;]{0,60}?(?:\b(?:[Ll]et me|[Tt]o|I (?:would|will|can|might)) (?:name|mention|cite|list|start with)\b|\b(?:he|she|they|the (?:ambassador|minister|envoy|official)) (?:named|listed|cited|mentioned|counted)\b|^(?:Several|Many|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b[^:]{0,30}:)/;

/** 'The list includes:', 'They are as follows:'. */
export const LIST_HEAD = sought(
  /\b(?:lists?|following|follows|documents?|papers|texts|instruments|these|they|includ\w+|compris\w+|signed|the (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))\b[^;]{0,60}:\s*$/i,
);
/** 'There are also two protocols on …', 'Two are memoranda on …', 'Memoranda cover …' after a sentence on what was signed. */
export const GOES_ON =
  /^(?:(?:Pride of place goes|First|Foremost|Chief|The most (?:important|significant))[^,;]{0,30} (?:to|is|was|are|were)|There (?:are|is|were|was) (?:also|further|another)|(?:In addition|Additionally|Besides|Moreover|Furthermore)(?: to (?:these|them|that))?,? there (?:are|is|were|was)(?: also)?|Also (?:among|on the list|included)|Among (?:them|these|those) (?:are|is|were|was)|(?:The (?:(?:two|three|four|five|six) )?(?:others?|rest|remaining \w+|first|second|third|fourth|fifth|last|final|other \w+)|(?:Two |Three |Four )?[Oo]thers?|One|Two|Three|Four|Five|Another|A (?:second|third|fourth|fifth))(?: (?:of (?:them|these|those)|\w+))?(?:,[^,;]{3,60},)? (?:are|is|were|was|include|concerns?|covers?|deals? with|comprise)|(?:Memorand(?:a|ums)(?: of (?:understanding|cooperation))?|MoUs|Agreements|Protocols|Pacts) (?:cover|concern|deal with|relate to|are on|were on)) /;
/** 'Signed on the occasion were:', 'the following will be signed:'. */
export function introducedAs(lead: string): AgreementStatus | null {
  if (!SIGNING.test(lead)) return null;
  return /\b(?:will|to be|expected|due|set to|is to|are to)\b/i.test(lead) ? 'planned' : 'signed';
}
