import type { OrganisationMention, PlaceMention } from '../mention.ts';
import { type Figure, figureOf } from './figure.ts';
import { OFFICE_NOUNS } from './name-after-title.ts';
import { nameEnd } from './name-run.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * 'Jan Maly of Slovakia, Ana Lima of Brazil and …', 'Mori Jiro from Akita, …': people without a title, each by the country or province. One alone may be anything that has
 * its seat there; two in a row are people. Empty where no such list begins.
 */
export function namesOfCountries(line: TokenLine, from: number): Figure[] {
  const figures: Figure[] = [];
  let at = from;
  for (;;) {
    const figure = nameOfCountry(line, at);
    if (!figure) break;
    figures.push(figure);
    at = figure.next;
    if (line.folded[at] === ',' || line.folded[at] === ';') at++;
    if (line.folded[at] === 'and') at++;
    if (at === figure.next) break;
  }
  return figures.length > 1 ? figures : [];
}

function nameOfCountry(line: TokenLine, at: number): Figure | null {
  if (!isCapital(line, at) || line.names[at]) return null;
  const ends = nameEnd(line, at);
  const words = line.folded.slice(at, ends);
  if (ends - at < 2 || words.some((word) => vocabulary.field.has(word) || OFFICE_NOUNS.has(word))) return null;
  if (line.folded[ends] !== 'of' && line.folded[ends] !== 'from') return null;
  const behind = line.folded[ends + 1] === 'the' ? ends + 2 : ends + 1;
  const country = line.names[behind];
  const owner = country ? sideOf(country.mention) : null;
  if (!country || owner === null) return null;
  const side: TitlePhrase = {
    from: at,
    next: country.next,
    role: '',
    level: 'people',
    side: owner,
    postedTo: null,
    definite: false,
    counterpart: false,
    plural: false,
    former: false,
    roleFrom: at,
  };
  return figureOf(line, at, at, ends, [side]);
}

function sideOf(mention: PlaceMention | OrganisationMention): string | null {
  if (mention.kind === 'organisation') return mention.country === null ? mention.code : null;
  return /^(?:country|city|province)$/.test(mention.form) ? mention.country : null;
}
