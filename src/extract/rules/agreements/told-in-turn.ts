import { allMatches } from '../../article/all-matches.ts';
import { singular, splitList } from './agreement-name.ts';
import { clauseEnd, complementEnd } from './complement.ts';
import { instrumentKind } from './instrument-kind.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const NTH = 'first|second|third|fourth|fifth|sixth|seventh|eighth|last|final|latter|former';
const COUNT = '[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even';
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven'];
/** '|The third', '|Two of them', '|The others', '|Another one': of the documents told of before. */
const WHICH = `(?:(?:The|A|the|a) (?:${NTH}|other|remaining)(?: one)?|(?:The |the )?(?:remaining |other )?(?<count>${COUNT})(?: (?:others?|more|further ones))?|(?:The |the )?(?:others|rest)|[Oo]ne|[Aa]nother(?: one)?)(?: of (?:them|these|those|the (?:${COUNT})))?`;
const DAY =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\\d|the (?:occasion|same|sidelines|spot|table|agenda|way|list)';
/** What is said of it: what it is on, or between whom. */
const IS_ON = `,? (?:(?:is|was|are|were) )?(?:on(?! (?:${DAY}))|concerning|regarding|about(?! to\\b))`;
const COVERS =
  ' (?:also |in turn )?(?:concern(?:s|ed)?|cover(?:s|ed)?|deal(?:s|t)? with|relates? to|provides? for|regulates?|govern(?:s|ed)?|focus(?:es|ed)? on|has to do with|have to do with|(?:is|are|was|were) (?:devoted to|to do with))';
const BETWEEN =
  ',? (?:(?:is|was|are|were) )?(?:(?:signed|exchanged|inked|concluded|sealed|handed over|reached) )?(?:between|by (?=(?:the )?(?:two|both)\\b))';
const LINKS = ' (?:links?|pairs?|twins?|binds?|joins?|unites?|ties?|brings? together|linked|paired|brought together)';
/** ', signed by the two ministers,| covers': what stands between. */
const ASIDE = '(?:, (?:which|signed|exchanged|inked|concluded|to be)[^,;]{3,60},)?';
const TURN = new RegExp(
  `^(?:(?:And|Also|Finally|Lastly|Then),? )?${WHICH}(?:${ASIDE}(?:(?<on>${IS_ON})|(?<covers>${COVERS})|(?<between>${BETWEEN})|(?<links>${LINKS})))? (?=[\\p{L}\\d])`,
  'u',
);
/** 'One concerns tea|, another rice and| a third the work of cooks'. */
const NEXT = new RegExp(
  `(?:[,;] (?:and |while |whereas )?| and | while )(?=(?:another|the (?:${NTH}|other)|an?(?: [a-z]+)? (?:second|third|fourth|fifth))(?: one)? (?!of (?:the|its|their)\\b))`,
);
/** 'Among them were| one between the two ministries and one on ports'. */
const THEY_ARE =
  /^(?:(?:They|These|Those|The (?:documents|papers|texts|agreements|others)) (?:are|were|include|included|comprise|comprised|consist of)|Among (?:them|these|those|the (?:documents|papers|texts|agreements)) (?:are|were|is|was)) (?=one |another )/;
const ONE_ON = /\b(?:one|another|a (?:second|third|fourth|fifth))(?= (?:on|between|for|concerning|covering|about)\b)/g;

const ABOUT = '(?:(?:is|was|are|were) )?(?:on|about|covers?|concerns?|deals? with|relates? to|provides? for)';
const ONE_AND_THE_OTHER = new RegExp(
  `^(?:One|The (?:first|former))(?: one)?(?: of (?:them|these|the two))? ${ABOUT} (.+?),? (?:and |while )?(?:the other|another|the second|the latter)(?: one)?(?: ${ABOUT})? (.+?)[.]?$`,
  'i',
);
const A_THIRD = /\b(?:a|the) third\b/i;
const THEY_COVER = new RegExp(
  `^(?:They|These|The (?:documents|agreements|MoUs|memoranda|deals|pacts)|The (?:two|three|four)) ${ABOUT} (.+?)[.]?$`,
  'i',
);
/** 'They cover rice and tea|, and the ministries will be asked to extend them'. */
const NEXT_CLAUSE =
  /,? (?:and|but|while) (?:the |both |all |they |it |most )(?:[^,;]{0,60} )?(?:will|would|should|are|is|were|was|have|has|had|can|could|may)\b.*$/s;
