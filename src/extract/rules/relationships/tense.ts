/** Verbs and nouns by which a level comes about. */
export const CHANGE =
  '(?:upgrad(?:e[sd]?|ing)|elevat(?:e[sd]?|ing|ion)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|mov(?:e[sd]?|ing)|took|tak(?:e[sn]?|ing)|brought|bring(?:s|ing)?|turn(?:s|ed|ing)?|transform(?:s|ed|ing)?|establish(?:e[sd]|ing|ment)?|becom(?:es?|ing)|became|set(?:s|ting)? up|forg(?:e[sd]?|ing)|form(?:s|ed|ing|ation)?|plac(?:e[sd]?|ing)|reach(?:e[sd]|ing)?|announc(?:e[sd]?|ing|ement)|enter(?:s|ed|ing)?|conclud(?:e[sd]?|ing)|launch(?:e[sd]|ing)?|creat(?:e[sd]?|ing|ion)|proclaim\\w*|agreed (?:on|upon)|declar(?:e[sd]?|ing)|sign(?:s|ed|ing)?|inked|sealed|struck|declared|inaugurated)';

/** Verbs that work on a level that is there already. */
const DEEPEN =
  /\b(?:implement|deepen|strengthen|promot|enhanc|reali[sz]|develop|consolidat|carry|carri|celebrat|mark|advanc|foster|boost|cultivat|maintain|appl|express|tighten|nurtur|expand|further|implementation|framework|within|under|based on)\w*\b/i;

const OPERATOR =
  /\b(?:aim\w*|hop(?:e[sd]?|ing)|want\w*|wish\w*|will|would|should|could|may|might|can|propos\w*|consider\w*|look\w* forward|towards?|plan\w*|intend\w*|intention|expect\w*|possib\w+|prospects?|potential\w*|prepar\w+|discuss\w*|negotiat\w+|ready|soon|seek\w*|(?:is|are|was|were) to|work(?:s|ed|ing)?(?: \w+)? (?:to|towards?)|early|effort\w*|basis|conditions|eventually|stud(?:y|ies|ied|ying)|suggest\w*|call\w* for|support\w*|momentum|foundation|goal|target|in a bid|desire|determin\w+|ahead of|prior to|before|yet|not|on (?:course|track|the (?:way|verge|point|path|cusp))|poised|about to|set to|due to|scheduled|close to|in principle|talks? (?:on|about|to)|negotiations? (?:on|to)|discussions? (?:on|about)|road ?map (?:for|to)|consultations? on|process of)\b[^;,]{0,45}$/i;

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
    /^(?:upgrad|elevat|rais|lift|mov|t(?:ook|ak)|br(?:ing|ought)|turn|transform|plac)/i.test(last.words) &&
    !/\b(?:to|into|on|onto|as)\b/i.test(last.words)
  )
    return null;
  return last;
}

/** True when the words around a level say that it is not reached yet ('agreed to work towards a strategic partnership'). */
export function isHopedFor(before: string, after: string): boolean {
  if (
    /^[^;,]{0,30} (?:in the (?:future|near future|coming|time to come)|at (?:a|an) (?:suitable|appropriate|early)|soon\b|when conditions|to be reached)/i.test(
      after,
    ) &&
    changeBefore(before)
  )
    return true;
  if (/\btowards?(?: (?:a|an|the|establishing|building|new))*(?: \w+)? ?["“]?$/i.test(before)) return true;
  if (
    /\b(?:potential|possible|proposed|future|would-be|prospective|hoped-for|wished-for|desired)(?: \w+)? ?$/i.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:want(?:s|ed)?|seek(?:s|ing)?|eye(?:s|d|ing)?|wish(?:es|ed)? for|pursu(?:e|es|ing)|set on|aspir\w+ to)(?: (?:a|an|the))?(?: \w+)? ?$/i.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:look(?:s|ed|ing)? (?:to|at)|aim(?:s|ed|ing)? (?:at|for)|explor\w+|consider\w*|discuss\w*|propos\w+|suggest\w+|negotiat\w+|work\w* on) an?(?: \w+)? ["“]?$/i.test(
      before,
    )
  )
    return true;
  if (/\b(?:like|want(?:s|ed)?|hop(?:e|es|ing)|keen|wish(?:es)?) to (?:see|have)(?: \w+){0,3} ?$/i.test(before))
    return true;
  const change = changeBefore(before);
  if (!change) return false;
  const lead = before.slice(Math.max(0, change.start - 70), change.start);
  // 'normalised ties before upgrading them to a partnership in July 2013' tells what came later, and when.
  if (/\bbefore $/i.test(lead) && /ing\b/.test(change.words) && /^ (?:in|on) [^,;]{0,16}\d{4}\b/.test(after))
    return false;
  if (!OPERATOR.test(lead)) return false;
  // 'agreed to raise', 'the agreement to raise' is done when said; 'agreed to soon raise' is not.
  return !/\b(?:agree(?:d|ing|ment)|decid(?:ed|ing)|decision) (?:\w+ )?to (?:(?!soon|gradually|eventually|later)\w+ )?$/i.test(
    lead,
  );
}
