import { FALL_NOUNS, isGrowthNoun, RAISE } from '../words/figure-words.ts';
import { growthNamed } from './growth-named.ts';
import { shareNamed } from './share.ts';
import { ownShare } from './share-whole.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { skipTime } from './skip-time.ts';
import { mainSubject, subjectOf } from './subject-of.ts';

/** 'coverage exceeds 90%', 'the share sank from 52% (2001) to 19%', 'a tax rate of 10%', 'at 8%'. */
export function rate(site: Site): Reading {
  const { words } = site;
  const left = leftOf(site);
  const word = words[left];
  if (word?.text === '(') return { role: 'rate', topic: nounText(site, left - 1), by: 'bracket' };
  if (word?.lower === 'of' || word?.lower === 'at') {
    const topic = words[left - 1]?.pos === 'NOUN' || words[left - 1]?.pos === 'PROPN' ? nounText(site, left - 1) : null;
    if (topic !== null && word.lower === 'of') return { role: 'rate', topic, by: 'of' };
    // 'Inflation may be higher than thought, at 3.5%'.
    const about = word.lower === 'at' && words[left - 1]?.text === ',' ? mainSubject(site) : null;
    if (about !== null) return growthNamed(about) ?? { role: 'rate', topic: about, by: 'apposed' };
  }
  const verb = governor(site, left, 14);
  if (verb !== null) {
    const object =
      RAISE.has(words[verb]?.lower ?? '') && words[verb + 1]?.pos !== 'QTY' && word?.lower === 'to'
        ? nounTextAfter(site, /^(?:up|down|its|their|our)$/.test(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1)
        : null;
    // 'taking growth in the nine months to 7.85%'.
    if (object === null && RAISE.has(words[verb]?.lower ?? '') && isGrowthNoun(words[verb + 1]?.lower ?? ''))
      return { role: 'growth', topic: null, falls: FALL_NOUNS.has(words[verb + 1]?.lower ?? ''), by: 'growth-raised' };
    if (object !== null) return growthNamed(object) ?? { role: 'rate', topic: object, by: 'raise-to' };
    // 'Growth averaged 6.5 percent a year'.
    const subject = words[skipTime(words, verb - 1)];
    const opens = verb - 1 === 0 || words[verb - 2]?.pos === 'DET';
    if (subject !== undefined && opens && isGrowthNoun(subject.lower))
      return fromPlace(site, { role: 'growth', topic: null, falls: FALL_NOUNS.has(subject.lower), by: 'growth-was' });
    // 'Malta, whose share is 1.2%'.
    const whose = whoseShare(site, verb) ?? ownShare(site, verb);
    if (whose !== null) return whose;
    return (
      fromPlace(site, growthNamed(subjectOf(site, verb))) ??
      shareNamed(subjectOf(site, verb)) ?? { role: 'rate', topic: subjectOf(site, verb), by: 'verb' }
    );
  }
  return {
    role: 'rate',
    topic: word?.pos === 'NOUN' || word?.pos === 'PROPN' ? nounText(site, left) : null,
    by: 'near',
  };
}

function whoseShare(site: Site, verb: number): Reading | null {
  const { words } = site;
  const share = words[verb - 1];
  if (share?.lower !== 'share' || words[verb - 2]?.lower !== 'whose' || leftOf(site) !== verb) return null;
  const holder = words[words[verb - 3]?.text === ',' ? verb - 4 : verb - 3];
  return holder?.mention?.kind === 'place' || holder?.pos === 'PROPN'
    ? { role: 'share', topic: holder.text, whole: null, by: 'whose-share' }
    : null;
}

/** 'From Japan the gain was 17 per cent': of what was told, from there. */
function fromPlace<R extends Reading | null>({ words }: Site, growth: R): R {
  const [lead, place] = [words[0], words[1]];
  if (growth === null || growth.topic !== null || place?.mention?.kind !== 'place') return growth;
  return /^(?:from|to|in|with)$/.test(lead?.lower ?? '')
    ? { ...growth, suffix: `${lead?.lower} ${place.text}` }
    : growth;
}
