import leaders from '#lexicon/leaders.json' with { type: 'json' };
import { nameTokens, sameName } from './same-name.ts';

/** Somebody so well known that articles name them without a country, or without any title. */
export type KnownLeader = { side: string; tokens: string[] };

export const knownLeaders: readonly KnownLeader[] = leaders.leaders.flatMap(({ side, names }) =>
  names.map((name) => ({ side, tokens: nameTokens(name) })),
);

const byWord = new Map<string, KnownLeader[]>();
for (const leader of knownLeaders)
  for (const word of leader.tokens) byWord.set(word, [...(byWord.get(word) ?? []), leader]);

/** The leader with this name of two words or more, or a form of it. */
export function knownLeader(tokens: readonly string[]): KnownLeader | null {
  const [first] = tokens;
  return byWord.get(first!)?.find((leader) => sameName(leader.tokens, tokens)) ?? searched(tokens);
}

/** Names that put a word before the leader's own: 'Sir Keir Starmer'. */
function searched(tokens: readonly string[]): KnownLeader | null {
  for (const word of tokens.slice(1)) {
    const found = byWord.get(word)?.find((leader) => sameName(leader.tokens, tokens));
    if (found) return found;
  }
  return null;
}
