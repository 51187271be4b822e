import { namesOfCountries } from '../../find/people/names-of-countries.ts';
import type { TokenLine } from '../../find/people/token-line.ts';

/** Behind what may stand between a group and its 'of': 'ambassadors and chargés d'affaires of', 'ambassadors to Vietnam, those of'. */
export function behindAside(line: TokenLine, at: number): number {
  let next = at;
  const chargés = /^and charg[eé]s? ?d ?['’] ?affaires/.exec(line.folded.slice(next, next + 6).join(' '));
  if (chargés) next += chargés[0].split(' ').length;
  const post = /^(?:to|in)$/.test(line.folded[next] ?? '') ? line.names[next + 1] : undefined;
  if (post?.mention.kind === 'place' && /^(?:,|of|from)$/.test(line.folded[post.next] ?? '')) next = post.next;
  return line.folded[next] === ',' && line.folded[next + 1] === 'those' ? next + 2 : next;
}

/** Behind 'three countries,' before their names. */
export function behindNumber(line: TokenLine, at: number): number {
  const told = NUMBER_OF.exec(line.folded.slice(at, at + 5).join(' '));
  return told ? at + told[0].split(' ').length : at;
}

const NUMBER_OF =
  /^(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:countries|nations|states) (?:,|:|–|—|-)(?= |$)/;

/** 'Three new ambassadors: X of Kenya, Y of Peru': for whom those act whom a list names behind the group. */
export function sidesOfNames(line: TokenLine, head: number): string[] {
  const told = line.folded.slice(Math.max(0, head - 3), head).some((word) => COUNTED.test(word));
  // Counterparts are those of somebody told before.
  if (!told || /^counterparts?$/.test(line.folded[head]!)) return [];
  const signs = line.folded.flatMap((word, at) => (at > head && /^(?:,|:|–|—)$/.test(word) ? [at] : []));
  for (const at of signs) {
    if (line.folded[at] === ',' && at > head + 3) continue;
    const sides = namesOfCountries(line, at + 1).map(({ titles: [title] }) => title!.side!);
    if (sides.length > 1) return sides;
  }
  return [];
}

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several)$/;
