import currencies from '#lexicon/currencies.json' with { type: 'json' };
import type { Document, Story } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import { timesNamed } from '../words/countries.ts';

const INDIA = 'IND';
const RUPEES = currencies.flatMap((row) =>
  'rupeeOf' in row && row.rupeeOf !== undefined ? [{ code: row.code, country: row.rupeeOf as string }] : [],
);

/** Whose 'Rs.' it is: that of the country that the outlet belongs to, or that the story names more often than India; null for India's own. */
export function homeRupee({ head }: Document, story: Story): string | null {
  const outlet = findPlaces(head.outlet ?? '').map(({ country }) => country);
  const own = RUPEES.find(({ country }) => outlet.includes(country));
  if (own !== undefined || outlet.includes(INDIA)) return own?.code ?? null;
  const filed = RUPEES.find(({ country }) => country === story.home);
  if (filed !== undefined || story.home === INDIA) return filed?.code ?? null;
  const india = timesNamed(story, INDIA);
  const [most] = RUPEES.map((row) => ({ ...row, times: timesNamed(story, row.country) })).sort(
    (a, b) => b.times - a.times,
  );
  return most !== undefined && most.times > india ? most.code : null;
}

/** 'Rs. 5 million' in such a text; '₹' and 'INR' say which they are. */
export const inRupees = (text: string, mention: QuantityMention, rupee: string): QuantityMention =>
  mention.unit === 'INR' && !/₹|INR|Indian/.test(text.slice(mention.start, mention.end))
    ? { ...mention, unit: rupee }
    : mention;
