import type { TitlePhrase } from '../../find/people/title-phrase.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import { roleAt, vocabulary } from '../../find/people/vocabulary.ts';

/** The role in a title phrase as written, without the leading article and country: 'Deputy Minister of National Defence'. */
export function roleText(title: TitlePhrase, line: TokenLine): string {
  const at = roleStart(title, line);
  return at >= title.next ? '' : textBetween(line, at, withoutHonorific(line, at, title.next));
}

/** Where an office ends before what only honours its holder: 'External Affairs Minister| Dr.', 'Defence Minister| Sen. Lieut. Gen'. */
function withoutHonorific(line: TokenLine, from: number, next: number): number {
  let end = next;
  while (end > from && isHonour(line, from, end - 1)) end--;
  if (line.folded[end - 1] === ',') end--;
  return end > from ? end : next;
}

function isHonour(line: TokenLine, from: number, at: number): boolean {
  const word = line.folded[at]!;
  if (word === '.' || vocabulary.honorific.has(word)) return true;
  return (
    vocabulary.rank.has(word) && !/^(?:of|and|the|for)$/.test(line.folded[at - 1] ?? '') && !isOfOffice(line, from, at)
  );
}

/** The 'General' of 'Consul General' is no rank. */
function isOfOffice(line: TokenLine, from: number, at: number): boolean {
  for (let start = from; start < at; start++) {
    const role = roleAt(line.folded, start);
    if (role && start + role.tokens > at) return true;
  }
  return false;
}

/** The role that each of several shares: 'Prime Ministers X of Kenya and Y' make of either a Prime Minister. */
export function roleOfOne(title: TitlePhrase, line: TokenLine): string {
  const from = roleStart(title, line);
  const words = line.folded.slice(from, title.next);
  const many = words.findIndex((word) => MANY.test(word));
  // 'Chairman of the Council of Ministers' is one man's.
  if (many < 0 || words.slice(0, many).includes('of')) return roleText(title, line);
  // What follows are the names or the countries of them all.
  return singular(textBetween(line, from, from + many + 1));
}

function roleStart(title: TitlePhrase, line: TokenLine): number {
  let at = title.roleFrom;
  while (at < title.next) {
    const thing = line.names[at];
    if (thing && thing.mention.kind === 'place') at = thing.next;
    else if (/^(['’]s|['’]|-|–|then|former|visiting|new|newly|appointed|outgoing|late)$/.test(line.folded[at]!)) at++;
    else break;
  }
  return at;
}

function textBetween(line: TokenLine, from: number, next: number): string {
  return line.text.slice(line.tokens[from]!.start, line.tokens[next - 1]!.end).replace(/\s+/g, ' ');
}

const MANY =
  /^(?:(?:vice-)?presidents|(?:vice-)?premiers|ministers|secretaries|chairmen|chairwomen|speakers|ambassadors|governors|leaders|chiefs|heads|senators|mayors|directors|generals|pms|counterparts)$/;

function singular(role: string): string {
  return role
    .replace(/ies$/, 'y')
    .replace(/(wo)?men$/, '$1man')
    .replace(/s$/, '');
}
