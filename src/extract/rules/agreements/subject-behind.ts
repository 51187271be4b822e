import { clauseEnd, complementEnd } from './complement.ts';
import type { InstrumentHead } from './instrument-head.ts';
import { parallelItems } from './parallel-items.ts';

/** What a document is on where a verb stands between its noun and that: one subject, or one for each of several. */
export type SubjectBehind = { complement: string; items: string[] | null };

/** 'agreements be signed| on combating crime', 'documents were signed by the two ministers| on trade and on fish'. */
const DISPLACED =
  /^ (?:(?:was|were|be|been|being|is|are|will|should|has|have|had|to|also) )+(?:signed|concluded|reached|inked|negotiated|covered|exchanged)(?: (?:by|between|in|at|during|after|there|then|too) ?[^,;.]{0,60}?)??(?=,? (?:on|for|in the field|in the area|regarding|concerning) )/;

/** 'the agreements| which the two governments have reached on border areas'. */
const REACHED_ON =
  /^,? (?:(?:which|that) )?(?:they|both sides|the two [a-z]+|both [a-z]+|the (?:governments|ministries|parties)) (?:had |have )?(?:signed|concluded|inked|sealed|reached)(?= (?:on|for|concerning|regarding) )/;

/** 'memoranda| cover tourism and ports', 'A letter of intent| deals with patrols': the verb tells what they are on. */
const COVERING =
  /^(?: with [^,;.]{2,40}?)? (?:(?:covers?|concerns?|regards?|deals? with|relates? to|provides? for|addresse?s|is devoted to|are devoted to)|(?:is|are|was|were) (?:about|concerned with)) (?!(?:the |a |an )?(?:period|total|both|all)\b)/;

/** 'the Action Programme| they adopted for the years 2023-2027', '|, which runs from 2019 to 2024'. */
const PERIOD =
  /^(?: with [^,;.]{2,40}?)?(?:,? (?:(?:that|which|(?:that |which )?(?:they|both sides|the two [a-z]+|both [a-z]+) (?:had |have )?(?:adopted|signed|agreed(?: on)?|drew up|concluded|launched|approved))(?: (?:runs|lasts|spans|covers|stretches|extends|applies|is))?|runs|lasts|spans|covers|covering|spanning|running|stretching)(?: (?:for|from|in|over))?|,? (?:for|from))(?: the)?(?: (?:years|period))?(?: (?:of|from))? (20\d{2})(?: ?[-–—] ?| (?:to|until|till|through|and) )((?:20)?\d{2})\b/;

/** 'the memorandum of understanding| inked in 2015', 'the agreements| which they reached in May 2018': known by its year. */
const MADE_IN =
  /^,? (?:(?:which|that) )?(?:(?:they|both sides|the two [a-z]+|both [a-z]+|the (?:governments|ministries|parties)) (?:had |have )?)?(?:signed|concluded|inked|sealed|reached|agreed)(?: (?:by (?:them|both (?:sides|countries|parties)|the two (?:sides|countries|nations|governments|parties))|there|between (?:them|the two (?:sides|countries))))? (?:back )?in (?:\w+ )?((?:19|20)\d{2})\b(?!(?:,| and) (?:19|20)\d{2})/;

/** What the words behind a document's noun, a verb between them, say that it is on; null when they say nothing of it. */
export function subjectBehind(text: string, head: InstrumentHead, determiner: string): SubjectBehind | null {
  const after = text.slice(head.end);
  const period = head.kind === 'action-plan' ? PERIOD.exec(after) : null;
  if (period) return { complement: `for ${period[1]!}-${period[2]!}`, items: null };
  const year = determiner === 'the' ? MADE_IN.exec(after)?.[1] : undefined;
  if (year) return { complement: `of ${year}`, items: null };
  const covering = head.plural || determiner === 'a' ? COVERING.exec(after) : null;
  if (covering) {
    const from = head.end + covering[0].length;
    return { complement: `on ${text.slice(from, clauseEnd(text, from))}`, items: null };
  }
  const displaced = DISPLACED.exec(after.slice(0, 110)) ?? REACHED_ON.exec(after);
  if (!displaced) return null;
  const from = head.end + displaced[0].length;
  const parallel = head.plural ? parallelItems(text, { ...head, end: from }) : null;
  return {
    complement: text.slice(from, parallel?.end ?? complementEnd(text, { ...head, end: from })).trim(),
    items: parallel?.items ?? null,
  };
}
