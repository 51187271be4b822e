import { isPeople } from '../words/figure-unit.ts';
import { FALL, HOMES, HOUSING, RANK_STEPS, RISE, RUNNING, WELCOMING } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isNoun } from '../words/word-class.ts';
import { investingThere } from './among-investors.ts';
import { cameFrom, comingFrom, ofThose, partOfThem, senderOf, whoWere } from './count-parts.ts';
import { countedText, related } from './counted.ts';
import { clause, withDeed } from './deed-of.ts';
import { othersCounted } from './others-counted.ts';
import { outOfNumber } from './out-of.ts';
import {
  governor,
  isEmptyPhrase,
  lastIndex,
  leftOf,
  nounText,
  nounTextAfter,
  type Reading,
  type Site,
} from './site.ts';
import { mainSubject, subjectOf } from './subject-of.ts';
import { whereOf } from './where-of.ts';

/** What is counted: the noun phrase after the number ('Korean companies doing business in Vietnam'), or the 'number of …' before it. */
export const readCount = (site: Site): Reading => whereOf(site, counted(site));

function counted(site: Site): Reading {
  const { words, at } = site;
  const climb = words[at - 1]?.lower === 'of' ? (words[at - 2]?.lower ?? '') : (words[at - 1]?.lower ?? '');
  if ((RISE.has(climb) || FALL.has(climb)) && RANK_STEPS.has(site.quantity.unit ?? '')) {
    return { role: 'change', topic: null, falls: FALL.has(climb), by: 'up-places' };
  }
  const among = ofThose(site) ?? othersCounted(site);
  if (among !== null) return among;
  const things = countedText(site);
  // 'exchanges neared 10 million person-times': the unit alone says nothing.
  const after = things !== null && isEmptyPhrase(things) ? null : things;
  const shared = things === null ? sharedNoun(site) : null;
  if (shared !== null) return { role: 'count', topic: shared, by: 'counted' };
  const size = SIZES.test(site.quantity.unit ?? '') ? grownTo(site) : null;
  if (size !== null) return { role: 'count', topic: size, by: 'risen-to' };
  const part = partOfThem(site) ?? cameFrom(site) ?? whoWere(site);
  if (part !== null) return part;
  const comers = comingFrom(site, after);
  if (comers !== null) return comers;
  const sender = after !== null && /^(?:people|visitors|tourists)$/.test(after) ? senderOf(site) : null;
  if (sender !== null) return { role: 'count', topic: sender, by: 'bracket' };
  const senders = after === null ? null : whoMade(site, after);
  if (senders !== null) return { role: 'count', topic: senders, by: 'with' };
  const beside = besideComma(site);
  if (after === null && beside !== null) return { role: 'count', topic: beside, by: 'apposition' };
  const crowd = populationOf(site, after);
  if (crowd !== null) return { role: 'count', topic: crowd, by: 'population' };
  const whole = outOf(site);
  if (whole !== null) return { role: 'count', topic: whole, by: 'out-of' };
  // 'The Vietnamese community in Malta, with around 10,000 people, is active'.
  const apart = leftOf(site);
  if (after === 'people' && words[apart]?.lower === 'with' && words[apart - 1]?.text === ',') {
    const crew = nounText(site, apart - 2);
    if (crew !== null) return { role: 'count', topic: crew, by: 'with' };
  }
  // 'About 150 people took part'.
  if (after === 'people' && words[at + 2]?.pos === 'VERB')
    return { role: 'count', topic: `people who ${clause(site, at + 2)}`, by: 'counted' };
  // 'The Vietnamese community in Malta numbers about 10,000 people', 'jobs for 700 people'.
  const group = after === 'people' ? groupOf(site) : null;
  if (group !== null) return { role: 'count', topic: group, by: 'group' };
  if (after !== null) {
    const placed = place(site, after);
    // 'investors from Malta had registered 42 projects': the deed is told with its doer.
    const whole = related(site, placed);
    return { role: 'count', topic: placed === after ? investingThere(withDeed(site, whole)) : whole, by: 'counted' };
  }
  const left = leftOf(site);
  const nationals = peopleOf(site);
  if (nationals !== null) return { role: 'count', topic: nationals, by: 'nationals' };
  // 'South Korea (481,589) and China (463,147) sent the most'.
  if (words[left]?.text === '(' && words[left - 1]?.mention?.kind === 'place')
    return { role: 'count', topic: words[left - 1]?.text ?? null, by: 'bracket' };
  const risen = risenTo(site);
  if (risen !== null) return { role: 'count', topic: risen, by: 'risen-to' };
  const people = quantity(site) ? peopleBefore(site) : null;
  if (people !== null) return { role: 'count', topic: people, by: 'people-before' };
  if (words[left]?.lower === 'with' && quantity(site))
    return { role: 'count', topic: nounText(site, left - 1) ?? mainSubject(site), by: 'with' };
  const verb = governor(site, left, 8);
  if (verb !== null) return { role: 'count', topic: subjectOf(site, verb), by: 'number-of' };
  return { role: 'count', topic: isNoun(words[left]) ? nounText(site, left) : null, by: 'near' };
}

