import { AID, AID_VERBS, FALL, OBJECT_VERBS, RAISE, RISE, STATE } from '../figure-words.ts';
import { isNoun, nounPhraseAfter, nounPhraseBefore, phraseText } from '../noun-phrase.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site, subjectOf } from './site.ts';

const COUNTED_WORTH =
  /\b(?:projects?|contracts?|deals?|agreements?|documents?|orders?|loans?)(?:\s(?:in|of|with)\s.*)?$/i;

/** What an amount of money or a measure is of. */
export function readAmount(site: Site): Reading {
  const change = changeOf(site) ?? differenceOf(site);
  if (change !== null) return change;
  return (
    sameInBrackets(site) ??
    afterGrowth(site) ??
    listed(site) ??
    spentOn(site) ??
    ofWhich(site) ??
    passiveSubject(site) ??
    givenAfter(site) ??
    fronted(site) ??
    gainedFrom(site) ??
    contentAfter(site) ??
    nounAfter(site) ??
    valuedBefore(site) ??
    gapped(site) ??
    raisedTo(site) ??
    objectOf(site) ??
    stated(site) ??
    inBrackets(site) ?? { role: 'level', topic: nearest(site), by: 'near' }
  );
}

/** 'an increase of 291 dong/litre', 'up 50 million USD': a change, not a level. */
function changeOf(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  const [of, noun] = [words[left], words[left - 1]];
  if (of?.lower === 'of' && /^(?:increase|rise|decrease|drop|decline|fall|reduction|jump)$/.test(noun?.lower ?? '')) {
    return {
      role: 'change',
      topic: null,
      falls: !/^(?:increase|rise|jump)$/.test(noun?.lower ?? ''),
      by: 'increase-of',
    };
  }
  if (/^(?:up|down)$/.test(of?.lower ?? ''))
    return { role: 'change', topic: null, falls: of?.lower === 'down', by: 'up' };
  if (of?.lower === 'by' && (RISE.has(noun?.lower ?? '') || FALL.has(noun?.lower ?? ''))) {
    return { role: 'change', topic: subjectOf(site, left - 1), falls: FALL.has(noun?.lower ?? ''), by: 'rose-by' };
  }
  return null;
}

/** '2 billion USD higher than the year before'. */
function differenceOf({ words, at }: Site): Reading | null {
  const more = /^(?:higher|more|lower|less)$/.exec(words[at + 1]?.lower ?? '');
  if (more === null || words[at + 2]?.lower !== 'than') return null;
  return { role: 'change', topic: null, falls: /^l/.test(more[0]), by: 'higher-than' };
}

/** "exports stood at 96.4 million, and imports at 436.5 million": the verb is left out. */
function gapped(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!/^(?:at|to)$/.test(words[left]?.lower ?? '') || !isNoun(words[left - 1])) return null;
  const start = nounPhraseBefore(words, left - 1);
  if (start === null || !/^(?:and|,|while|but)$/.test(words[start - 1]?.lower ?? '')) return null;
  const topic = nounText(site, left - 1);
  return topic === null ? null : { role: 'level', topic, by: 'gapped' };
}

/** '9.1 billion USD from exports to China' after 'gained', 'earned'. */
function gainedFrom(site: Site): Reading | null {
  const { words, at } = site;
  if (words[at + 1]?.lower !== 'from') return null;
  const verb = governor(site, leftOf(site), 2);
  if (verb === null || !/^(?:gain|earn|generat|fetch|rais|collect|mak|made)/.test(words[verb]?.lower ?? ''))
    return null;
  const doing = words[at + 2]?.pos === 'VERB' ? nounPhraseAfter(words, at + 3) : null;
  if (doing !== null)
    return { role: 'level', topic: `earnings from ${phraseText(site.text, words, at + 2, doing)}`, by: 'gained-from' };
  const source = nounTextAfter(site, at + 2);
  if (source === null) return null;
  return { role: 'level', topic: source, by: 'gained-from' };
}

/** '3 million NZD (1.7 million USD)': the same in another currency. */
function sameInBrackets({ words, at, quantity }: Site): Reading | null {
  let left = at - 1;
  while (
    /^(?:over|nearly|about|around|some|or|approximately|more|than|equivalent|to|roughly|~)$/.test(
      words[left]?.lower ?? '',
    )
  )
    left--;
  const before = words[left - 1]?.mention;
  if (words[left]?.text !== '(' || before?.kind !== 'quantity' || before.unit === null || quantity.unit === null)
    return null;
  const currencies = /^[A-Z]{3}$/;
  return currencies.test(before.unit) && currencies.test(quantity.unit)
    ? { role: 'level', topic: null, by: 'same' }
    : null;
}

