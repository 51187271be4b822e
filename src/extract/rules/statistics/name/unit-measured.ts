const POWER = /^(?:k|M|G)Wp?$/;
const OF_POWER =
  /\b(?:capacity|power|output|energy|electricity|generation|demand|supply|load)$|\b(?:capacity|output|demand) (?:of|in|for)\b/i;
const SHIP =
  /\b(?:ships?|vessels?|boats?|frigates?|corvettes?|destroyers?|cruisers?|carriers?|cutters?|warships?|submarines?)$/i;
const WAY =
  /\b(?:expressways?|roads?|highways?|railways?|rail lines?|borders?|metro lines?|motorways?|bridges?|tunnels?|cables?)$/i;
const LENGTHS = /^(?:\d+-?met(?:er|re)s?-?|\S+-met(?:er|re)) /;
const PER_MEASURE = /^[A-Z]{3}\/(?:kg|litre|tonne|barrel)$/;
const PRICED = /\b(?:prices?|fund|tax|fee|cost|value|income)\b/i;

/** What the unit itself says is measured, where the text names only the thing: the price of petrol, the capacity of a plant, the displacement of a ship; null for all else. */
export function unitMeasured(topic: string, unit: string): string | null {
  if (PER_MEASURE.test(unit)) return PRICED.test(topic) ? null : `price of ${topic}`;
  if (POWER.test(unit)) return OF_POWER.test(topic) ? null : `capacity of ${topic}`;
  if (/^tonnes?$/.test(unit) && SHIP.test(topic)) return `displacement of ${topic.replace(LENGTHS, '')}`;
  return unit === 'km' && WAY.test(topic) && !/\blength\b/.test(topic) ? `length of ${topic}` : null;
}
