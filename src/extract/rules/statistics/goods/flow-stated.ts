import { findPlaces } from '../../../find/places/find-places.ts';
import type { Site } from '../walk/site.ts';
import { HOME, namedBehind } from '../words/countries.ts';

/**
 * The flow whose goods a sentence goes on to list: 'many key exports of Vietnam', "Vietnam's export of various products to Malta". Null where
 * a number stands between the two.
 */
export function flowStated({ text, words, at, quantity }: Site): string | null {
  const first = words.findIndex(({ pos }) => pos === 'QTY');
  const start = words[0]?.start ?? 0;
  const end = first !== -1 && first < at ? (words[first]?.start ?? quantity.start) : quantity.start;
  const told = STATED.exec(text.slice(start, end))?.groups;
  if (told === undefined) return null;
  const flow = `${told.flow?.toLowerCase().replace(/s$/, '')}s`;
  const [place] = findPlaces(told.place ?? '');
  const ours = /Vi/.test(`${told.owner ?? ''}${told.of ?? ''}`) ? 'Vietnamese ' : '';
  return place === undefined || place.country === HOME
    ? `${ours}${flow}`
    : `${ours}${flow} ${told.way} ${namedBehind(place.country)}`;
}

const STATED =
  /(?<owner>\bVi(?:et|ệt) ?[Nn]am(?:['’]s|ese) )?(?:\b(?:many|key|main|major|staple|various|several|some) )*\b(?<flow>[Ee]xports?|[Ii]mports?|[Ss]hipments)(?: of (?<of>Vi(?:et|ệt) ?[Nn]am|(?:various|many|several|key|main) (?:[\w-]+ ){1,5}?(?:products|goods|items|commodities)))?(?: (?<way>to|from) (?:the )?(?<place>[A-Z]\w+(?: [A-Z]\w+)*))?\b[^.;]*?,? (?:including|such as|for example|for instance|with|namely|like|especially|notably)\b/;
