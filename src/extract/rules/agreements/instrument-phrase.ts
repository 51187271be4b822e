import type { AgreementKind } from '../../../dataset/agreement.ts';
import { allMatches } from '../../article/all-matches.ts';
import type { Span } from '../../find/mention.ts';
import { complementEnd } from './complement.ts';
import { findHeads, type InstrumentHead } from './instrument-head.ts';
import { instrumentKind } from './instrument-kind.ts';
import { parallelItems } from './parallel-items.ts';
import { subjectBehind } from './subject-behind.ts';

/** The noun phrase of a document: 'two memoranda of understanding on trade and fisheries'. */
export type InstrumentPhrase = Span & {
  head: InstrumentHead;
  kind: AgreementKind;
  /** How it is introduced: 'a', 'the', 'their', a number, or nothing. */
  determiner: 'a' | 'the' | 'possessive' | 'counted' | 'none';
  /** The words of number before it: 'more than a dozen', 'two'; empty when there are none. */
  counted: string;
  /** What each is on, or between whom, when the phrase goes through them: 'two agreements, one on X and the other on Y'. */
  items: string[] | null;
  /** What precedes the head without the determiner: 'free trade', 'Vietnam – Korea'. */
  modifiers: string;
  /** What follows it: 'on rice trading', 'for 2025-2030'; empty when nothing does. */
  complement: string;
  /** Its own words say that it was signed: it is what another document replaces, or what others 'signed too'. */
  signed?: true;
};

const STOP_WORDS = new Set(
  (
    'a an the its their his her our this that these those some several many any no each every other another certain various numerous of on in at to for from by with and or ' +
    'as while under into after following signed sign signing inked ink concluded conclude concluding exchanged exchange adopted adopt adopting issued issue reached reach existing ' +
    'implement implementing implemented early effective effectively full fully newly new more further such be is are was were been will would should has have had including namely ' +
    'two three four five six seven eight nine ten eleven twelve dozen dozens both via through about between regarding than witnessed handed over also not which who whose that where when it they he she ' +
    'called call propose proposed proposing negotiate negotiating negotiated finalise finalising finalize accelerate accelerating promote promoting complete completing expedite ratify ' +
    'ratified ratifying approve approved releasing release released deploy deploying realise use utilise using recent recently previous key important major based deliver launch launched ' +
    'relevant current related international national said first second third fourth latest last next one comprises comprise comprised includes include included welcomed welcome ' +
    'hailed violated jointly officially soon both carry carrying carried out besides apart aside alongside among beyond build building completed update updating updated upgrade upgrading renew renewing renewed prepare preparing drafting discussing discuss'
  ).split(' '),
);
const COUNT =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-\w+)?|several|many|some|dozens?|numerous|various|series|batch|number|set|\d+[- ](?:plus|odd))$/i;
const COUNTING =
  /^(?:(?:more|than|over|nearly|almost|about|around|some|up to|at least|a|an|the|number|series|batch|set|raft|host|range|total|dozens?|of|several|many|various|numerous|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-\w+)?|\d+-(?:plus|odd))\s+)*(?:dozens?|several|many|various|numerous|some|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-\w+)?)?\s*/i;
