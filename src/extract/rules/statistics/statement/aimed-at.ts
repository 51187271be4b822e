import type { Reading } from '../walk/site.ts';
import { AIM_DEEDS, AIM_NOUNS, AIMING, AIMS_AFTER, RAISE, REACH_VERBS, WISHING } from '../words/figure-words.ts';
import { leftIndex } from '../words/left-index.ts';
import type { Word } from '../words/words.ts';

const FAR = 16;
const AFTER = 20;

/** Ways to aim at a number without a word for a target right before it. */
export function isAimedAt(words: readonly Word[], at: number, reading: Reading): boolean {
  if (reading.role !== 'level' && reading.role !== 'multiple' && reading.role !== 'count') return false;
  return (
    isWishedFor(words, at) ||
    isMeant(words, at) ||
    isMarkNamed(words, at) ||
    isToBeReached(words, at) ||
    isAimOf(words, at)
  );
}

const breaks = (word: Word | undefined): boolean =>
  word === undefined ||
  word.pos === 'QTY' ||
  /^[;:,.()]$/.test(word.text) ||
  /^(?:which|who|whose|when|where)$/.test(word.lower);

/** 'wish to see an exchange of goods worth Q', 'wants to host Q visitors', 'want commerce to pass Q'. */
export function isWishedFor(words: readonly Word[], at: number): boolean {
  const low = lowEnd(words, at);
  for (let left = low - 1; left >= Math.max(0, low - FAR); left--) {
    const word = words[left];
    if (breaks(word)) return false;
    if (word?.lower !== 'to' || !AIM_DEEDS.has(words[left + 1]?.lower ?? '')) continue;
    for (let back = left - 1; back >= Math.max(0, left - 10); back--) {
      const wish = words[back];
      if (wish === undefined || wish.pos === 'QTY' || /^[;:.]$/.test(wish.text)) return false;
      if (WISHING.has(wish.lower))
        return !isForecast(words, back) && (wish.lower !== 'like' || words[back - 1]?.lower === 'would');
    }
    return false;
  }
  return false;
}

/** 'is expected to earn 9 billion' foresees, it does not aim. */
const isForecast = (words: readonly Word[], at: number): boolean =>
  /^(?:expected|planned|hoped)$/.test(words[at]?.lower ?? '') &&
  /^(?:is|are|was|were|be|been)$/.test(words[at - 1]?.lower ?? '');

/** Of '22-23 million' read from its high end the search starts at the low one. */
function lowEnd(words: readonly Word[], at: number): number {
  const mention = words[at]?.mention;
  if (mention?.kind !== 'quantity' || mention.range !== 'high') return at;
  const low = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  return low === -1 ? at : low;
}

/** 'with Iran it was to be Q', 'meant to reach Q', 'have their sights on Q', 'count on Q'. */
function isMeant(words: readonly Word[], at: number): boolean {
  const left = leftIndex(words, at);
  const tail = words.slice(Math.max(0, left - 5), left + 1).map(({ lower }) => lower);
  const said = ` ${tail.join(' ')}`;
  if (/ (?:is|are|was|were) to (?:be|come to|amount to|stand at)$/.test(said)) return true;
  return AIMING.some((phrase) => said.endsWith(` ${phrase}`));
}

/** 'The next mark that both would like to reach, Q', 'the mark to hit is Q', 'the level they hope to attain: Q'. */
function isMarkNamed(words: readonly Word[], at: number): boolean {
  const left = leftIndex(words, at);
  if (!/^(?:,|:|–|is|was|are|were|at)$/.test(words[left]?.lower ?? '')) return false;
  for (let back = left - 1; back >= Math.max(0, left - FAR); back--) {
    const word = words[back];
    if (breaks(word)) return false;
    if (!AIM_NOUNS.has(word?.lower ?? '')) continue;
    const rest = words.slice(back + 1, left);
    return rest.some(({ lower }, index) => lower === 'to' && REACH_VERBS.has(rest[index + 1]?.lower ?? ''));
  }
  return false;
}

const isReached = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => REACH_VERBS.has(lower) || AIM_DEEDS.has(lower) || RAISE.has(lower));

/** 'Q could be reached in trade', 'that Q would be reached by 2020', 'Q is within reach', 'have Q in mind'. */
function isToBeReached(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 8; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || /^[;:,.()]$/.test(word.text)) return false;
    const phrase = words
      .slice(next, next + 3)
      .map(({ lower }) => lower)
      .join(' ');
    if (AIMS_AFTER.some((said) => phrase === said || phrase.startsWith(`${said} `))) return true;
    if (
      /^(?:could|can|would|should|shall|will|may|might|to)$/.test(word.lower) &&
      words.slice(next + 1, next + 4).some(({ lower }) => lower === 'be') &&
      words
        .slice(next + 2, next + 6)
        .some(({ lower }) => /^(?:reached|attained|achieved|realised|realized|hit)$/.test(lower))
    )
      return true;
  }
  return false;
}

const MEANT =
  /^(?:committed|agreed|pledged|promised|vowed|set|hope|hoped|want|wanted|wish|aim|aimed|plan|planned|intend)$/;
const ATTAINING = /^(?:achiev|reach|attain|realis|realiz|hit)/;

/** 'the 1 billion that the two have committed themselves to achieving', 'Q that they hope to reach'. */
export function isWantedOf(words: readonly Word[], at: number): boolean {
  if (!/^(?:that|which|the|they|both)$/.test(words[at + 1]?.lower ?? '')) return false;
  let meant = false;
  for (let next = at + 1; next <= at + FAR; next++) {
    const word = words[next];
    if (breaks(word) && !/^which$/.test(word?.lower ?? '')) return false;
    if (meant && ATTAINING.test(word?.lower ?? '') && /^(?:to|at|of)$/.test(words[next - 1]?.lower ?? '')) return true;
    if (MEANT.test(word?.lower ?? '')) meant = true;
  }
  return false;
}

/**
 * 'Q is what both would like it to be', 'Q was the volume of trade that the two had set themselves as a goal', 'Q a year is the
 * level to which they should lift it'; with 'what' also 'trade of Q between the two is what he would like to see'.
 */
function isAimOf(words: readonly Word[], at: number): boolean {
  const be = words.slice(at + 1, at + AFTER).findIndex(({ lower }) => /^(?:is|was|were|are)$/.test(lower));
  if (be === -1 || words.slice(at + 1, at + 1 + be).some(({ text }) => /^[,;:.()]$/.test(text))) return false;
  const from = at + 2 + be;
  const head = words.slice(from, from + 4);
  if (be > 2 ? words[from]?.lower !== 'what' : !head.some(({ lower }) => lower === 'what' || AIM_NOUNS.has(lower)))
    return false;
  for (let next = from; next <= from + AFTER; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || /^[;:.()]$/.test(word.text)) return false;
    if (WISHING.has(word.lower) && word.lower !== 'like') return true;
    if (/^(?:should|must|shall)$/.test(word.lower) && isReached(words.slice(next + 1, next + 4))) return true;
    if (word.lower === 'like' && words[next - 1]?.lower === 'would') return true;
    if (/^(?:goal|target|aim|objective|themselves)$/.test(word.lower)) return true;
  }
  return false;
}