const LONGEST_ITEM = 12;

/** What each of several documents is on, where one sentence goes through them all: 'One covers tea, the other rice.' */
export function allInOneSentence(words: string): string[] | null {
  const flat = words.replace(/\s+/g, ' ');
  const pair = A_THIRD.test(flat) ? null : ONE_AND_THE_OTHER.exec(flat);
  if (pair) return [pair[1]!, pair[2]!];
  const list = THEY_COVER.exec(flat);
  return list ? itemsOf(list[1]!.replace(NEXT_CLAUSE, '')) : null;
}

function itemsOf(list: string): string[] | null {
  const items = splitList(list).map((item) => item.replace(/^and /, ''));
  return items.length > 1 && items.length <= 8 && items.every((item) => item.split(' ').length <= LONGEST_ITEM)
    ? items
    : null;
}

/** The documents that a sentence takes out of those counted before: 'The third, on ports, …', 'Two of them concern …'. */
export function toldInTurn(words: string, whole: InstrumentPhrase): InstrumentPhrase[] {
  if (THEY_ARE.test(words))
    return allMatches(words, ONE_ON).flatMap((one) => {
      const at = one.index + one[0].length;
      const end = complementEnd(words, { ...whole.head, end: at });
      return end > at ? [phraseOf(whole, one.index, at, end, words.slice(at, end).trim(), null)] : [];
    });
  const found: InstrumentPhrase[] = [];
  for (let from = 0; ; ) {
    const next = NEXT.exec(words.slice(from + 1));
    const until = next ? from + 1 + next.index : words.length;
    const phrase = turnAt(words.slice(0, until), from, whole, found.length > 0);
    if (phrase === null) return found;
    found.push(phrase);
    if (!next) return found;
    from = until + next[0].length;
  }
}

/** `goesOn`: the verb may be left out, as in 'a third the work of cooks'. */
function turnAt(words: string, from: number, whole: InstrumentPhrase, goesOn: boolean): InstrumentPhrase | null {
  const turn = TURN.exec(words.slice(from));
  if (!turn) return null;
  const { count, on, covers, between, links } = turn.groups!;
  const verb = on ?? covers ?? between ?? links;
  if (verb === undefined && !goesOn) return null;
  const at = from + turn[0].trimEnd().length;
  const end =
    covers || links || verb === undefined
      ? clauseEnd(words, at + 1)
      : complementEnd(words, { ...whole.head, end: at - / (?:\w+)$/.exec(words.slice(0, at))![0].length });
  const subject = words.slice(at, end).trim();
  if (subject === '') return null;
  const head = at - (verb?.length ?? 0);
  const several = count !== undefined || /^(?:the )?(?:others|rest)/i.test(turn[0]);
  const items = several ? itemsOf(subject) : null;
  const split =
    items && (count === undefined || items.length === COUNTS.indexOf(count.toLowerCase()) + 2) ? items : null;
  const parties = between !== undefined || links !== undefined;
  return phraseOf(
    whole,
    from,
    head,
    end,
    `${parties ? 'between' : 'on'} ${subject}`,
    parties || split === null ? null : split.map((item) => `on ${item}`),
  );
}

function phraseOf(
  whole: InstrumentPhrase,
  start: number,
  at: number,
  end: number,
  complement: string,
  items: string[] | null,
): InstrumentPhrase {
  const word = /document|paper|text|instrument/i.test(whole.head.word) ? 'agreement' : singular(whole.head.word);
  const head = { ...whole.head, start, end: at, plural: false, name: null, word };
  return {
    ...whole,
    start,
    end,
    head,
    determiner: 'a',
    counted: '',
    modifiers: '',
    items,
    kind: instrumentKind(head, '', complement),
    complement,
  };
}

/** 'Another, on ports, was presented by …', where it is the first of its sentence. */
export function startsTurn(one: string, { start, head }: InstrumentPhrase): boolean {
  return start === 0 && !one.toLowerCase().includes(head.word.toLowerCase().slice(0, 4)) && STARTS.test(one);
}

const STARTS = new RegExp(`^${WHICH}$`);
