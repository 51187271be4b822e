import { allMatches } from '../../../article/all-matches.ts';
import type { Frame } from '../../../assemble/frame.ts';

/** 'The proposals found a friendly reception with X', 'her plan met with a warm welcome': an idea was received, and nobody was met. */
export function isOfAnIdea({ text }: Frame, at: number): boolean {
  return [IDEA_RECEIVED, KINDNESS].some((told) =>
    allMatches(text, told).some(({ index, 0: words }) => index <= at && at < index + words.length),
  );
}

/** 'Remembered the warm reception by the King': how somebody was treated, on whatever occasions. */
const KINDNESS =
  /\b(?:remember|recall|thank|grateful|gratitude|appreciat|touched|moved|impressed|never forget|unforgettable)\w*\b[^.;]{0,60}?\b(?:warm|cordial|kind|friendly|hearty|heartfelt|generous|thoughtful|hospitable|respectful|enthusiastic|touching|gracious)(?:,? (?:and )?[\w-]+){0,2} (?:reception|welcome|hospitality)\b(?:(?: that| which)? (?:by|from|of|given|accorded|extended|shown|had)\b[^.;]{0,70})?/g;

const IDEA_RECEIVED =
  /\b(?:ideas?|proposals?|plans?|suggestions?|initiatives?|offers?|requests?|remarks|wish(?:es)?|views?|recommendations?|message|books?|films?|speech)\b[^.;]{0,60}?\b(?:found|finds|met(?: with)?|meets? with|got|enjoy(?:ed|s)?|w[io]ns?|earned|drew|received|had) (?:an? )?(?:[\w-]+,? ){0,2}(?:reception|welcome|response|approval|favour)\b/g;
