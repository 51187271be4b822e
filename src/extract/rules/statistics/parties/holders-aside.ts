import type { Sentence } from '../../../document.ts';
import type { PlaceMention, Span } from '../../../find/mention.ts';
import { HOME } from '../words/countries.ts';

type Named = { topic: string; named: readonly string[]; spokenOf: readonly (string | null)[] };

/**
 * The sentence without the countries that hold another number of it: 'industry had 63% and real estate 25%; Malta held 65% of it all',
 * 'pledges came to 4 billion, when Malta topped the donors with 890 million'. The 63% and the 4 billion are not Malta's.
 */
export function withoutHolders(
  text: string,
  sentence: Sentence,
  number: Span,
  { topic, named, spokenOf }: Named,
): Sentence {
  const holds = (place: PlaceMention): boolean => {
    if (place.country === HOME || named.includes(place.country) || spokenOf.includes(place.country)) return false;
    const other = heldBy(text, sentence, place);
    if (other === null || other.start === number.start) return false;
    // What the number measures is told apart from it: 'Malta bought 3 million and sold 2' is all of Malta.
    return number.end <= place.start || (topic !== '' && text.slice(other.end, number.start).includes(topic));
  };
  const mentions = sentence.mentions.filter((mention) => mention.kind !== 'place' || !holds(mention));
  return mentions.length === sentence.mentions.length ? sentence : { ...sentence, mentions };
}

/** The number of a clause that the country opens: 'Malta held 65%', 'when Malta topped the donors with 890 million'. */
function heldBy(text: string, { start, mentions }: Sentence, place: PlaceMention): Span | null {
  if (place.form === 'adjective' || !OPENS.test(text.slice(start, place.start))) return null;
  const next = mentions.find((mention) => mention.kind === 'quantity' && mention.start >= place.end);
  return next !== undefined && CLAUSE.test(text.slice(place.end, next.start)) ? next : null;
}

const OPENS = /(?:^|[;,] (?:and |but )?|\b(?:when|while|whereas|where) )(?:the )?$/i;
/** A verb of its own, up to the number. */
const CLAUSE =
  /^ (?:alone )?(?:held|holds|had|has|took|takes|topped|tops|led|leads|accounted|accounts|made up|makes up|contributed|contributes|came|comes|ranked|ranks|was|is|followed|provided|provides|supplied|pledged|committed|offered|spent|bought)\b(?: [\w-]+){0,6} (?:US)?\$?$/;
