import { AGENTS, OBJECT_VERBS } from '../words/figure-words.ts';
import { nounPhraseBefore } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isNoun } from '../words/word-class.ts';
import type { Word } from '../words/words.ts';
import type { Site } from './site.ts';

/**
 * 'Capital spent by foreign-invested projects was put at', 'those crossing the land borders rose', 'goods sold to Brazil stood
 * at': a subject with what was done to it, or what it does, behind it; null where it has none. `end` is its last word.
 */
export function withReducedClause({ words, text }: Pick<Site, 'text' | 'words'>, end: number): string | null {
  const start = subjectStart(words, end, 0);
  return start === null ? null : phraseText(text, words, start, end);
}

const DEPTH = 3;

function subjectStart(words: readonly Word[], end: number, depth: number): number | null {
  const done = isDoneHere(words, end);
  const object = done ? end : nounPhraseBefore(words, end);
  if (object === null || depth > DEPTH) return null;
  let verb = object;
  if (!done) {
    verb--;
    while (
      verb > 0 &&
      (words[verb]?.pos === 'DET' ||
        /^(?:by|to|from|in|through|via|home|abroad|back|into|for)$/.test(words[verb]?.lower ?? ''))
    )
      verb--;
  }
  const noun = headBefore(words, verb);
  if (noun === null) return null;
  const start =
    subjectStart(words, noun, depth + 1) ??
    (isThose(words[noun]) ? thoseStart(words, noun) : nounPhraseBefore(words, noun));
  return start === null || start === noun + 1 ? null : start;
}

/** What stands behind a participle that says more of it: its last word, or null where the verb at `verb` is no such participle. */
function headBefore(words: readonly Word[], verb: number): number | null {
  const word = words[verb];
  if (word === undefined || word.pos !== 'VERB') return null;
  let noun = verb - 1;
  while (words[noun]?.pos === 'ADV') noun--;
  const head = words[noun];
  if (head === undefined || AGENTS.has(head.lower)) return null;
  // A noun that opens the sentence passes for a name.
  const named = head.pos === 'NOUN' || (head.pos === 'PROPN' && noun === 0 && head.mention === null);
  if (!named && !isThose(head)) return null;
  if (/ing$/.test(word.lower)) return OBJECT_VERBS.has(word.lower) ? null : noun;
  return isDone(word) ? noun : null;
}

/** 'the number of those crossing': with the noun that they are counted by. */
function thoseStart(words: readonly Word[], at: number): number {
  return words[at - 1]?.lower === 'of' ? (nounPhraseBefore(words, at - 2) ?? at) : at;
}

const isThose = (word: Word | undefined): boolean => word?.lower === 'those';

const isDone = ({ lower }: Word): boolean =>
  /(?:ed|en|[dw]n)$|^(?:sold|bought|sent|paid|built|lent|spent|made|brought|put|left|held|won|taught)$/.test(lower);

/** 'the value of goods sold stood at': the participle ends the subject. */
const isDoneHere = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' && isDone(words[at]!) && isNoun(words[at - 1]);