/** 'iron products brought home 5 million, vehicles and spare parts 4.3 million': an item of a list right before its number. */
function listed(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!isNoun(words[left]) || !words.slice(0, left).some((word) => word.pos === 'QTY')) return null;
  const start = nounPhraseBefore(words, left);
  if (start === null || !/^(?:,|and)$/.test(words[start - 1]?.text ?? '')) return null;
  const topic = nounText(site, left);
  return topic === null ? null : { role: 'level', topic, by: 'near' };
}

/** '27.4 million USD to buy rubber from Laos', '11.2 million USD on wood products'. */
function spentOn(site: Site): Reading | null {
  const { words, at } = site;
  const [first, second] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  const buys = first === 'to' && /^(?:buy|purchase|import)$/.test(second);
  const thing = buys ? nounTextAfter(site, at + 3) : first === 'on' ? nounTextAfter(site, at + 2) : null;
  if (thing === null || TIME_CONTENT.test(thing)) return null;
  return { role: 'level', topic: `${buys ? 'purchases of' : 'spending on'} ${thing}`, by: 'spent-on' };
}

/** 'rose 23 per cent to 14.1 billion USD': of what has just grown. */
function afterGrowth(site: Site): Reading | null {
  const left = leftOf(site);
  const before = site.words[left - 1]?.mention;
  if (site.words[left]?.lower !== 'to' || before?.kind !== 'quantity' || before.unit !== '%') return null;
  return { role: 'level', topic: null, by: 'to-after-growth' };
}

/** 'about 2.8 billion USD of which has been disbursed': a part of what was told. */
function ofWhich({ words, at }: Site): Reading | null {
  if (words[at + 1]?.lower !== 'of' || !/^(?:which|them|that|it)$/.test(words[at + 2]?.lower ?? '')) return null;
  let next = at + 3;
  while (words[next]?.pos === 'AUX' || words[next]?.pos === 'ADV') next++;
  const verb = words[next];
  return { role: 'level', topic: null, by: 'of-which', ...(verb?.pos === 'VERB' ? { suffix: verb.lower } : {}) };
}

/** 'the 200,000 USD that the Mongolian Government had given to', '500,000 USD provided by Vietnam after the floods'. */
function givenAfter(site: Site): Reading | null {
  const { words, at } = site;
  const next = words[at + 1];
  if (/^(?:that|which)$/.test(next?.lower ?? '')) {
    const end = nounPhraseAfter(words, at + 2);
    let verb = (end ?? at) + 1;
    while (words[verb]?.pos === 'AUX') verb++;
    if (end !== null && AID_VERBS.has(words[verb]?.lower ?? '')) {
      return { role: 'level', topic: `aid of ${phraseText(site.text, words, at + 2, end)}`, by: 'given' };
    }
  }
  if (next?.pos === 'VERB' && AID_VERBS.has(next.lower) && /^(?:by|from|to|for)$/.test(words[at + 2]?.lower ?? '')) {
    const giver = nounTextAfter(site, at + 3);
    if (giver !== null)
      return { role: 'level', topic: `funds ${next.lower} ${words[at + 2]?.lower} ${giver}`, by: 'given' };
  }
  return null;
}

/** '80.52 billion USD from Korea had been poured into Vietnam', '150 million VND has been earmarked for Tet gifts'. */
function passiveSubject(site: Site): Reading | null {
  const { words, at } = site;
  let next = at + 1;
  let origin = '';
  if (/^(?:from|of|in|by)$/.test(words[next]?.lower ?? '')) {
    const end = nounPhraseAfter(words, next + 1);
    if (end === null) return null;
    origin = `${words[next]?.lower === 'of' ? '' : `${words[next]?.lower} `}${phraseText(site.text, words, next + 1, end)}`;
    next = end + 1;
  }
  if (words[next]?.pos !== 'AUX') return null;
  while (words[next]?.pos === 'AUX' || words[next]?.pos === 'ADV') next++;
  const verb = words[next];
  if (verb?.pos !== 'VERB' || !/(?:ed|en|nt|id|ne)$/.test(verb.lower)) return null;
  const action =
    OBJECT_VERBS.get(verb.lower) ??
    (/^(?:allocated|earmarked|provided|given|set|raised|mobilised|mobilized|approved)$/.test(verb.lower)
      ? 'funding'
      : null);
  if (action === null) return null;
  const preposition = words[next + 1]?.lower ?? '';
  const tail = /^(?:into|in|for|to)$/.test(preposition) ? nounTextAfter(site, next + 2) : null;
  const parts = [action, origin, tail === null ? '' : `${preposition === 'into' ? 'in' : preposition} ${tail}`];
  return { role: 'level', topic: parts.filter((part) => part !== '').join(' '), by: 'passive' };
}

