import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';

/** 'The Vietnam News Agency and Hue University| signed': who signs, right before the verb. */
const SIGNERS =
  /(?:^|[;:–] |, (?:and |while )?)(?<parties>[^;:–]{8,160}?) (?:(?:have|has|had|also|then|on [^,;]{3,20}) )*(?:signed|inked|concluded|renewed|sealed|exchanged|sign|ink) [^,;]{0,30}$/u;
const BETWEEN = /\bbetween (?<parties>.{8,160})$/s;
const SIGNED_BETWEEN =
  /^[^;]{0,60}? (?:signed|inked|concluded|exchanged) (?:between|by) (?<parties>[^,;]{8,140}?)(?= (?:in|on|at|during)\b|[,;.]|$)/;
/** Words for somebody whom the sentence does not name. */
const OTHERS = /\b(?:counterparts?|partners?|peers?|two|both|their|foreign|visiting|guest)\b/i;

/** True for a document of two Vietnamese bodies: 'The Vietnam News Agency and Hue University signed an agreement'. */
export function isAmongVietnamese(text: string, sentence: Sentence, { start, end }: Span): boolean {
  if (foreignMentions(sentence).length > 0 || /\bwith /.test(text.slice(start, end))) return false;
  const parties =
    stretchOf(BETWEEN, text, start, end) ??
    stretchOf(SIGNED_BETWEEN, text, end, sentence.end) ??
    stretchOf(SIGNERS, text, sentence.start, start);
  if (parties === null || OTHERS.test(text.slice(parties.start, parties.end))) return false;
  const ours = sentence.mentions.filter(
    (mention) =>
      (mention.kind === 'organisation' || mention.kind === 'place') &&
      mention.country === 'VNM' &&
      mention.start >= parties.start &&
      mention.end <= parties.end &&
      // 'Vietnam and' is a party that may have any other beside it; 'Vietnam National University' is one of ours.
      !(mention.kind === 'place' && mention.form === 'country' && !/^(?:['’]s)? \p{Lu}/u.test(text.slice(mention.end))),
  );
  return ours.some((first, i) => ours.slice(i + 1).some((second) => JOINT.test(text.slice(first.end, second.start))));
}

function stretchOf(pattern: RegExp, text: string, from: number, until: number): Span | null {
  const match = pattern.exec(text.slice(from, until));
  if (!match) return null;
  const start = from + match.index + match[0].indexOf(match.groups!.parties!);
  return { start, end: start + match.groups!.parties!.length };
}

/** Between two parties stands one 'and' and no third name but what belongs to the first: 'the committee of Hue city| and the'. */
const JOINT = /^[^,;]{0,60}\band(?: with)?(?: the)? (?:\p{Ll}+ ){0,3}(?:\p{Lu}[\p{L}’']+ ){0,5}(?:of (?:the )?)?$/u;
