import type { Encounter } from '../clause/encounter.ts';

/**
 * True when a date at `from` to `next` is the day of something else that the sentence tells: 'X, who came on June 3, met Y', 'having been
 * welcomed on April 1, X saw Y', 'the talks are among the highlights on May 3'. The encounter is on some day about it.
 */
export function isOfAnotherAct(encounter: Encounter, from: number, next: number): boolean {
  const { frame, at } = encounter;
  const left = frame.text.slice(0, from);
  if (IN_THE_NEWS.test(left) || SINCE_IN_OFFICE.test(left)) return true;
  if (from >= at) return false;
  const rest = frame.text.slice(next, at);
  // 'Was made public on July 27, the day on which X received Y'.
  if (/^,? the (?:very )?(?:same )?day (?:on which|when|that) /.test(rest)) return false;
  // 'Featured talks on May 3 with X, and encounters with Y': the 'and' may be of the telling words.
  const joined = /^and /.test(frame.text.slice(at)) ? `${rest}and ` : rest;
  if (REPORTED_THAT.test(rest) || isOfOtherConjunct(encounter, left, joined)) return true;
  return (
    CLOSED.test(rest) &&
    ((RELATIVE.test(left) && !WELCOMED.test(left)) || HAVING.test(left) || BESIDES.test(left) || YEARS_AFTER.test(left))
  );
}

/** 'Called on X on June 3, and had a meeting with Y': a day behind whom else was met is of that alone. */
function isOfOtherConjunct({ frame, vietnam, foreign }: Encounter, left: string, rest: string): boolean {
  const behind = BEHIND_OTHER.exec(left);
  if (!behind || !GOES_ON.test(rest) || (IN_TURN.test(rest) && !FLANKED.test(rest))) return false;
  const other = behind[1] === undefined ? null : frame.actors[Number(behind[1])]!;
  return (
    other === null ||
    ![...vietnam, ...foreign].some(
      (actor) => actor === other || actor.persons.some((person) => other.persons.includes(person)),
    )
  );
}

const BEHIND_OTHER =
  /(?:‹[VFX](\d+)›(?:,? (?:in|at) (?:the )?‹L\d+›)?|\b(?:talks|meetings?|call|reception|discussions)(?: in ‹L\d+›)?)(?: on| late on)?(?: the (?:morning|afternoon|evening) of)? $/;
const GOES_ON =
  /^,? and (?!on\b)|^(?: with)? [^;]*,? and (?:an? )?(?:[\w-]+ ){0,2}$|^,[^;]*\b(?:was|were) (?:flanked|preceded|followed) by\b/;
/** 'Talks with X on June 3, after which papers were signed, were flanked by a reception': beside them, on whatever day. */
const FLANKED = /^,[^;]*\b(?:was|were) flanked by\b/;
const IN_TURN = /\b(?:then|later|afterwards|thereafter|after (?:that|which)|(?:the|that) same|next|in turn)\b/;

const IN_THE_NEWS = /\b(?:highlights|headlines|top news|news items|the news) (?:of|on|for) $/;

/** 'His first visit after taking up his post in early June', 'since he was elected in May'. */
const SINCE_IN_OFFICE =
  /\b(?:after|since|before|upon|following) (?:(?:s?he|they|‹[VFX]\d+›|the latter|the former) )?(?:(?:has|had|was|were) )?(?:(?:being|been|re-)?\s?(?:elected|re-elected|appointed|sworn in|inaugurated|named|chosen)\b|(?:tak|took|assum|becom|became|enter|com|came)\w*\b[^,;‹]{0,40}\b(?:office|post|position|helm|duties|power|reins|chair|role)\b|(?:his|her|their) (?:[\w-]+ ){0,2}(?:election|re-election|appointment|inauguration)\b)[^,;‹]{0,40} $/;

/** 'The ministry on June 3 announced that X had met Y'. */
const REPORTED_THAT =
  /^,? (?:announced|said|confirmed|reported|revealed|disclosed|told (?:reporters|the press))(?: in [^,;]{0,40})? that (?!.*\b(?:while|when|during|at|as|in) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,4}$)/;

/** The clause of the date ends before the encounter, and the one behind it has a verb of its own. */
const CLOSED = /^[^,;]*, (?!(?:at|during|in|when|while|where|after|following|with|and|as|for) )/;
/** 'In Hue, where he stayed until June 3, X met …'; but 'from Hue, where on June 3 he saw X, called on Y and met Z' goes on. */
const RELATIVE =
  /, ?(?:(?:with|to|from|by|of|in|under) )?(?:who|which|whom|whose) [^,;]*(?:, (?:in|on) )?$|\b(?:university|school|city|town|palace|village|hall|centre|center|park|place),? where ‹[VFX]\d+› [^,;]*$|^(?:[\w-]+,? )?(?:in|at|from) (?:the )?‹L\d+›, ?where [^,;]*$/;
/** 'X, who was given a 21-gun salute on Monday, had talks with Y': the honours open the day of the talks. */
const WELCOMED =
  /, who (?:was|were|had been) (?:accorded|given|welcomed|greeted|received|treated to) (?!.*\bairport\b)[^,;]*\b(?:salute|honou?rs|ceremony|guard of honou?r)\b[^,;]*$/;

/** 'Ten years after X's visit to Lima in July 2013, Y came'. */
const YEARS_AFTER = /^(?:[\w-]+ ){1,4}(?:days?|weeks?|months?|years?|decades?) (?:after|before) [^,;]*$/;
/** 'Besides talks with Y on June 3, X met …'. */
const BESIDES = /\b(?:besides|in addition to|apart from|as well as|on top of) [^,;]*$/;
const HAVING = /(?:^|[,;] )having (?:\w+ )?(?:\w+ed|met|held|seen|paid) [^,;]*$/;
