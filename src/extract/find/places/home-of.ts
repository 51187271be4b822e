import lexicon from '#lexicon/outlets.json' with { type: 'json' };
import { findPlaces } from './find-places.ts';

/** The country of a foreign outlet, by the row of its name or by a place in it; null for Vietnam's press and for agencies of nowhere. */
export function homeOf(outlet: string | null): string | null {
  if (!outlet) return null;
  const row = OUTLETS.find(({ name }) => name.test(outlet));
  if (row) return row.country;
  const place = findPlaces(outlet.replace(PAPER, ''))[0];
  // 'US Embassy in Vietnam' is filed under whose embassy it is.
  return place && place.country !== 'VNM' ? place.country : null;
}

/** 'Vientiane Times': the whole is a paper, and no place. */
const PAPER = /\b(?:Times|Post|Daily|Herald|News|Star|Sun|Tribune|Mail)\b/g;

const OUTLETS = lexicon.outlets.map(({ words, country }) => ({
  name: new RegExp(`(?<![\\p{L}])${words.replaceAll('.', '\\.')}(?![\\p{L}])`, 'iu'),
  country,
}));
