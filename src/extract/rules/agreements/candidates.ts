import type { AgreementStatus } from '../../../dataset/agreement.ts';
import type { Document, Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { sought } from '../../triggers/triggers.ts';
import { proseOf } from '../prose-of.ts';
import type { RuleContext } from '../rule.ts';
import { isDraftText } from './draft-text.ts';
import { elidedHeads } from './elided-heads.ts';
import { findInstruments, type InstrumentPhrase } from './instrument-phrase.ts';
import {
  ASKED,
  GOES_ON,
  ITEM_SIGN,
  ITEMISED,
  introducedAs,
  LIST_FOLLOWS,
  LIST_HEAD,
  LIST_ITEM,
  NAMING,
  RECAPITULATES,
  SIGNING,
} from './list-words.ts';
import { onceMore } from './once-more.ts';
import { statusCue, tellsOnlyWhatItHolds } from './status-cue.ts';
import { allInOneSentence, startsTurn, toldInTurn } from './told-in-turn.ts';
import { unnamedPacts } from './unnamed-pacts.ts';
import { signedNext, stillTalkedOf, untoldStatus } from './untold-status.ts';

/** A document that a sentence speaks of, with what is said to have become of it. Offsets of `phrase` count in the sentence. */
export type Candidate = {
  sentence: Sentence;
  words: string;
  phrase: InstrumentPhrase;
  status: AgreementStatus | null;
  side: 'before' | 'after' | null;
  /** The documents, this one among them, of which one verb tells the same: what dates one of them dates all. */
  group: Candidate[];
  /** The documents, told of before only by their number, that this is one of. */
  oneOf?: Candidate;
};

const GATE = sought(
  /memorand|mou|understanding|exchanges? of (?:diplomatic )?(?:notes|letters)|records? of disc|strategy|blueprint|charter|papers|texts|instruments|agreement|treat(?:y|ies)|convention|joint|terms of reference|\btor\b|minutes|protocol|plan|programme|program|road ?map|letters? of (?:friendship|exchange|cooperation)|intent|pact|document|deal|fta|accord|regulation|arrangement|diplomatic note|code of conduct|declaration|compact|lease|statement|framework|cepa|evipa|vjepa|visa (?:waiver|exemption)|contract/i,
);
/** Joins of two documents under one verb: 'signed a protocol and| an agreement'. */
const COORDINATED =
  /^(?:(?: (?:in|on|of) [\w ]{3,20})?, (?:and )?(?:a |an |the )?|(?:,? ?(?:and|as well as|along with|together with|or|plus)|,|;(?: and| as well as)?|, while)(?:,? (?:lastly|finally|last(?:ly)? but not least),?)?(?: (?:also|then|to|of|on|for))?(?: (?:a|an|the|one|two|three|another))? ?)$/i;
/** 'the CEPA, the first| trade deal with an Arab country': the same document in other words. */
const ALSO_CALLED =
  /^, (?:also |itself |already )?(?:the|its|a|an|Vietnam['’]s) (?:first|second|third|fourth|fifth|only|latest|most [\w-]+|\w+est)(?: [\w-]+){0,3} $/;

/** 'a memorandum on trade, which replaces that of 2009, and| an agreement on ports'. */
const AFTER_AN_ASIDE =
  /^, (?:which|that|first|valid|signed|replacing|worth|in|under|the) [^;]{3,110}?, (?:and|as well as|along with|plus) (?:also )?$/;

/** 'prepare more of them, among which an MoU on …'. */
const NEW_ONES =
  /\b(?:finish\w*|complet\w+|negotiat\w+|draft\w*|prepar\w+|propos\w+|to sign|to conclude)\b[^;]{0,60}\b(?:including|such as|namely|among them)\s*$/i;

/** ': the trade agreement (EVFTA)| and the one on investment (|EVIPA)'. */
const AND_THE_ONE =
  /^\)?,? and (?:the|an) (?:one|other|accompanying|companion|sister)(?: one)?(?: on [^,;()]{3,40})? \($/;

/** 'will sign an agreement on ports| and exchange a| letter'. */
const AND_SIGN = /^,? and (?:then |also )?(?:sign|ink|exchange|conclude|adopt|issue|seal) $/;

const cache = new WeakMap<Story, Candidate[]>();

/** The documents of a story, each with the status that its own words, or the list it stands in, give it. */
export function candidatesOf({ document, story }: RuleContext): Candidate[] {
  const known = cache.get(story);
  if (known) return known;
  const found: Candidate[] = [];
  let listed: AgreementStatus | null = null;
  let open: AgreementStatus | null = null;
  let last: { phrase: InstrumentPhrase; index: number } | null = null;
  let lately: { status: AgreementStatus; index: number } | null = null;
  let series: Series | null = null;
  for (const sentence of proseOf(story)) {
    const words = document.text.slice(sentence.start, sentence.end);
    const here: Candidate[] = [];
    found.push(...unnamedPacts(sentence, words));
    const before: AgreementStatus | null = listed;
    const earlier = last !== null && sentence.index - last.index <= 2 ? last.phrase : null;
    const turns = inTurn(words, series, sentence);
    if (!sentence.signs.test(words, GATE) && turns.length === 0 && !(earlier && onceMore(words, earlier).length > 0)) {
      listed = null;
      if (ASKED.test(words)) lately = { status: 'signed', index: sentence.index };
      if (sentence.signs.test(words, LIST_HEAD)) open = introducedAs(words) ?? recent(lately, sentence);
      else if (!LIST_ITEM.test(words)) open = null;
      continue;
    }
    for (const phrase of instrumentsIn(words, earlier, turns)) {
      const cue = statusCue(words, phrase);
      const own = cue?.status ?? null;
      let status = phrase.signed ? 'signed' : (cue?.status ?? null);
      const previous = here.at(-1);
      const apposed =
        previous?.phrase.kind === 'treaty' &&
        phrase.kind === 'treaty' &&
        // 'a trade pact, a tax treaty and a visa waiver' are a list.
        (previous.phrase.determiner !== 'a' || phrase.determiner !== 'a') &&
        words.slice(previous.phrase.end, phrase.start) === ', ';
      // 'the Hanoi Convention, a landmark treaty' and 'the pact on investment, the EVIPA' are one document.
      if (apposed && phrase.determiner === 'a' && (phrase.complement === '' || previous.phrase.head.name !== null))
        continue;
      if (previous && ALSO_CALLED.test(words.slice(previous.phrase.end, phrase.start))) continue;
      if (apposed && phrase.determiner === 'the' && phrase.head.name !== null && previous.phrase.head.name === null)
        here.pop();
      if (
        previous &&
        COORDINATED.test(withoutTime(words.slice(previous.phrase.end, phrase.start))) &&
        (status === null || (status === 'in-force' && cue?.side !== 'after'))
      )
        status = previous.status;
      if (
        previous?.status &&
        status === null &&
        phrase.determiner === 'a' &&
        AFTER_AN_ASIDE.test(words.slice(previous.phrase.end, phrase.start))
      )
        status = previous.status;
      if (
        previous?.status &&
        (status === null || (status === 'in-force' && cue?.side !== 'after')) &&
        goesWith(words, previous.phrase, phrase)
      )
        status = previous.status;
      if (previous?.status && status === null && AND_THE_ONE.test(words.slice(previous.phrase.end, phrase.start)))
        status = previous.status;
      if (previous?.status === 'planned' && AND_SIGN.test(words.slice(previous.phrase.end, phrase.start)))
        status = 'planned';
      if (status === null && phrase.determiner === 'a' && NEW_ONES.test(words.slice(0, phrase.start)))
        status = 'planned';
      const lead = words.slice(previous?.phrase.end ?? 0, phrase.start);
      if ((status === null || status === 'in-force') && ITEMISED.test(lead))
        status = previous?.status ?? listed ?? introducedAs(lead) ?? status;
      // 'Three papers were signed. A letter of intent deals with patrols.'
      if (
        status === 'in-force' &&
        cue?.side === 'after' &&
        phrase.determiner === 'a' &&
        tellsOnlyWhatItHolds(words.slice(phrase.head.end))
      )
        status = recent(lately, sentence) ?? status;
      if (
        (turns.includes(phrase) && status !== 'planned') ||
        (status === null && here.length === 0 && startsTurn(words.slice(phrase.start, phrase.head.end), phrase))
      )
        status = series?.whole.status ?? recent(lately, sentence);
      const isItem = open !== null && previous === undefined && ITEM_SIGN.test(lead);
      if (isItem && status !== 'planned') status = open;
      if (isDraftText(words, phrase)) status = 'planned';
      const candidate: Candidate = { sentence, words, phrase, status, side: cue?.side ?? null, group: [] };
      if (turns.includes(phrase) && series) candidate.oneOf = series.whole;
      const told = here.at(-1);
      candidate.group = told && status !== null && status !== own && status === told.status ? told.group : [];
      candidate.group.push(candidate);
      here.push(candidate);
    }
    backfill(here, words);
    alongWith(here, words);
    if (ASKED.test(words)) lately = { status: 'signed', index: sentence.index };
    const asked = NAMING.test(words) ? recent(lately, sentence) : null;
    if (asked !== null) for (const candidate of here) if (candidate.status !== 'planned') candidate.status = asked;
    const going = GOES_ON.test(words) ? (before ?? recent(lately, sentence)) : null;
    if (going !== null) for (const candidate of here) candidate.status ??= going;
    if (RECAPITULATES.test(words)) {
      const told = sentenceBefore(document, sentence);
      for (const candidate of here) if (candidate.status === null && SIGNING.test(told)) candidate.status = 'signed';
    }
    for (const candidate of here) {
      candidate.status ??= signedNext(sentenceAfter(document, sentence), here.length);
      candidate.status ??= untoldStatus(words, candidate.phrase);
      candidate.status ??= stillTalkedOf(sentenceAfter(document, sentence), candidate.phrase);
    }
    listed = listedStatus(here);
    if (listed !== null) lately = { status: listed, index: sentence.index };
    if (LIST_FOLLOWS.test(words)) open = listed ?? introducedAs(words) ?? before ?? recent(lately, sentence);
    else if (here.length === 0 ? !LIST_ITEM.test(words) : !ITEM_SIGN.test(words.slice(0, here[0]!.phrase.start)))
      open = null;
    const named = here.at(-1)?.phrase;
    if (named) last = { phrase: named, index: sentence.index };
    found.push(...here);
    const whole = here.find(isWhole);
    if (whole) series = { whole, index: sentence.index };
    else if (series && (turns.length > 0 || here.length > 0)) series.index = sentence.index;
  }
  cache.set(story, found);
  return found;
}

type Series = { whole: Candidate; index: number };
/** How many sentences may stand between two that go through the documents counted before. */
const TURN_WITHIN = 2;

/** 'five documents| were signed', of which the next sentences may tell one by one. */
const isWhole = ({ phrase, status }: Candidate): boolean =>
  phrase.head.plural && phrase.determiner !== 'the' && phrase.items === null && status !== null && status !== 'adopted';

function inTurn(words: string, series: Series | null, sentence: Sentence): InstrumentPhrase[] {
  if (series === null || sentence.index - series.index > TURN_WITHIN) return [];
  // What one sentence says of all of them is read by the rule on bundles.
  if (sentence.index - series.whole.sentence.index === 1 && allInOneSentence(words)) return [];
  return toldInTurn(words, series.whole.phrase);
}

/** ' in Hanoi on May 7, and an': what stands between two documents without when and where. */
const withoutTime = (between: string): string =>
  between.replace(
    /^(?: (?:in|on|at|for|during) (?:the (?:years?|period) )?[\p{L}\d][\p{L}\d .–-]{2,30}?)+(?=,? and |, )/u,
    '',
  );

/** The documents that a sentence names, with those whose noun it, or the sentence before it, leaves out, by start. */
function instrumentsIn(
  words: string,
  earlier: InstrumentPhrase | null,
  turns: readonly InstrumentPhrase[],
): InstrumentPhrase[] {
  const phrases = findInstruments(words).filter((one) => !turns.some((turn) => overlap(turn, one)));
  const found = earlier ? onceMore(words.slice(0, phrases[0]?.start), earlier) : [];
  found.push(...turns.filter((turn) => !found.some((one) => overlap(turn, one))));
  phrases.forEach((phrase, i) => {
    const until = phrases[i + 1]?.start ?? words.length;
    const elided = elidedHeads(words.slice(0, until), phrase);
    const again = onceMore(words.slice(0, until), phrase, phrase.end).filter(
      (one) => !elided.some((other) => overlap(one, other)) && !turns.some((turn) => overlap(one, turn)),
    );
    found.push(phrase, ...elided, ...again);
  });
  return found;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** 'an MoU on rice, signed at sea, another| on fish', 'two pacts were exchanged, along with| a letter of intent'. */
function goesWith(words: string, previous: InstrumentPhrase, phrase: InstrumentPhrase): boolean {
  return (
    /^(?:another|a second|a third|a fourth|a fifth|one more|one|the (?:second|third|fourth|fifth|other|last|latter))(?: one)?$/i.test(
      words.slice(phrase.start, phrase.head.end),
    ) ||
    /,? (?:along with|together with|as well as|in addition to|not to mention) $/.test(
      words.slice(previous.end, phrase.start),
    )
  );
}

/** How far behind the telling of a signing its list may stand. */
const LIST_WITHIN = 5;

function recent(lately: { status: AgreementStatus; index: number } | null, sentence: Sentence): AgreementStatus | null {
  return lately !== null && sentence.index - lately.index <= LIST_WITHIN ? lately.status : null;
}

/** What a sentence said last of its documents; that they were signed outweighs the rest. */
function listedStatus(here: readonly Candidate[]): AgreementStatus | null {
  if (here.some(({ status }) => status === 'signed')) return 'signed';
  return here.findLast(({ status }) => status !== null)?.status ?? null;
}

const ALONG_WITH = /^(?:Along with|Together with|In addition to|Besides|Apart from|As well as) $/;

/** 'Along with| a plan for tourism, the two signed| agreements on rice': signed like these. */
function alongWith(found: Candidate[], words: string): void {
  const [first, ...others] = found;
  if (!first || !ALONG_WITH.test(words.slice(0, first.phrase.start))) return;
  if (others.some(({ status }) => status === 'signed')) first.status = 'signed';
}

function sentenceAfter(document: Document, sentence: Sentence): string {
  const after = document.sentences[sentence.index + 1];
  return after && after.story === sentence.story ? document.text.slice(after.start, after.end) : '';
}

function sentenceBefore(document: Document, sentence: Sentence): string {
  const before = document.sentences[sentence.index - 1];
  return before && before.story === sentence.story ? document.text.slice(before.start, before.end) : '';
}

/** 'a tax agreement and an investment agreement| have been in effect'. */
const IN_FORCE_BOTH = /^[^,;]{0,60} (?:are|have|were|remain|took|came|entered)\b/;

/** 'Two agreements and two memoranda| were signed': the verb after the last document holds for all that are joined to it. */
function backfill(found: Candidate[], words: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [candidate, next] = [found[i]!, found[i + 1]!];
    const between = words.slice(candidate.phrase.end, next.phrase.start);
    if (
      candidate.status === null &&
      next.status !== null &&
      (next.status !== 'in-force' || (next.side === 'after' && IN_FORCE_BOTH.test(words.slice(next.phrase.end)))) &&
      (COORDINATED.test(between) || /^, [^;]{0,90}, and (?:\w+ )?$/.test(between))
    ) {
      candidate.status = next.status;
      next.group.unshift(candidate);
      candidate.group = next.group;
    }
  }
}
