import lexicon from '#lexicon/document-status.json' with { type: 'json' };

const byCue = new Map<string, string[]>();
for (const { cue, pattern } of lexicon.rows) byCue.set(cue, [...(byCue.get(cue) ?? []), pattern]);

function words(cue: string): string {
  return (byCue.get(cue) ?? []).join('|');
}

/** What may stand between a verb and its document: 'signed| two important', 'adopted| the “'. */
const FILLER = String.raw`(?:\s+(?:the|a|an|of|this|that|their|its|several|many|some|more|new|other|and|two|three|four|five|\d+|also|both|jointly|officially|ceremony|on|to|important|key|various|significant|bilateral|up|following|specific|further|additional|separate|first|second|third|fourth|fifth|latest|final|draft|effective,?|substantive|comprehensive|as (?:soon|early|quickly) as possible|soon|quickly|text|at an early date|at the earliest|before long|in the near future|(?:this|next|the same) (?:year|month|week),?))*[\s"“]*$`;

/** What may stand between a document and its verb: 'an agreement, which| has just been', 'the MoU| that the two had'. */
const BE = String.raw`(?: (?:in|of|with|running to) (?:\d+|[a-z-]+) (?:points?|pages|paragraphs|articles|chapters|parts|sections))?(?: (?:in|for) (?:(?:the )?(?:period )?(?:of )?\d{4}(?:\s?[-–—]\s?\d{2,4})?(?: period)?|[a-z ]{3,18}))?(?:,? (?:which|that))?(?:,? [^,;]{0,75},)?,? (?:(?:both|all|each)(?: of (?:which|them))? )?(?:(?:\w+ ){1,4}had |already )?(?:(?:was|were|has|have|had|been|being|got|also|is|are|now|just|recently|already|first) ?)*(?:\w+ly )?`;
const QUOTED = String.raw`^[”"’]?(?: \([^)]*\))?`;

const before = (cue: string): RegExp => new RegExp(String.raw`\b(?:${words(cue)})${FILLER}`, 'i');

export const SIGNED_BEFORE = before('signed-before');
/** The first group is the verb. */
export const SIGNING_BEFORE = new RegExp(String.raw`\b(${words('signing-before')})${FILLER}`, 'i');
export const ADOPTED_BEFORE = before('adopted-before');
export const STANDING_BEFORE = before('standing-before');
/** What is to be ratified has been signed. */
export const RATIFYING_BEFORE = before('ratifying');
/** 'moving towards a final agreement', 'months negotiating on a trade deal'. */
export const TOWARDS_BEFORE = new RegExp(String.raw`\b(?:${words('towards')})(?: [\w-]+){0,3}\s*$`, 'i');
export const SIGNED_AFTER = new RegExp(
  String.raw`${QUOTED}(?: to (?:that|this) effect)?${BE}(?:${words('signed-after')})\b`,
  'i',
);
export const ADOPTED_AFTER = new RegExp(String.raw`${QUOTED}${BE}(?:${words('adopted-after')})\b`, 'i');
export const PLANNED_AFTER = new RegExp(
  String.raw`${QUOTED}(?: (?:in|for|at) [^,;]{3,30})?(?:,[^,;]{0,70},)?,?(?! thanks to)(?: (?:which|that))?[^,;]{0,80}? (?:${words('planned-after')})\b`,
  'i',
);
/** Signed, and not more: 'which has yet to be ratified', 'still needs the approval of parliament'. */
export const UNRATIFIED_AFTER = new RegExp(String.raw`${QUOTED}[^;]{0,50}?\b(?:${words('unratified')})\b`, 'i');
export const IN_FORCE_AFTER = new RegExp(String.raw`${QUOTED}[^;]{0,70}?\b(?:${words('in-force-after')})\b`, 'i');
/** Words in the lead of a verb that make it look ahead, near it. */
export const AHEAD_OF_VERB = new RegExp(String.raw`\b(?:${words('ahead')})\b[^;]{0,40}$`, 'i');
/** The same right before 'the signing of'. */
export const AHEAD_OF_NOUN = new RegExp(String.raw`\b(?:${words('ahead')})\s+(?:\w+ ){0,3}$`, 'i');
