import { allMatches } from '../../article/all-matches.ts';
import type { Span } from '../../find/mention.ts';
import { triggersOf } from '../../triggers/triggers.ts';

/** 'diplomatic relations'; bare 'relations' and 'ties' as the object of a verb that begins them; or the act of recognition. */
export type TiesPhrase = Span & {
  diplomatic: boolean;
  act: boolean;
  /** Vietnam recognised the other, which is not yet to have relations with it. */
  recognition: boolean;
};

const DIPLOMATIC =
  /\b(?:(?:full|formal|official|bilateral) )?diplomatic (?:relation(?:ship)?s?|ties|links|recognition)\b|\b(?:ties|relations)(?: (?:between|of|with) [^,;.]{3,40}?)? at (?:the )?(?:ambassadorial|diplomatic) level\b|\b(?:linked|tied|connected) diplomatically\b|\bdiplomatically (?:linked|tied|connected)\b/gi;
const BARE =
  /\b(?:establish(?:ed|ing|ment of)?|set(?:ting)? up|forg(?:ed?|ing)|enter(?:ed|ing)? into|opened|normali[sz](?:ed?|ing|ation of)|t(?:ook|aken|aking) up|founding of) (?:official |formal |bilateral |full |their |its |the )*(relations|ties|relationship)\b(?! (?:of|in|on) (?:cooperation|partnership)| with (?:the |its |their )?(?:VUFO\b|(?:Vietnam|Viet Nam|Việt Nam) (?:union|federation|women|fatherland|chamber|association|news)\b|[\w ]{0,50}\b(?:associations?|universit(?:y|ies)|compan(?:y|ies)|firms|chambers?)\b))/gi;
const DATED =
  /\b(?:bilateral |official |Vietnam[^,;]{0,30})?(relations|ties)\b(?=(?<=anniversary of (?:[\w-]+ ){0,3}(?:relations|ties)) \([A-Z\d]|(?: (?:between|of|with) [^;,]{3,50})? (?:date[sd]?|go(?:es)?|dating|going) (?:back )?(?:to|from|since)\b|(?: (?:between|of|with) [^;,]{3,50})?, (?:(?:al)?though |even if |while )?(?:which were |first |formally |officially |only )?(?:established|set up|forged|founded|formed|opened|normali[sz]ed) (?:only |back |as (?:early|far back|late|long ago) as )?(?:(?:in|on)\b|(?<=as )\d)| (?:began|begun|started) (?:in|on)\b|(?: (?:between|of|with) [^;,]{3,110}?)? (?:were|was|had been|have been|has been) (?:\w+ )?(?:established|set up|forged|founded|formed|opened|sealed|normali[sz]ed)\b)|\bha(?:ve|s|d) had (?:\w+ )?(ties|relations)(?=(?: with [^,;]{3,40}?)?(?: for (?:\w+ ){1,3}(?:years|decades),?)? since (?:\w+ ){0,2}\d)|\bdat(?:e[sd]?|ing) (?:its|their) (?:\w+ )?(ties|relations)(?= (?:with [^,;]{3,40} )?(?:back )?(?:from|to))|\b(friendship|relationship)(?=,? (?:which|that) (?:began|started|goes back) (?:to |on |in )?(?:\w+ )?\d)/gi;

/** 'ties of the two nations, which have grown for decades since 1979'. */
const OVER_DECADES = /\b(relations|ties|relationship)\b(?=[^;]{0,60}\b(?:years|decades) since (?:19|20)\d{2}\b)/gi;

/** 'more than five decades of| relations| since March 30, 1973'. */
const COUNTED =
  /(?<=\b(?:years|decades|century) of (?:(?:their|our|bilateral|close|warm|unbroken|official) )*)(relations|ties)(?= (?:(?:between|of|with) [^;,]{3,50} )?since (?:\p{Lu}\w+ \d{1,2}, |\d{1,2} \p{Lu}\w+ |\p{Lu}\w+ )?(?:19|20)\d{2}\b)/gu;
/** 'a| friendship| cemented since July 14, 1992', 'the solidarity between the two nations since …': a bond with its day, not a city's or an army's. */
const BOND =
  /\b(?:friendship|solidarity|bonds?|relationship)\b(?=(?: (?:cemented|forged|sealed|built|kept up|nurtured|cultivated|maintained))?(?: (?:between|of|by|with) (?![^;,]{0,50}\b(?:armies|cities|provinces|parties|parliaments|universities|unions)\b)[^;,]{3,60})? since (?:\p{Lu}\w+ \d{1,2}, |\d{1,2} \p{Lu}\w+ )(?:19|20)\d{2}\b)(?<!\b(?:armies|army|cities|city|provinces|parties|party|parliaments|universities|schools|unions|unit)\b[^;]{0,80}(?:friendship|solidarity|bonds?|relationship))/gu;

/** 'Bulgaria recognised Vietnam', 'the two countries recognised each other'. */
const RECOGNISED =
  /\brecogni[sz](?:ed?|es|ing) (?:(?:the )?(?:Socialist|Democratic) Republic of |(?:a |the )?(?:newly )?(?:reunified|unified|independent|reunited) )?(?:Vietnam|Viet Nam|Việt Nam|each other)\b(?!['’])/gi;

/** 'Vietnam recognised| the State of Palestine', '… Georgia's independence', right before the day of it. */
const RECOGNISES =
  /(?<=\b(?:Vietnam|Viet Nam|Việt Nam|Hanoi|Ha Noi|Hà Nội|it)(?: (?:had|officially|first|also|then|formally))* )recogni[sz]ed (?:the )?(?:new |newly independent |independent |independence of (?:the )?)?(?:State of |Republic of |Kingdom of )?\p{Lu}[\p{L} -]{2,36}?(?:['’]s? (?:\w+ )?(?:independence|statehood|sovereignty))?(?=,? (?:as early as |back )?(?:on|in) (?:\p{Lu}|\d))/gu;

const GATE = /relation|ties|diplomatic|recogni[sz]|friendship|solidarity|\bbonds?\b/i;

/** Without words of these a sentence speaks of no relations. */
export const TIES_TRIGGERS = triggersOf(GATE);

/** Where a stretch of text speaks of diplomatic relations, or of relations that begin. */
export function findTies(text: string): TiesPhrase[] {
  if (!GATE.test(text)) return [];
  const found: TiesPhrase[] = [];
  const add = (start: number, end: number, diplomatic: boolean, act = false, recognition = false) => {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, diplomatic, act, recognition });
  };
  for (const match of allMatches(text, DIPLOMATIC)) add(match.index, match.index + match[0].length, true);
  for (const pattern of [BARE, DATED, OVER_DECADES, COUNTED, BOND]) {
    for (const match of allMatches(text, pattern)) {
      const end = match.index + match[0].length;
      add(end - (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0]).length, end, false);
    }
  }
  for (const match of allMatches(text, RECOGNISED)) add(match.index, match.index + match[0].length, true, true);
  for (const match of allMatches(text, RECOGNISES)) add(match.index, match.index + match[0].length, true, true, true);
  return found.sort((a, b) => a.start - b.start);
}
