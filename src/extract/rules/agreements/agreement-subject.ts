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

/** 'signed one agreement| and four MoUs': counted with others of which nothing is said. */
export const isCountedOff = (phrase: InstrumentPhrase, words: string): boolean =>
  isScant(phrase) && COUNTED_ON.test(words.slice(phrase.end));

const COUNTED_ON =
  /^,? and (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:other )?(?:memorand|mous?\b|agreements|documents|deals|pacts|contracts|protocols)/i;

/** 'signed in 2022 and', 'that the two bodies concluded,': what stands between a document and the words on its subject. */
const MADE =
  '(?:\\([^)]*\\) ?)?(?: (?:from|of|dating from|dated) (?:[A-Z]\\w+ )?\\d{4},?)?(?:,? ?(?:which|that))?(?:(?: ?(?:was|were|has been|had been|is|just|already|they|the two \\w+|both \\w+|the \\w+|have|has|had))* ?(?:signed|concluded|inked|reached|sealed)(?: (?:on|in|by|at|between|with|during) [^,;]{2,70}?)??)?,?(?: and)?(?: that| which)?';
const SAYS =
  '(?:deals? with|covers?|covering|concerns?|concerning|relates? to|relating to|focus(?:es|ed|ing) on|provid(?:es|ing) for|is (?:about|on)|on|in the fields? of)';
const DOES =
  '(?:(?:that|which) (?:will|would|is to|are to|should|can|may) [a-z]+|(?:that|which) (?!(?:was|is|has|does|expires|replaces|runs|comes|enters|needs|awaits|covers|deals|concerns|relates|dates|supersedes|follows|builds|took)\\b)[a-z]+s(?= (?:the|an?|its|their|both|each|more|new|\\d))|(?:that|which) (?:puts|carries out|implements|gives effect to|governs|links|sets out|allows|enables|permits|opens|lets|gives|brings|paves|commits|requires|obliges|sets|provides|clears|helps)|allowing|enabling|permitting|letting|giving|requiring|obliging|committing|opening|paving|clearing|under which|by which|whereby)';
const ON = new RegExp(
  `^ ?${MADE} ?(${SAYS}) (?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|the (?:occasion|same|sidelines))(\\p{Ll}[^;:]{3,150})`,
  'u',
);
const FOR = new RegExp(`^ ?${MADE} ?,? ?(${DOES}) ([^;]{3,150})`, 'u');
/** 'A protocol| regulates the import of tuna': what it does says which. */
const DOES_BY_ITSELF =
  /^(?: now| also| already)? (regulates|governs|allows|lets|permits|enables|entitles|obliges|exempts|guarantees) (\p{L}[^;]{3,150})/u;
/** 'Under an agreement signed in May, the two ports will exchange pilots.' */
const UNDER = /^(?:Under|By|In|With|Through|According to|In line with) (?:an?|the|this|that|their) $/;
const MAIN_CLAUSE = /^(?: [^,;]{2,90})?, ((?:the |both |each |\p{Lu})[^;]{8,160}?)[.]?$/u;
/** 'Switzerland will provide five ships under| an agreement'. */
const PROMISE =
  /(?:^|[,;] )((?!They\b|It\b|He\b|She\b|We\b)(?:the )?\p{Lu}[^,;]{3,60}? (?:will|would|is to|are to|was|were|(?:has|have|had) (?:been|[a-z]+ed)|is|are|became) [^,;]{3,90}) (?:under|by) $/u;
/** 'Holders of such passports have needed no visa, under| an agreement', '… since May, when| an agreement'. */
const RELIEF =
  /(?:^|[,;] |\d{4} )((?:holders|travellers|travelers|citizens|visitors|tourists|passport holders|bearers|businesspeople|nationals)\b[^;]{8,140}?)(?:,? since (?:[^,;]{3,20}(?:,? (?:when|with)|, (?:the (?:day|date|month|year) (?:of|on|in)(?: which)?)[^,;]{0,30})?|the (?:entry|coming) into (?:force|effect)(?: of)?)|,? (?:under|by|thanks to)) $/iu;
/** 'the two navies', 'both central banks'. */
const PARTIES =
  /\b(?:(?:the|both|their|these) )?(?:(?:two )?(?:countries|nations|sides)['’]|two|both) (?:(?!sides|countries|governments|nations)\p{Ll}[\p{Ll}'-]+ )?(ministries|agencies|police forces|forces|services|parliaments|navies|armies|banks|parties|universities|provinces|cities|unions|academies|institutes|organi[sz]ations|bodies|associations|commissions|legislatures|localities)\b/iu;

/** 'the memorandum| that binds the province and the agency' is between these. */
const BINDS =
  /^,?(?: (?:that|which))?(?: now| also| already)? (?:binds|commits|unites|links|joins|ties|connects|brings together) ([^,;.]{3,60}? and [^,;.]{3,60}?)(?= to (?:the|an?|each|more|do|work|good)\b|[,;.]|$)/;
/** 'a memorandum| signed between VUFO and its partner'. */
const SIGNED_BETWEEN =
  /^,? (?:which )?(?:(?:was|were|had been|has been) )?(?:signed|concluded|inked|reached|exchanged)(?: (?:in|on) [^,;]{3,25}?)? (?:between|by) ([^,;.]{3,60}? and (?:the )?[^,;.]{3,60}?)(?= (?:in|on|during|at|last|this|earlier|while|to)\b|[,;.]|$)/;
/** 'the memorandum| which the prosecution offices of the two lands concluded'. */
const SIGNED_BY =
  /^,?(?: (?:that|which))? ((?:the |both )(?!two (?:have|had|sides|countries)|sides|countries|two nations|two governments|governments|parties|leaders|ministers)[^,;]{4,70}?) (?:(?:have|had) )?(?:signed|concluded|inked|sealed|renewed)\b/;
