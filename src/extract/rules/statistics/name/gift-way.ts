import type { Sentence } from '../../../document.ts';
import { canPair, HOME, namedBehind } from '../words/countries.ts';
import { GIFT_VERBS } from '../words/figure-words.ts';

/** What is given where nothing says that it is traded. */
const GIVEN = /\b(?:scholarships?|loans?|grants?|ODA|aid|assistance|donations?|doses|masks|ventilators|kits|credit)\b/i;
const DEVELOPMENT = /\b(?:ODA|official development|donors?|lenders?|concessional|preferential)\b/i;
const FOR = /\b(?:scholarships?|places|slots)\b/i;
const DIRECTED = / (?:from|to|by|that|which|its) /;
const BY_ITS = "(?:[’']s?)? (?:(?:side|Government|government|State|people|counterpart|companies|firms|businesses) )?";
const STILL = '(?:has |have |had |will |would |is |still |also |now |annually |since |to |been |be )*';
const GIVES = new RegExp(`^${BY_ITS}${STILL}(?:${[...GIFT_VERBS].join('|')})\\b`);
const GETS = new RegExp(
  `^${BY_ITS}${STILL}(?:receiv(?:ed?|es|ing)|given|granted|got|gets|borrow(?:ed|s|ing)?|benefit(?:ed|s|ting)?)\\b`,
);
const THANKED = /\b(?:thank(?:ed|s|ing)?|grateful to) (?:the )?$/;
const TO_IT = /^[^.;]{0,60}\b(?:to|for) (?:the )?$/;

/**
 * 'scholarships from Malta for Vietnam': who gives and who takes what the sentence tells of the two alone; null for what names its way
 * itself, and where the sentence leaves it open.
 */
export function giftWay(
  text: string,
  sentence: Sentence,
  number: number,
  topic: string,
  codes: readonly string[],
  named: readonly string[],
): string | null {
  const [partner, other] = codes.filter((code) => code !== HOME && canPair(code));
  if (partner === undefined || other !== undefined || !codes.includes(HOME) || named.length > 0) return null;
  if (!GIVEN.test(topic) || DIRECTED.test(topic)) return null;
  const giver = giverIn(text, sentence, number, partner) ?? (DEVELOPMENT.test(topic) ? partner : null);
  if (giver === null) return null;
  const taker = giver === HOME ? partner : HOME;
  return `${topic} from ${namedBehind(giver)} ${FOR.test(topic) ? 'for' : 'to'} ${namedBehind(taker)}`;
}

function giverIn(text: string, sentence: Sentence, number: number, partner: string): string | null {
  const theOther = (code: string) => (code === HOME ? partner : HOME);
  for (const mention of sentence.mentions.toReversed()) {
    const code = mention.kind === 'place' ? mention.country : mention.kind === 'organisation' ? mention.code : null;
    if (code !== HOME && code !== partner) continue;
    const behind = text.slice(mention.end, sentence.end);
    const ahead = text.slice(sentence.start, mention.start);
    if (mention.start > number) {
      if (TO_IT.test(text.slice(number, mention.start))) return theOther(code);
      continue;
    }
    if (GIVES.test(behind)) return code;
    if (THANKED.test(ahead)) return code;
    if (mention.kind === 'place' && mention.form !== 'adjective' && GETS.test(behind)) return theOther(code);
  }
  return DEVELOPMENT.test(text.slice(sentence.start, sentence.end)) ? partner : null;
}
