import type { MeetingLevel } from '../../../dataset/meeting.ts';
import { knownLeader, knownLeaders } from '../../find/people/known-leaders.ts';
import { nameTokens } from '../../find/people/same-name.ts';

/**
 * For whom somebody acts whom articles name without a country: 'Modi arrived', 'PM Phuc'. A name of one word needs the title of a leader
 * beside it, and must not be shared by leaders of two countries; null for everybody else.
 */
export function sideOfLeader(name: string, level: MeetingLevel | null): string | null {
  const tokens = nameTokens(name);
  // Before he led ASEAN, Le Luong Minh was Deputy Foreign Minister of Vietnam.
  const elsewhere = level === 'minister' || level === 'deputy-minister';
  if (tokens.length > 1) {
    const side = knownLeader(tokens)?.side ?? null;
    return elsewhere && side !== null && side.length !== 3 ? null : side;
  }
  return level !== null && LEADING.has(level) ? (bySurname.get(tokens[0] ?? '') ?? null) : null;
}

/** Where the family name stands first, and is what the press calls a leader by. */
const FAMILY_NAME_FIRST = new Set(['CHN', 'KOR', 'PRK', 'SGP']);

/** By the one word a leader is called by, the side; null where two sides share it. */
const bySurname = new Map<string, string | null>();
for (const { side, tokens } of knownLeaders) {
  const word = (FAMILY_NAME_FIRST.has(side) ? tokens[0] : tokens.at(-1))!;
  bySurname.set(word, (bySurname.get(word) ?? side) === side && bySurname.get(word) !== null ? side : null);
}

const LEADING: ReadonlySet<MeetingLevel> = new Set<MeetingLevel>([
  'party-leader',
  'head-of-state',
  'head-of-government',
  'parliament',
]);
