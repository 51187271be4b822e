import {
  DONATIONS,
  DONOR_VERBS,
  DONORS,
  GIFT_UNITS,
  GIVEN_THINGS,
  HANDING,
  HELPED_WITH,
} from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';

const FAR = 12;
const HELPED_OUT = /^(?:helps?|helped|assists?|assisted|supports?|supported|aided)$/;

const isStop = (word: Word | undefined): boolean =>
  word === undefined || word.pos === 'QTY' || /^[,;:()]$/.test(word.text);

/** Words before the number back to the comma or number before. */
function before(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > Math.max(0, at - FAR) && !isStop(words[from - 1])) from--;
  return words.slice(from, at);
}

function after(words: readonly Word[], at: number, reach: number): readonly Word[] {
  let end = at + 1;
  while (end < Math.min(words.length, at + 1 + reach) && !isStop(words[end])) end++;
  return words.slice(at + 1, end);
}

/** 'UNICEF will spend 103 million USD', 'The Kuwait Fund has put 182 million USD into': money that a lender or agency gives. */
export function fromDonor(words: readonly Word[], at: number): boolean {
  const clause = before(words, at);
  const verb = clause.findLastIndex(({ lower }) => DONOR_VERBS.has(lower));
  return (
    verb !== -1 &&
    clause
      .slice(0, verb)
      .some(({ mention, text }) =>
        mention?.kind === 'organisation'
          ? DONORS.has(mention.code ?? '')
          : /^(?:Fund|Bank|Foundation|Aid|Cross)$/.test(text),
      )
  );
}

const ASIDE = /^(?:set|sets|setting|put|puts|putting)$/;
const FINANCES = /^(?:finances?|financed|financing|bankrolls?|bankrolled)$/;
const LENT = /^(?:loans?|grants?|aid|assistance|oda|credits?|donations?)$/;
const LENDS = /^(?:in|is|was|as|of)$/;

/** 'Denmark set 10 million USD aside for schools', 'puts 10 million USD at their disposal', 'the Danish side finances a programme worth 60 million DKK': money of a state or an agency for others. */
export function isSetAside(words: readonly Word[], at: number): boolean {
  const clause = before(words, at);
  const verb = clause.findLastIndex(({ lower }) => ASIDE.test(lower));
  if (verb !== -1) {
    const rest = [...clause.slice(verb + 1), ...after(words, at, 4)];
    if (rest.some(({ lower }) => /^(?:aside|disposal)$/.test(lower))) return true;
  }
  const finances = clause.findLastIndex(({ lower }) => FINANCES.test(lower));
  return (
    finances > 0 &&
    clause.slice(finances).some(({ lower }) => /^(?:programmes?|programs?|projects?|initiatives?)$/.test(lower))
  );
}

/** '60 billion yen in soft loans', '250 million of which is a loan from the bank': what the number itself is said to be. */
export function isLent(words: readonly Word[], at: number): boolean {
  const rest = after(words, at, 6);
  const lead = rest.findIndex(({ lower }) => LENDS.test(lower));
  if (lead !== 0) return false;
  const noun = rest.findIndex(({ lower }) => LENT.test(lower));
  return (
    noun > 0 && rest.slice(1, noun).every(({ pos, lower }) => pos !== 'VERB' && !/^(?:for|to|by|from)$/.test(lower))
  );
}

/** '200,000 USD that Mongolia had given to help', '500,000 USD provided by Malta'. */
export function isGivenAfter(words: readonly Word[], at: number): boolean {
  const rest = after(words, at, FAR);
  // 'the 500,000 USD with which Malta helped after the floods'.
  if (rest[0]?.lower === 'with' && rest[1]?.lower === 'which' && rest.some(({ lower }) => HELPED_OUT.test(lower)))
    return true;
  const given = rest.findIndex(({ lower }) => HANDING.has(lower));
  if (given === -1) return false;
  return given === 0 || /^(?:that|which)$/.test(rest[0]?.lower ?? '') || rest[given + 1]?.lower === 'by';
}

/** 'handed over 450 million VND to the embassy', 'gave the hospital equipment worth 300,000 USD'. */
export function isHanded(words: readonly Word[], at: number): boolean {
  const clause = before(words, at);
  if (clause.some(({ lower }, index) => lower === 'made' && clause[index + 1]?.lower === 'available')) return true;
  // 'The first instalment, 385 billion VND, was handed over'.
  const rest = after(words, words[at + 1]?.text === ',' && words[at - 1]?.text === ',' ? at + 1 : at, 6);
  return (
    clause.some(({ lower, pos }) => pos === 'VERB' && HANDING.has(lower)) ||
    rest.some(({ lower }, index) => lower === 'handed' && rest[index + 1]?.lower === 'over')
  );
}

const GAVE = /^(?:gives?|gave|given|presents?|presented|handed|hands)$/;
const TAKER =
  /^(?:country|nation|neighbou?rs?|hosts?|army|navy|police|people|ministry|hospital|city|province|government)$/;

/** 'the guest gave the country 20 cars', 'Malta has given Vietnam 15 ambulances': somebody is given what is counted. */
function isGivenTo(words: readonly Word[], at: number): boolean {
  const taker = words[at - 1];
  const verb = words[at - 2]?.pos === 'DET' ? words[at - 3] : words[at - 2];
  const named = taker?.mention?.kind === 'place' && taker.pos !== 'ADJ';
  return GAVE.test(verb?.lower ?? '') && (named || TAKER.test(taker?.lower ?? ''));
}

// '3 million doses donated', 'a gift of 12,000 tonnes of rice'.
export function isDonated(words: readonly Word[], at: number, unit: string | null, start: number): boolean {
  if (unit === 'people') return false;
  if (unit === 'scholarships' || isGivenTo(words, at)) return true;
  const near = [...words.slice(Math.max(start, at - 6), at + 1), ...after(words, at, 7)];
  const wide = words.slice(Math.max(0, at - 9), at + 6);
  // Shipments of tonnes are trade.
  const things = (lower: string) => GIVEN_THINGS.has(lower) && !(unit === 'tonnes' && /^shipments?$/.test(lower));
  if (GIFT_UNITS.has(unit ?? '') && wide.some(({ lower }) => things(lower))) return true;
  // 'provided 20 cars to assist Laos', 'helped Japan's fight with 140,000 masks'.
  const gives = words.slice(Math.max(0, at - 9), at).some(({ pos, lower }) => pos === 'VERB' && HELPED_WITH.has(lower));
  if (gives && words.slice(at + 1, at + 6).some(({ lower }) => /^(?:assist|help|support)$/.test(lower))) return true;
  return near.some(({ lower }, index) => near[index + 1]?.lower !== unit && DONATIONS.has(lower));
}
