import type { QuantityMention } from '../../../find/mention.ts';
import { isMoney } from '../words/refuse.ts';

const SCALED = /\d\s?(?:million|billion|trillion)$/i;
const OF_PEOPLE = /\b(?:market|population|bloc|country|nation|region|community|people|home) of (?:[a-z]+ ){0,3}$/i;
const NEAR = 160;
const WEIGHED = /^(?:tonnes|kg|litres|barrels|ha|MW|TEU)$/;

/** 'Ghana took 584,000 tonnes and Kenya 463,000.' */
const isListed = (text: string, { start, end }: QuantityMention): boolean =>
  /\d,\d{3}$/.test(text.slice(start, end)) &&
  /[A-Z]\w+\)? $/.test(text.slice(Math.max(0, start - 24), start)) &&
  /^[.,;)]/.test(text.slice(end, end + 1));

/** In 'exports were put at 0.6 billion USD and imports at 0.8 billion' the second sum is in the currency of the first. */
export function withListedMoney(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  let money: QuantityMention | null = null;
  let last: QuantityMention | null = null;
  return mentions.map((mention) => {
    const before = last;
    last = mention;
    if (mention.unit === null && before !== null && isListed(text, mention) && WEIGHED.test(before.unit ?? ''))
      return { ...mention, unit: before.unit };
    if (isMoney(mention.unit)) money = mention;
    else if (mention.unit !== null && !/^(?:%|rank|times|pp)$/.test(mention.unit)) money = null;
    const bare: boolean = mention.unit === null && SCALED.test(text.slice(mention.start, mention.end));
    if (!bare || money === null || mention.start - money.end > NEAR) return mention;
    return OF_PEOPLE.test(text.slice(Math.max(0, mention.start - 40), mention.start)) || money.unit?.includes('/')
      ? mention
      : { ...mention, unit: money.unit };
  });
}
