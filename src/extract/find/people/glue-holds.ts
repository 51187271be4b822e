import { beginsName, vietnameseStart } from './begins-name.ts';
import { leadsToRole } from './leads-to-role.ts';
import { vietnameseNameEnd } from './name-run.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { ARTICLES, LOWER_FIELDS, REPRESENTATIVES } from './title-words.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { roleAt, vocabulary } from './vocabulary.ts';

/** 'The Party chief and President William Ruto': the short title of Vietnam's own, complete by itself, before a foreigner's. */
function isOfAnother(line: TokenLine, next: number, { definite, side, role, roleFrom, from }: TitlePhrase): boolean {
  if (!definite || side !== null || !HOME_TITLES.test(role) || line.folded[from] !== 'the') return false;
  if (next - 1 - roleFrom > role.split(' ').length) return false;
  const second = roleAt(line.folded, next);
  const name = second ? next + second.tokens : next;
  return second !== null && isCapital(line, name) && !line.names[name] && vietnameseNameEnd(line, name) === null;
}

const HOME_TITLES =
  /^(?:pm|party chief|party leader|state president|na chair(?:man|woman)|top legislator|general secretary)$/;

/** 'The Kenyan PM and President William Ruto': nobody heads both the government and the state. */
function isOtherOffice(line: TokenLine, next: number, { role, definite }: TitlePhrase): boolean {
  return (
    definite &&
    /^(?:pm|prime minister|premier)$/.test(role) &&
    /^(?:(?:state )?president|king|queen|sultan)$/.test(roleAt(line.folded, next)?.words ?? '')
  );
}

/** A connecting word belongs to the phrase when the phrase goes on behind it. */
export function glueHolds(line: TokenLine, at: number, phrase: TitlePhrase): boolean {
  const word = line.folded[at]!;
  let next = at + 1;
  if (word === 'and' || word === ',' || word === '&') {
    if (line.folded[next] === 'and') next++;
    if (isOfOthers(line, next, phrase)) return false;
    if (phrase.plural && isNextCountry(line, next)) return true;
    if (ARTICLES.has(line.folded[next] ?? '') && /^(his|her|their)$/.test(line.folded[next]!)) return false;
    const thing = line.names[next];
    if (thing && thing.mention.kind === 'place' && leadsToRole(line, next))
      return sameSide(phrase, thing.mention.country) && word !== ',';
    if (ARTICLES.has(line.folded[next] ?? '') || beginsName(line, next)) return false;
    if (word === 'and' && (isOfAnother(line, next, phrase) || isOtherOffice(line, next, phrase))) return false;
    // 'with the PM, Deputy Minister Hoang Xuan Chien …': a bare 'the PM' is complete.
    if (word === ',' && (!listGoesOn(line, next) || (phrase.definite && at - phrase.roleFrom <= 2))) return false;
  }
  while (ARTICLES.has(line.folded[next] ?? '')) next++;
  if (next >= line.tokens.length) return false;
  const follower = line.folded[next]!;
  if (word === "'s" || word === "'" || word === '’') return !isOfVisit(line, next);
  if (word === 'to') {
    const thing = line.names[next];
    return (
      thing !== undefined &&
      (phrase.level === 'ambassador' ||
        thing.mention.kind === 'organisation' ||
        /representative|envoy|delegate|advis/.test(phrase.role))
    );
  }
  if (word === 'in')
    return (
      follower === 'charge' ||
      (line.names[next] !== undefined &&
        ((phrase.counterpart && phrase.side === null) || REPRESENTATIVES.test(phrase.role)))
    );
  if (word === 'from' && line.names[next] && phrase.counterpart) return true;
  if (word === 'at' || word === 'on' || word === 'from')
    return line.names[next] !== undefined
      ? line.names[next]!.mention.kind === 'organisation' ||
          vocabulary.field.has(line.folded[line.names[next]!.next] ?? '')
      : isCapital(line, next) && vocabulary.field.has(follower);
  if ((word === '-' || word === '–') && line.names[next]) return true;
  if (word === '.' || word === '-' || word === '–')
    return isCapital(line, next) && (vocabulary.field.has(follower) || roleAt(line.folded, next) !== null);
  if (line.names[next]) return !vietnameseStart(line, next, line.names[next]!.next) || word === 'of';
  if (isCapital(line, next))
    return (
      word === 'of' ||
      word === 'for' ||
      vocabulary.field.has(follower) ||
      vocabulary.modifier.has(follower) ||
      roleAt(line.folded, next) !== null ||
      vocabulary.rank.has(follower)
    );
  return (word === 'of' || word === 'for' || word === 'the') && LOWER_FIELDS.has(follower);
}

/** 'The Chinese Premier, Prime Ministers of Norway and Spain': after one holder the holders of several. */
function isOfOthers(line: TokenLine, at: number, { plural, side }: TitlePhrase): boolean {
  const role = plural || side === null ? null : roleAt(line.folded, at);
  return role !== null && /^(?:prime ministers|ministers|presidents|premiers|pms|leaders|kings)$/.test(role.words);
}

/** 'The President's Hungary trip': the country is where the trip goes. */
function isOfVisit(line: TokenLine, at: number): boolean {
  const place = line.names[at];
  if (place?.mention.kind !== 'place') return false;
  const behind = line.folded.slice(place.next, place.next + 3);
  const noun = behind.findIndex((word) => !/^(?:state|official|working|recent|upcoming|first|day)$/.test(word));
  return /^(?:visit|visits|trip|trips|tour|tours|stay)$/.test(behind[noun] ?? '');
}

/** 'The ambassadors of Oman, the Netherlands and Kuwait': the list of countries goes on. */
function isNextCountry(line: TokenLine, at: number): boolean {
  let next = line.folded[at] === 'the' ? at + 1 : at;
  // 'The Republic of Iceland, the United Republic of Tanzania'.
  for (let steps = 0; steps < 6 && !line.names[next] && FULL_NAME.test(line.folded[next] ?? ''); steps++) next++;
  const thing = line.names[next];
  return (
    thing?.mention.kind === 'place' &&
    thing.mention.form === 'country' &&
    !/^(?:['’]s?|-|–)$/.test(line.folded[thing.next] ?? '')
  );
}

const FULL_NAME =
  /^(?:united|federal|federative|democratic|peoples?|socialist|islamic|arab|oriental|bolivarian|plurinational|republic|kingdom|state|states|commonwealth|federation|sultanate|principality|of|['’]s?)$/;

/** The phrase speaks for this country or says none. */
function sameSide(phrase: TitlePhrase, country: string): boolean {
  return phrase.side === null || phrase.side === country;
}

/** After a comma inside a title: only further fields of one ministry or a further title. */
function listGoesOn(line: TokenLine, at: number): boolean {
  let next = at;
  while (ARTICLES.has(line.folded[next] ?? '')) next++;
  const word = line.folded[next] ?? '';
  if (!isCapital(line, next) || line.names[next]) return false;
  if (roleAt(line.folded, next) || vocabulary.modifier.has(word) || vocabulary.rank.has(word))
    return leadsToRole(line, next);
  return vocabulary.field.has(word);
}
