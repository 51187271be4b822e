import { allMatches } from '../../article/all-matches.ts';
import type { Span } from '../../find/mention.ts';

/** A document that other parties have too, its noun left out; `start` is where its parties, or the 'one', stand. */
export type Likewise = Span & { complement: string; signed?: true };

const TWO = '(?:the |both |The |Both )?[^,;.]{4,120}?(?: and |\\btwo )[^,;.]{4,90}?';
/** 'and so do| the two news agencies', 'as did| the ministry of one and the academy of the other'. */
const SO_DO = new RegExp(
  `(?:[,;] (?:and )?|^|\\band )(?:so|as) (?:do|does|did|have|has|had) (?<parties>${TWO})(?=[,;.]|$| (?:too|as well|in|on|at)\\b)`,
  'giu',
);
/** '|The two chambers of commerce| did so too.', '|Both academies| followed suit.' */
const DID_SO = new RegExp(
  `^(?<parties>${TWO})(?: have| had)? (?:(?:did|done) (?:so|the same|likewise)|follow(?:ed)? suit)\\b`,
  'gu',
);
/** 'the ministry signed| one with its Maltese peer on health, the chamber| one with its sister'. */
const ONE_WITH =
  /(?:^|[,;:] (?:and |while )?)(?<who>(?:the )?\p{L}[^,;:]{3,120}?) (?:(?:(?:has|have|had|also|then) )*(?:signed|concluded|inked|exchanged|sealed) )?(?<one>one with )(?<whom>[^,;.]{4,90}?)(?: (?<subject>on (?!\p{Lu}\p{Ll}+ \d)[^,;.]{3,80}?))?(?=[,;.]|$)/gu;
/** 'France, the first EU country to have| one with Vietnam': one of what is told elsewhere. */
const HAS_ONE = /\b(?:have|has|having|had|get|got|want|wants|need|needs|seek|seeks|is|was|are|were|be|sign|conclude)$/;
const GATE = /\b(?:so|as|likewise|the same|suit|one with)\b/i;

/** Who else signed a document such as the text spoke of last. */
export function doneLikewise(words: string): Likewise[] {
  if (!GATE.test(words)) return [];
  const byParties = (match: RegExpExecArray): Likewise => {
    const parties = match.groups!.parties!;
    const start = match.index + match[0].indexOf(parties);
    return { start, end: start + parties.length, complement: `between ${parties.replace(/^(?:The|Both)\b/, lower)}` };
  };
  const withWhom = (match: RegExpExecArray): Likewise => {
    const { who, one, whom, subject } = match.groups as Record<'who' | 'one' | 'whom', string> & { subject?: string };
    const start = match.index + match[0].lastIndexOf(one);
    const complement = [`between ${who.replace(/^The\b/, lower)} and ${whom}`, subject].filter(Boolean).join(' ');
    return { start, end: start + one.length - ' with '.length, complement };
  };
  return [
    ...allMatches(words, SO_DO).map(byParties),
    ...allMatches(words, DID_SO).map((match) => ({ ...byParties(match), signed: true as const })),
    ...allMatches(words, ONE_WITH)
      .filter((match) => !HAS_ONE.test(match.groups!.who!))
      .map(withWhom),
  ];
}

const lower = (word: string): string => word.toLowerCase();
