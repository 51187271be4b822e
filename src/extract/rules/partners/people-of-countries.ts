import type { Sentence, Story } from '../../document.ts';
import { foreignMentions } from './foreign-mentions.ts';

const TITLE =
  'President|Minister|Ambassador|Speaker|King|Queen|Chair(?:man|woman|person)|Governor|Premier|Chancellor|[Ll]eader|Secretary|Consul|Commissioner|Commander|Chief|Mayor|Envoy|Director|General';
const NAME = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]*)`;
/** 'Maltese| Minister of Foreign Affairs and Trade Myriam Debono'. */
const TITLED = new RegExp(
  `^(?:['’]s)? (?:(?!and\\b|with\\b|met\\b|by\\b|said\\b)[\\p{L}-]+ ){0,4}?(?:${TITLE})(?<run>(?: (?:of|for|the|in charge of|${NAME}|and(?= (?:Trade|Co-?operation|Industry|Investment|Integration|Sports|Tourism|Training|Communications|Technology|Development|Environment|Fisheries|Food|European|International|Regional|Religious|Social|Rural|Immigration|Immigrants|Expatriates|Worship)\\b)))+)`,
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
