import { allMatches } from '../../article/all-matches.ts';

const WINDOW = 110;
const SENTENCE = 300;
const CUE =
  /\b(?:will|shall|would|(?:should|can|could|may|must|might) be|scheduled|slated|planned|plans? to|expected|upcoming|forthcoming|set to|due to (?:take|visit|be|start|open)|(?<=\b(?:is|are|was|were) )(?:due|awaited|expected) (?:back )?(?:in|at|here)|is to|are to|to be (?:held|organised|organized|signed|hosted)|to take place|invited(?! (?:over |in |round )?to (?:his|her|its|their) (?:[\w-]+ )?(?:office|headquarters|residence|palace|ministry|home)\b)|later this|next|(?:agreed|pledged|hoped?|hopes|intends?|ready|wants?|wished|proposed|continue) to|looks? forward|looking forward|ahead of|in preparation|in mind)\b/gi;

/** True when the words of the sentence before `start` speak of something still to come. */
export function leansForward(text: string, start: number): boolean {
  CUE.lastIndex = 0;
  const before = sentenceBefore(text, start, WINDOW);
  // 'The guest will come in May, the ministry said on …': the day of saying it.
  if (SAID.test(before) || DONE.test(before) || REACHED_AT.test(before)) return false;
  return (
    isCued(before) ||
    LISTED_TASK.test(before) ||
    HEADLINE.test(before) ||
    WILL.test(sentenceBefore(text, start, SENTENCE))
  );
}

function isCued(before: string): boolean {
  // 'Said in an interview ahead of the visit in July': ahead of it then, which may be long ago.
  const last = allMatches(before, CUE).findLast(([cue]) => cue.toLowerCase() !== 'ahead of');
  return last !== undefined && !TOLD_AFTER.test(before.slice(last.index + last[0].length));
}

/** 'Starmer, who had invited him, held talks on …', 'it will be built, the ministers agreed on …': the clause of the cue is closed, and the sentence's own verb is past. */
const TOLD_AFTER =
  /^[^,;]*, (?:(?!(?:who|which|where|whose|that|as|when)\s)[^\s,;]+ ){1,9}?(?:said|told|agreed|announced|decided|heard|learned|confirmed|reported)\b(?! to\b)|^[^,;]*, (?:also |then |later )?(?:held|met|had|saw|spoke|took|came|went|sat|flew|left|paid|began|was|were|[a-z]{3,}ed)\b(?! to\b)/;

/** 'Will co-chair the … meeting of … with … in May': the verb of the whole sentence, with nothing past between. */
const WILL =
  /\b(?:will|(?:is|are) (?:scheduled|due|expected|set|slated) to)\b(?!.*\b(?:had|was|were|met|held|said|told|(?<!\bbe )[a-z]{3,}ed)\b)/;

const SAID =
  /\b(?:said|told (?:reporters|the press|the media)|announced|confirmed|reported|made known|disclosed|revealed)(?: in [\p{L}\s.]{2,20}?| in an? [a-z ]{4,20})? (?:on\s|late\s)?$/u;

/** 'They intend to build it, a pledge made on Friday': the day of what has been done. */
const DONE =
  /(?<!\b(?:be|been|being|to|and|or)\s)\b(?:made|given|voiced|issued|reached|struck|delivered|signed|sealed|taken)(?: in [\p{L}\s.]{2,20}?)? (?:on\s|late\s)?$/u;

/** 'Is ready to carry out what was agreed during the visit in April': that has been. */
const REACHED_AT =
  /(?<!\b(?:be|been|being)\s)\b(?:reached|agreed|made|struck|achieved|adopted|concluded|discussed|announced|obtained|set)(?: upon| on| between them)? (?:during|at|on the occasion of) (?!the (?:upcoming|forthcoming|next|planned|coming)\b)[^.;,:]{2,80}$/;

/** 'President Petr Pavel to pay a visit to Vietnam from …': the verb of a headline. */
const HEADLINE =
  /^(?:\p{Lu}\S*\s|of\s|the\s){1,7}to (?:make|pay|visit|hold|host|meet|attend|begin|start|arrive|leave|receive|lead|tour)\b/u;

/** 'They agreed to: - Hold the first consultation in the third quarter': an item of what is to be done. */
const LISTED_TASK =
  /^(?:\n|: )[-–—•*+\s\d.()]*(?:hold|convene|organi[sz]e|sign|launch|complete|finali[sz]e|exchange|arrange|host|conclude|conduct|begin|start|set up|open|step up|speed up)\s/i;

const PAST = /\b(?:had|was|were|met|held|paid|took|told|went|came|made|when|[a-z]{3,}ed)\b/;

