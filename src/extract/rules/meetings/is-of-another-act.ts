import type { Encounter } from './encounter.ts';

/**
 * True when a date at `from` to `next` is the day of something else that the sentence tells: 'X, who came on June 3, met Y', 'having been
 * welcomed on April 1, X saw Y', 'the talks are among the highlights on May 3'. The encounter is on some day about it.
 */
export function isOfAnotherAct({ frame, at }: Encounter, from: number, next: number): boolean {
  const left = frame.text.slice(0, from);
  if (IN_THE_NEWS.test(left)) return true;
  if (from >= at) return false;
  const rest = frame.text.slice(next, at);
  if (REPORTED_THAT.test(rest)) return true;
  return CLOSED.test(rest) && (RELATIVE.test(left) || HAVING.test(left) || BESIDES.test(left));
}

const IN_THE_NEWS = /\b(?:highlights|headlines|top news|news items|the news) (?:of|on|for) $/;

/** 'The ministry on June 3 announced that X had met Y'. */
const REPORTED_THAT =
  /^,? (?:announced|said|confirmed|reported|revealed|disclosed|told (?:reporters|the press))(?: in [^,;]{0,40})? that (?!.*\b(?:while|when|during|at|as|in) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,4}$)/;

/** The clause of the date ends before the encounter, and the one behind it has a verb of its own. */
const CLOSED = /^[^,;]*, (?!(?:at|during|in|when|while|where|after|following|with|and|as|for) )/;
/** 'In Hue, where he stayed until June 3, X met …'; but 'from Hue, where on June 3 he saw X, called on Y and met Z' goes on. */
const RELATIVE = /, ?(?:who|which|whom|whose) [^,;]*$|^(?:[\w-]+,? )?(?:in|at|from) (?:the )?‹L\d+›, ?where [^,;]*$/;
/** 'Besides talks with Y on June 3, X met …'. */
const BESIDES = /\b(?:besides|in addition to|apart from|as well as|on top of) [^,;]*$/;
const HAVING = /(?:^|[,;] )having (?:\w+ )?(?:\w+ed|met|held|seen|paid) [^,;]*$/;
