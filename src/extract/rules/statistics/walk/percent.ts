import { FALL, FALL_NOUNS, isGrowthNoun, MOVING, RAISE, RAISED, RATE_NOUNS, RISE } from '../words/figure-words.ts';
import { nounPhraseBefore } from '../words/noun-phrase.ts';
import { goodsRisen } from './goods-risen.ts';
import { growthNamed } from './growth-named.ts';
import { comparison, fastest, outdone, putAt, putOn } from './percent-change.ts';
import { alsoBy, alsoGrown, bracketed, fronted, gapped, placeListed } from './percent-list.ts';
import { rate } from './percent-rate.ts';
import { relativeTo } from './relative-to.ts';
import { bracketShare, share } from './share.ts';
import { governor, lastIndex, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { skipTime } from './skip-time.ts';
import { mainSubject, subjectOf } from './subject-of.ts';
import { tariffsCut } from './tariffs-cut.ts';
import { trendAt } from './trend-at.ts';

const isNounAt = (words: Site['words'], at: number) => /^(?:NOUN|PROPN)$/.test(words[at]?.pos ?? '');

/** What a percentage says: a growth of something, a share of a whole, or the rate that something has. */
export function readPercent(site: Site): Reading {
  return (
    relativeTo(site) ??
    gapped(site) ??
    placeListed(site) ??
    fronted(site) ??
    bracketed(site) ??
    alsoGrown(site) ??
    alsoBy(site) ??
    goodsRisen(site) ??
    growthNounAfter(site) ??
    comparison(site) ??
    growthBefore(site) ??
    putOn(site) ??
    putAt(site) ??
    outdone(site) ??
    fastest(site) ??
    tariffsCut(site) ??
    share(site) ??
    bracketShare(site) ??
    completion(site) ??
    modified(site) ??
    grownRate(rate(site))
  );
}

/** 'the line is 95 per cent complete', 'which is 95% finished': how far it has come. */
function completion(site: Site): Reading | null {
  const { words, at } = site;
  if (!/^(?:complete|completed|finished|done)$/.test(words[at + 1]?.lower ?? '')) return null;
  const left = leftOf(site);
  if (!/^(?:is|are|was|were|be|been|now)$/.test(words[left]?.lower ?? '')) return null;
  const verb = words[left]?.lower === 'now' ? left - 1 : left;
  // 'of the line in Hanoi, which is 95 per cent complete': of the line, not of the town.
  if (words[verb - 1]?.lower === 'which' && words[verb - 3]?.mention?.kind === 'place') return null;
  const subject = subjectOf(site, verb);
  return subject === null ? null : { role: 'rate', topic: `completion of ${subject}`, by: 'completion' };
}

/** A rate of 'growth', or a forecast of it, is a growth. */
const grownRate = (reading: Reading): Reading =>
  reading.role === 'rate' ? (growthNamed(reading.topic) ?? reading) : reading;

/** 'a 40% increase in bilateral trade', 'a 15.8 percent year-on-year rise'. */
function growthNounAfter(site: Site): Reading | null {
  const { words, at } = site;
  // 'Year-on-year' is five words by itself.
  for (let next = at + 1; next <= at + 7; next++) {
    const word = words[next];
    if (
      word === undefined ||
      /^[,;.()]$/.test(word.text) ||
      (word.pos === 'VERB' && !(isGrowthNoun(word.lower) && words[at - 1]?.pos === 'DET')) ||
      (word.pos === 'ADP' && !/^(?:on|over)$/.test(word.lower))
    )
      return null;
    if (!isGrowthNoun(word.lower)) continue;
    const falls = FALL_NOUNS.has(word.lower);
    if (words[next + 1]?.lower === 'rate') next++;
    if (/^(?:in|of|for)$/.test(words[next + 1]?.lower ?? '') && words[next + 2]?.pos !== 'DATE') {
      const topic = nounTextAfter(site, next + 2);
      if (topic !== null) return { role: 'growth', topic, falls, by: 'increase-in' };
    }
    const left = leftOf(site);
    // 'Sales were the driver, with a 42% jump'.
    const apart = words[left]?.pos === 'DET' && words[left - 1]?.lower === 'with' && words[left - 2]?.text === ',';
    // 'followed by Malta with an 11 per cent growth'.
    const place = words[left]?.pos === 'DET' && words[left - 1]?.lower === 'with' ? words[left - 2] : undefined;
    if (place?.mention?.kind === 'place' && words[left - 3]?.lower === 'by')
      return { role: 'growth', topic: place.text, falls, by: 'increase' };
    return { role: 'growth', topic: apart ? mainSubject(site) : objectOwner(site, left), falls, by: 'increase' };
  }
  return null;
}

/** 'rose by 23 per cent', 'up 14.2%', 'an increase of 6.6%', 'export growth of 5%', 'has grown by around 25%'. */
function growthBefore(site: Site): Reading | null {
  const { words } = site;
  let left = leftOf(site);
  // 'was growing by between 30 and 40 per cent', 'growth of between 30 and 40 per cent'.
  if (
    words[left]?.lower === 'between' &&
    (/^(?:by|of|at)$/.test(words[left - 1]?.lower ?? '') || RISE.has(words[left - 1]?.lower ?? ''))
  )
    left--;
  const first = words[left]?.lower ?? '';
  const object = first === 'by' ? raisedObject(site, left) : null;
  if (object !== null) return object;
  if (first === 'by' || first === 'of' || first === 'at') left--;
  // 'growth, however, of 10.4 percent'.
  if (first === 'of' && words[left]?.text === ',' && words[left - 2]?.text === ',') left -= 3;
  if (/^(?:rate|pace)$/.test(words[left]?.lower ?? '') && first === 'of') left--;
  // 'grew on average 11.3 percent a year'.
  if (first === 'on' && words[left + 1]?.lower === 'average') left--;
  while (words[left]?.pos === 'ADV' && !RISE.has(words[left]?.lower ?? '') && !FALL.has(words[left]?.lower ?? ''))
    left--;
  if (/year/.test(words[left]?.lower ?? '') && words[left]?.pos === 'ADV') left--;
  const word = words[left];
  if (word === undefined) return null;
  // 'enjoyed strong growth in two-way trade at 38%'.
  const named = first === 'at' ? grownAt(site, left) : null;
  if (named !== null) return named;
  // 'growing at 10-15% a year'.
  if (first === 'at' && (RISE.has(word.lower) || FALL.has(word.lower)) && word.pos === 'VERB') {
    return { role: 'growth', topic: subjectOf(site, left), falls: FALL.has(word.lower), by: 'rose-at' };
  }
  // 'growth measured at 25.2 percent'.
  if (first === 'at' && word.pos === 'VERB' && isGrowthNoun(words[left - 1]?.lower ?? '')) {
    return {
      role: 'growth',
      topic: growthNamed(nounText(site, left - 1))?.topic ?? null,
      falls: FALL_NOUNS.has(words[left - 1]?.lower ?? ''),
      by: 'growth-measured',
    };
  }
  // 'recorded high growth rates of turnover with 12 percent'.
  const rated = first === 'with' ? growthNamed(nounText(site, left - 1)) : null;
  if (rated !== null && rated.topic !== null) return { ...rated, by: 'growth-with' };
  // 'saw the highest increase with 30 percent', 'posted the strongest increase, 72.5%'.
  const gain = words[left - 1]?.lower ?? '';
  const told = first === 'with' || (/^[,(:]$/.test(first) && /est$/.test(words[left - 2]?.lower ?? ''));
  if (told && isGrowthNoun(gain))
    return { role: 'growth', topic: objectOwner(site, left - 1), falls: FALL_NOUNS.has(gain), by: 'growth-with' };
  const trend = first === 'of' ? trendAt(words, left) : null;
  if (trend !== null)
    return { role: 'growth', topic: objectOwner(site, left - 2), falls: trend === 'falls', by: 'trend-of' };
  if (first === 'of' || first === 'at') {
    if (!isGrowthNoun(word.lower)) return null;
    if (/^(?:in|for)$/.test(words[site.at + 1]?.lower ?? '') && words[site.at + 2]?.pos !== 'DATE') {
      const topic = nounTextAfter(site, site.at + 2);
      if (topic !== null) return { role: 'growth', topic, falls: FALL_NOUNS.has(word.lower), by: 'growth-of-in' };
    }
    const compound = words[left - 1];
    const falls = FALL_NOUNS.has(word.lower);
    // 'GDP growth of 8%', 'export growth'; 'an increase of' inherits.
    const yearly =
      /^(?:year|month|on|year-on-year|on-year|annual|annually)$/.test(compound?.lower ?? '') || compound?.text === '-';
    if (!yearly && (compound?.pos === 'NOUN' || compound?.pos === 'PROPN' || compound?.lower === 'economic')) {
      const phrase = nounText(site, left);
      const topic =
        phrase?.replace(/\s+(?:annual\s)?(?:growth|increase|rise|decline|decrease|reduction)(?:\srate)?$/i, '') ?? null;
      return { role: 'growth', topic, falls, by: 'growth-of' };
    }
    const carrier =
      words[left - 1]?.pos === 'DET' && words[left - 2]?.lower === 'with' ? nounText(site, left - 3) : null;
    return { role: 'growth', topic: carrier ?? objectOwner(site, left - 1), falls, by: 'growth-of' };
  }
  // 'exports saw a rise by 7.3 percent'.
  const grown = first === 'by' && isNounAt(words, left) ? growthNamed(nounText(site, left)) : null;
  if (grown !== null && grown.topic !== null) return { ...grown, by: 'increase-by' };
  const joined = word.lower === 'and' && words[left - 1]?.text === ',';
  if (first === 'by' && (word.text === ',' || joined)) {
    // 'has grown, they noted, by 25%', 'rose for once, and by 12%'.
    for (let back = joined ? left - 2 : left - 1; back >= Math.max(0, left - 6); back--) {
      const verb = words[back];
      if (verb?.pos === 'VERB' && (RISE.has(verb.lower) || FALL.has(verb.lower)))
        return { role: 'growth', topic: subjectOf(site, back), falls: FALL.has(verb.lower), by: 'rose-apart' };
    }
  }
  if (isGrowthNoun(word.lower) && !RISE.has(word.lower) && !FALL.has(word.lower)) return null;
  if (!RISE.has(word.lower) && !FALL.has(word.lower) && !(first === 'by' && RAISED.has(word.lower))) return null;
  if (word.lower === 'up' && /^(?:make|makes|made|making)$/.test(words[left - 1]?.lower ?? '')) return null;
  const falls = FALL.has(word.lower) || /^(?:cut|reduced)$/.test(word.lower);
  if (/^(?:up|down)$/.test(word.lower)) {
    const before = words[left - 1];
    if (MOVING.has(before?.lower ?? '')) return { role: 'growth', topic: subjectOf(site, left - 1), falls, by: 'up' };
    // 'Denmark (up 40 per cent)'.
    const listed = before?.text === '(' ? words[left - 2] : undefined;
    if (listed?.mention?.kind === 'place') return { role: 'growth', topic: listed.text, falls, by: 'bracket' };
    const opening = openingNoun(site, left - 1);
    if (opening !== null) return { role: 'growth', topic: opening, falls, by: 'up' };
    if (
      before === undefined ||
      before.text === ',' ||
      before.pos === 'QTY' ||
      before.text === '(' ||
      before.pos === 'DATE'
    )
      return { role: 'growth', topic: null, falls, by: 'up' };
    return { role: 'growth', topic: nounText(site, skipTime(words, left - 1)), falls, by: 'up' };
  }
  // 'coal (increasing 72 per cent)'.
  if (words[left - 1]?.text === '(' && /ing$/.test(word.lower))
    return { role: 'growth', topic: nounText(site, left - 2), falls, by: 'bracket' };
  return { role: 'growth', topic: subjectOf(site, left), falls, by: 'rose' };
}

/** 'saw growth of', 'recorded a rise of', 'representing an increase of': whose growth it is; null when told before. */
function objectOwner(site: Site, left: number): string | null {
  const verb = governor(site, left, 8);
  if (verb === null || site.words.slice(verb, left).some((word) => word.text === ',')) return null;
  // 'The pandemic did not prevent growth of 18 per cent': of what was told before.
  if (CAUSES.test(site.words[verb]?.lower ?? '')) return null;
  return subjectOf(site, verb);
}

/** 'Growth in trade in 2024 at 38%': of what the noun told before is. */
function grownAt(site: Site, from: number): Reading | null {
  const { words } = site;
  const noun = lastIndex(words, from, ({ lower }) => isGrowthNoun(lower), 10);
  if (noun === null || !/^(?:in|of)$/.test(words[noun + 1]?.lower ?? '')) return null;
  if (words.slice(noun, from + 1).some(({ text, pos }) => /^[,;:]$/.test(text) || pos === 'VERB' || pos === 'QTY'))
    return null;
  const topic = nounTextAfter(site, noun + 2);
  return topic === null
    ? null
    : { role: 'growth', topic, falls: FALL_NOUNS.has(words[noun]!.lower), by: 'growth-in-at' };
}

const CAUSES =
  /^(?:prevent|prevents|prevented|hamper|hampered|stop|stopped|hinder|hindered|allow|allows|allowed|drive|drives|drove|spur|spurs|spurred|fuel|fuels|fuelled|fueled|cause|causes|caused|enable|enables|enabled|ensure|ensures|ensured|trigger|triggered|help|helps|helped)$/;

/** '20% tariffs on Vietnamese goods', 'a 10% global tariff': the noun right after the number. */
function modified(site: Site): Reading | null {
  const { words, at } = site;
  const head = words[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1;
  if (!RATE_NOUNS.has(words[head]?.lower ?? '')) return null;
  const topic = nounTextAfter(site, at + 1);
  const verb = governor(site, leftOf(site), 2);
  // 'The United States imposed a 20 per cent tariff'.
  const lays = /^(?:impos|levi|slap|put|plac|announc|charg)/.test(words[verb ?? -1]?.lower ?? '');
  const layer = verb === null || !lays ? null : subjectOf(site, verb);
  const named = layer !== null && /^[A-Z]\S*(?:\s[A-Z]\S*){0,2}$/.test(layer) ? `${layer}’s ` : '';
  return topic === null ? null : { role: 'rate', topic: `${named}${topic}`, by: 'modifies' };
}

/** 'Turnover, up 40 per cent over five years, came to': the phrase that opens the sentence, right before the comma. */
function openingNoun(site: Site, comma: number): string | null {
  if (site.words[comma]?.text !== ',') return null;
  let start = nounPhraseBefore(site.words, comma - 1);
  while (start !== null && start > 0 && site.words[start - 1]?.pos === 'DET') start--;
  if (start === null) return null;
  // '…; and confectionery, up by half, earned 50 million'.
  const opens =
    start === 0 ||
    site.words[start - 1]?.text === ';' ||
    (site.words[start - 1]?.lower === 'and' && site.words[start - 2]?.text === ';');
  return opens ? nounText(site, comma - 1) : null;
}

/** 'increase its development assistance by 18%', 'cut emissions by half'. */
function raisedObject(site: Site, by: number): Reading | null {
  const { words } = site;
  const verb = governor(site, by - 1, 12);
  const lower = verb === null ? '' : (words[verb]?.lower ?? '');
  if (verb === null || verb + 1 >= by || !(RAISE.has(lower) || RISE.has(lower) || FALL.has(lower))) return null;
  if (!/^(?:DET|NOUN|ADJ|PROPN|PRON)$/.test(words[verb + 1]?.pos ?? '')) return null;
  const topic = nounTextAfter(site, verb + 1) ?? nounTextAfter(site, verb + 2);
  return topic === null
    ? null
    : { role: 'growth', topic, falls: FALL.has(lower) || /^(?:cut|reduc|lower)/.test(lower), by: 'raised-by' };
}
