import { allMatches } from '../../article/all-matches.ts';
import type { Sentence, Story } from '../../document.ts';
import { knownLeader } from '../../find/people/known-leaders.ts';
import { nameTokens } from '../../find/people/same-name.ts';
import { foreignMentions } from './foreign-mentions.ts';

const TITLE =
  'President|Minister|Ambassador|Speaker|King|Queen|Chair(?:man|woman|person)|Governor|Premier|Chancellor|[Ll]eader|Secretary|Consul|Commissioner|Commander|Chief|Mayor|Envoy|Director|General';
const NAME = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]*)`;
/** 'Maltese| Minister of Foreign Affairs and Trade Myriam Debono'. */
const TITLED = new RegExp(
  `^(?:['’]s)? (?:(?!(?:and|with|met|by|said|on|to|at|in|from|that|as|saw|told|held|[a-z]+ed)\\b)[\\p{L}-]+ ){0,4}?(?:${TITLE})(?<run>(?: (?:of|for|the|in charge of|${NAME}|and(?= (?:Trade|Co-?operation|Industry|Investment|Integration|Sports|Tourism|Training|Communications|Technology|Development|Environment|Fisheries|Food|European|International|Regional|Religious|Social|Rural|Immigration|Immigrants|Expatriates|Worship)\\b)))+)`,
  'u',
);
/** 'President of| Malta| Myriam Debono'. */
const OF_COUNTRY = new RegExp(`(?:${TITLE})(?: [\\p{L} ]{0,50}?)? of (?:the )?$`, 'u');
const NAMED = new RegExp(`^(?<run>(?: ${NAME}){2,4})`, 'u');
const TITLE_WORD = new RegExp(`^(?:${TITLE}|Affairs|Trade|Office|Assembly|Parliament|Republic|Party|State)$`);

const cache = new WeakMap<Story, Map<string, string>>();

/** The family names of foreigners whom a story introduces with their country: 'Debono' is of Malta. */
export function peopleOfCountries(text: string, story: Story): ReadonlyMap<string, string> {
  const known = cache.get(story);
  if (known) return known;
  const people = new Map<string, string>();
  for (const sentence of story.sentences) {
    for (const { kind, byPlace, code, start, end } of foreignMentions(sentence)) {
      if (kind !== 'country' || byPlace) continue;
      const rest = text.slice(end, Math.min(sentence.end, end + 120));
      const behind = OF_COUNTRY.test(text.slice(Math.max(sentence.start, start - 80), start)) ? NAMED.exec(rest) : null;
      // By his family name, mostly the last of his names, a man is spoken of later.
      const name = (behind ?? TITLED.exec(rest))?.groups?.run?.trim().split(/\s+/).at(-1);
      if (name && name.length > 3 && /^\p{Lu}/u.test(name) && !TITLE_WORD.test(name) && !people.has(name))
        people.set(name, code);
    }
  }
  cache.set(story, people);
  return people;
}

/** The country of the only foreigner whom sentences that name no country name by his family name; null for none, or several. */
export function countryOfPerson(sentences: readonly Sentence[], people: ReadonlyMap<string, string>): string | null {
  if (people.size === 0) return null;
  const codes = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const code = people.get(token.text);
      if (code !== undefined) codes.add(code);
    }
  }
  return codes.size === 1 ? [...codes][0]! : null;
}

const isForeignCountry = (side: string): boolean =>
  /^[A-Z]{3}$/.test(side) && !/^(?:VNM|WHO|IMF|WTO|ILO|ADB|IOM|IFC|WEF|FAO|IPU|OIF|NAM|SCO)$/.test(side);

const FULL_NAME = new RegExp(`${NAME}(?: ${NAME}){1,5}`, 'gu');
const TITLE_AHEAD = new RegExp(`^(?:(?:${TITLE}|Prime|Deputy|Vice|Foreign|State|Party|Crown|Supreme|Leader) )+`, 'u');

/** The country, not Vietnam, of the one leader known to all whom a sentence names in full: 'Prime Minister Dmitry Medvedev'. */
export function countryOfLeader(words: string): string | null {
  const sides = new Set<string>();
  for (const [run] of allMatches(words, FULL_NAME)) {
    const tokens = nameTokens(run.replace(TITLE_AHEAD, ''));
    const side = tokens.length > 1 ? knownLeader(tokens)?.side : undefined;
    if (side !== undefined && isForeignCountry(side)) sides.add(side);
  }
  return sides.size === 1 ? [...sides][0]! : null;
}
