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
  if (!NOT_YET.test(lead)) return false;
  // 'agreed to raise', 'the agreement to raise' is done when said; 'agreed to soon raise' is not.
  return !/\b(?:agree(?:d|ing|ment)|decid(?:ed|ing)|decision) (?:\w+ )?to (?:(?!soon|gradually|eventually|later)\w+ )?$/i.test(
    lead,
  );
}
