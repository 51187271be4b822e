import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { paths } from '../../paths.ts';
import { foldText } from '../../ui/fold-text.ts';

const PLACES = ['timeline', 'countries', 'statistics', 'articles', 'method', 'try'] as const;
const MOST = 5;

export type Guess = { address: string; place: (typeof PLACES)[number] | null; partner: PartnerSummary | null };

/** Pages that a wrong address may have meant: a place with most of its letters, a partner by code, slug or name. */
export function guessPages(pathname: string, partners: readonly PartnerSummary[]): Guess[] {
  const words = foldText(pathname)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  const places = PLACES.filter((place) => words.some((word) => isClose(word, place))).map(
    (place): Guess => ({ address: paths[place](), place, partner: null }),
  );
  const joined = words.join('-');
  const named = partners
    .filter(({ code, slug }) => words.includes(code.toLowerCase()) || (slug !== '' && joined.includes(slug)))
    .map((partner): Guess => ({ address: paths.country(partner.code), place: null, partner }));
  return [...named, ...places].slice(0, MOST);
}

/** A beginning of at least four letters in common, or one letter missing, doubled or changed. */
function isClose(word: string, place: string): boolean {
  if (word.length >= 4 && (place.startsWith(word.slice(0, 4)) || word.startsWith(place))) return true;
  if (Math.abs(word.length - place.length) > 1) return false;
  let differing = 0;
  for (let a = 0, b = 0; a < word.length || b < place.length; ) {
    if (word[a] === place[b]) {
      a++;
      b++;
      continue;
    }
    if (++differing > 1) return false;
    if (word.length >= place.length) a++;
    if (place.length >= word.length) b++;
  }
  return true;
}
