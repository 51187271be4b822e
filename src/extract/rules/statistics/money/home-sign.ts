import type { Story } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { shortSigned } from '../../../find/quantities/unit.ts';
import { timesNamed } from '../words/countries.ts';

/**
 * 'Dh45 billion', 'R6.4bn': the money of the outlet's country, else of whichever country of that sign the story names most. Where it
 * names none of them, nobody knows what the letter is.
 */
export function inHomeSign(text: string, mention: QuantityMention, story: Story): QuantityMention {
  const shared = shortSigned(text.slice(mention.start, mention.end));
  if (shared.length === 0) return mention;
  const own = shared.find(({ country }) => country === story.home);
  if (own) return { ...mention, unit: own.code };
  const [most] = shared
    .map((row) => ({ ...row, times: timesNamed(story, row.country) }))
    .sort((a, b) => b.times - a.times);
  return { ...mention, unit: most !== undefined && most.times > 0 ? most.code : null };
}