/** 'The Speaker leaves Hanoi on Tuesday', 'is flying home on Friday': a journey in the present tense is still to come. */
const JOURNEY =
  /\b(?:leaves?|departs?|arrives?|flies|travels|ends|concludes|winds up|wraps up|(?:is|are) (?:leaving|departing|arriving|flying|travelling|traveling|heading|coming))\b(?:(?!\b(?:who|which|where|after|when|and)\b)[^.;,]){0,60}\b(?:on|early|late)\s$|\b(?:ends|concludes|winds up|wraps up|runs until|lasts until|stays until)\s$|\b(?:visit|trip|tour|stay|talks|meeting|session|conference|summit|forum)\s(?:starts|begins|opens|kicks off|gets under way)\s(?:on|early|late)\s$/;

/** True when the verb before `start` tells a journey that is about to begin. */
export function isOnDeparture(text: string, start: number): boolean {
  return JOURNEY.test(sentenceBefore(text, start, WINDOW));
}

/** 'When the Governor comes', 'as he visits Hanoi': the present tense of a clause of time. */
const WHEN_HE_COMES =
  /\b(?:when|as(?!\s(?:an?|part|well|of|for)\s)|once)\s(?:(?!\b(?:had|was|were|who|which|paid|made|took|came|went|left|held|flew|met|saw|[a-z]{3,}ed)\b)[^.;,]){1,60}\b(?:comes?|visits?|arrives?|travels?|goes|flies|returns?|hosts?|leads?|heads?|pays?|meets?|sits?|attends?)\b(?:\s(?:an?|his|her|their|the)(?:\s[a-z-]+){1,3})?(?:\s(?:to|in|here|there|back|the|and|\p{Lu}\S*)){0,6}\s$/u;

/** True when the month or day before which the text stands is the time of a journey still to come. */
export function isOnJourney(text: string, start: number): boolean {
  return WHEN_HE_COMES.test(sentenceBefore(text, start, WINDOW).replace(/\b(?:on|in|early|late)\s$/, ''));
}

const FRONTED = /^\W*(?:(?:[Oo]n|[Ii]n|[Ee]arly|[Ll]ate|[Ee]arly in|[Ll]ate in)\s)?$/;
const PAST_AFTER =
  /^(?:(?!\b(?:will|is|are|to|would)\b)[^.;]){0,140}?\b(?:was|were|had|met|held|paid|took|came|went|saw|left|(?:sign|visit|receiv|welcom|host|arriv|chair|call|agree|announc|attend)ed)\b/;

/** True when the date opens its sentence and the verb behind it tells what has happened: 'On January 23 a pact was signed'. */
export function isToldAfter(text: string, start: number, end: number): boolean {
  return (
    FRONTED.test(sentenceBefore(text, start, WINDOW).replace(/^[.;:]\s/, '')) &&
    PAST_AFTER.test(text.slice(end, end + 160))
  );
}

/** 'March 3: President X meets Y': a chronicle looks back in the present tense. */
export function isInChronicle(text: string, start: number, end: number): boolean {
  return /(?:^|\n)\W*$/.test(text.slice(Math.max(0, start - 8), start)) && ENTRY.test(text.slice(end, end + 120));
}

const ENTRY = /^(?:, \d{4})?(?::| [-–—])\s(?!.*\b(?:will|to|expected|scheduled|due|planned)\b)/;

/** 'Was signed last year and takes effect on': the verb of the date is in the present tense. */
const TAKES_EFFECT =
  /\b(?:takes? effect|(?:comes?|enters?|goes|go) into (?:force|effect|service|operation)|runs|lasts|begins|starts|opens|falls)\b[^.;,]{0,20}$/;

/** 'The results of the visit by X in': it has been. */
const FRUITS = /\b(?:results?|outcomes?|success|fruits?|achievements?) (?:of|from) (?:the|his|her|their) [^.;]{1,90}$/;

/** True when the words of the sentence before `start` tell what has happened. */
export function leansBack(text: string, start: number): boolean {
  const before = sentenceBefore(text, start, WINDOW);
  CUE.lastIndex = 0;
  if (FRUITS.test(before)) return true;
  return PAST.test(before) && !CUE.test(before) && !TAKES_EFFECT.test(before);
}

/** 'Was on Thursday due to see Y'. */
const DUE = /^\s(?:due|scheduled|expected|slated)\sto\b/;

const VERB_TO_COME =
  /^,?(?:\s(?!\S*(?:ed|ing)\b|(?:met|held|was|were|had|has|is|told|said|saw|paid|left|began|took|when|where|who|which|that|and|but|after|before)\b)[^\s.;:,()]+){0,8}\s(?:will|(?:is|are) (?:to|scheduled|due|expected|set|slated))\b/;

/** True when the verb behind `end` is the first of its clause and tells what is to come: 'On Friday, the guest will leave'. */
export function isAheadOf(text: string, end: number): boolean {
  return DUE.test(text.slice(end, end + 20)) || VERB_TO_COME.test(text.slice(end, end + 110));
}

function sentenceBefore(text: string, start: number, window: number): string {
  const before = text.slice(Math.max(0, start - window), start);
  const cut = Math.max(...['. ', '; ', ': ', '\n'].map((end) => before.lastIndexOf(end)));
  return cut === -1 ? before : before.slice(cut);
}
