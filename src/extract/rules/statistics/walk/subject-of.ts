import { EXPECTED, FALL, RISE, SIZED } from '../words/figure-words.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import type { Word } from '../words/words.ts';
import { withReducedClause } from './reduced-clause.ts';
import { lastIndex, nounText, type Site } from './site.ts';
import { skipTime } from './skip-time.ts';

const AUXILIARY = new Set(
  'is are was were be been being has have had do does did will would can could may might shall should must to not also now already currently still then since reportedly officially respectively all both each only even mainly recently gradually steadily sharply significantly quickly soon long there here'.split(
    ' ',
  ),
);

/** The subject of the verb at `verb` as the text has it; null when it is the topic told before ('it', 'and rose', ', reaching'). */
export function subjectOf(site: Pick<Site, 'text' | 'words'>, verb: number, depth = 0): string | null {
  const { words, text } = site;
  let at = verb - 1;
  while (
    at >= 0 &&
    // 'exports in May were worth': the month is no verb.
    words[at]?.pos !== 'DATE' &&
    (AUXILIARY.has(words[at]?.lower ?? '') ||
      words[at]?.pos === 'ADV' ||
      words[at]?.pos === 'AUX' ||
      (words[at]?.pos === 'VERB' && words[at + 1]?.lower === 'to') ||
      isExpectation(words, at))
  )
    at--;
  at = skipTime(words, at);
  const word = words[at];
  if (word === undefined || depth > 3) return null;
  if (word.text === ',' || word.text === '–' || word.text === ')') {
    if (/^\w+ing\b/.test(words[verb]?.lower ?? '') && word.text === ',')
      return opensClause(words, at - 1) ? nounText(site, at - 1) : growingBefore(site, at - 1, depth);
    const open =
      word.text === ')'
        ? lastIndex(words, at - 1, (w) => w.text === '(', 12)
        : lastIndex(words, at - 1, (w) => w.text === word.text, 18);
    if (open === null || open === 0) return word.text === ')' ? null : clauseTopic(site, at - 1);
    const listed = word.text === ',' ? listOpening(words, open) : null;
    if (listed !== null) return nounText(site, skipTime(words, listed - 1));
    return nounText(site, skipTime(words, open - 1));
  }
  if (word.pos === 'CCONJ') {
    const earlier = earlierVerb(words, at - 1);
    return earlier === null ? null : subjectOf({ words, text }, earlier, depth + 1);
  }
  if (/^(?:which|that|who)$/.test(word.lower)) {
    const antecedent = /^[,—–]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
    if (words[antecedent]?.pos === 'QTY') return null;
    const copula = copulaBefore(words, antecedent);
    return copula === null ? nounText(site, antecedent) : subjectOf(site, copula, depth + 1);
  }
  // 'trade between them has risen'.
  if (/^(?:them|us|themselves)$/.test(word.lower) && /^(?:between|among|with|of)$/.test(words[at - 1]?.lower ?? ''))
    return nounText(site, at - 2);
  if (word.pos === 'PRON') return null;
  if (word.pos === 'QTY') return null;
  return openingFlow(site, at) ?? insideClause(site, at) ?? withReducedClause(site, at) ?? nounText(site, at);
}

const KINDS = /^(?:mostly|mainly|chiefly|largely|notably|primarily|especially|including|among|such)$/;

/** 'Exports, mostly tea, fabric and nuts, brought in 5 million': where the aside that lists some of them opens. */
function listOpening(words: readonly Word[], comma: number): number | null {
  for (let at = comma; at > Math.max(0, comma - 14); at--) {
    const word = words[at];
    if (word?.pos === 'VERB' && word.lower !== 'including') return null;
    if (word?.text === ',' && KINDS.test(words[at + 1]?.lower ?? '')) return at;
  }
  return null;
}

/** 'and e-commerce, growing at 20%, was worth 5 billion': the noun phrase that ends at `end` is the subject of what follows. */
function opensClause(words: readonly Word[], end: number): boolean {
  let start = nounPhraseBefore(words, end);
  while (start !== null && words[start - 1]?.pos === 'DET') start--;
  return start !== null && /^(?:and|while|whereas|;)$/.test(words[start - 1]?.lower ?? '');
}

/** 'Trade has been a highlight of the ties, which was put at 5 billion': what is put so is the subject of 'has been'. */
function copulaBefore(words: readonly Word[], end: number): number | null {
  const start = nounPhraseBefore(words, end);
  if (start === null) return null;
  const at = words[start - 1]?.pos === 'DET' ? start - 2 : start - 1;
  // 'There remains room for trade, which stood at 5 billion' tells of trade.
  if (words[at - 1]?.lower === 'there') return null;
  return /^(?:is|are|was|were|been|remains?|became|become)$/.test(words[at]?.lower ?? '') ? at : null;
}

