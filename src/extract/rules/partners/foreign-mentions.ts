import type { Sentence } from '../../document.ts';
import type { Mention, Span } from '../../find/mention.ts';

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
    if (isOtherSense(sentence, mention)) continue;
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

const OF_OLD =
  /^(?:colony|colonies|protectorate|colonists?|colonialists?|colonialism|empire|language|speakers?|speaking)$/;
const TONGUES =
  /^(?:french|english|spanish|russian|chinese|japanese|korean|german|portuguese|italian|lao|khmer|thai|polish|czech|hungarian)$/;
const TAUGHT = /^(?:language|languages|lessons|classes|textbooks|dictionary|dictionaries)$/;
const USED = /^(?:of|in|into|speaks?|spoke|teach|teaches|teaching|taught|learn|learns|learning|study|studying|from)$/;
const GOES_ON = /^(?:in|at|for|as|by|is|was|among|and|or|to|with)$/;

/** Countries by whose code states that are no more go: Czechoslovakia, the Soviet Union, Yugoslavia. */
const GONE = /^(?:CZE|RUS|SRB)$/;
const OLD_NAME = /^(?:czechoslovakia|ussr|soviet|yugoslavia)$/;

/** 'as part of| Czechoslovakia', 'a part of the former| Yugoslavia': who is told of is its successor. */
function isWhatItWasPartOf(sentence: Sentence, { start, end }: Span): boolean {
  const words = sentence.tokens.filter((token) => token.start < end).map(({ folded }) => folded);
  const from = sentence.tokens.findIndex((token) => token.start >= start);
  return (
    words.slice(from).some((word) => OLD_NAME.test(word)) &&
    / part of(?: (?:the|then|former|old))* $/.test(` ${words.slice(Math.max(0, from - 5), from).join(' ')} `)
  );
}

/** 'the former Portuguese colony', 'the use of French in schools': no partner is meant. */
function isOtherSense(sentence: Sentence, mention: Mention): boolean {
  if (mention.kind !== 'place') return false;
  if (GONE.test(mention.country) && isWhatItWasPartOf(sentence, mention)) return true;
  if (mention.form !== 'adjective') return false;
  const at = sentence.tokens.findIndex(({ start }) => start >= mention.start);
  const after = sentence.tokens.find(({ start }) => start >= mention.end);
  const before = sentence.tokens[at - 1];
  const word = sentence.tokens[at]?.folded ?? '';
  if (after && OF_OLD.test(after.folded)) return true;
  // 'Portuguese and Vietnamese language training'
  const behind = sentence.tokens.filter(({ start }) => start >= mention.end).slice(0, 3);
  if (TONGUES.test(word) && behind[0]?.folded === 'and' && TAUGHT.test(behind[2]?.folded ?? '')) return true;
  if (TONGUES.test(word) && TAUGHT.test(after?.folded ?? '')) return true;
  return (
    TONGUES.test(word) &&
    before !== undefined &&
    USED.test(before.folded) &&
    (after === undefined || GOES_ON.test(after.folded) || /^\W/.test(after.folded))
  );
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
