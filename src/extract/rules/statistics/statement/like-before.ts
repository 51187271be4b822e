import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { isBarePlace } from '../topic/bare-place.ts';
import type { Reading, Site } from '../walk/site.ts';
import { TRADING } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';
import type { Word } from '../words/words.ts';

/** The same sum in another currency, and the next item of a list of targets or grants, are what the figure before is. */
export function likeBefore(site: Site, reading: Reading, near: Told | null, sentence: Sentence): StatisticKind | null {
  if (near === null) return null;
  if (near.sentence !== sentence) return givesToo(site, reading, near, sentence) ? 'aid' : null;
  const { words, at } = site;
  // 'Switzerland gave 1 million CHF and Ireland 250,000 EUR', 'the EU came up with 650,000 EUR, Norway with 8 million NOK'.
  const named = words[at - 1]?.lower === 'with' ? at - 2 : at - 1;
  const gapped = words[named]?.mention?.kind === 'place' && /^(?:and|,|the|while)$/.test(words[named - 1]?.lower ?? '');
  if (reading.by === 'same' || isOtherCurrency(words, at)) return near.kind;
  // 'a target of 1.3 billion this year, an increase of 20% from 2015', 'to 15 billion, twice what it is today'.
  if (near.kind === 'target' && reading.topic === null && /^(?:growth|multiple)$/.test(reading.role)) return near.kind;
  if (near.kind === 'target' && reading.role === 'level' && isNextOfList(words, at)) return near.kind;
  return reading.role === 'level' && near.kind === 'aid' && (reading.topic === null || gapped) ? near.kind : null;
}

/** 'supplies to the value of 30,000 USD, or more than 5 million rupees': the same sum again. */
function isOtherCurrency(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  const [sum, same] = [words[at]?.mention, words[before]?.mention];
  if (sum?.kind !== 'quantity' || same?.kind !== 'quantity') return false;
  const between = words.slice(before + 1, at);
  return (
    isMoney(sum.unit) &&
    isMoney(same.unit) &&
    sum.unit !== same.unit &&
    between.some(({ lower }) => lower === 'or') &&
    between.every(({ pos, lower }) => /^(?:PUNCT|CCONJ|ADV|DET)$/.test(pos) || /^(?:more|less|than|over)$/.test(lower))
  );
}

/** 'The EU came up with 650,000 EUR', 'The largest, of 184 million USD, is for roads', right after what others gave. */
const givesToo = (site: Site, { role, topic }: Reading, near: Told, sentence: Sentence): boolean =>
  near.kind === 'aid' &&
  role === 'level' &&
  isMoney(site.quantity.unit) &&
  near.sentence.block === sentence.block &&
  sentence.index - near.sentence.index === 1 &&
  (topic === null || isBarePlace(topic, site.text, sentence)) &&
  !site.words.some(({ lower }) => TRADING.has(lower) || INVESTING.test(lower));

const INVESTING = /^(?:trade|turnover|exports?|imports?|invest\w*|gdp|revenue|capital)$/;

/** '1 billion USD with Kenya, and with Ghana 500 million': no verb of its own, and nothing that it is compared with. */
function isNextOfList(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  const joint = words.slice(0, at).findLastIndex(({ lower }) => /^(?:and|,|;)$/.test(lower));
  const phrase = words.slice(joint + 1, at);
  return (
    before !== -1 &&
    joint > before &&
    (phrase.some(({ mention }) => mention?.kind === 'place') ||
      !words.slice(before, joint).some(({ pos }) => pos === 'VERB')) &&
    phrase.every(
      ({ pos, lower, mention }) =>
        (mention?.kind === 'place' || /^(?:ADP|CCONJ|PUNCT|DET|ADV|DATE|PART)$/.test(pos)) &&
        !/^(?:from|against|than|versus|after|over|at|now|or|up)$/.test(lower),
    )
  );
}
