import type { Agreement } from '../../../dataset/agreement.ts';
import type { Block, Document } from '../../document.ts';
import { readNumberWord } from '../../find/quantities/number-word.ts';
import type { Draft } from '../rule.ts';
import { sentenceAt } from '../sentence-at.ts';

type AgreementDraft = Draft<Agreement>;
type Placed = {
  draft: AgreementDraft;
  block: Block['kind'];
  story: number;
  words: Set<string>;
  counted: boolean;
  /** It stands in the first two sentences of its story. */
  lead: boolean;
  itemised: boolean;
};

const MOST_EVIDENCE = 3;
/** What is planned in one sentence is only loosely spoken of as existing in another. */
const RANK = { signed: 3, adopted: 3, planned: 2, 'in-force': 1 } satisfies Record<Agreement['status'], number>;
const EMPTY_WORDS = new Set(
  'a an the of on for in to year years long term new awaited landmark historic between and with its their two both sides countries vietnam viet nam vietnamese agreement agreements memorandum understanding mou mous document documents cooperation joint plan action ministries agencies programme program statement bilateral protocol pact accord letter intent arrangement'.split(
    ' ',
  ),
);

/**
 * One record for each document of an article. The head and the body of a story speak of the same document, so does a later
 * sentence that repeats its name; the fullest name stays. An uncounted bundle gives way to the documents it holds.
 */
export function mergeAgreements(drafts: readonly AgreementDraft[], document: Document): AgreementDraft[] {
  const placed = drafts.map((draft) => place(draft, document));
  const kept: Placed[] = [];
  for (const item of placed) {
    const same = kept.find((other) => isSame(other, item));
    if (same) absorb(same, item);
    else kept.push(item);
  }
  return kept.filter((item) => !isEmptiedBundle(item, kept)).map((item) => item.draft);
}

function place(draft: AgreementDraft, document: Document): Placed {
  const sentence = sentenceAt(document, draft.evidence[0]!.start);
  const words = new Set(
    draft.name
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word) && !/^\d{1,2}$/.test(word)),
  );
  return {
    draft: { ...draft, evidence: [...draft.evidence] },
    block: sentence?.block.kind ?? 'paragraph',
    story: sentence?.story ?? -1,
    words,
    lead: sentence !== undefined && document.stories[sentence.story]!.sentences.indexOf(sentence) < 3,
    itemised: /(?::|,? namely)\s*(?:a|an|the|one|two|mou)\b/i.test(
      sentence ? document.text.slice(draft.evidence[0]!.start, sentence.end) : '',
    ),
    counted:
      draft.rule === 'agreements/document-bundle' &&
      /^(?:(?:a total of|over|nearly|almost|about|around|some|up to|at least) )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more than|dozens?)/i.test(
        draft.name,
      ),
  };
}

