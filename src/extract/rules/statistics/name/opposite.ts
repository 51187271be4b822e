import type { Told } from '../site/figure-site.ts';
import { canPair, HOME, namedBehind } from '../words/countries.ts';

const OPPOSITE = /\bin the (?:opposite|other|reverse) direction\b/i;
const NAME = 'Vi(?:et|ệt) ?[Nn]am';
const INTO_HOME = new RegExp(`\\bto ${NAME}|\\b(?:imports|purchases)\\b(?!.* from ${NAME})|^goods from\\b`, 'i');
const GOODS = /\b(?:exports?|imports?|shipments|deliveries|sales|supplies|purchases|goods)\b/i;

/** 'deliveries in the opposite direction': of the goods that went the other way in the figure before. */
export function opposite(topic: string, near: Told | null): string | null {
  if (near === null || !OPPOSITE.test(topic) || !GOODS.test(topic) || !GOODS.test(near.topic)) return null;
  const [partner, other] = near.codes.filter((code) => code !== HOME && canPair(code));
  if (partner === undefined || other !== undefined) return null;
  const name = namedBehind(partner);
  const outward = INTO_HOME.test(near.topic);
  return outward ? `Vietnamese exports to ${name}` : `Vietnamese imports from ${name}`;
}
