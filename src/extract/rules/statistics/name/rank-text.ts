import { findPlaces } from '../../../find/places/find-places.ts';
import { canPair, countryName, HOME } from '../words/countries.ts';
import { REGION_OR_BLOC } from '../words/regions.ts';

// Who holds a place, by a word that is no name of its own.
const DESCRIBED =
  /^(?:(?:\w+ ){0,2}(?:union|bloc|kingdom|nation|country|republic|sultanate|grouping|emirate|city-state|island))(?= among )/i;
// 'the Malaysians', 'Swiss companies': their country holds the place.
const BY_DEMONYM = /^(?: (?:companies|firms|investors|businesses|enterprises|capital|money|projects))? among /i;
const OWNERLESS = new RegExp(
  ` among (?:the )?((?:top \\w+ )?(?:(?:trade|trading|export|import|business|source|tourism|biggest|largest)\\s)*(?:partners|buyers|suppliers|customers|markets|importers|exporters|investors|donors)(?: in ${REGION_OR_BLOC})?)$`,
  'i',
);
const FOREIGN_INVESTORS = / among ((?:the )?(?:\d+ )?foreign investors)$/i;
// 'the 120 countries that invest there', said of where the story is.
const INVESTING_THERE = /\b(that (?:have |are )?invest(?:ed|ing)?) (?:there|here)$/;
const INVESTING = / among investing (countries(?: and territories)?|territories)$/;
const SENDERS = /( among (?:sources|senders) of (?:foreign )?(?:visitors|tourists|arrivals))$/i;

/** A place in an order: 'Malta among Vietnam’s trade partners', 'rank of Vietnam in coffee exports'. */
export const rankName = (core: string, codes: readonly string[]): string =>
  withArticle(/\b(?:rank|among|place)\b/i.test(core) ? amongText(core, codes) : `rank of ${core}`);

const withArticle = (name: string): string => name.replace(/ (in|of|on) (?=(?:world|region|globe)$)/g, ' $1 the ');

/** Whose partners, and by name: 'Union among suppliers' is 'EU among Vietnam’s suppliers'. */
function amongText(core: string, codes: readonly string[]): string {
  const foreign = codes.filter((code) => code !== HOME && canPair(code));
  const partner = foreign.length === 1 ? countryName(foreign[0]!) : null;
  const [holder] = findPlaces(core).filter(({ start }) => start === 0);
  const named =
    holder !== undefined && holder.form !== 'country' && BY_DEMONYM.test(core.slice(holder.end))
      ? core.replace(/^.*?(?= among )/, countryName(holder.country))
      : partner === null
        ? core
        : core.replace(DESCRIBED, partner);
  if (partner === null || !codes.includes(HOME)) return named;
  const code = holder?.country ?? (named.startsWith(`${partner} `) ? foreign[0] : undefined);
  const owner = code === HOME ? partner : code === foreign[0] ? countryName(HOME) : null;
  return owner === null
    ? named
    : named
        .replace(SENDERS, `$1 to ${owner}`)
        .replace(OWNERLESS, ` among ${owner}’s $1`)
        .replace(FOREIGN_INVESTORS, ` among $1 in ${owner}`)
        .replace(INVESTING_THERE, `$1 in ${owner}`)
        .replace(INVESTING, ` among $1 investing in ${owner}`);
}
