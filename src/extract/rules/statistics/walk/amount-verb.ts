import { findPlaces } from '../../../find/places/find-places.ts';
import {
  AID,
  AID_VERBS,
  FALL,
  MOVED,
  OBJECT_VERBS,
  PART_VERBS,
  PUT_INTO,
  RISE,
  SAYING,
  STATE,
} from '../words/figure-words.ts';
import { ownerOf } from './owner-of.ts';
import { governor, leftOf, nounTextAfter, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

/** 'exported shrimp worth', 'invested 5 billion USD in 267 projects', 'provided 1 million USD to the Red Cross'. */
export function objectOf(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  // 'has since 2008 put 200 million USD into projects': taken for a noun.
  const into = PUT_INTO.has(words[left]?.lower ?? '') && words[site.at + 1]?.lower === 'into';
  const verb = into ? left : governor(site, left, 4);
  if (verb === null) return null;
  const lower = words[verb]?.lower ?? '';
  const put = PUT_INTO.has(lower) && words[site.at + 1]?.lower === 'into';
  const action = put ? 'investment' : OBJECT_VERBS.get(lower);
  // 'are committed to the 15 billion mark' gives nothing.
  if (lower === 'committed' && words[verb + 1]?.lower === 'to' && verb + 1 < left + 1) return null;
  // 'remit 4 billion USD home each year'.
  if (/^remit/.test(lower)) {
    const sender = subjectOf(site, verb);
    return { role: 'level', topic: sender === null ? 'remittances' : `remittances from ${sender}`, by: 'object' };
  }
  if (action !== undefined) return { role: 'level', topic: actionTopic(site, verb, action), by: 'object' };
  const given =
    words[left]?.mention?.kind === 'place' && verb === left - 1
      ? left
      : words[left]?.lower === 'with' && words[left - 1]?.mention?.kind === 'place' && verb === left - 2
        ? left - 1
        : null;
  if (given !== null && AID_VERBS.has(lower)) {
    const giver = subjectOf(site, verb);
    return { role: 'level', topic: `${giver === null ? '' : `${giver} `}aid for ${words[given]?.text}`, by: 'aid-to' };
  }
  if (AID_VERBS.has(lower) && (verb === left || words[verb + 1]?.pos === 'DET')) {
    const subject = subjectOf(site, verb);
    const recipient = recipientAfter(site);
    const what = [subject, 'aid', recipient].filter((part) => part !== null && part !== '').join(' ');
    return { role: 'level', topic: what === 'aid' ? null : what, by: 'aid-object' };
  }
  return null;
}

const WITH_VALUE = /^(\S.*?)\swith\s(?:an?\s|the\s)?(?:\w+\s)?(?:value|turnover)$/i;

/** 'He thanked Tokyo for over 2 million USD'. */
export function thankedFor(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'for') return null;
  const giver = words[left - 1];
  const verb = words[left - 2]?.pos === 'DET' ? left - 3 : left - 2;
  const thanks = /^(?:thank|thanks|thanked|thanking)$/.test(words[verb]?.lower ?? '');
  return thanks && giver?.mention?.kind === 'place'
    ? { role: 'level', topic: `aid from ${giver.text}`, by: 'thanked' }
    : null;
}

function recipientAfter(site: Site): string | null {
  const { words, at } = site;
  for (let next = at + 1; next <= at + 3; next++) {
    const word = words[next];
    if (word === undefined || /^[,;.]$/.test(word.text)) return null;
    if (/^(?:to|for)$/.test(word.lower)) {
      const phrase = nounTextAfter(site, next + 1) ?? nounTextAfter(site, next + 2, true);
      return phrase === null ? null : `${word.lower === 'to' ? 'for' : 'for'} ${phrase}`;
    }
  }
  return null;
}

/** 'Vietnamese exports of shrimp to Australia' from 'exported X worth of shrimp to Australia'. */
function actionTopic(site: Site, verb: number, action: string): string {
  const { words, at } = site;
  // 'is putting money into' has a doer, 'was put into' has none.
  const done = passive(words[verb - 1]?.lower) && !/ing$/.test(words[verb]?.lower ?? '');
  const subject = done ? null : subjectOf(site, verb);
  const next = words[at + 1]?.lower ?? '';
  let tail = '';
  if (/^(?:in|into|to|from|for|on)$/.test(next) && words[at + 2]?.pos !== 'DATE') {
    const phrase = nounTextAfter(site, at + 2) ?? (words[at + 2]?.pos === 'QTY' ? nounTextAfter(site, at + 3) : null);
    if (phrase !== null) tail = ` ${next === 'into' ? 'in' : next} ${phrase}`;
  }
  if (subject === null) return `${action}${tail}`;
  return /^(?:ex|im)ports$/.test(action) ? `${ownerOf(subject)}${action}${tail}` : `${doneBy(subject, action)}${tail}`;
}

/** 'Malta’s investment', but 'investment by Maltese investors'. */
const doneBy = (subject: string, action: string): string => {
  const [place] = findPlaces(subject);
  return place?.form === 'country' && place.start === 0 && place.end === subject.length
    ? `${subject}’s ${action}`
    : `${action} by ${subject}`;
};

const passive = (word: string | undefined) => /^(?:was|were|been|being|be|is|are)$/.test(word ?? '');

// 'Tourism earned 7 billion USD' tells of its earnings.
const EARNING = /^(?:(?:inbound|domestic|international|foreign|health|golf) )*tourism(?: (?:sector|industry))?$/i;

const earnedBy = (subject: string | null): string | null =>
  subject !== null && EARNING.test(subject)
    ? `earnings from ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`
    : subject;

/** 'trade reached 671.4 million USD', 'grew to', 'hit', 'came to'. */
export function stated(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  const verb = governor(site, left, 12);
  if (verb === null) return null;
  const lower = words[verb]?.lower ?? '';
  if (STATE.has(lower) || RISE.has(lower) || FALL.has(lower) || MOVED.has(lower)) {
    return { role: 'level', topic: subjectOf(site, verb), by: /^fetch/.test(lower) ? 'part' : 'stated' };
  }
  const giver =
    /^(?:made|makes|making)$/.test(lower) && words[verb + 1]?.lower === 'available' ? subjectOf(site, verb) : null;
  if (giver !== null) return { role: 'level', topic: `funding from ${giver}`, by: 'given' };
  if (PART_VERBS.has(lower)) return { role: 'level', topic: earnedBy(subjectOf(site, verb)), by: 'part' };
  if (AID.has(lower)) return null;
  // 'hope to make it 100 billion', 'Vietnam and Laos traded to the tune of 1.2 billion'.
  if (words[left]?.lower === 'it') return { role: 'level', topic: null, by: 'make-it' };
  if (/^(?:trade|traded|trading)$/.test(lower)) return { role: 'level', topic: 'two-way trade', by: 'traded' };
  const object = verb + 1 < left ? nounTextAfter(site, verb + 1) : null;
  // 'Vietnam exported goods with an estimated value of 99 billion'.
  const traded = WITH_VALUE.exec(object ?? '')?.[1];
  const flow = OBJECT_VERBS.get(lower);
  if (traded !== undefined && flow !== undefined) {
    const trader = subjectOf(site, verb);
    return { role: 'level', topic: `${ownerOf(trader)}${flow} of ${traded}`, by: 'object' };
  }
  return { role: 'level', topic: object ?? (SAYING.has(lower) ? null : subjectOf(site, verb)), by: 'verb' };
}
