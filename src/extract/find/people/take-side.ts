import { leadsToRole } from './leads-to-role.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { REPRESENTATIVES } from './title-words.ts';
import type { TokenLine } from './token-line.ts';
import { vocabulary } from './vocabulary.ts';

/** Sets the side from a place or organisation in the phrase; false when the phrase must end before it. */
export function takeSide(phrase: TitlePhrase, line: TokenLine, at: number, head: boolean): boolean {
  const { mention } = line.names[at]!;
  const before = line.folded[at - 1] ?? '';
  const before2 = line.folded[at - 2] ?? '';
  const preposition = /^(?:the|an?)$/.test(before) ? before2 : before;
  if (!head) {
    if (isPair(line, at)) {
      if (isOfFriends(line, at)) phrase.side ??= countryAt(line, at);
      return true;
    }
    if (mention.kind === 'place') phrase.side ??= mention.country;
    else phrase.side ??= mention.country ?? mention.code;
    return true;
  }
  if (preposition === 'in' && phrase.counterpart) {
    phrase.side ??= countryAt(line, at);
    return true;
  }
  if (/^(to|in)$/.test(preposition)) {
    // 'Deputy Commander in Quang Tri' serves there; 'Consul General in Da Nang' is posted there.
    const envoy = REPRESENTATIVES.test(phrase.role) || phrase.level === 'ambassador';
    if (preposition === 'in' && !envoy && mention.kind === 'place' && /^(?:city|province)$/.test(mention.form)) {
      phrase.side ??= mention.country;
      return true;
    }
    if (mention.kind === 'place' || mention.code) {
      phrase.postedTo ??= mention.kind === 'place' ? mention.country : mention.code;
      return envoy || preposition === 'to';
    }
    return true;
  }
  if (/^(of|for|from|and|,|at|on|&|-|–|'s)$/.test(preposition) || line.inside[at - 1] || vocabulary.field.has(before)) {
    const code = mention.kind === 'place' ? mention.country : (mention.country ?? mention.code);
    if (mention.kind === 'place' && mention.form === 'adjective' && preposition === 'and' && leadsToRole(line, at))
      return false;
    if (!isPair(line, at) || isOfFriends(line, at)) phrase.side ??= code;
    return true;
  }
  return mention.kind === 'organisation';
}

/** 'the Cuba - Vietnam Friendship Association' is of the country that it names first. */
function isOfFriends(line: TokenLine, at: number): boolean {
  const next = line.names[at]!.next;
  const second = /^[-–]$/.test(line.folded[next] ?? '') ? line.names[next + 1] : undefined;
  return second !== undefined && line.folded.slice(second.next, second.next + 2).includes('friendship');
}

function countryAt(line: TokenLine, at: number): string | null {
  const { mention } = line.names[at]!;
  return mention.kind === 'place' ? mention.country : (mention.country ?? mention.code);
}

/** 'the Vietnam - Japan Friendship Association' belongs to either country. */
function isPair(line: TokenLine, at: number): boolean {
  const next = line.names[at]!.next;
  const dash = (token: string | undefined) => token === '-' || token === '–';
  return (
    (dash(line.folded[next]) && line.names[next + 1] !== undefined) ||
    (dash(line.folded[at - 1]) && line.inside[at - 2] === true)
  );
}