/** 'From a mere 316 million USD in 2007, two-way trade climbed': the subject comes after the comma. */
function fronted(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (left > 1 || !/^(?:from|at|with|after|of)$/.test(words[Math.max(left, 0)]?.lower ?? '')) return null;
  for (let next = at + 1; next <= at + 6; next++) {
    if (words[next]?.text !== ',') continue;
    const topic = nounTextAfter(site, next + 1);
    return topic === null ? null : { role: 'level', topic, by: 'fronted' };
  }
  return null;
}

const TIME_CONTENT = /^(?:\w+\s){0,3}(?:months?|years?|quarters?|half|decades?|weeks?|period)\b/i;
const CONTENT_STOP =
  /^(?:order|return|fact|case|addition|future|end|coming|next|past|time|period|years?|months?|total|which|terms|recent|revenue)$/;

/** '23 million USD in technical assistance', '114.6 million USD worth of shrimp', '1 billion USD of loans'. */
function contentAfter(site: Site): Reading | null {
  const { words, at } = site;
  const [first, second] = [words[at + 1], words[at + 2]];
  if (first?.lower === 'worth' && second?.lower === 'of') {
    const content = nounTextAfter(site, at + 3);
    const action = tradeAction(site);
    if (content !== null)
      return { role: 'level', topic: action === null ? content : `${action} of ${content}`, by: 'worth-of' };
  }
  if (
    (first?.lower === 'in' || first?.lower === 'of') &&
    second !== undefined &&
    second.pos !== 'DATE' &&
    second.mention?.kind !== 'place' &&
    !CONTENT_STOP.test(second.lower)
  ) {
    const contentAt = second.pos === 'DET' ? at + 3 : at + 2;
    if (words[contentAt]?.mention?.kind === 'place' && words[contentAt]?.pos !== 'ADJ') return null;
    // 'invested 5 billion USD in manufacturing' tells where, not what.
    const verb = governor(site, leftOf(site), 2);
    if (first.lower === 'in' && verb !== null && OBJECT_VERBS.get(words[verb]?.lower ?? '') === 'investment')
      return null;
    if (CONTENT_STOP.test(words[contentAt]?.lower ?? '') || words[contentAt]?.pos === 'QTY') return null;
    const content = nounTextAfter(site, contentAt);
    if (content !== null && TIME_CONTENT.test(content)) return null;
    const action = tradeAction(site);
    const traded = action === 'exports' || action === 'imports';
    if (content !== null)
      return { role: 'level', topic: traded ? `${action} of ${content}` : content, by: 'in-content' };
  }
  return null;
}

/** 'a 3 million NZD aid package', 'the 36 million USD project', 'a 2 billion USD target'. */
function nounAfter(site: Site): Reading | null {
  const { words, at } = site;
  let next = at + 1;
  if (words[next]?.text === '(') {
    const close = words.findIndex((word, index) => index > next && word.text === ')');
    if (close === -1 || close - next > 6) return null;
    next = close + 1;
  }
  const word = words[next];
  if (
    word === undefined ||
    !(isNoun(word) || word.pos === 'ADJ') ||
    word.lower === 'worth' ||
    word.lower === 'last' ||
    word.lower === 'annually' ||
    word.lower === 'each'
  )
    return null;
  if (word.pos === 'ADJ' && !isNoun(words[next + 1]) && words[next + 1]?.pos !== 'ADJ') return null;
  const topic = nounTextAfter(site, next);
  return topic === null ? null : { role: 'level', topic, by: 'modifies' };
}

