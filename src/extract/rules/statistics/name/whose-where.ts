import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Sentence, Story } from '../../../document.ts';
import type { Reading } from '../walk/site.ts';
import { canPair, countryName, HOME } from '../words/countries.ts';
import { cameHere } from './came-here.ts';
import { giftWay } from './gift-way.ts';
import { givenTo } from './given-to.ts';
import { investedFrom } from './invested-from.ts';
import { ownedFlow } from './owned-flow.ts';
import { whoseBalance } from './whose-balance.ts';

/** 'loans that its Cooperation Fund made available'. */
const ITS_BODY = / (that|which|of|by|from) its (?=[A-Z])/;

// They are counted, and given all the same.
const GIFTS = /^(?:doses|scholarships)\b/;

type Measured = {
  /** Where the number stands. */
  number: number;
  topic: string;
  kind: StatisticKind;
  role: Reading['role'];
  codes: readonly string[];
  named: readonly string[];
  /** The story counts those who come to the country. */
  arrivals: boolean;
  /** It goes on with the flow of goods told before. */
  goesOn: boolean;
};

/** What is measured with whose it is and where it went, for money, goods, guests and gifts told without the one or the other; null where nothing is to be added. */
export function whoseWhere(
  text: string,
  story: Story,
  sentence: Sentence,
  { topic, kind, role, codes, named, arrivals, goesOn, number }: Measured,
): string | null {
  if (kind === 'aid' || GIFTS.test(topic)) {
    const given = givenTo(topic, codes, named) ?? giftWay(text, sentence, number, topic, codes, named);
    if (given !== null) return given;
  }
  const [owner, other] = codes.filter((code) => code !== HOME && canPair(code));
  if (owner !== undefined && other === undefined && ITS_BODY.test(topic))
    return topic.replace(ITS_BODY, ` $1 ${countryName(owner)}’s `);
  return (
    whoseBalance(text, sentence, topic, codes) ??
    investedFrom(text, sentence, topic, codes, named) ??
    (kind === 'target' ? null : ownedFlow(topic, codes, named, story.home, text, sentence, goesOn)) ??
    (role === 'share' ? null : cameHere(topic, codes, named, arrivals))
  );
}
