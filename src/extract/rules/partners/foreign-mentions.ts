import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';

/** A country other than Vietnam, or an organisation, named in a sentence. */
export type ForeignMention = Span & {
  code: string;
  kind: 'country' | 'organisation';
  /** Only a city or province of the country is named: where something happens rather than who acts. */
  byPlace: boolean;
};

const cache = new WeakMap<Sentence, ForeignMention[]>();

/** The foreign countries and international organisations that a sentence names, by start. */
export function foreignMentions(sentence: Sentence): ForeignMention[] {
  const known = cache.get(sentence);
  if (known) return known;
  const found: ForeignMention[] = [];
  for (const mention of sentence.mentions) {
    if (mention.kind === 'place' && mention.country !== 'VNM') {
      found.push({
        start: mention.start,
        end: mention.end,
        code: mention.country,
        kind: 'country',
        byPlace: mention.form === 'city' || mention.form === 'province',
      });
    } else if (mention.kind === 'organisation') {
      if (mention.code !== null) {
        found.push({
          start: mention.start,
          end: mention.end,
          code: mention.code,
          kind: 'organisation',
          byPlace: false,
        });
      } else if (mention.country !== null && mention.country !== 'VNM') {
        found.push({ start: mention.start, end: mention.end, code: mention.country, kind: 'country', byPlace: false });
      }
    }
  }
  cache.set(sentence, found);
  return found;
}

/** True when the sentence names Vietnam, its people, places or bodies. */
export function namesVietnam(sentence: Sentence): boolean {
  return sentence.mentions.some(
    (mention) => (mention.kind === 'place' || mention.kind === 'organisation') && mention.country === 'VNM',
  );
}

/** The different countries (or organisations) among mentions, in order of first mention; places inside a country do not count. */
export function codesOf(mentions: readonly ForeignMention[], kind: ForeignMention['kind']): string[] {
  return [
    ...new Set(mentions.filter((mention) => mention.kind === kind && !mention.byPlace).map((mention) => mention.code)),
  ];
}