function isSame(a: Placed, b: Placed): boolean {
  if (!a.draft.partners.some((partner) => b.draft.partners.includes(partner))) return false;
  const bundles =
    Number(a.draft.rule === 'agreements/document-bundle') + Number(b.draft.rule === 'agreements/document-bundle');
  if (bundles === 1) return false;
  // A bundle without a number is the one that another sentence counts; two numbers are two bundles.
  if (bundles === 2 && a.draft.evidence[0]!.start === b.draft.evidence[0]!.start && a.draft.name !== b.draft.name)
    return false;
  if (bundles === 2)
    return (
      a.draft.name.toLowerCase() === b.draft.name.toLowerCase() ||
      (a.story === b.story && (!a.counted || !b.counted || countOf(a) === countOf(b)))
    );
  // The head's 'rice deal' is the body's memorandum on the rice trade.
  if (
    a.story === b.story &&
    isHead(a) !== isHead(b) &&
    [a, b].some((item) => isHead(item) && JUST_A_DEAL.test(item.draft.name)) &&
    [...a.words].some((word) => b.words.has(word)) &&
    a.draft.status === b.draft.status
  )
    return true;
  if ([a, b].some((item) => isList(item) && JUST_A_DEAL.test(item.draft.name))) return true;
  if (isKnownByYear(a, b) || isKnownByYear(b, a)) return true;
  if (isSpokenOfAgain(a, b) || isSpokenOfAgain(b, a)) return true;
  if (isOfAnotherYear(a, b) || isOfAnotherYear(b, a)) return false;
  if (a.draft.kind !== b.draft.kind && !(a.draft.name.includes('(') || b.draft.name.includes('('))) return false;
  // 'its free trade agreement with Vietnam (EVFTA)'.
  if (isFreeTrade(a) && isFreeTrade(b) && (a.words.size <= 2 || b.words.size <= 2)) return true;
  // What leaders agreed to sign is what they signed.
  if (
    a.story === b.story &&
    a.draft.kind === 'joint-statement' &&
    b.draft.kind === 'joint-statement' &&
    (a.words.size === 0 || b.words.size === 0) &&
    [a, b].some(({ draft }) => draft.status === 'planned')
  )
    return true;
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  // Two items of one list are two documents however alike their words are.
  if (a.draft.evidence[0]!.start === b.draft.evidence[0]!.start && a.draft.name !== b.draft.name) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const smaller = Math.min(a.words.size, b.words.size);
  const larger = Math.max(a.words.size, b.words.size);
  if (smaller > 0 && shared / smaller >= 0.6)
    return (
      !yearsDiffer(a.words, b.words) &&
      (shared > 1 || shared === larger || a.draft.status === b.draft.status || isHead(a) || isHead(b))
    );
  // The title and the list of headlines of a roundup announce what its stories tell.
  if (isList(a) || isList(b)) return a.draft.status === b.draft.status || shared > 0;
  if (a.story !== b.story || a.draft.status !== b.draft.status) return false;
  // 'inked a ten-year memorandum on May 20', told again with its subject.
  if (a.lead && !b.lead && a.words.size === 0 && a.draft.date?.length === 10 && a.draft.date === b.draft.date)
    return true;
  return (
    isHead(a) ||
    isHead(b) ||
    (smaller === 0 &&
      (a.draft.kind === 'minutes' ||
        a.draft.kind === 'joint-statement' ||
        (a.draft.kind === 'action-plan' && nounOf(a) === nounOf(b))))
  );
}

/** Headlines call any document a deal. */
const JUST_A_DEAL = /\b(?:deal|pact|accord|document|paper|text)s?$/i;

/** 'cooperation plan' of 'Cooperation plan for 2020'. */
const nounOf = ({ draft }: Placed): string => draft.name.toLowerCase().split(/ (?:for|on|between|in|of) /)[0]!;

const isFreeTrade = ({ draft }: Placed): boolean => /\bfree trade agreement\b/i.test(draft.name);

/** 'CEPA' of 'the economic partnership agreement (CEPA)'. */
const isShortFor = (short: Placed, long: Placed): boolean =>
  /^\p{Lu}[\p{L}]{2,8}$/u.test(short.draft.name) &&
  (long.draft.name.includes(`(${short.draft.name})`) ||
    (/^cepa$/i.test(short.draft.name) && /\beconomic partnership agreement\b/i.test(long.draft.name)));

function yearsDiffer(a: Set<string>, b: Set<string>): boolean {
  const years = (words: Set<string>) => [...words].filter((word) => /^(?:19|20)\d{2}$/.test(word));
  const [first, second] = [years(a), years(b)];
  return first.length > 0 && second.length > 0 && !first.some((year) => second.includes(year));
}

/** 'the trade agreement of 2015' is not the one signed this year. */
function isOfAnotherYear({ draft }: Placed, other: Placed): boolean {
  const year = /\bof ((?:19|20)\d{2})$/.exec(draft.name)?.[1];
  return year !== undefined && other.draft.date?.length === 10 && !other.draft.date.startsWith(year);
}

/** 'the 2014 agreement' is the one on crime that was signed that year. */
function isKnownByYear({ draft, story }: Placed, other: Placed): boolean {
  const year =
    /^((?:19|20)\d{2}) (?:agreement|memorandum(?: of understanding)?|MoU|MOU|pact|accord|deal|treaty|protocol)$/.exec(
      draft.name,
    )?.[1] ??
    /^(?:agreements?|memorand(?:um|a)(?: of understanding)?|MoUs?|MOUs?|pacts?|accords?|deals?|treaty|protocols?) of ((?:19|20)\d{2})$/i.exec(
      draft.name,
    )?.[1];
  return year !== undefined && story === other.story && other.draft.date?.startsWith(year) === true;
}

