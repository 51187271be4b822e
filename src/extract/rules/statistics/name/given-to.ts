import type { Sentence, Story } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { canPair, namedBehind } from '../words/countries.ts';
import { DONORS } from '../words/figure-words.ts';

const FROM = /^[^,]* from (?:the )?[A-Z][\w. ]*$/;

/** 'grants from Malta': to Vietnam; 'aid from Vietnam': to the country that it is told with. */
export function givenTo(topic: string, codes: readonly string[], named: readonly string[]): string | null {
  const [giver, other] = named;
  if (giver === undefined || other !== undefined || !FROM.test(topic) || / (?:to|for|in) /.test(topic)) return null;
  const [taker, third] = codes.filter((code) => code !== giver && canPair(code));
  // 'doses from Malta received'.
  const gift = topic.replace(/ received$/, '');
  return taker === undefined || third !== undefined ? null : `${gift} to ${namedBehind(taker)}`;
}

const BACK = 6;
const ALONE = /, Vietnam$/;

/** 'total grants, Vietnam' in news of the World Bank: with the body that gives, the one named nearest. */
export function ofDonor(what: string, story: Story, sentence: Sentence, number: QuantityMention): string {
  // Who gives dong is at home.
  if (!ALONE.test(what) || number.unit === 'VND') return what;
  const place = story.sentences.indexOf(sentence);
  for (let back = 0; back <= Math.min(BACK, place); back++) {
    const bodies = story.sentences[place - back]!.mentions.flatMap((mention) =>
      mention.kind === 'organisation' && mention.code !== 'UN' && DONORS.has(mention.code ?? '') ? [mention] : [],
    );
    const body = back === 0 ? (bodies.findLast(({ end }) => end <= number.start) ?? bodies[0]) : bodies.at(-1);
    if (body?.code != null) return what.includes(body.code) ? what : what.replace(ALONE, `, Vietnam - ${body.code}`);
  }
  return what;
}
