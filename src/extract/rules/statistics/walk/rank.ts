import { RANK_NOUNS, SUPERLATIVES } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText, tidy } from '../words/phrase-text.ts';
import type { Word } from '../words/words.ts';
import {
  beforeOther,
  fieldBefore,
  forWhom,
  fullField,
  limited,
  listed,
  withClause,
  withoutRivals,
} from './rank-field.ts';
import { rankHolder } from './rank-holder.ts';
import { orderedBy, seenFrom } from './rank-opening.ts';
import { elliptic, hasIn, isBody, isSame, nameOf, onListOf, ownerBefore } from './rank-owner.ts';
import { lastIndex, nounTextAfter, type Reading, type Site } from './site.ts';

const SUPERLATIVE = new RegExp(`(?:${SUPERLATIVES.join('|')}|most\\s\\w+)$`, 'i');

/** Who holds a place and among whom: 'Bangladesh among Vietnam's trading partners in South Asia'. */
export const readRank = (site: Site): Reading => withOrder(site, placed(site));

function placed(site: Site): Reading {
  const { words, at, text, quantity } = site;
  const said = text.slice(quantity.start, quantity.end);
  const bare = elliptic(site, said);
  if (bare !== null) return bare;
  const superlative = SUPERLATIVE.test(said) || (NUMBERED.test(said) && isRankNoun(site));
  const holder = rankHolder(site, superlative);
  if (superlative) {
    const end = nounPhraseAfter(words, at + 1);
    const field = end === null ? '' : fullField(site, phraseText(text, words, at + 1, beforeOther(words, at + 1, end)));
    const has = field === '' ? null : hasIn(site);
    if (has !== null)
      return {
        role: 'rank',
        holder: has.holder,
        field: plural(field),
        topic: `${has.holder} among ${has.owner}’s ${plural(field)}`,
        by: 'has-in',
      };
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
    const viewer = own === '' && field !== '' ? seenFrom(site) : null;
    const owner = viewer !== null ? `${nameOf(viewer)}’s` : own === '' ? (earlier?.owner ?? '') : own;
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
  next = pastTheFirst(words, next);
  const preposition = words[next]?.lower ?? '';
  // 'and Vietnam tenth among those of Australia'.
  if (preposition === 'among' && words[next + 1]?.lower === 'those' && words[next + 2]?.lower === 'of') {
    const owner = nounTextAfter(site, next + 3);
    if (owner !== null)
      return { role: 'rank', holder, topic: join(holder, `among ${owner}’s`), fieldOpen: true, by: 'those-of' };
  }
  const listOwner = onListOf(words, next) ?? seenFrom(site);
  if (listOwner !== null) return onList(site, holder, listOwner, next);
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
    const table = ranked ?? (named === '' ? null : fullField(site, named));
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

/** 'Second only to Malta among the exporters', 'third behind Malta and Chile in sales': the word after those who are ahead. */
function pastTheFirst(words: readonly Word[], at: number): number {
  let next = at;
  while (/^(?:only|just|right|,)$/.test(words[next]?.lower ?? '')) next++;
  if (!/^(?:to|after|behind|following)$/.test(words[next]?.lower ?? '')) return at;
  next++;
  while (words[next]?.pos === 'DET' || isBody(words[next]) || /^(?:and|,)$/.test(words[next]?.text ?? '')) next++;
  return /^(?:among|in)$/.test(words[next]?.lower ?? '') ? next : at;
}

/** 'Malta is 41st on the Vietnamese list': among those told before; nobody stands on a list of its own. */
function onList(site: Site, holder: string | null, owner: Word, next: number): Reading {
  const { words, at } = site;
  const country = owner.mention?.kind === 'place' ? owner.mention.country : null;
  const other = words
    .slice(0, at)
    .findLast(
      (word) => isBody(word) && word !== owner && !(word.mention?.kind === 'place' && word.mention.country === country),
    );
  const own = holder === null || isSame(holder, nameOf(owner));
  const held = own ? (words[at - 1]?.lower === 'and' ? null : (other?.text ?? null)) : holder;
  const where =
    words.indexOf(owner) < at && /^(?:in|within)$/.test(words[next]?.lower ?? '')
      ? nounTextAfter(site, wholeOf(words, next + 1))
      : null;
  return {
    role: 'rank',
    holder: held,
    topic: join(held, `among ${nameOf(owner)}’s`),
    fieldOpen: true,
    ...(where === null ? {} : { suffix: ` in ${where}` }),
    by: 'list-of',
  };
}

/** 'in the whole of Asia' is in Asia. */
const wholeOf = (words: readonly Word[], from: number): number =>
  words[from + 1]?.lower === 'whole' && words[from + 2]?.lower === 'of' ? from + 3 : from;

/** 'In world trade Vietnam is 20th': what the order is made by; partners and investors need none. */
function withOrder(site: Site, reading: Reading): Reading {
  const { holder, topic } = reading;
  if (holder == null || topic === null || /\bamong\b(?!.*\b(?:countries|economies|nations|markets)\b)/.test(topic))
    return reading;
  const order = orderedBy(site, holder);
  return order === null || !topic.startsWith(holder)
    ? reading
    : { ...reading, order, topic: `${holder} ${order}${topic.slice(holder.length)}` };
}

// 'its number one buyer of rice'.
const NUMBERED = /^(?:the )?(?:number|no\.?)\s/i;
const RANK_NOUN_WORD = new RegExp(`^(?:${RANK_NOUNS.join('|')})$`, 'i');

/** A noun that holds a place stands right behind the number, or behind 'trade', 'export'. */
const isRankNoun = ({ words, at }: Site): boolean =>
  RANK_NOUN_WORD.test(words[at + 1]?.lower ?? '') || RANK_NOUN_WORD.test(words[at + 2]?.lower ?? '');

/** 'Among the 148 countries that invest there, the UAE takes 52nd place'. */
function amongBefore(site: Site): string | null {
  const among = lastIndex(site.words, site.at - 1, ({ lower }) => lower === 'among', 20);
  if (among === null) return null;
  let first = among + 1;
  while (/^(?:the|all|some)$/.test(site.words[first]?.lower ?? '') || site.words[first]?.pos === 'QTY') first++;
  return withClause(site, first);
}

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