/** 'Under the rice MoU, …' is the memorandum on the rice trade whose signing was told before. */
function isSpokenOfAgain({ draft, story, words }: Placed, before: Placed): boolean {
  return (
    draft.status === 'in-force' &&
    before.draft.status === 'signed' &&
    draft.date === null &&
    story === before.story &&
    draft.kind === before.draft.kind &&
    draft.evidence[0]!.start > before.draft.evidence[0]!.start &&
    words.size > 0 &&
    [...words].every((word) => before.words.has(word))
  );
}

function isList({ block }: Placed): boolean {
  return block === 'title' || block === 'headline-list';
}

function isHead({ block }: Placed): boolean {
  return block === 'title' || block === 'story-head' || block === 'caption' || block === 'headline-list';
}

function absorb(kept: Placed, other: Placed): void {
  const { draft } = kept;
  const longer =
    kept.counted !== other.counted
      ? other.counted
      : other.draft.name.length > draft.name.length
        ? isHead(kept) || !isHead(other)
        : isHead(kept) && !isHead(other) && other.words.size > 0;
  if (longer) {
    draft.name = other.draft.name;
    kept.words = other.words;
    kept.counted = other.counted;
    kept.block = other.block;
    draft.evidence.unshift(...other.draft.evidence);
  } else {
    draft.evidence.push(...other.draft.evidence);
  }
  const [was, is] = [draft.status, other.draft.status];
  if (RANK[is] > RANK[was]) {
    draft.status = is;
    draft.rule = other.draft.rule;
    // The day on which it took effect is not the one of the signing.
    if (was === 'in-force') draft.date = null;
  }
  if (is === 'in-force' && draft.status !== 'in-force') other.draft.date = null;
  if (other.draft.date !== null && (draft.date === null || other.draft.date.length > draft.date.length))
    draft.date = other.draft.date;
  if (draft.kind === 'other') draft.kind = other.draft.kind;
  if (other.draft.weight === 'core') draft.weight = 'core';
  const seen = new Set<number>();
  draft.evidence = draft.evidence
    .filter((span) => !seen.has(span.start) && seen.add(span.start))
    .slice(0, MOST_EVIDENCE);
}

/** 'Two agreements with the EU', of which no more is said than how many they are. */
const ONLY_COUNTED =
  /^(?:two|three|four|five|six|\d{1,2}) (?:[\w-]+ )?(?:agreements|documents|memoranda|memorandums|MoUs|pacts|treaties|deals)(?: with [^,;]{2,40})?$/i;

function isEmptiedBundle(item: Placed, all: readonly Placed[]): boolean {
  if (item.draft.status === 'planned' && ONLY_COUNTED.test(item.draft.name)) {
    const named = all.filter(
      (other) =>
        other !== item &&
        other.story === item.story &&
        other.draft.status === 'planned' &&
        other.draft.evidence[0]!.start >= item.draft.evidence[0]!.start,
    ).length;
    return named >= (countOf(item) ?? Number.POSITIVE_INFINITY);
  }
  if (item.draft.rule !== 'agreements/document-bundle') return false;
  if (all.some((other) => other.draft.rule === 'agreements/itemised-bundle' && other.story === item.story)) return true;
  const named = all.filter(
    (other) => other.story === item.story && other.draft.status === 'signed' && other.draft.rule !== item.draft.rule,
  ).length;
  // '14 documents' of which three are named are still 14, and nothing more once most are; of those 'between the ministries' one alone is not all.
  return item.counted
    ? named > (countOf(item) ?? Number.POSITIVE_INFINITY) / 2
    : named > (/\bbetween\b/.test(item.draft.name) ? 1 : 0);
}

/** How many documents a bundle says it holds; null when it only says that there are many. */
function countOf({ draft }: Placed): number | null {
  const word =
    /^(?:(?:A total of|More than|Over|Nearly|About|Around|Some|Up to) )?([\w-]+)/i.exec(draft.name)?.[1] ?? '';
  return /^\d+$/.test(word) ? Number(word) : readNumberWord(word.toLowerCase());
}