const DETERMINER = /^(?:(?:a|an|another|one|the|this|that|these|those|said|such|its|their|his|her|our)(?:\s+|$))*/i;
const TOKEN = /[\p{L}\d][\p{L}\p{M}\d.’'-]*|[–—-]/gu;
const NAME = /^\p{Lu}/u;
const QUALIFIES = /^(?:new|major|important|key|updated|upgraded|renewed|international|effective)$/;
/** 'a detailed plan': behind an article a word in -ed is no verb. */
const ADJECTIVE_AFTER = /^(?:an?|the|its|their|another)$/i;

/** The documents that a stretch of text speaks of, by start. */
export function findInstruments(text: string): InstrumentPhrase[] {
  const phrases: InstrumentPhrase[] = [];
  for (const head of findHeads(text)) {
    const before = phrases.at(-1);
    if (before && head.start < before.end && !cutBefore(text, before, head)) continue;
    const phrase = phraseOf(text, head);
    if (before && (isWithin(before, phrase) || isSameBundle(text, before, phrase))) before.end = phrase.end;
    else phrases.push(phrase);
  }
  return phrases;
}

/** 'a Joint Vision| document'. */
const isWithin = (before: Span, { start }: Span): boolean => start <= before.start && start < before.end;

/** 'six memoranda of understanding| and letters of intent', 'four MoUs| and one agreement': one lot of papers. */
function isSameBundle(text: string, before: InstrumentPhrase, phrase: InstrumentPhrase): boolean {
  return (
    before.determiner === 'counted' &&
    before.head.plural &&
    before.complement === '' &&
    ((phrase.determiner === 'none' && phrase.head.plural && phrase.complement === '') ||
      /^one \w+$/i.test(text.slice(phrase.start, phrase.head.end))) &&
    /^ (?:and|or) $/.test(text.slice(before.end, phrase.start))
  );
}

/** 'the memorandum on defence of 2011 and| the Joint Statement of 2024': the second document ends the first one's words. */
function cutBefore(text: string, phrase: InstrumentPhrase, { start, kind }: InstrumentHead): boolean {
  const inner = text.slice(phrase.head.end, start);
  const joint =
    /(?:,? (?:and|as well as|along with)|,)(?: to| with)? (?:the|a|an|another|one|two|its|their)(?: [\p{L}\d’'–-]+){0,5} $|,? (?:and|as well as) (?:joint |new |cooperation )?$/u.exec(
      inner,
    ) ?? (kind === 'minutes' ? /, (?:and )?$/.exec(inner) : null);
  if (!joint) return false;
  phrase.end = phrase.head.end + joint.index;
  phrase.complement = inner.slice(0, joint.index).trim().replace(/^,\s*/, '');
  return true;
}

function phraseOf(text: string, head: InstrumentHead): InstrumentPhrase {
  const from = Math.max(0, head.start - 90);
  const tokens = [...allMatches(text.slice(from, head.start), TOKEN)].map((match) => ({
    word: match[0],
    start: from + match.index,
  }));
  let start = head.start;
  let determiner: InstrumentPhrase['determiner'] = 'none';
  for (let i = tokens.length - 1, taken = 0; i >= 0 && taken < 7; i--, taken++) {
    const { word, start: at } = tokens[i]!;
    const gap = text.slice(at + word.length, start).replace(/\(\p{Lu}{2,8}\)/gu, ' ');
    if (/^\p{Lu}{2,8}$/u.test(word) && /\($/.test(text.slice(0, at))) continue;
    if (/[,;:.()“”"]/.test(gap) && !/^["“”]?\s*["“]?$/.test(gap)) break;
    // '3. Agreement on …': the number of an item.
    if (/^\d+\.$/.test(word)) break;
    const lower = word.toLowerCase();
    // 'finalise as soon as possible agreements on': no agreements that may be.
    if (lower === 'possible' && /\bas \w+ as $/.test(text.slice(0, at))) break;
    if (lower === 'a' || lower === 'an' || lower === 'another' || word === 'one') determiner = 'a';
    else if (
      /^(?:the|this|that|these|those|said|such|aforesaid|above|abovementioned|above-mentioned|most)$/.test(lower)
    )
      determiner = 'the';
    else if (/^(?:its|their|his|her|our)$/.test(lower)) determiner = 'possessive';
    else if (
      COUNT.test(lower) &&
      !/^\d{4}$/.test(word) &&
      !/^ ?(?:million|billion|trillion|percent|USD|years?|-)/.test(text.slice(at + word.length))
    )
      determiner = 'counted';
    if (determiner !== 'none') {
      start = at;
      break;
    }
    if (/['’]s?$/.test(word)) {
      determiner = 'possessive';
      break;
    }
    const next = tokens[i - 1]?.word ?? '';
    const right = text.slice(start).trimStart();
    const joinsNames =
      /^[–—-]$/.test(word) && ((NAME.test(right) && NAME.test(next)) || (/^\d/.test(right) && /^\d+$/.test(next)));
    // 'In Malta| documents were signed': where it was.
    if (start === head.start && NAME.test(word) && /^(?:in|at)$/i.test(next) && !NAME.test(head.word)) break;
    // 'Partnership and Cooperation Agreement' is one name.
    if (
      lower === 'and' &&
      NAME.test(text.slice(start).trimStart()) &&
      NAME.test(next) &&
      /^(?:Partnership|Comprehensive|Amity|Friendship|Trade|Promotion|Peace|Vietnam|Nam)$/.test(next)
    )
      continue;
    // 'a news exchange agreement'; one exchanges several
    if (lower === 'exchange' && start === head.start && !head.plural) {
      start = at;
      continue;
    }
    // 'an investment promotion and protection agreement'
    if (lower === 'and' && JOINED_SUBJECTS.test(text.slice(Math.max(0, at - 60), at))) continue;
    if (
      /^[–—-]$/.test(word)
        ? !joinsNames
        : (STOP_WORDS.has(lower) &&
            !/^(?:One|New|First)$/.test(word) &&
            !(ADJECTIVE_AFTER.test(next) && QUALIFIES.test(lower))) ||
          (/(?:ed|ly)$/.test(lower) &&
            !NAME.test(word) &&
            !ADJECTIVE_AFTER.test(next) &&
            !/^(?:integrated|supply)$/.test(lower))
    )
      break;
    start = at;
  }
  // 'a new cooperation agreement': the article stands before the word at which the name begins.
  if (determiner === 'none' && ARTICLE_AHEAD.test(text.slice(Math.max(0, start - 30), start))) determiner = 'a';
  const others = determiner === 'none' ? COUNT_AHEAD.exec(text.slice(Math.max(0, start - 30), start)) : null;
  if (others) {
    determiner = 'counted';
    start -= others[0].length;
  }
  const adjective = ALREADY.exec(text.slice(Math.max(0, start - 40), start));
  if (adjective && determiner === 'none') {
    determiner = 'the';
    start -= adjective[1]!.length;
  }
  const measure =
    determiner === 'none' || determiner === 'counted'
      ? (determiner === 'none' ? A_NUMBER : MEASURE).exec(text.slice(Math.max(0, start - 30), start))
      : null;
  if (measure) {
    determiner = 'counted';
    start -= measure[0].length;
  }
  const ofDozens = determiner === 'counted' ? OF_DOZENS.exec(text.slice(Math.max(0, start - 40), head.start)) : null;
  if (ofDozens && ofDozens[0].length > head.start - start) start = head.start - ofDozens[0].length;
  const end = complementEnd(text, head);
  const lead = text.slice(start, head.start).trim();
  const modifiers = lead.replace(determiner === 'counted' ? COUNTING : DETERMINER, '');
  const counted = determiner === 'counted' ? lead.slice(0, lead.length - modifiers.length).trim() : '';
  const pair = head.plural ? ONE_AND_OTHER.exec(text.slice(head.end, head.end + 200)) : null;
  const items = pair ? [`on ${pair[2]!}`, `on ${pair[3]!}`] : null;
  if (pair)
    return {
      start,
      // What stands between may hold the verb: 'two agreements| were signed: one on …'.
      end: pair.groups!.aside ? end : head.end + pair[0].length,
      head,
      counted,
      items,
      kind: instrumentKind(head, modifiers, pair[0]),
      determiner,
      modifiers,
      complement: pair[0].trim().replace(/^,\s*/, ''),
    };
  const parallel = head.plural ? parallelItems(text, head) : null;
  if (parallel)
    return {
      start,
      end: parallel.end,
      head,
      counted,
      items: parallel.items,
      kind: instrumentKind(head, modifiers, parallel.items.join(' ')),
      determiner,
      modifiers,
      complement: text.slice(head.end, parallel.end).trim().replace(/^,\s*/, ''),
    };
  // A document told of before has its subject; only of a new one the verb behind it tells it.
  const behind = end === head.end ? subjectBehind(text, head, determiner) : null;
  return {
    start,
    end,
    head,
    counted,
    items: behind?.items ?? null,
    kind: instrumentKind(head, modifiers, text.slice(head.end, end)),
    determiner,
    modifiers,
    complement: behind?.complement ?? text.slice(head.end, end).trim().replace(/^,\s*/, ''),
  };
}

/** What stands before the 'and' of 'an investment promotion| and protection agreement'; 'a statement and agreement' are two. */
const JOINED_SUBJECTS =
  /\b(?:an?|the|its|their|new) (?:(?!\w*(?:ed|ing|ly|agreement|memorandum|mou|statement|protocol|treaty|declaration|plan|programme|program|letter|minutes|pact|deal|convention|document|contract|talks|visit)\b)[\p{L}-]+ ){1,3}$/iu;

/** 'the signed agreements', 'implement existing agreements' are none that is being signed. */
const ALREADY =
  /\b(?:the|including|[a-z]+ing|implement|carry out|execute|review|its|their|our|these|those|all|of|implement\w*|carry out|realise|previously|newly|recently|already)[ -]((?:\w+ly[ -])?(?:signed|concluded|reached|agreed|inked|existing)\s)$/;
/** 'more than three| dozen'. */
const OF_DOZENS =
  /\b(?:(?:more than|over|nearly|almost|about|around|some|at least|up to) )?(?:two|three|four|five|six|seven|eight|nine|ten) dozen (?:[\w-]+ ){0,4}$/i;
const ARTICLE_AHEAD =
  /\b(?:a|an) (?:(?:new|key|major|important|recent|first|second|third|further|bilateral|international|(?:newly[- ]|freshly[- ]|duly )?(?:signed|ratified|renewed|revised|updated|concluded|agreed|shelved|proposed|planned|completed)) )+$/i;
/** 'two other| memoranda'. */
const COUNT_AHEAD =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a (?:number|range|series) of) (?:other|more|new|further|additional) $/i;
const A_NUMBER = /\b(?:a (?:number|series|batch|set|raft|host|range|lot) of|dozens of)\s$/i;
const MEASURE =
  /\b(?:(?:more than|over|nearly|almost|about|around|some|up to|at least)(?: a)?|a (?:number|series|batch|set|raft|host|range|total|dozen) of|dozens of|a)\s$/i;

const ONE_AND_OTHER =
  /^(?<aside>(?:[^;:.]|\.\d){3,110}(?=:| –| -))?(?:,|:| –| -)? one(?: of them)? (?:on|for|concerning|regarding) ([^;]{3,80}?)(?: \([^)]*\))?(?:,? (?:and|while)|,) (?:the other|another|one|the second)(?: one)? (?:on|for|concerning|regarding) ([^;]{3,90}?)(?: \([^)]*\))?(?=,? (?:were|was|have|has|had|are|is|will|between|by|during|as|in the presence)\b|[,;]|\.?$)/i;