/** 'South Korean visitors accounted for the largest part with 1.3 million arrivals': the visitors. */
function whoMade(site: Site, after: string): string | null {
  const left = leftOf(site);
  const most = after === 'people' ? mostOf(site) : null;
  if (most !== null) return most;
  if (!/^(?:arrivals|visitors|visits|trips|tourists|people|guests)$/.test(after) || site.words[left]?.lower !== 'with')
    return null;
  const verb = lastIndex(site.words, left - 1, ({ pos }) => pos === 'VERB' || pos === 'AUX', 12);
  const subject = verb === null ? null : subjectOf(site, verb);
  return subject !== null && COMERS.test(subject) ? subject : null;
}

/** 'Malta accounted for the highest number of Vietnamese workers with 28,500 people': the workers, and where. */
function mostOf({ text, words, at }: Site): string | null {
  const [, people = ''] = MOST_OF.exec(text.slice(words[0]?.start ?? 0, words[at]?.start ?? 0)) ?? [];
  const place = words.slice(0, at).find((word) => word.mention?.kind === 'place' && word.pos !== 'ADJ');
  return people === '' || place === undefined
    ? null
    : `${people} ${/visitors|tourists|arrivals/.test(people) ? 'from' : 'in'} ${place.text}`;
}

const MOST_OF =
  /\b(?:highest|largest|biggest|greatest) (?:number|share|proportion|group) of ((?:[\w-]+ ){0,3}(?:workers|labou?rers|students|trainees|interns|visitors|tourists|arrivals|expatriates))\b[^.;]*\bwith [^.;]*$/;

const COMERS =
  /^(?:(?:number of )?[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:visitors|tourists|travell?ers|holidaymakers|guests|arrivals)|(?:visitors|tourists|travell?ers|arrivals) from [A-Z].*)$/;

/** Units that say of goods only how many. */
const SIZES = /^(?:pairs|units|doses|cans|bottles|barrels|litres|items|sets|carats)$/;

/** 'Footwear exported to Malta increased by 10 per cent to 41 million pairs of shoes': what has grown. */
function grownTo(site: Site): string | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'to') return null;
  const verb = lastIndex(words, left - 1, ({ lower }) => RISE.has(lower) || FALL.has(lower), 6);
  return verb === null || words[verb]?.pos !== 'VERB' ? null : subjectOf(site, verb);
}

/** '17 million foreign and 78 million domestic tourists': the noun stands behind the second. */
function sharedNoun({ words, at, text }: Site): string | null {
  const [kind, joint, other] = [words[at + 1], words[at + 2], words[at + 3]];
  if (kind?.pos !== 'ADJ' || !/^(?:and|or|,)$/.test(joint?.text ?? '') || other?.mention?.kind !== 'quantity')
    return null;
  const noun = words[at + 4]?.pos === 'ADJ' && isNoun(words[at + 5]) ? nounPhraseAfter(words, at + 5) : null;
  return noun === null ? null : `${kind.text} ${phraseText(text, words, at + 5, noun)}`;
}

