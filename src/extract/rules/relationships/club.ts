import lexicon from '#lexicon/memberships.json' with { type: 'json' };
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { sought } from '../../triggers/triggers.ts';

/** What a country can belong to, with the partner under whom the membership is kept and the value that tells it. */
export type Club = Span & {
  partner: string;
  value: string;
  kind: 'organisation' | 'pact' | 'convention';
};

/** Pacts of trade that are kept like organisations. */
const PACTS = /^(?:CPTPP|RCEP)$/;
const CONVENTION = sought(
  /\b(?:UN |United Nations )?(?:International )?(?:Convention|Covenant|Treaty|Statute) (?:on|against|of|for) (?:the )?[A-Z](?:[^,.;()]|, (?=[A-Z]\w+ and )){2,70}?(?=\s?(?:[.;(]|,(?! [A-Z]\w+ and ))|$| in \d| and (?=[a-z])| (?:which|that|on|was|is|has|were|are|have|won|gave|gives|by|as|since|after|at) )/g,
);
/** Words that say that two belong to the same. */
export const TOGETHER = sought(new RegExp(lexicon.together.map(({ pattern }) => pattern).join('|'), 'i'));
/** 'Convention 105 on the Abolition of Forced Labour': those with a number are the labour organisation's. */
const NUMBERED = sought(
  /\b(?:ILO )?Convention (?:No\.? ?)?\d{2,3}(?: (?:on|concerning) (?:the )?[A-Z][^,.;()]{2,70}?)?(?=\s?[,.;(]|$| (?:which|was|has|is|in|by)\b)/g,
);
const OF_THE_UN = new RegExp(`^(?:UN|United Nations) |${lexicon.conventions.join('|')}`);

/** The organisations, pacts and conventions of the United Nations that a sentence names, by start. */
export function clubsOf(text: string, sentence: Sentence): Club[] {
  const words = text.slice(sentence.start, sentence.end);
  const conventions = sentence.signs
    .matches(words, CONVENTION)
    .filter(([name]) => OF_THE_UN.test(name))
    .map((match): Club => {
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length, partner: 'UN', value: match[0].trim(), kind: 'convention' };
    });
  for (const match of sentence.signs.matches(words, NUMBERED)) {
    const start = sentence.start + match.index;
    const value = match[0].replace(/^ILO /, '');
    conventions.push({ start, end: start + match[0].length, partner: 'ILO', value, kind: 'convention' });
  }
  const organisations = sentence.mentions.flatMap((mention): Club[] => {
    if (mention.kind !== 'organisation' || mention.country !== null || mention.code === null) return [];
    if (conventions.some(({ start, end }) => mention.start < end && start < mention.end)) return [];
    const isPact = PACTS.test(mention.code);
    return [
      {
        start: mention.start,
        end: mention.end,
        partner: mention.code,
        value: isPact ? mention.name : `member of ${mention.name}`,
        kind: isPact ? 'pact' : 'organisation',
      },
    ];
  });
  return [...conventions, ...organisations].sort((a, b) => a.start - b.start);
}

/** The club that the sentences just before name last, at most three back. */
export function lastClub(text: string, sentences: readonly Sentence[], isMeant: (club: Club) => boolean): Club | null {
  for (const sentence of sentences.slice(-3).reverse()) {
    const found = clubsOf(text, sentence).findLast(isMeant);
    if (found) return found;
  }
  return null;
}
