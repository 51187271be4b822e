import type { TokenLine } from '../../find/people/token-line.ts';

/** 'X, who chairs the Senate,': the office of somebody whom no title gives one; null where the clause tells of a task of the day. */
export function officeInClause(line: TokenLine, next: number): string | null {
  const clause = HEADS.exec(line.folded.slice(next, next + 9).join(' '));
  if (!clause) return null;
  const from = next + clause[0].trim().split(' ').length;
  const length = line.folded.slice(from).findIndex((word) => /^[,.;:()]$/.test(word));
  const words = line.folded.slice(from, from + length);
  if (length < 1 || length > LONGEST || words.some((word) => OF_THE_DAY.test(word))) return null;
  const body = line.text.slice(line.tokens[from]!.start, line.tokens[from + length - 1]!.end);
  return `${clause[1] === 'chairs' ? 'chair' : 'head'} of ${body.replace(/\s+/g, ' ')}`;
}

const HEADS =
  /^, who (?:also |now |currently |at present )?(heads|chairs|leads|runs|directs|presides over|is (?:at the head|in charge) of) /;

/** Tokens of the longest name of an office. */
const LONGEST = 12;

/** What people lead for a while, and whatever goes on behind the name of the body. */
const OF_THE_DAY =
  /^(?:delegations?|groups?|missions?|teams?|talks|meetings?|sessions?|visits?|said|told|met|was|were|had|has|will|would|and|both|when|as)$/;