/** 'The number of students enrolled in Malta increased by 12 percent to 31,000': what has risen. */
function risenTo(site: Site): string | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'to' || !quantity(site)) return null;
  const verb = lastIndex(words, left - 1, ({ lower }) => RISE.has(lower) || FALL.has(lower), 6);
  const subject = verb === null || words[verb]?.pos !== 'VERB' ? null : subjectOf(site, verb);
  return subject !== null && /^numbers? of\s/.test(subject) ? subject : null;
}

/** 'Kagoshima is home to 5,000 expatriates': the place comes from the subject. */
function place(site: Site, topic: string): string {
  const left = leftOf(site);
  const verb = governor(site, left, 4);
  const from = site.words[left - 1];
  // 'then Denmark with over 40,000 guests'.
  if (site.words[left]?.lower === 'with' && from?.mention?.kind === 'place' && isPeople(site.quantity.unit ?? '')) {
    // 'China is a main source of Vietnam with 2.8 million tourists'.
    const sender = site.words[left - 2]?.pos === 'ADP' ? mainSubject(site) : from.text;
    return sender === null || sender.split(' ').length > 4 ? topic : `${topic} from ${sender}`;
  }
  const lower = verb === null ? '' : (site.words[verb]?.lower ?? '');
  if (verb === null) return topic;
  if (RUNNING.has(lower)) {
    const runner = subjectOf(site, verb);
    if (runner === null || runner.split(' ').length > 5) return topic;
    // 'Malta runs 35 projects in Vietnam'.
    const where = topic.search(/ in (?:[A-Z]|the [A-Z])/);
    return where === -1 ? `${topic} of ${runner}` : `${topic.slice(0, where)} of ${runner}${topic.slice(where)}`;
  }
  // 'New Zealand welcomed 17,000 Vietnamese tourists'.
  if (WELCOMING.has(lower) && isPeople(site.quantity.unit ?? '')) {
    const host = subjectOf(site, verb);
    const shown = host === null || /\s(?:to|in|from)\s/.test(` ${topic} `) || !/^[A-Z]/.test(host);
    return shown || host.split(' ').length > 3 ? topic : `${topic} to ${host}`;
  }
  if (!HOUSING.has(lower) || SETTLED.test(topic)) return topic;
  const owner = subjectOf(site, verb);
  // 'Vietnam has 132,000 students in 40 countries'.
  const elsewhere =
    site.words[left]?.lower === 'in' ||
    site.words
      .slice(site.at + 2, site.at + 6)
      .some(({ lower }, index) => lower === 'in' && site.words[site.at + 3 + index]?.pos === 'QTY');
  if (owner === null || elsewhere || /\s(?:in|to|of)\s/.test(` ${topic} `) || owner.split(' ').length > 4) return topic;
  return `${topic} in ${owner}`;
}

/** What a country is a party to lies in no place. */
const SETTLED =
  /\b(?:agreements?|treaties|pacts|accords|memorand(?:a|ums)|mous|ftas|deals|partnerships|ties|relations|partners)\b/i;

function groupOf(site: Site): string | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower === 'for' && words[left - 1]?.lower === 'jobs') return 'people with jobs';
  if (/^(?:number|numbers|numbered|totals|totalled)$/.test(words[left]?.lower ?? '')) return subjectOf(site, left);
  // 'the number of guest workers amounted to 13,100 people'.
  const verb = governor(site, left, 3);
  const subject = verb === null ? null : subjectOf(site, verb);
  return subject !== null && /^(?:total )?number of \w/.test(subject) ? subject : null;
}

