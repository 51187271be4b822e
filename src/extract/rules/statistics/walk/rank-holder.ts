import { MAKING } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';
import { isBody, ofTwo } from './rank-owner.ts';
import { governor, lastIndex, leftOf, nounTextAfter, type Site } from './site.ts';
import { mainSubject, subjectOf } from './subject-of.ts';

/** Who holds a place; null when it is whoever was told before. */
export function rankHolder(site: Site, superlative: boolean): string | null {
  const { words, at, text, quantity } = site;
  const participle = words[at - 1]?.text === ',' && /^[a-z]+ing\b/i.test(text.slice(quantity.start, quantity.end));
  const latter = /^(?:is|was|ranks?|ranked|became)$/.test(words[at - 4]?.lower ?? '')
    ? words[at - 5]?.lower
    : undefined;
  return placeAlone(
    ofTwo(words, at, latter) ??
      madeOneOf(site) ??
      climber(site) ??
      (participle ? shortSubject(site) : null) ??
      holderOf(site, superlative) ??
      shortSubject(site) ??
      placeBefore(site),
    words,
  );
}

/** 'Remittances to Malta rose, making the country one of the three biggest recipients': the country. */
function madeOneOf({ words, at }: Site): string | null {
  const making = lastIndex(words, at - 1, ({ lower }) => lower === 'making', 7);
  const pointed =
    making !== null &&
    (/^(?:it|this)$/.test(words[making + 1]?.lower ?? '') ||
      /^(?:country|nation)$/.test(words[making + 2]?.lower ?? ''));
  const place = pointed
    ? words.slice(0, making).find((word) => word.mention?.kind === 'place' && word.pos !== 'ADJ')
    : undefined;
  return place?.text ?? null;
}

/** 'climbed eight places to 46th': the places climbed hold none. */
function climber(site: Site): string | null {
  const { words, at } = site;
  const steps = PLACES_UP.test(words[at]?.lower ?? '')
    ? at
    : lastIndex(words, at - 1, ({ lower }) => PLACES_UP.test(lower), 3);
  const verb = steps === null ? null : lastIndex(words, steps - 1, ({ pos }) => pos === 'VERB', 4);
  return verb === null ? null : subjectOf(site, verb);
}

const PLACES_UP = /^(?:places?|spots?|positions?|notches)\b/;

/** 'and Vietnam tenth': the verb is left out. */
const placeBefore = ({ words, at }: Site): string | null =>
  words[at - 1]?.mention?.kind === 'place' &&
  words[at - 1]?.pos !== 'ADJ' &&
  /(?:st|nd|rd|th)$/.test(words[at]?.lower ?? '')
    ? words[at - 1]!.text
    : null;

/** In 'for their farm products Vietnam is the fifth customer' the country alone holds the place. */
function placeAlone(holder: string | null, words: readonly Word[]): string | null {
  const place = words.find(
    (word) => word.mention?.kind === 'place' && word.pos !== 'ADJ' && holder?.endsWith(` ${word.text}`) === true,
  );
  const before = place === undefined ? undefined : words[words.indexOf(place) - 1];
  // 'In the country as a whole Malta ranks second'.
  const ends = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || before?.lower === 'whole';
  const opening = words[0]?.pos === 'ADP' && words.indexOf(place ?? words[0]!) < OPENING_WORDS;
  return place !== undefined && before !== undefined && ends && (opening || /^[a-z]/.test(before.text))
    ? place.text
    : holder;
}

const OPENING_WORDS = 9;

/** ', ranking third', ', becoming the second largest donor': whoever the sentence is about. */
function shortSubject(site: Site): string | null {
  const before = site.words[site.at - 1];
  const said = site.text.slice(site.quantity.start, site.quantity.end);
  if (!/^[a-z]+ing\b/i.test(said) && !/^(?:becoming|being|making|ranking|the|its)$/.test(before?.lower ?? ''))
    return null;
  const subject = mainSubject(site);
  return subject === null || subject.split(' ').length > 6 ? null : subject;
}

/** 'with Vietnam now one of the top 10': whoever stands before 'one of the'. */
function oneOf({ words, at }: Site): string | null {
  const tail = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
  if (tail.join(' ') !== 'one of the') return null;
  let before = at - 4;
  while (words[before]?.pos === 'ADV') before--;
  return words[before]?.mention?.kind === 'place' ? (words[before]?.text ?? null) : null;
}

function holderOf(site: Site, superlative: boolean): string | null {
  const { words } = site;
  const one = oneOf(site);
  if (one !== null) return one;
  // 'ranked second' holds its own verb inside the number's words.
  const own =
    /^(?:rank|plac|stood|stands|standing|position|com|came|finish|list|remain|mov|climb|rose|fell|drop|jump|hold|held|took|tak|occup|as|is|was|now)/i.test(
      site.text.slice(site.quantity.start, site.quantity.end),
    );
  if (own && !superlative) {
    // 'Collections came to 14 million, and the country stood 47th': whichever was spoken of, not what was collected.
    if (/^(?:country|nation)$/.test(words[site.at - 1]?.lower ?? '')) return null;
    const subject = subjectOf(site, site.at);
    if (subject !== null) return subject;
  }
  // '…, and Vietnam the tenth largest trader'.
  const [article, named, joint] = [words[site.at - 1], words[site.at - 2], words[site.at - 3]];
  if (article?.lower === 'the' && named?.mention?.kind === 'place' && /^(?:and|,|while)$/.test(joint?.lower ?? ''))
    return named.text;
  // "and Malta Vietnam's second biggest partner": the verb is left out.
  if (
    article?.pos === 'PART' &&
    isBody(named) &&
    isBody(joint) &&
    /^(?:and|,|while)$/.test(words[site.at - 4]?.lower ?? '')
  )
    return joint?.text ?? null;
  const ranking = lastIndex(words, site.at - 1, (word) => /^rank(?:s|ed|ing)?$/.test(word.lower), 6);
  if (ranking !== null && words[ranking]?.pos !== 'VERB') return subjectOf(site, ranking);
  const verb = governor(site, leftOf(site), 10);
  // 'The EU is its largest donor, third biggest buyer and sixth largest investor'.
  if (verb === null) return superlative && words[site.at - 1]?.pos !== 'PART' ? shortName(mainSubject(site)) : null;
  const lower = words[verb]?.lower ?? '';
  // 'Chile has overtaken Peru to become the third largest supplier'.
  if (lower === 'become' && words[verb - 1]?.lower === 'to') {
    const winner = mainSubject(site);
    if (winner !== null) return winner;
  }
  // 'making Austria the fifth largest partner', 'described Japan as the fourth largest'.
  if (MAKING.has(lower)) {
    // 'making Australia Vietnam's seventh partner': the country alone.
    const first = words[verb + 1]?.pos === 'DET' ? verb + 2 : verb + 1;
    const made = words[first];
    if (isBody(made) && words[first + 1]?.mention?.kind === 'place') return made?.text ?? null;
    const object = nounTextAfter(site, verb + 1);
    if (object !== null) return object;
  }
  return subjectOf(site, verb);
}

const shortName = (phrase: string | null): string | null =>
  phrase !== null && /^[A-Z]/.test(phrase) && phrase.split(' ').length < 4 ? phrase : null;
