import { countryName } from '../words/countries.ts';
import type { Word } from '../words/words.ts';
import { nounText, type Reading, type Site } from './site.ts';

/** A country, or an organisation that trades as one. */
export const isBody = (word: Word | undefined): boolean =>
  word?.mention?.kind === 'place' || word?.mention?.kind === 'organisation';

const LIST = /^(?:list|table|ranking|side|league|roster)$/;
const HAVING = /^(?:have|has|had|find|finds|found|see|sees|saw|having)$/;

/** 'number 41 on the Vietnamese list', 'seventh on the Malaysian side': the word that names whose. */
export function onListOf(words: readonly Word[], next: number): Word | null {
  if (!/^(?:on|in)$/.test(words[next]?.lower ?? '')) return null;
  const first = words[next + 1]?.pos === 'DET' ? next + 2 : next + 1;
  const named = words[first];
  const noun = words[words[first + 1]?.pos === 'PART' ? first + 2 : first + 1];
  return named?.mention?.kind === 'place' && LIST.test(noun?.lower ?? '') ? named : null;
}

/** 'India has in Vietnam its 18th largest trading partner': who holds the place, and among whose. */
export function hasIn({ words, at, text }: Site): { holder: string; owner: string } | null {
  const [place, preposition] = [words[at - 2], words[at - 3]];
  if (!/^(?:its|their)$/.test(words[at - 1]?.lower ?? '') || !isBody(place) || preposition?.lower !== 'in') return null;
  const verb = at - 4;
  if (!HAVING.test(words[verb]?.lower ?? '')) return null;
  const owner = nounText({ text, words }, verb - 1);
  return owner === null ? null : { holder: place!.text, owner };
}

/** The owner of a list by name: 'Vietnamese' is of Vietnam. */
export const nameOf = (owner: Word): string =>
  owner.mention?.kind === 'place' && owner.mention.form === 'adjective'
    ? countryName(owner.mention.country)
    : owner.text;

export const isSame = (holder: string | null, owner: string): boolean =>
  holder !== null && (holder === owner || holder.endsWith(` ${owner}`));

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

/** 'While the latter is the former's fourth': of the two countries that the sentence names. */
export function ofTwo(words: readonly Word[], at: number, which: string | undefined): string | null {
  const index = ['former', 'latter'].indexOf(which ?? '');
  const places = words.slice(0, at).filter((word) => word.mention?.kind === 'place' && word.pos !== 'ADJ');
  const names = [
    ...new Map(places.map((word) => [word.mention?.kind === 'place' ? word.mention.country : '', word.text])).values(),
  ];
  return index < 0 || names.length !== 2 ? null : names[index]!;
}

/** "Vietnam's" in "Vietnam's third largest trade partner". */
export function ownerBefore(site: Site, holder: string | null): string {
  const { words, at } = site;
  const before = words[at - 1];
  if (/^(?:its|their|his|her)$/.test(before?.lower ?? '')) return otherPlace(site, holder);
  if (before === undefined || before.pos !== 'PART') return '';
  const named = words[at - 2];
  const meant = ofTwo(words, at, named?.lower);
  if (meant !== null) return `${meant}’s`;
  // 'a vital market and Vietnam's second partner': what stands before 'and' owns nothing.
  const alone = isBody(words[at - 3]) || words[at - 3]?.pos === 'CCONJ' || words[at - 3]?.lower === 'among';
  const owner = named?.mention?.kind === 'place' && alone ? named.text : nounText(site, at - 2);
  return owner === null ? '' : `${owner}’s`;
}

/** "and New Zealand Vietnam's 41st": holder and owner stand before the bare place; the field is the one told before. */
export function elliptic(site: Site, said: string): Reading | null {
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
