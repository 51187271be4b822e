import type { Sentence, Story } from '../../../document.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import type { Reading, Site } from '../walk/site.ts';
import { HOME, namedBehind } from '../words/countries.ts';

const HEAD = /^((?:[\w-]+ )*?(?:[\w-]+s|people))\b(?! (?:of|from)\b)/;

/** '88,000 of its citizens made the trip', '350 of its businesses': of the foreign country named last in the sentence, else of Vietnam, else first in the one before. */
export function itsOwn(site: Site, reading: Reading, story: Story, sentence: Sentence): Reading {
  const { words, at } = site;
  const market =
    reading.topic !== null && MARKET_VALUE.test(reading.topic) ? marketBefore(site, story, sentence) : null;
  if (market !== null) return { ...reading, topic: `${reading.topic} of ${market}` };
  const its = words[at + 1]?.lower === 'of' && /^(?:its|their|his|her)$/.test(words[at + 2]?.lower ?? '');
  if (!its || reading.role !== 'count' || reading.topic === null) return reading;
  const number = words[at]!.start;
  const before = story.sentences[story.sentences.indexOf(sentence) - 1];
  const here = countriesOf(sentence).filter(({ end }) => end <= number);
  const owner =
    here.findLast(({ country }) => country !== HOME) ??
    here.at(-1) ??
    (before?.block === sentence.block ? countriesOf(before)[0] : undefined);
  if (owner === undefined) return reading;
  const whose = reading.topic.replace(HEAD, `$1 of ${namedBehind(owner.country)}`);
  const abroad =
    owner.country !== HOME && FIRMS.test(whose) && countriesOf(sentence).some(({ country }) => country === HOME);
  return { ...reading, topic: abroad ? `${whose} in Vietnam` : whose };
}

const MARKET_VALUE = /^(?:gmv|gross merchandise (?:value|volume)|market (?:size|value)|transaction value)$/i;
const OPENING =
  /^(?:The )?((?:[\w’'-]+ ){0,3}?[\w’'-]+)(?:, [^,]{0,60},)? (?:is|was|are|were|remains?|remained|continues?|continued|has|had|grew|stays|leads|led|keeps)\b/;

/** 'E-commerce remains the engine. Its GMV is put at 22 billion USD': what the sentence before opens with. */
function marketBefore({ words, text }: Site, story: Story, sentence: Sentence): string | null {
  if (!/^(?:its|the)$/.test(words[0]?.lower ?? '')) return null;
  const before = story.sentences[story.sentences.indexOf(sentence) - 1];
  if (before?.block !== sentence.block) return null;
  const opening = OPENING.exec(text.slice(before.start, before.end))?.[1];
  if (opening === undefined || /^(?:it|they|this|that|he|she|we|there)$/i.test(opening)) return null;
  return /^[A-Z][a-z]*-?[a-z]*(?: [a-z]|$)/.test(opening)
    ? opening.charAt(0).toLowerCase() + opening.slice(1)
    : opening;
}

const FIRMS = /^(?:\w+ )?(?:firms|companies|businesses|enterprises|banks) of (?:the )?[A-Z][\w ]*$/;

const countriesOf = ({ mentions }: Sentence): PlaceMention[] =>
  mentions.filter((mention): mention is PlaceMention => mention.kind === 'place' && mention.form === 'country');
