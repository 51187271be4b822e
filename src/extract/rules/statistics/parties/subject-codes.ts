import type { Sentence } from '../../../document.ts';
import { canPair, codesIn, HOME, isCompared, isFramework, isStage } from '../words/countries.ts';
import { BETWEEN_TWO_WORDS, OF_ONE } from '../words/figure-words.ts';
import { isOfRegion } from '../words/regions.ts';

// 'online trade' is within a country.
const BETWEEN_TWO = new RegExp(`(?<!-|online |retail )\\b(?:${BETWEEN_TWO_WORDS.join('|')})\\b`, 'i');
const THE_TWO = /\b(?:two|both) (?:countries|sides|nations)\b/i;

/** True when the phrase contains a name of the country or organisation as the sentence writes it. */
export function namesCode(sentence: Sentence, text: string, phrase: string, code: string): boolean {
  return sentence.mentions.some((mention) => {
    const said = mention.kind === 'place' ? mention.country : mention.kind === 'organisation' ? mention.code : null;
    return said === code && phrase.includes(text.slice(mention.start, mention.end));
  });
}

/**
 * Whom a figure describes: the country that the sentence gives to its number alone (`own`); else whoever its topic names; for trade and the like Vietnam and the partner told nearest; else
 * those of the figure before, of the sentence, or Vietnam alone.
 */
export function subjectCodes(
  text: string,
  sentence: Sentence,
  topic: string,
  named: string[],
  told: string[],
  partner: string | null,
  own: string | null,
  many: boolean,
): string[] {
  if (own !== null && BETWEEN_TWO.test(topic)) return [HOME, own];
  const actors = {
    ...sentence,
    mentions: sentence.mentions.filter((mention) => !isStage(text, mention) && !isCompared(text, sentence, mention)),
  };
  const inSentence = codesIn(actors, sentence).filter((code) => partner === null || !isFramework(code));
  const inTopic = [
    ...named,
    ...codesIn(sentence, sentence).filter((code) => !named.includes(code) && namesCode(sentence, text, topic, code)),
  ];
  const said = text.slice(sentence.start, sentence.end);
  if (isOfRegion(topic) && inTopic.every((code) => code === HOME)) return [HOME];
  if (BETWEEN_TWO.test(topic) || THE_TWO.test(said)) {
    const pick = (codes: string[]) =>
      codes.find((code) => code !== HOME && canPair(code) && code.length === 3) ??
      codes.find((code) => code !== HOME && canPair(code));
    const others = inSentence.filter((code) => code !== HOME && canPair(code) && code.length === 3);
    const foreign =
      [inTopic, ...(others.length === 1 ? [others] : []), told, inSentence]
        .map(pick)
        .find((code) => code !== undefined) ??
      (many && OWN_FLOW.test(topic) && !BOTH.test(topic) && !THEIR_COUNTRY.test(said) ? null : partner);
    return foreign === null ? [HOME] : [HOME, foreign];
  }
  const stock = INVESTED.test(topic) && !OF_ALL.test(topic) ? investorOf(inTopic, inSentence, said, partner) : null;
  if (stock !== null) return [stock, HOME];
  if (partner !== null && FROM_IT.test(topic) && inSentence.join() === HOME) return [partner, HOME];
  if (inTopic.length > 0) return inTopic.includes(HOME) ? inTopic : withHome(inTopic, inSentence);
  if (told.length > 0) return told;
  // 'The King congratulated Vietnam on its GDP growth': an economy is one country's.
  if (OF_ONE.test(topic) && inSentence.includes(HOME)) return [HOME];
  if (inSentence.length > 0 && inSentence.length <= 2) return withHome(inSentence, inSentence);
  return [HOME];
}

// '300 firms from the country are active in Vietnam': from the other one.
const FROM_IT =
  /\b(?:firms|companies|enterprises|businesses|investors|visitors|tourists|students|experts|projects) from (?:the|that) (?:country|nation|kingdom)\b/i;
// 'seafood exports rose' in a report that names one market after the other.
const OWN_FLOW =
  /\b(?:exports?|imports?|shipments?|export turnover|import turnover|trade (?:surplus|deficit))\b(?! (?:to|from|with|in favou?r) )/i;
const BOTH = /\b(?:two-way|bilateral|mutual|between)\b/i;
const THEIR_COUNTRY = /\b(?:their|his|her) country\b/i;
// 'foreign-invested projects in the province' are of no one country.
const OF_ALL = /\bforeign-(?:invested|funded|owned)\b|\bforeign (?:direct )?(?:investment|projects|capital)\b|\bFDI\b/;
const INVESTED = /\b(?:projects?|investment|capital|investors?)\b/i;

/** 'New Zealanders had put 208 million into 55 projects in Vietnam', 'Their country had 444 valid projects': whose they are. */
function investorOf(inTopic: string[], inSentence: string[], said: string, partner: string | null): string | null {
  if (inTopic.some((code) => code !== HOME)) return null;
  const foreign = inSentence.filter((code) => code !== HOME && code.length === 3);
  if (foreign.length === 1 && inTopic.length > 0) return foreign[0] ?? null;
  return foreign.length === 0 && THEIR_COUNTRY.test(said) ? partner : null;
}

function withHome(codes: string[], all: string[]): string[] {
  if (codes.includes(HOME)) return codes;
  // 'Laos in the year of its ASEAN chairmanship': one state, and the group it belongs to.
  const states = codes.filter((code) => code.length === 3);
  if (states.length === 1 && !all.includes(HOME)) return [...states, HOME];
  return all.includes(HOME) || codes.length === 1 ? [...codes, HOME] : codes;
}
