import { isNamed } from './agreement-name.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const BARE =
  /^(?:agreement|memorandum|memorandum of (?:understanding|cooperation)|mou|protocol|pact|deal|accord|treaty|arrangement)$/i;

/** True when all that is said of a document is its noun: 'an agreement', 'the memorandum of understanding'. */
export function isBare(phrase: InstrumentPhrase): boolean {
  return isScant(phrase) && phrase.modifiers === '';
}

/** True when nothing tells the document from others of its sort: 'a new cooperation agreement'. */
export function isScant(phrase: InstrumentPhrase): boolean {
  return BARE.test(phrase.head.word) && phrase.head.name === null && !isNamed(phrase);
}

/** 'signed in 2022 and', 'that the two bodies concluded,': what stands between a document and the words on its subject. */
const MADE =
  '(?:\\([^)]*\\) ?)?(?:,? ?(?:which|that))?(?:(?: ?(?:was|were|has been|had been|is|just|already|they|the two \\w+|both \\w+|the \\w+|have|has|had))* ?(?:signed|concluded|inked|reached|sealed)(?: (?:on|in|by|at|between|with|during) [^,;]{2,70}?)??)?,?(?: and)?(?: that| which)?';
const SAYS =
  '(?:deals? with|covers?|covering|concerns?|concerning|relates? to|relating to|focus(?:es|ed|ing) on|provid(?:es|ing) for|is (?:about|on)|on|in the fields? of)';
const DOES =
  '(?:(?:that|which) (?:will|would|is to|are to|should|can|may) [a-z]+|(?:that|which) (?:allows|enables|permits|opens|lets|gives|brings|paves|commits|requires|obliges|sets|provides|clears|helps)|allowing|enabling|permitting|letting|giving|requiring|obliging|committing|opening|paving|clearing|under which|by which|whereby)';
const ON = new RegExp(
  `^ ?${MADE} ?(${SAYS}) (?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|the (?:occasion|same|sidelines))(\\p{Ll}[^;:]{3,150})`,
  'u',
);
const FOR = new RegExp(`^ ?${MADE} ?,? ?(${DOES}) ([^;]{3,150})`, 'u');
/** 'Under an agreement signed in May, the two ports will exchange pilots.' */
const UNDER = /^(?:Under|By|According to|In line with) (?:an?|the|this|that|their) $/;
const MAIN_CLAUSE = /^(?: [^,;]{2,90})?, ((?:the |both |each |\p{Lu})[^;]{8,160}?)[.]?$/u;
/** 'Switzerland will provide five ships under| an agreement'. */
const PROMISE =
  /(?:^|[,;] )((?:the )?\p{Lu}[^,;]{3,60}? (?:will|would|is to|are to|was|were|(?:has|have|had) been|is|are) [^,;]{3,90}) (?:under|by) $/u;
/** 'the two navies', 'both central banks'. */
const PARTIES =
  /\b(?:(?:the|both|their|these) )?(?:two|both) (?:(?:foreign|defen[cs]e|central|news|state|national|ruling|friendship|women's|youth) )?(ministries|agencies|parliaments|navies|armies|banks|parties|universities|provinces|cities|unions|academies|institutes|organi[sz]ations|bodies|associations|commissions|legislatures|localities)\b/i;

const MOST_WORDS = 16;

/** What a document is about, where its noun phrase does not say so: 'deals with energy' gives 'on energy'. Null when nothing does. */
export function agreementSubject(words: string, phrase: InstrumentPhrase): string | null {
  const after = words.slice(phrase.end);
  const on = ON.exec(after);
  if (on) return `on ${clipped(on[2]!)}`;
  const does = FOR.exec(after);
  if (does) return clipped(`${does[1]!} ${does[2]!}`);
  const clause = UNDER.test(words.slice(0, phrase.head.start)) ? MAIN_CLAUSE.exec(after) : null;
  if (clause) return `under which ${clipped(clause[1]!)}`;
  const promise = PROMISE.exec(words.slice(0, phrase.start));
  if (promise) return `under which ${clipped(promise[1]!.replace(/^The\b/, 'the'))}`;
  const parties = PARTIES.exec(words);
  return parties
    ? `between ${parties[0]
        .replace(/^The /, 'the ')
        .replace(/^two|^both two/i, 'the two')
        .replace(/^both /i, 'the two ')}`
    : null;
}

/** Up to the end of the clause, and no longer than a name may be. */
function clipped(clause: string): string {
  const whole = /^[^,;.]*(?:, [^,;.]{2,40})*(?:,? and [^,;.]*)?/.exec(clause)![0];
  const list =
    /,/.test(whole) && !/ and /.test(whole.slice(whole.lastIndexOf(','))) ? whole.slice(0, whole.indexOf(',')) : whole;
  return list
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/(?:,| and| of| the| in| to| for| with| between)+$/, '');
}
