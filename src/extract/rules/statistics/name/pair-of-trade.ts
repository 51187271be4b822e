import { findPlaces } from '../../../find/places/find-places.ts';
import { canPair, countryName, HOME } from '../words/countries.ts';

const WITH =
  /^((?:[\w-]+ )*(?:trade|turnover|commerce|business|exchanges?)(?: (?:value|volume|turnover|target|goal))?) with (?:the )?(.+)$/i;

/** 'trade with Malta' is of a pair as 'two-way trade' is: 'trade Vietnam - Malta'; null for what names its owner or more than a country. */
export function pairOfTrade(topic: string, codes: readonly string[], named: readonly string[]): string | null {
  const [, flow = '', who = ''] = WITH.exec(topic) ?? [];
  const [partner, other] = named;
  if (who === '' || partner === undefined || other !== undefined || partner === HOME || !codes.includes(HOME))
    return null;
  const [place] = findPlaces(who);
  const whole =
    place === undefined ? who === partner && canPair(partner) : place.start === 0 && place.end === who.length;
  return whole ? `${flow} Vietnam - ${countryName(partner)}` : null;
}
