/**
 * True when what comes behind an encounter belongs to the sentence that reports it: '…, the ministry announced on November 20' is the day of
 * the news. Who speaks at the encounter itself speaks on its day: 'at the talks, X said on November 20'.
 */
export function isOfReport(before: string, between: string): boolean {
  return REPORTED.test(between) && !AT_IT.test(before);
}

const REPORTED =
  /,["”’]?(?: [\w'’-]+| ‹\w\d+›(?:'s)?){1,9} (?:announced|said|stated|reported|confirmed|disclosed|revealed|told (?:reporters|the press|the media)|predicted|made known)(?: in a (?:press )?(?:statement|release))?(?: (?:in|at) (?:the |an? )?(?:‹L\d+›|[\w ]{3,30}?)| here)?,?(?: (?:on|in)(?: the)?)? $/;

const AT_IT =
  /(?:^|[,;] )(?:(?:speaking|talking|addressing|also|then|\w+ly),? )*(?:at|during|in|after|following) (?:an?|the|their|his|her|this) (?:[\w-]+ ){0,5}$/;
