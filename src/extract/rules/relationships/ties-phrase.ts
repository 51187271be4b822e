import { allMatches } from '../../article/all-matches.ts';
import type { Span } from '../../find/mention.ts';
import { triggersOf } from '../../triggers/triggers.ts';

/** 'diplomatic relations'; bare 'relations' and 'ties' as the object of a verb that begins them; or the act of recognition. */
export type TiesPhrase = Span & { diplomatic: boolean; act: boolean };

const DIPLOMATIC =
  /\b(?:(?:full|formal|official|bilateral) )?diplomatic (?:relation(?:ship)?s?|ties|links|recognition)\b|\b(?:ties|relations) at ambassadorial level\b/gi;
const BARE =
  /\b(?:establish(?:ed|ing|ment of)?|set(?:ting)? up|forg(?:ed?|ing)|enter(?:ed|ing)? into|opened|normali[sz](?:ed?|ing|ation of)|t(?:ook|aken|aking) up|founding of) (?:official |formal |bilateral |full |their |its |the )*(relations|ties|relationship)\b(?! (?:of|in|on) (?:cooperation|partnership))/gi;
const DATED =
  /\b(?:bilateral |official |Vietnam[^,;]{0,30})?(relations|ties)\b(?=(?: (?:between|of|with) [^;,]{3,50})? (?:date[sd]?|go(?:es)?|dating|going) (?:back )?(?:to|from|since)\b|(?: (?:between|of|with) [^;,]{3,50})?, (?:which were |first )?(?:established|set up|forged|founded|formed|opened|normali[sz]ed) (?:in|on|back in)\b| (?:began|begun|started) (?:in|on)\b| (?:were|was) (?:\w+ )?(?:established|set up|forged|founded|formed|opened|normali[sz]ed)\b)|\bha(?:ve|s|d) had (?:\w+ )?(ties|relations)(?= since (?:\w+ ){0,2}\d)/gi;

/** 'ties of the two nations, which have grown for decades since 1979'. */
const OVER_DECADES = /\b(relations|ties|relationship)\b(?=[^;]{0,60}\b(?:years|decades) since (?:19|20)\d{2}\b)/gi;

/** 'Bulgaria recognised Vietnam', 'the two countries recognised each other'. */
const RECOGNISED =
  /\brecogni[sz](?:ed?|es|ing) (?:(?:the )?(?:Socialist|Democratic) Republic of )?(?:Vietnam|Viet Nam|Việt Nam|each other)\b(?!['’])/gi;

const GATE = /relation|ties|diplomatic|recogni[sz]/i;

/** Without words of these a sentence speaks of no relations. */
export const TIES_TRIGGERS = triggersOf(GATE);

/** Where a stretch of text speaks of diplomatic relations, or of relations that begin. */
export function findTies(text: string): TiesPhrase[] {
  if (!GATE.test(text)) return [];
  const found: TiesPhrase[] = [];
  const add = (start: number, end: number, diplomatic: boolean, act = false) => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, diplomatic, act });
  };
  for (const match of allMatches(text, DIPLOMATIC)) add(match.index, match.index + match[0].length, true);
  for (const pattern of [BARE, DATED, OVER_DECADES]) {
    for (const match of allMatches(text, pattern)) {
      const end = match.index + match[0].length;
      add(end - (match[1] ?? match[2])!.length, end, false);
    }
  }
  for (const match of allMatches(text, RECOGNISED)) add(match.index, match.index + match[0].length, true, true);
  return found.sort((a, b) => a.start - b.start);
}
