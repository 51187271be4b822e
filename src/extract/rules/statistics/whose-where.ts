import type { StatisticKind } from '../../../dataset/statistic.ts';
import type { Sentence, Story } from '../../document.ts';
import { cameHere } from './came-here.ts';
import { givenTo } from './given-to.ts';
import { investedFrom } from './invested-from.ts';
import { ownedFlow } from './owned-flow.ts';
import type { Reading } from './walk/site.ts';
import { whoseBalance } from './whose-balance.ts';

type Measured = {
  topic: string;
  kind: StatisticKind;
  role: Reading['role'];
  codes: readonly string[];
  named: readonly string[];
  /** The story counts those who come to the country. */
  arrivals: boolean;
};

/** What is measured with whose it is and where it went, for money, goods, guests and gifts told without the one or the other; null where nothing is to be added. */
export function whoseWhere(
  text: string,
  story: Story,
  sentence: Sentence,
  { topic, kind, role, codes, named, arrivals }: Measured,
): string | null {
  if (kind === 'aid') {
    const given = givenTo(topic, codes, named);
    if (given !== null) return given;
  }
  return (
    whoseBalance(text, sentence, topic, codes) ??
    investedFrom(text, sentence, topic, codes, named) ??
    (kind === 'target' ? null : ownedFlow(topic, codes, named, story.home, text, sentence)) ??
    (role === 'share' ? null : cameHere(topic, codes, named, arrivals))
  );
}