/** '200,000 Vietnamese live, work and study in Germany': people named by their country alone. */
function peopleOf(site: Site): string | null {
  const { words, at } = site;
  const [people, verb] = [words[at + 1], words[at + 2]];
  if (people?.mention?.kind !== 'place' || people.pos !== 'ADJ' || verb?.pos !== 'VERB') return null;
  const told = clause(site, at + 2);
  const end = words.slice(at + 3, at + 9).findIndex(({ lower }) => lower === 'in');
  // 'live, work and study in Germany': up to the place.
  const place = words[at + 2]?.end === undefined || end === -1 ? undefined : words[at + 4 + end];
  return place?.mention?.kind === 'place' && words[at + 3]?.text === ','
    ? `${people.text} who ${phraseText(site.text, words, at + 2, at + 4 + end)}`
    : `${people.text} who ${told}`;
}

/** 'No month brought as many visitors as January, when 2.5 million arrived': the people spoken of before. */
function peopleBefore(site: Site): string | null {
  const { words } = site;
  const at = lastIndex(words, site.at - 1, (word) => isPeople(word.lower), 24);
  if (at === null) return null;
  // 'Visitors from Malta numbered 30,000'.
  const end = nounPhraseAfter(words, at);
  const from =
    words[at + 1]?.lower === 'from' && end !== null && end < site.at ? phraseText(site.text, words, at + 1, end) : '';
  const people = nounText(site, at);
  return people === null || from === '' ? people : `${people} from ${from}`;
}

const quantity = ({ words, at }: Site): boolean => !isNoun(words[at + 1]) && words[at + 1]?.pos !== 'ADJ';

/** 'Vietnam, a market of 100 million people': how many live there. */
function populationOf(site: Site, after: string | null): string | null {
  const { words } = site;
  const left = leftOf(site);
  // 'The bloc is home to over 300 million people'.
  const home = words[left]?.lower === 'to' && words[left - 1]?.lower === 'home' ? governor(site, left - 1, 3) : null;
  const named =
    words[0]?.mention?.kind === 'place' || words[0]?.mention?.kind === 'organisation' ? words[0].text : null;
  const owner =
    home === null || !/^(?:people|inhabitants|consumers)$/.test(after ?? '') ? null : (named ?? subjectOf(site, home));
  if (owner !== null) return `population of ${owner}`;
  // 'Malta, with about 660,000 inhabitants'.
  const dwells = words[left]?.lower === 'with' ? words[words[left - 1]?.text === ',' ? left - 2 : left - 1] : undefined;
  if (
    /^(?:people|inhabitants|residents)$/.test(after ?? '') &&
    dwells?.mention?.kind === 'place' &&
    dwells.pos !== 'ADJ'
  )
    return `population of ${dwells.text}`;
  // 'its more than 100 million people'.
  if (after === 'people' && words[left]?.lower === 'its') return 'population';
  // 'out of a population of 98 million'.
  const bare = after === null && words[left - 1]?.lower === 'population';
  if (words[left]?.lower !== 'of' || !(bare || /^people\b/.test(after ?? ''))) return null;
  if (!HOMES.has(words[left - 1]?.lower ?? '')) return null;
  const place = words
    .slice(0, left)
    .findLast(({ mention, pos }) => (mention?.kind === 'place' && pos !== 'ADJ') || mention?.kind === 'organisation');
  return place === undefined ? 'population' : `population of ${place.text}`;
}

/** '24 out of 29 provinces'. */
function outOf(site: Site): string | null {
  const number = outOfNumber(site.words, site.at);
  return number === null ? null : nounTextAfter(site, number + 1);
}

/** 'the number of branches, now over 40, is': the phrase before the comma. */
function besideComma(site: Site): string | null {
  const { words, at } = site;
  let left = leftOf(site);
  while (/^(?:now|currently|at|or)$/.test(words[left]?.lower ?? '')) left--;
  if (words[left]?.text !== ',' || !/^[,)]$/.test(words[at + 1]?.text ?? '')) return null;
  left--;
  while (words[left]?.pos === 'ADV' || words[left]?.lower === 'present') left--;
  return nounText(site, left);
}
