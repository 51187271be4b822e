import { allMatches } from '../../article/all-matches.ts';
import type { Sentence } from '../../document.ts';
import type { OrganisationMention } from '../mention.ts';

/** 'The Portuguese Communist Party (PCP)': what the text will call it. */
const IN_BRACKETS = /^ ?\((\p{Lu}[\p{L}-]{1,7})\)/u;

/** An organisation that the text gives a short name, by that name in what follows: 'the PCP' is the party of Portugal here, of Peru elsewhere. */
export function withShortNames(text: string, sentences: readonly Sentence[]): void {
  const known = new Map<string, OrganisationMention>();
  const byKind = new Map<string, OrganisationMention>();
  for (const sentence of sentences) {
    const named = sentence.mentions.filter((mention) => mention.kind === 'organisation');
    if (known.size > 0) addShortNames(text, sentence, known);
    if (byKind.size > 0) addShortNames(text, sentence, byKind, '(?<=\\bthe )', '(?! \\p{Lu}| (?:for|of)\\b)');
    for (const mention of named) {
      const short = IN_BRACKETS.exec(text.slice(mention.end, mention.end + 12))?.[1];
      if (short && /\p{Lu}.*\p{Lu}/u.test(short)) known.set(short, mention);
      const kind = mention.code === null ? null : OF_A_KIND.exec(text.slice(mention.start, mention.end))?.[1];
      if (kind) byKind.set(kind, mention);
    }
  }
}

/** 'The International Monetary Fund', later 'the Fund'. */
const OF_A_KIND = /\w (Fund|Bank)$/;

function addShortNames(
  text: string,
  sentence: Sentence,
  known: ReadonlyMap<string, OrganisationMention>,
  lead = '(?<![\\p{L}\\d-])',
  tail = '',
): void {
  const { start, end, mentions } = sentence;
  for (const [short, organisation] of known) {
    for (const match of allMatches(
      text.slice(start, end),
      new RegExp(`${lead}${short}(?![\\p{L}\\d-])${tail}`, 'gu'),
    )) {
      const at = start + match.index;
      const until = at + short.length;
      if (mentions.some((mention) => mention.start < until && at < mention.end)) continue;
      mentions.push({ ...organisation, start: at, end: until });
      mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    }
  }
}
