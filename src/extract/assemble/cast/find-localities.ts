import type { TokenLine } from '../../find/people/token-line.ts';
import type { Actor } from '../actor.ts';
import { LOCALITY_LEAD, LOCALITY_TAIL } from './find-groups.ts';

const ACTS =
  /^(?:held|hold|holds|signed|sign|signs|inked|met|meet|meets|agreed|exchanged|discussed|co-hosted|co-organised|co-organized|co-chaired|jointly|twinned|reviewed|shared|organised|organized|hosted|established)$/;

/** What may stand between the subject and its verb: 'on February 22', 'have recently'. */
const BEFORE_VERB =
  /^(?:on|in|of|have|has|also|recently|yesterday|today|officially|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4}|,)$/;

const PREPOSITION = /^(?:in|at|to|from|for|near|with|between|by|through|via|on|outside|across|of|than)$/;

/**
 * Provinces and cities of Vietnam and another country, named one after the other, that act together: 'Ha Giang province and China's
 * Yunnan province signed'. Each of the countries is a side of the one actor.
 */
export function findLocalities(line: TokenLine, taken: readonly boolean[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (!line.names[at] || taken[at]) continue;
    const before = line.folded[at - 1] === 'the' ? (line.folded[at - 2] ?? '') : (line.folded[at - 1] ?? '');
    if (PREPOSITION.test(before)) continue;
    const list = listFrom(line, taken, at);
    if (list.sides.size > 1 && list.sides.has('VNM') && list.isLocal && acts(line, list.next)) {
      found.push(together(line, at, list.next, [...list.sides]));
    }
    at = Math.max(at, list.next - 1);
  }
  return found;
}

/** The places of a list with what belongs to them, up to the first other word. */
function listFrom(line: TokenLine, taken: readonly boolean[], from: number) {
  const sides = new Set<string>();
  let [at, next, isLocal] = [from, from, false];
  while (at < line.tokens.length && !taken[at]) {
    const word = line.folded[at]!;
    const place = line.names[at]?.mention;
    if (place?.kind === 'place') {
      sides.add(place.country);
      isLocal ||= place.form === 'city' || place.form === 'province';
      at = line.names[at]!.next;
      next = at;
    } else if (LOCALITY_TAIL.test(word) && at === next) {
      at++;
      next = at;
      isLocal = true;
    } else if (LOCALITY_LEAD.test(word) || /^(?:,|and|the|of|['’]s|['’]|as|well)$/.test(word)) at++;
    else break;
  }
  return { sides, next, isLocal };
}

function acts(line: TokenLine, from: number): boolean {
  let at = from;
  while (at < line.tokens.length && at < from + 7 && BEFORE_VERB.test(line.folded[at]!)) at++;
  return ACTS.test(line.folded[at] ?? '');
}

function together(line: TokenLine, from: number, next: number, sides: string[]): Actor {
  return {
    start: line.tokens[from]!.start,
    end: line.tokens[next - 1]!.end,
    form: 'group',
    persons: [],
    sides,
    role: null,
    level: 'local',
    inferredSide: false,
    explicit: true,
  };
}
