import { IRREGULAR_PASTS, PAST_VERBS, SAYING } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';
import { isFinitePresent } from './asides.ts';

export type Tense = 'present' | 'perfect' | 'past' | 'ahead';

const AFTER = 14;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must)$/;
const HAVING = /^(?:has|have)$/;
const BEING = /^(?:is|are|was|were|be|been|being)$/;
const JOINT = /^(?:and|but|yet|while|whereas|though|although|because|since|as|that|if|when)$/;
/** Pasts that are no participles. */
const ONLY_PAST =
  /^(?:was|were|had|did|came|rose|fell|grew|began|became|drew|gave|knew|ran|sank|saw|shrank|spoke|took|went|wrote)$/;
/** Participles that do not end in 'ed'; without 'has' or 'is' they are no verb of a clause. */
const ONLY_PARTICIPLE =
  /^(?:taken|given|driven|chosen|written|drawn|grown|known|shown|seen|done|gone|begun|fallen|risen|spoken|flown|withdrawn|undertaken)$/;
const OPENING = /^(?:when|once|if|as|while|although|though|because|since|after|before)$/;
/** They lead to what happened at another time. */
const TAKEN_UP = /^(?:whose|where|though|although|until|because)$/;
const RELATIVE = /^(?:which|who|whom|whose|where)$/;

/** The tense of the verb that the number goes with: that before it in its clause, or, where the number stands in the subject, that after it. */
export function tenseAt(words: readonly Word[], at: number): Tense | null {
  return tenseBefore(words, at) ?? tenseAfter(words, at);
}

function tenseBefore(words: readonly Word[], at: number): Tense | null {
  let loose: Tense | null = null;
  for (let left = at - 1; left >= 0; left--) {
    if (endsClause(words, left)) break;
    const tense = tenseOf(words, left);
    if (tense === null) continue;
    // 'sales of goods produced there are worth 5 million': a participle beside its noun is no verb of the clause.
    if (tense === 'past' && isParticiple(words, left)) {
      loose = tense;
      continue;
    }
    return tense;
  }
  return loose;
}

function tenseAfter(words: readonly Word[], at: number): Tense | null {
  let loose: Tense | null = null;
  for (let next = at + 1; next < Math.min(words.length, at + AFTER); next++) {
    const word = words[next];
    if (word === undefined || /^[;:]$/.test(word.text)) break;
    if (RELATIVE.test(word.lower) || (JOINT.test(word.lower) && words[next - 1]?.text === ',')) break;
    const tense = tenseOf(words, next);
    if (tense === null || SAYING.has(word.lower)) continue;
    if (tense === 'past' && isParticiple(words, next)) {
      loose = tense;
      continue;
    }
    return tense;
  }
  return loose;
}

/** What a clause that opens between the number and a date later on tells: 'buys 60 percent of its fish, and trade was worth 2 billion in 2022'. */
export function opensOwnTime(words: readonly Word[], at: number, date: number): boolean {
  for (let joint = date - 2; joint > at; joint--) {
    const said = words[joint]?.lower ?? '';
    if (!JOINT.test(said) && !TAKEN_UP.test(said)) continue;
    const told = firstTense(words, joint + 1, date);
    if (told === null) continue;
    if (TAKEN_UP.test(said) && (!/^wh/.test(said) || words[joint - 1]?.text === ',')) return true;
    if ((said === 'as' || words[joint - 1]?.text === ',') && told === 'past' && isOfNow(tenseAt(words, at)))
      return true;
  }
  return false;
}

/** 'bought 2 billion last year, and its firms employ 20,000': the clause of the number has left the time told before it. */
export function opensPresent(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left > 0; left--) {
    if (words[left]?.pos === 'QTY' || words[left]?.text === ';') return false;
    if (words[left]?.text !== ',' || !/^(?:and|but|while|whereas)$/.test(words[left + 1]?.lower ?? '')) continue;
    return tenseAt(words, at) === 'present' && tenseBefore(words, left) === 'past';
  }
  return false;
}

export const isOfNow = (tense: Tense | null): boolean => tense === 'present' || tense === 'perfect';

function firstTense(words: readonly Word[], from: number, to: number): Tense | null {
  for (let index = from; index < to; index++) {
    const tense = tenseOf(words, index);
    if (tense !== null) return tense;
  }
  return null;
}

/** A semicolon, a relative, or 'and', 'while' behind a comma: what stands before is told by another verb. */
function endsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    /^[;:]$/.test(word?.text ?? '') ||
    RELATIVE.test(word?.lower ?? '') ||
    (word?.lower === 'that' && words[at - 1]?.pos === 'VERB') ||
    (word?.pos === 'VERB' && SAYING.has(word.lower)) ||
    (JOINT.test(word?.lower ?? '') && words[at - 1]?.text === ',') ||
    // 'When it is applied, 90 percent of the goods …'.
    (word?.text === ',' && OPENING.test(words[0]?.lower ?? '') && !words.slice(1, at).some(({ text }) => text === ','))
  );
}

function tenseOf(words: readonly Word[], at: number): Tense | null {
  const word = words[at];
  if (word === undefined || at === 0 || word.pos === 'QTY') return null;
  const said = word.lower;
  // The tagger takes 'account' for a noun.
  if (words[at + 1]?.lower === 'for' && /^accounts?$/.test(said)) return tenseOfAccount(words[at - 1]?.lower ?? '');
  if (word.pos !== 'VERB' && word.pos !== 'AUX') return null;
  if (/ing$/.test(said)) return null;
  if (MODAL.test(said)) return 'ahead';
  const helper = helperOf(words, at);
  if (helper !== null) return helper;
  if (words[at - 1]?.lower === 'to') return null;
  if (HAVING.test(said)) return 'present';
  if (PAST_VERBS.has(said) || IRREGULAR_PASTS.has(said) || (word.pos === 'VERB' && /ed$/.test(said))) return 'past';
  if (ONLY_PARTICIPLE.test(said)) return null;
  if (isFinitePresent(words, at)) return 'present';
  // 'the firms employ': a bare verb behind its subject.
  const bare = word.pos === 'VERB' && /^(?:NOUN|PROPN|ADJ|ADV|PRON|QTY|DET)$/.test(words[at - 1]?.pos ?? '');
  return bare || (word.pos === 'VERB' && words[at - 1]?.text === ',') ? 'present' : null;
}

/** 'will account for'; 'continued to account for', whose tense is that of the verb before it. */
function tenseOfAccount(before: string): Tense | null {
  if (before === 'to') return null;
  return MODAL.test(before) ? 'ahead' : 'present';
}

/** What 'has', 'will' or 'is' right before a participle or bare verb says. */
function helperOf(words: readonly Word[], at: number): Tense | null {
  for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
    const said = words[left]?.lower ?? '';
    if (MODAL.test(said)) return 'ahead';
    if (HAVING.test(said)) return 'perfect';
    if (said === 'had') return 'past';
    if (BEING.test(said)) return /^(?:was|were)$/.test(said) ? 'past' : /^b/.test(said) ? null : 'present';
    if (words[left]?.pos !== 'ADV' && said !== 'not') return null;
  }
  return null;
}

const isParticiple = (words: readonly Word[], at: number): boolean =>
  !ONLY_PAST.test(words[at]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') &&
  /^(?:ADP|DATE)$/.test(words[at + 1]?.pos ?? '');