/** The finite verb that a coordinated one shares its subject with; ', known as …,' in between is none. */
function earlierVerb(words: readonly Word[], from: number): number | null {
  for (let at = beforeAside(words, from); at >= Math.max(0, from - 24); at--) {
    const word = words[at];
    if (word?.text === ';') return null;
    if (word?.pos !== 'VERB' && word?.pos !== 'AUX') continue;
    const participle =
      /(?:ing|ed|wn|en)$/.test(word.lower) && (words[at - 1]?.text === ',' || words[at - 1]?.pos === 'NOUN');
    if (!participle || (words[at - 1]?.pos === 'NOUN' && !/ing$/.test(word.lower))) return at;
  }
  return null;
}

const ASIDE_WORDS = 14;

/** 'was worth 16 million in 1989, the year in which ties were set up, and did not top': where the aside before the coordinated verb opens. */
function beforeAside(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from;
  for (let at = from - 1; at > Math.max(0, from - ASIDE_WORDS); at--) {
    if (words[at]?.pos === 'QTY') return from;
    if (words[at]?.text !== ',') continue;
    const opening = words.slice(at + 1, at + 5).map(({ lower }) => lower);
    return /^(?:when|where|which|who|as)$/.test(opening[0] ?? '') || TIME_TOLD.test(opening.join(' ')) ? at - 1 : from;
  }
  return from;
}

const TIME_TOLD = /^the (?:same )?(?:year|month|time|moment|period) (?:in|when|that|since|before|after|of)\b/;

/** 'Total investment capital poured into new projects and used to buy shares in local companies reached': what opens the sentence. */
function openingFlow({ words, text }: Pick<Site, 'text' | 'words'>, end: number): string | null {
  const first = words[0]?.pos === 'DET' ? 1 : 0;
  const phrase = nounPhraseAfter(words, first);
  if (phrase === null || phrase > 8 || end - phrase < 4 || end > 32) return null;
  const opening = phraseText(text, words, first, phrase);
  if (!(SIZED.test(opening) || FLOWING.test(opening)) || words[phrase + 1]?.pos !== 'VERB') return null;
  const finite = words
    .slice(phrase + 1, end)
    .some(
      ({ pos, lower, text: sign }, index, between) =>
        pos === 'AUX' ||
        pos === 'QTY' ||
        /^[,;:]$/.test(sign) ||
        (pos === 'VERB' &&
          !/(?:ed|ing|en)$|^(?:sent|made|sold|bought|paid|lent|spent|put|won|drawn)$/.test(lower) &&
          !/^(?:to|and)$/.test(between[index - 1]?.lower ?? '')),
    );
  if (finite) return null;
  return end - phrase <= FLOW_WORDS ? phraseText(text, words, first, end) : opening;
}

// 'The target set in the joint statement', 'Remittances sent by Vietnamese in Malta'.
const FLOWING =
  /^(?:(?:trade|common|new)\s)?(?:targets?|goals?|objectives?|remittances|loans|grants|aid|sales|purchases)$/i;

/** So many words of a clause are told with what opens the sentence. */
const FLOW_WORDS = 7;

/** 'Goods that Vietnam sold to Laos brought in': the subject with its relative clause. */
function insideClause({ words, text }: Pick<Site, 'text' | 'words'>, end: number): string | null {
  const that = lastIndex(words, end - 2, ({ lower }) => /^(?:that|which)$/.test(lower), 6);
  if (that === null || that < 1 || words.slice(that, end).some(({ pos, text }) => text === ',' || pos === 'QTY'))
    return null;
  if (!words.slice(that, end).some(({ pos }) => pos === 'VERB')) return null;
  const start = nounPhraseBefore(words, that - 1);
  return start === null || end - start > 12 ? null : phraseText(text, words, start, end);
}

const isExpectation = (words: readonly Word[], at: number) => EXPECTED.has(words[at]?.lower ?? '');

/** 'Trade grew in 2021, reaching 5 billion': the subject of the verb before, when that verb moves figures too. */
function growingBefore(site: Pick<Site, 'text' | 'words'>, from: number, depth: number): string | null {
  const verb = earlierVerb(site.words, from);
  if (verb === null) return null;
  const lower = site.words[verb]?.lower ?? '';
  const subject = subjectOf(site, verb, depth + 1);
  // 'The export turnover of the sector was alone in growing, reaching 29 billion'.
  return RISE.has(lower) || FALL.has(lower) || SIZED.test(subject ?? '') ? subject : null;
}

/** The subject of the sentence's first finite verb: what it is about, where nothing nearer says so. */
export function mainSubject(site: Site): string | null {
  for (let at = 1; at < site.at; at++) {
    const word = site.words[at];
    if (word?.text === ';') return null;
    if ((word?.pos === 'VERB' && !/ing$/.test(word.lower) && word.lower !== 'according') || word?.pos === 'AUX')
      return subjectOf(site, at);
  }
  return null;
}

// 'Exports, mainly of rice, rose': the phrase before the comma; else whatever opens the clause.
function clauseTopic(site: Pick<Site, 'text' | 'words'>, at: number): string | null {
  return nounText(site, skipTime(site.words, at));
}
