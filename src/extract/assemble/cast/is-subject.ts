import type { Sentence } from '../../document.ts';
import type { Actor } from '../actor.ts';

/** A person who is the grammatical subject, as far as the word before shows: not after a preposition, a participle or 'and'. */
export function isSubject(actor: Actor, text: string, sentence: Sentence): boolean {
  if (actor.persons.length !== 1 || (actor.form !== 'person' && actor.form !== 'pronoun')) return false;
  const before = text.slice(sentence.start, actor.start).toLowerCase();
  if (/,\s+$/.test(before)) return !/\b(?:and|or)\b[^,]*,\s+$/.test(before) || before.length < 80;
  // 'Four days passed and Pedro landed': 'and' joins clauses where nobody stands before it.
  if (CLAUSE_AND.test(before)) return true;
  if (CARRIED.test(before)) return true;
  if (AS.test(before) && DOES.test(text.slice(actor.end, sentence.end))) return true;
  return !NO_SUBJECT_AFTER.test(before);
}

const CLAUSE_AND =
  /^[^,;]*\b(?:passed|later|over|ended|began|followed|came|went|opened|closed),? and (?:then )?(?:the )?$/;

/** 'The plane carrying X landed': he did. */
const CARRIED = /\b(?:plane|aircraft|flight|train|motorcade) (?:carrying|with)\s+(?:the\s+)?$/;

/** 'As the Minister recalled when he met X', but 'as Minister'. */
const AS = /\bas\s+(?:the\s+)?$/;
const DOES = /^ (?:also |had |has |later )?(?:\w+ed|said|told|put|saw|met|held|had|went|came|left|took)\b/;

const NO_SUBJECT_AFTER =
  /(?:\b(?:with|for|of|by|to|from|at|in|between|on|against|than|as|and|including|whom|like)|ing|,|(?:his|her)\s(?:wife|husband|spouse))\s+(?:the\s+)?$/;

/** 'In Lima, said X, the President …', 'The President, X told the press, …': who tells it, between two commas. */
export function isQuotedAside({ start, end }: Actor, text: string, sentence: Sentence): boolean {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  return (
    (/, (?:as )?(?:said|added|noted|explained|recalled|reported) (?:the )?$/i.test(before) &&
      /^[^,.;]{0,40}, \S/.test(after)) ||
    (/, (?:the )?$/.test(before) &&
      /^ (?:said|added|noted|explained|recalled|reported|told [^,.;]{3,30}|went on), \S/.test(after))
  );
}