/** 'Health is the subject of| a memorandum'. */
const TOPIC_OF =
  /(?:^|[,;] (?:and |while )?)([^,;]{3,80}?) (?:will be|is|are|was|were|is to be|are to be|became|become) the (?:subject|object|focus|theme|topic)s? of $/u;
/** 'The Lao News Agency and the Vietnam News Agency signed| an agreement'. */
const SIGNERS =
  /(?:^|[,;] (?:and |while )?)((?:the )?\p{Lu}[^,;]{8,80}? and (?:the )?\p{Lu}[^,;]{3,80}?) (?:(?:have|has|had|also|then|now) )*(?:signed|inked|concluded|renewed|sealed|exchanged) $/iu;

/** 'The diplomatic academies of the two countries have concluded| an MoU'. */
const BODIES_SIGNED =
  /(?:^|[,;] (?:and |while )?)((?:[Tt]he |[Bb]oth )?(?:\p{Ll}+ ){0,3}(?:ministries|academies|universities|banks|chambers|parliaments|navies|coast guards|police forces|provinces|cities|courts|agencies|institutes|associations|unions|broadcasters) of [^,;]{3,60}?) (?:(?:have|has|had|also|then|now) )*(?:signed|inked|concluded|renewed|sealed|exchanged) $/u;

/** 'The foreign ministries of the two countries now have| a cooperation agreement'. */
const OWNERS =
  /(?:^|[,;] (?:and |while )?)([^,;]{6,110}?) (?:(?:now|also|already|thus|henceforth) )*(?:(?:have|share) |(?:are|have been) (?:now )?(?:linked|bound|tied|joined|covered) by )$/;
const BODY =
  /\b(?:ministries|agencies|forces|services|parliaments|navies|armies|banks|universities|provinces|cities|unions|academies|institutes|bodies|associations|commissions|legislatures|courts|chambers|broadcasters|guards|councils|committees)\b|\b(?:Ministry|Agency|Bank|University|Chamber|Academy|Institute|Association|Federation|Union)\b.* and /;
/** 'under which 900 welders may go| came into force in March' tells no more of the subject. */
const TOOK_EFFECT = /,? (?:came|took|entered|has come)(?: into)? (?:force|effect)\b.*$/s;

const MOST_WORDS = 16;

/** What a document is about, where its noun phrase does not say so: 'deals with energy' gives 'on energy'. Null when nothing does. */
export function agreementSubject(words: string, phrase: InstrumentPhrase): string | null {
  const after = words.slice(phrase.end);
  const on = ON.exec(after);
  if (on) return `on ${clipped(on[2]!)}`;
  const does = FOR.exec(after);
  if (does) return clipped(`${does[1]!} ${does[2]!.replace(TOOK_EFFECT, '')}`);
  const itself = DOES_BY_ITSELF.exec(after);
  if (itself) return clipped(`that ${itself[1]!} ${itself[2]!}`);
  const binds = BINDS.exec(after);
  if (binds) return `between ${clipped(binds[1]!)}`;
  const signed = SIGNED_BETWEEN.exec(after);
  if (signed) return `between ${signed[1]!.trim()}`;
  const by = SIGNED_BY.exec(after);
  if (by) return `between ${by[1]!.trim()}`;
  const topic = TOPIC_OF.exec(words.slice(0, phrase.start));
  if (topic) return `on ${topic[1]!.replace(/^[A-Z](?=[a-z]+(?: (?!\p{Lu})|$))/u, (letter) => letter.toLowerCase())}`;
  const clause = UNDER.test(words.slice(0, phrase.head.start)) ? MAIN_CLAUSE.exec(after) : null;
  if (clause) return `under which ${clipped(clause[1]!)}`;
  const promise = PROMISE.exec(words.slice(0, phrase.start)) ?? RELIEF.exec(words.slice(0, phrase.start));
  if (promise)
    return `under which ${promise[1]!
      .replace(/^The\b/, 'the')
      .split(/\s+/)
      .slice(0, MOST_WORDS)
      .join(' ')}`;
  const signers = SIGNERS.exec(words.slice(0, phrase.start)) ?? BODIES_SIGNED.exec(words.slice(0, phrase.start));
  if (signers) return `between ${signers[1]!.replace(/^The\b/, 'the')}`;
  const owners = OWNERS.exec(words.slice(0, phrase.start))?.[1];
  if (owners && BODY.test(owners)) return `between ${owners.replace(/^The /, 'the ')}`;
  const parties = PARTIES.exec(words);
  return parties
    ? `between ${parties[0]
        .replace(/^The /, 'the ')
        .replace(/^two|^both two/i, 'the two')
        .replace(/^both /i, 'the two ')}`
    : null;
}

/** '… a year to Malta| sits on the desk of a minister', '| was signed in March': the verb of the document itself. */
const STANDS =
  / (?:(?:sits?|lies|awaits?|waits?|remains) (?:on|in|for|unsigned|the|a)|(?:was|were|has been|have been|had been) (?:signed|inked|renewed|concluded))\b.*$/;

/** Up to the end of the clause, and no longer than a name may be. */
function clipped(clause: string): string {
  const whole = /^(?:[^,;.]|[,.](?=\d))*(?:, (?:[^,;.]|[,.](?=\d)){2,40})*(?:,? and [^,;.]*)?/.exec(clause)![0];
  const list = /, /.test(whole) && !/ and /.test(whole.slice(whole.lastIndexOf(', '))) ? whole.split(', ')[0]! : whole;
  return list
    .replace(STANDS, '')
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/(?:,| and| of| the| in| to| for| with| between)+$/, '');
}
