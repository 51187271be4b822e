import type { Told } from '../site/figure-site.ts';
import type { Reading, Site } from '../walk/site.ts';
import { isMoney } from '../words/refuse.ts';

const FALL = '(?:down|falling|dropping|slumping|declining|decreasing|plunging|shrinking|sliding)';
const RISE = '(?:up|growing|rising|increasing|climbing|surging|soaring|jumping|gaining|expanding)';
const CHANGED = new RegExp(
  `^(?:and |with |such as )*(?:the )?([a-z][\\w &'’-]*?(?:, [\\w &'’-]+?)*?),? (?:${RISE}|${FALL}|with an? (?:year-on-year )?(?:rise|increase|growth|jump|fall|drop|decrease|decline) of|at)\\b[^;]*$`,
);
const FALLS = new RegExp(`\\b${FALL}\\b[^;]*$|\\b(?:fall|drop|decrease|decline) of[^;]*$`);
const ANNOUNCED = /\b(?:products|items|goods|commodities|exports|imports)\b/i;

/** What a list of goods opens with: 'Products with rising exports were:', 'major export products grew, in particular', 'They also included'. */
const LEADS_IN =
  /^[^:;]*(?::|\b(?:in particular|particularly|especially|notably|such as|namely|(?:these|they|others?)(?: also)? includ(?:ed|e)),?(?= ))/i;

/** The flow that the opening names, or the one whose goods were told right before: 'They also included footwear, up 9%'. */
function flowAnnounced(opening: string, near: Told | null): string | null {
  if (/^(?:they|these|others?)\b/i.test(opening))
    return /^(exports|imports) of [a-z]/.exec(near?.topic ?? '')?.[1] ?? null;
  if (!ANNOUNCED.test(opening)) return null;
  return /\bexport/i.test(opening) ? 'exports' : /\bimport/i.test(opening) ? 'imports' : null;
}

/**
 * A figure of one of the goods that a sentence lists behind a colon, each with how its trade changed: 'Products with rising exports were:
 * rice, up 8.4%; and handbags and hats, up 12% to 1.3 billion USD'.
 */
export function goodsItem({ text, words, quantity }: Site, reading: Reading, near: Told | null): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || !(quantity.unit === '%' || isMoney(quantity.unit))) return null;
  const before = text.slice(start, quantity.start);
  const lead = LEADS_IN.exec(before);
  const flow = lead === null ? null : flowAnnounced(lead[0], near);
  if (lead === null || flow === null) return null;
  const item = before.slice(Math.max(before.lastIndexOf(';') + 1, lead.index + lead[0].length)).trim();
  const goods = CHANGED.exec(item)?.[1];
  if (goods === undefined) return null;
  const topic = `${flow} of ${goods}`;
  if (quantity.unit === '%')
    return { role: 'growth', topic, by: 'goods-deed', ...(FALLS.test(item) ? { falls: true } : {}) };
  // 'up 12% to 1.3 billion', and not 'up 300 million'.
  return /\b(?:to|at) (?:US)?\$?$/.test(before) || reading.role === 'level'
    ? { role: 'level', topic, by: 'goods-deed' }
    : null;
}
