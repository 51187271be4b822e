import type { TitlePhrase } from '../../find/people/title-phrase.ts';
import type { TokenLine } from '../../find/people/token-line.ts';

/** The role in a title phrase as written, without the leading article and country: 'Deputy Minister of National Defence'. */
export function roleText(title: TitlePhrase, line: TokenLine): string {
  let at = title.roleFrom;
  while (at < title.next) {
    const thing = line.names[at];
    if (thing && thing.mention.kind === 'place') at = thing.next;
    else if (/^(['’]s|['’]|-|–|then|former|visiting|new|newly|appointed|outgoing|late)$/.test(line.folded[at]!)) at++;
    else break;
  }
  if (at >= title.next) return '';
  return line.text.slice(line.tokens[at]!.start, line.tokens[title.next - 1]!.end).replace(/\s+/g, ' ');
}
