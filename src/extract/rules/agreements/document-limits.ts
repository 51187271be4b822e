import lexicon from '#lexicon/document-limits.json' with { type: 'json' };
import type { Span } from '../../find/mention.ts';

type Cue = 'many-states' | 'company' | 'official';

function anyOf(cue: Cue, flags: string): RegExp {
  const patterns = lexicon.rows.filter((row) => row.cue === cue).map(({ pattern }) => pattern);
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, flags);
}

const MANY_STATES = anyOf('many-states', '');
const COMPANY = anyOf('company', '');
const OFFICIAL = anyOf('official', 'i');
/** What stands in the name of a firm; a bank may be a state's. */
const FIRM = /\b(?:company|corporation|JSC|ltd|inc|PLC|group|holdings?|airlines?|pte|limited|GmbH|AG)\b/i;

const TRADE_PACT = /\b(?:CPTPP|RCEP|Trans-?\s?Pacific Partnership|Regional Comprehensive Economic Partnership)\b/i;

/** 'the agreement|, signed in 2018 by 11 countries'. */
const BY_MANY =
  /^,? (?:(?:which|that) (?:was|had been) )?(?:signed|concluded|ratified)(?: (?:in|on) [^,;]{3,20})? by (?:[5-9]|\d{2,3}|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|scores of) (?:[\w-]+ )?(?:countries|nations|states|members|economies|parties)\b/i;
export const isSignedByMany = (after: string): boolean => BY_MANY.test(after);

/** Pacts of many states, which say nothing of two partners, and figures of speech. */
export function isOfManyStates(name: string): boolean {
  return MANY_STATES.test(name);
}

/** 'since the entry into force of| the CPTPP', 'make the most of| it': what the pact does for the two that are spoken of. */
const PUT_TO_USE =
  /\b(?:(?:entry|coming) into (?:force|effect) of|(?:make|making|made) (?:the most|good use|full use|better use|the best) of|(?:take|taking|took) (?:full |good )?advantage of|advantages of|thanks to|benefit\w* from|tap\w*|under)(?: \w+)? $/i;
const TOOK_EFFECT = /^(?: \([^)]*\))?,? (?:came|entered|took|went)(?: into)? (?:effect|force)\b/;

/** Whether a trade pact of many states is told of as one that two partners use or have from some day on. */
export function isPutToUse(words: string, { start, end }: Span): boolean {
  return (
    TRADE_PACT.test(words.slice(start, end + 12)) &&
    (PUT_TO_USE.test(words.slice(0, start)) ||
      (/\bsince $/i.test(words.slice(0, start)) && TOOK_EFFECT.test(words.slice(end))))
  );
}

/** True when the words around a document tell of companies and of no authority. */
export function isCompanyDeal(words: string): boolean {
  return COMPANY.test(words) && !OFFICIAL.test(words);
}

/** 'with both leaders looking on, |Vietjet and Air Malta| signed a pact': who signs stands right before the verb. */
const SIGNERS =
  /(?:^|[,;:] )([^,;:]{3,130}?) (?:(?:have|has|had|also|then|will) )*(?:signed|inked|exchanged|concluded|renewed|sealed|sign|ink|exchange) (?:\w+ ){0,3}$/;
/** 'the Danish company Ovo|, which has signed' names the signer before. */
const WHO_SIGNED =
  /, (?:which|who) (?=(?:(?:has|have|had|also|just|recently) )*(?:signed|inked|concluded|exchanged) )/g;
const ON_AS = /^.*\b(?:looked on|watched|witnessed|saw|present)\b[^,;:]{0,40}? (?:as|when|while) /s;
const STATES = /Vi[eệ]t ?[Nn]am and (?:the )?\p{Lu}|\p{Lu}\p{L}+ and Vi[eệ]t ?[Nn]am(?! \p{Lu})/u;

/** Whether those who sign, as the words before a document name them, are firms (true) or states (false); null when it names neither. */
export function firmsSign(before: string): boolean | null {
  const signers = SIGNERS.exec(before.replace(WHO_SIGNED, ' '))?.[1]?.replace(ON_AS, '');
  if (signers === undefined) return null;
  if (COMPANY.test(signers)) return OFFICIAL.test(signers) ? null : true;
  return STATES.test(signers) ? false : null;
}

const AUTHORITY =
  /minist|govern|bank|univers|academ|institut|agency|provinc|\bcity|council|commit|cent(?:re|er)|school|chamber|associat|federation|union|authority|office|department|court|assembly|parliament|army|navy|police|\bstate\b|Vi[eệ]t ?[Nn]am(?= and)/i;

/** 'between A Corporation and B Limited'. */
export function isBetweenCompanies(complement: string): boolean {
  const parties = /\bbetween (.+?) and (.+)/.exec(complement);
  const names = parties === null ? '' : `${parties[1]} and ${parties[2]!.replace(/ (?:on|in|for|to) .*$/, '')}`;
  // A firm and a name of which nothing is said: 'between the Cane Sugar Corporation and Maltex'.
  if (parties !== null && (FIRM.test(parties[1]!) || COMPANY.test(parties[1]!)) && !AUTHORITY.test(names)) return true;
  return (
    parties !== null &&
    FIRM.test(parties[1]!) &&
    FIRM.test(parties[2]!) &&
    !/\b[Mm]inistr|\b[Gg]overnment/.test(complement)
  );
}