/** '25 projects worth 2.2 billion USD', 'capital of 5 billion USD', 'trade valued at', 'totalling'. */
function valuedBefore(site: Site): Reading | null {
  const { words } = site;
  let left = leftOf(site);
  const word = words[left]?.lower ?? '';
  if (word === 'of' || word === 'worth' || word === 'with') left--;
  else if (
    /^(?:at|to|for)$/.test(word) &&
    /^(?:valued|estimated|totalling|totaling|amounting|put|priced|set|equivalent|pegged|came)$/.test(
      words[left - 1]?.lower ?? '',
    )
  )
    left -= 2;
  else if (/^(?:totalling|totaling|exceeding|reaching|worth|reached)$/.test(word) && words[left - 1]?.text !== ',')
    left--;
  else return null;
  if (words[left]?.text === ',') left--;
  if (words[left]?.pos === 'QTY' && word !== 'of') return { role: 'level', topic: null, by: 'worth' };
  if (!isNoun(words[left]) && words[left]?.text !== ')') return null;
  const topic = nounText(site, left);
  if (word === 'worth') {
    const start = nounPhraseBefore(words, left);
    const verb = start === null ? undefined : words[start - 1];
    const action = OBJECT_VERBS.get(verb?.lower ?? '');
    if (start !== null && action !== undefined && topic !== null) {
      const trader = subjectOf(site, start - 1);
      return { role: 'level', topic: `${trader === null ? '' : `${trader} `}${action} of ${topic}`, by: 'worth' };
    }
  }
  // 'a total of', 'the sum of': look further.
  if (topic === null) return null;
  return {
    role: 'level',
    topic: word === 'worth' && COUNTED_WORTH.test(topic) ? `value of ${topic}` : topic,
    by: word,
  };
}

/** 'raise two-way trade to 3 billion USD', 'bringing the total to'. */
function raisedTo(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!/^(?:to|at)$/.test(words[left]?.lower ?? '')) return null;
  const verb = governor(site, left - 1, 14);
  if (verb === null) return null;
  const lower = words[verb]?.lower ?? '';
  if (!RAISE.has(lower) || verb + 1 >= left) return null;
  if (words[verb + 1]?.pos === 'ADP' || words[verb + 1]?.text === ',') return null;
  return { role: 'level', topic: nounTextAfter(site, verb + 1), by: 'raise-to' };
}

/** 'exported shrimp worth', 'invested 5 billion USD in 267 projects', 'provided 1 million USD to the Red Cross'. */
function objectOf(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  const verb = governor(site, left, 4);
  if (verb === null) return null;
  const lower = words[verb]?.lower ?? '';
  const put = /^(?:put|puts|pumped|channelled|channeled)$/.test(lower) && words[site.at + 1]?.lower === 'into';
  const action = put ? 'investment' : OBJECT_VERBS.get(lower);
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
  const subject = passive(words[verb - 1]?.lower) ? null : subjectOf(site, verb);
  const next = words[at + 1]?.lower ?? '';
  let tail = '';
  if (/^(?:in|into|to|from|for|on)$/.test(next) && words[at + 2]?.pos !== 'DATE') {
    const phrase = nounTextAfter(site, at + 2) ?? (words[at + 2]?.pos === 'QTY' ? nounTextAfter(site, at + 3) : null);
    if (phrase !== null) tail = ` ${next === 'into' ? 'in' : next} ${phrase}`;
  }
  return `${subject === null ? '' : `${subject} `}${action}${tail}`.trim();
}

const passive = (word: string | undefined) => /^(?:was|were|been|being|be|is|are)$/.test(word ?? '');

function tradeAction(site: Site): string | null {
  const verb = governor(site, leftOf(site), 3);
  return verb === null ? null : (OBJECT_VERBS.get(site.words[verb]?.lower ?? '') ?? null);
}

/** 'trade reached 671.4 million USD', 'grew to', 'hit', 'came to'. */
function stated(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  const verb = governor(site, left, 12);
  if (verb === null) return null;
  const lower = words[verb]?.lower ?? '';
  if (
    STATE.has(lower) ||
    RISE.has(lower) ||
    FALL.has(lower) ||
    /^(?:went|go|going|recorded|posted|saw|double|doubled|tripled)$/.test(lower)
  ) {
    return { role: 'level', topic: subjectOf(site, verb), by: /^fetch/.test(lower) ? 'part' : 'stated' };
  }
  if (
    /^(?:took|takes|drew|draws|attracted|earned|earn|earns|received|brought|contributed|followed|led|leads|ranked)$/.test(
      lower,
    )
  )
    return { role: 'level', topic: subjectOf(site, verb), by: 'part' };
  if (AID.has(lower)) return null;
  const object = verb + 1 < left ? nounTextAfter(site, verb + 1) : null;
  return { role: 'level', topic: object ?? subjectOf(site, verb), by: 'verb' };
}

/** 'cashew nuts (173.43 million USD)'. */
function inBrackets(site: Site): Reading | null {
  const left = leftOf(site);
  if (site.words[left]?.text !== '(' && site.words[left]?.text !== ':') return null;
  return { role: 'level', topic: nounText(site, left - 1), by: 'bracket' };
}

function nearest(site: Site): string | null {
  const left = leftOf(site);
  for (let at = left; at >= Math.max(0, left - 3); at--) if (isNoun(site.words[at])) return nounText(site, at);
  return null;
}
