import { MAKING, RANK_NOUNS, SUPERLATIVES } from '../figure-words.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import { phraseText, tidy } from '../phrase-text.ts';
import type { Word } from '../words.ts';
import { beforeOther, fieldBefore, forWhom, limited, listed, withClause, withoutRivals } from './rank-field.ts';
import { governor, lastIndex, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { mainSubject, subjectOf } from './subject-of.ts';

const SUPERLATIVE = new RegExp(`(?:${SUPERLATIVES.join('|')}|most\\s\\w+)$`, 'i');

/** Who holds a place and among whom: 'Bangladesh among Vietnam's trading partners in South Asia'. */
export function readRank(site: Site): Reading {
  const { words, at, text, quantity } = site;
  const said = text.slice(quantity.start, quantity.end);
  const bare = elliptic(site, said);
  if (bare !== null) return bare;
  const superlative = SUPERLATIVE.test(said) || (NUMBERED.test(said) && isRankNoun(site));
  const participle = words[at - 1]?.text === ',' && /^[a-z]+ing\b/i.test(said);
  const holder = placeAlone(
    climber(site) ??
      (participle ? shortSubject(site) : null) ??
      holderOf(site, superlative) ??
      shortSubject(site) ??
      placeBefore(site),
    words,
  );
  if (superlative) {
    const end = nounPhraseAfter(words, at + 1);
    const field = end === null ? '' : phraseText(text, words, at + 1, beforeOther(words, at + 1, end));
    if (field === '' && /^(?:in|among)$/.test(words[at + 1]?.lower ?? '')) {
      const where = nounTextAfter(site, at + 2);
      // 'while Vietnam is its fourth largest in the bloc': among those told before.
      const whose = ownerBefore(site, holder);
      if (whose !== '')
        return { role: 'rank', holder, topic: join(holder, `among ${whose}`), fieldOpen: true, by: 'owner-in' };
      return {
        role: 'rank',
        holder,
        topic: join(holder, where === null ? null : `${words[at + 1]?.lower} ${where}`),
        by: 'superlative-in',
      };
    }
    const earlier = field === '' ? fieldBefore(site) : null;
    const own = ownerBefore(site, holder);
    const owner = own === '' ? (earlier?.owner ?? '') : own;
    const among = limited(site, tidy([owner, plural(earlier?.field ?? field)].filter(Boolean).join(' ')));
    return {
      role: 'rank',
      holder,
      field: plural(field),
      topic: join(holder, among === '' ? null : `among ${among}`),
      by: 'superlative',
    };
  }
  let next = at + 1;
  if (words[next]?.lower === 'place' || words[next]?.lower === 'position') next++;
  if (/^(?:globally|worldwide|regionally)$/.test(words[next]?.lower ?? '')) next++;
  const preposition = words[next]?.lower ?? '';
  // 'and Vietnam tenth among those of Australia'.
  if (preposition === 'among' && words[next + 1]?.lower === 'those' && words[next + 2]?.lower === 'of') {
    const owner = nounTextAfter(site, next + 3);
    if (owner !== null)
      return { role: 'rank', holder, topic: join(holder, `among ${owner}’s`), fieldOpen: true, by: 'those-of' };
  }
  if (/^(?:among|in|on|for|by|out|of)$/.test(preposition)) {
    const told = forWhom(site, next);
    if (told !== null)
      return {
        role: 'rank',
        holder,
        topic: join(holder, `among ${told.owner} ${plural(told.field)}${told.where}`),
        by: 'for-whom',
      };
    let first = next + 1;
    while (/^(?:of|the)$/.test(words[first]?.lower ?? '') || words[first]?.pos === 'QTY') first++;
    const named = withoutRivals(withClause(site, first) ?? nounTextAfter(site, first + 1, true) ?? '');
    const ranked = listed(named);
    const among = ranked !== null || preposition === 'out' || preposition === 'of' ? 'among' : preposition;
    const table = ranked ?? (named === '' ? null : named);
    const field = table !== null && among === 'among' ? limited(site, table) : table;
    return {
      role: 'rank',
      holder,
      ...(field === null || among !== 'among' ? {} : { field: field.replace(/^.*['’]s?\s|\s(?:of|in)\s.*$/g, '') }),
      topic: join(holder, field === null ? null : `${among} ${field}`),
      by: 'ranked',
    };
  }
  const field = /^top/i.test(said) ? nounTextAfter(site, at + 1) : null;
  const others = field === null ? amongBefore(site) : null;
  if (others !== null) return { role: 'rank', holder, topic: join(holder, `among ${others}`), by: 'among-before' };
  const owner = field === null ? '' : ownerBefore(site, holder);
  return {
    role: 'rank',
    holder,
    topic: join(holder, field === null ? null : `among ${owner === '' ? 'the' : owner} ${said} ${field}`),
    by: 'ranked',
  };
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

// 'its number one buyer of rice'.
const NUMBERED = /^(?:the )?(?:number|no\.?)\s/i;
const RANK_NOUN_WORD = new RegExp(`^(?:${RANK_NOUNS.join('|')})$`, 'i');

/** A noun that holds a place stands right behind the number, or behind 'trade', 'export'. */
const isRankNoun = ({ words, at }: Site): boolean =>
  RANK_NOUN_WORD.test(words[at + 1]?.lower ?? '') || RANK_NOUN_WORD.test(words[at + 2]?.lower ?? '');

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
  const ends = before?.pos === 'NOUN' || before?.lower === 'whole';
  return place !== undefined && before !== undefined && ends && /^[a-z]/.test(before.text) ? place.text : holder;
}

/** 'Among the 148 countries that invest there, the UAE takes 52nd place'. */
function amongBefore(site: Site): string | null {
  const among = lastIndex(site.words, site.at - 1, ({ lower }) => lower === 'among', 20);
  if (among === null) return null;
  let first = among + 1;
  while (/^(?:the|all|some)$/.test(site.words[first]?.lower ?? '') || site.words[first]?.pos === 'QTY') first++;
  return withClause(site, first);
}

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

/** "and New Zealand Vietnam's 41st": holder and owner stand before the bare place; the field is the one told before. */
function elliptic(site: Site, said: string): Reading | null {
  if (!/^['’]s\s/.test(said)) return null;
  const { words, at } = site;
  const [owner, holder] = [words[at - 1], words[at - 2]];
  if (owner === undefined || holder?.mention?.kind !== 'place') return null;
  return {
    role: 'rank',
    holder: holder.text,
    topic: `${holder.text} among ${owner.text}’s`,
    fieldOpen: true,
    by: 'elliptic',
  };
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

/** In 'Argentina is Vietnam's second partner, while Vietnam is its fifth market', 'its' is Argentina's: the place told before the nearest. */
function otherPlace({ words, at }: Site, holder: string | null): string {
  const places = words.slice(0, at).filter((word) => word.mention?.kind === 'place' && word.pos !== 'ADJ');
  const nearest = places.at(-1);
  const code = nearest?.mention?.kind === 'place' ? nearest.mention.country : null;
  const held = (word: Word) => holder?.includes(word.text) === true;
  const other = places.findLast(
    (word) => word.mention?.kind === 'place' && !held(word) && (holder !== null || word.mention.country !== code),
  );
  return other === undefined ? '' : `${other.text}’s`;
}

/** "Vietnam's" in "Vietnam's third largest trade partner". */
function ownerBefore(site: Site, holder: string | null): string {
  const { words, at } = site;
  const before = words[at - 1];
  if (/^(?:its|their|his|her)$/.test(before?.lower ?? '')) return otherPlace(site, holder);
  if (before === undefined || before.pos !== 'PART') return '';
  const named = words[at - 2];
  // 'a vital market and Vietnam's second partner': what stands before 'and' owns nothing.
  const alone = isBody(words[at - 3]) || words[at - 3]?.pos === 'CCONJ' || words[at - 3]?.lower === 'among';
  const owner = named?.mention?.kind === 'place' && alone ? named.text : nounText(site, at - 2);
  return owner === null ? '' : `${owner}’s`;
}

/** A country, or an organisation that trades as one. */
const isBody = (word: Word | undefined): boolean =>
  word?.mention?.kind === 'place' || word?.mention?.kind === 'organisation';

const RANK_NOUN = new RegExp(`^((?:\\S+\\s){0,3}?)(${RANK_NOUNS.join('|')})(?=\\s|$)`, 'i');

const plural = (field: string): string =>
  field
    .replace(/\s(?:with|and (?:an?|the|its))\s.*$|\sand \w+ partner$/, '')
    .replace(
      RANK_NOUN,
      (_, lead: string, noun: string) => `${lead}${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`,
    );

const join = (holder: string | null, rest: string | null): string | null =>
  holder === null ? rest : rest === null ? holder : `${holder} ${rest}`;
