import type { Reading, Site } from '../walk/site.ts';
import { isMoney } from '../words/refuse.ts';

const FALL = '(?:down|falling|dropping|slumping|declining|decreasing|plunging|shrinking|sliding)';
const RISE = '(?:up|growing|rising|increasing|climbing|surging|soaring|jumping|gaining|expanding)';
const CHANGED = new RegExp(
  `^(?:and |with |such as )*(?:the )?([a-z][\\w &'’-]*?(?:, [\\w &'’-]+?)*?),? (?:${RISE}|${FALL}|with an? (?:year-on-year )?(?:rise|increase|growth|jump|fall|drop|decrease|decline) of|at)\\b[^;]*$`,
);
const FALLS = new RegExp(`\\b${FALL}\\b[^;]*$|\\b(?:fall|drop|decrease|decline) of[^;]*$`);
const ANNOUNCED = /\b(?:products|items|goods|commodities|exports|imports)\b/i;

/**
 * A figure of one of the goods that a sentence lists behind a colon, each with how its trade changed: 'Products with rising exports were:
 * rice, up 8.4%; and handbags and hats, up 12% to 1.3 billion USD'.
 */
export function goodsItem({ text, words, quantity }: Site, reading: Reading): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || !(quantity.unit === '%' || isMoney(quantity.unit))) return null;
  const before = text.slice(start, quantity.start);
  const colon = before.indexOf(':');
  const announced = before.slice(0, Math.max(0, colon));
  const flow = /\bexport/i.test(announced) ? 'exports' : /\bimport/i.test(announced) ? 'imports' : null;
  if (colon < 0 || flow === null || !ANNOUNCED.test(announced)) return null;
  const item = before.slice(Math.max(before.lastIndexOf(';'), colon) + 1).trim();
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
