import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';

/**
 * 'He was also received by X', 'on the same trip he met Y', 'on this occasion she called on Z': one more of the same days, whose own day the words leave open.
 */
export function isAddedToIt({ frame: { text }, kind, at, end }: Encounter): boolean {
  if (kind === 'ceremony' || kind === 'signing') return false;
  if (ON_THE_TRIP.test(text)) return true;
  const before = text.slice(0, at);
  return ALSO.test(before) || TOO.test(text.slice(end));
}

/** Not 'X, who is also Minister of Defence'. */
const ALSO =
  /(?<!\b(?:who|which|where) (?:(?:is|was|has|had) )?)\b(?:also|besides|in addition)\b(?! (?:on ‹D|the same|that (?:day|morning|afternoon|evening)|present|attend|(?:the |a |an )?‹|(?:said|told|noted|reviewed|agreed|witnessed|looked|discussed|expressed|shared|stressed|affirmed|thanked|asked|urged|proposed|suggested|exchanged|hailed|praised)\b))/;

const TOO = /^[^;.]{0,80}(?:, too\b|\bas well(?=[.,;]|$)|\btoo(?=[.,;]|$))/;

const ON_THE_TRIP =
  /^(?:on|for|during) (?:this|the|that|the same) (?:occasion|trip|journey)\b|\bon the same (?:trip|journey|visit|occasion)\b|\bat some (?:point|time) (?:of|in|during) (?:his|her|their|the) (?:visit|trip|stay)\b|\bused (?:his|her|their|the) (?:visit|trip|stay) to\b|\b(?:visit|trip|stay|programme|schedule|agenda)(?: (?:in|to) ‹L\d+›)? (?:also |further )?(?:included|includes|comprised|provides for|takes in)\b/;
