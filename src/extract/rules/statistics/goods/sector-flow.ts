import type { Told } from '../site/figure-site.ts';
import type { Reading, Site } from '../walk/site.ts';
import { GOODS_FLOWS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';

const OWNERSHIP =
  '(?:domestic|local|foreign[- ]invested|foreign-funded|foreign direct investment|FDI|state-owned|state|private|non-state)';
const HOLDERS = '(?:economic )?(?:sectors?|enterprises|businesses|firms|companies|investors)';
const SECTOR = `(?:the )?(${OWNERSHIP}(?: \\([A-Za-z ]+\\))? (?:${HOLDERS}|one))`;
const FROM_SECTOR = new RegExp(
  `^[^\\d;.]{0,8}?(?:came |coming |was |were |generated )?(?:from|by|of|for) ${SECTOR}\\b`,
  'i',
);
/** 'rose 12.7 percent to USD 54.2 billion for the domestic sector'. */
const TO_SUM_OF_SECTOR = new RegExp(
  `^\\s*(?:%|per ?cent)? to (?:US)?[$D ]*[\\d.,]+ (?:million|billion)(?: USD)? (?:from|by|of|for) ${SECTOR}\\b`,
  'i',
);
const SECTOR_DID = new RegExp(
  `\\b${SECTOR}(?: \\(including [^)]*\\)|, including [a-z ]+,)? (?:contribut(?:ed|ing)|(?:is|was) estimated (?:to reach|at)|reaches|accounted for|made up|made|earned|raked in|posted|recorded|spent|exported|imported|reached|gained)?(?: (?:for|up|about|over|more than|nearly|some|around|almost|roughly|an estimated|US))*[ $]*$`,
  'i',
);
/** 'The domestic sector was a key contributor to the growth of exports, bringing home 50 billion'. */
const SECTOR_BRINGING = new RegExp(
  `^${SECTOR} [^;\\d]{0,110}, (?:bringing (?:home|in)|earning|raking in|fetching)(?: (?:over|about|more than|nearly|some|around|almost|US))*[ $]*$`,
  'i',
);
/** 'The processing sector contributed 137 billion USD to the total export revenue': what it sold. */
const BRANCH_GAVE = /^(?:The |the )?((?:[\w-]+(?:,| and)? ){1,5}(?:sector|industry)) contribut(?:ed|ing) [^;,]*$/;
/** 'Meanwhile, the garment and textile sector earned 16 billion' in a report on exports. */
const BRANCH_EARNED =
  /(?:^|, |\bwhile |\band )[Tt]he ((?!tourism|banking|hospitality|insurance|telecom|services?\b)[a-z][\w-]*(?:,? (?:and )?[a-z][\w-]*){0,4} (?:sector|industry)) (?:earned|fetched|raked in|grossed|brought (?:in|home))(?: (?:over|about|more than|nearly|some|around|almost|an estimated|US))*[ $]*$/;
const TO_FLOW =
  /^[^\d;.]{0,12}?to (?:the )?(?:(?:country|nation|Vi\S+(?: Nam)?)['’]s )?(?:total |overall )?(export|import) (?:revenue|turnover|earnings?|value)\b/i;

/**
 * What domestic firms or those with foreign capital have of the trade told before: '44 billion came from the domestic sector and 113 from
 * the foreign-invested one', 'domestic enterprises contributed 19 billion', of exports.
 */
export function sectorFlow(
  { text, words, quantity }: Site,
  reading: Reading,
  near: Told | null,
  title: string | null,
): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || !(isMoney(quantity.unit) || quantity.unit === '%')) return null;
  const before = text.slice(start, quantity.start);
  const after = text.slice(quantity.end, words.at(-1)!.end);
  const balance = quantity.unit === '%' ? null : BALANCE_OF.exec(before);
  if (balance) return { role: 'level', topic: `trade ${balance[2]} of ${nameOf(balance[1]!)}`, by: 'goods-deed' };
  const alone = ofSector(reading, before, after, near, title);
  if (alone !== null) return alone;
  if (quantity.unit === '%') return grownInTurn(before, after, near);
  const branch = BRANCH_GAVE.exec(before);
  const given = branch ? TO_FLOW.exec(after) : null;
  if (branch && given)
    return { role: 'level', topic: `${given[1]!.toLowerCase()}s of the ${branch[1]}`, by: 'goods-deed' };
  const earned = BRANCH_EARNED.exec(before)?.[1];
  if (earned !== undefined && flowOf('', after, near, title) === 'exports')
    return { role: 'level', topic: `exports of the ${earned}`, by: 'goods-deed' };
  const sector = (FROM_SECTOR.exec(after) ?? SECTOR_DID.exec(before) ?? SECTOR_BRINGING.exec(before))?.[1];
  if (sector === undefined || reading.role === 'share') return null;
  const flow = flowOf(before, after, near, title);
  if (flow === null) return null;
  return { role: 'level', topic: `${flow} of ${nameOf(sector)}`, by: 'goods-deed' };
}

/** 'The domestic sector still ran a trade deficit of 16 billion': the balance of a sector, not of the country. */
const BALANCE_OF = new RegExp(
  `\\b${SECTOR}(?: \\(including [^)]*\\)|, including [a-z ]+,)? (?:[a-z]+ ){1,3}trade (surplus|deficit)(?: of(?: over| about| some| nearly| more than| an estimated)?)?[ $US]*$`,
  'i',
);

const ALONE = new RegExp(`^(?:(?:that|those) of )?${SECTOR}$`, 'i');

/** 'The domestic sector surged 10.6%', '8.5% to 76 billion for foreign-invested firms': a figure of a sector alone is of the flow that is spoken of. */
function ofSector(
  reading: Reading,
  before: string,
  after: string,
  near: Told | null,
  title: string | null,
): Reading | null {
  if (!/^(?:level|growth|rate)$/.test(reading.role)) return null;
  const behind = reading.role === 'level' ? null : (TO_SUM_OF_SECTOR.exec(after) ?? OF_SECTOR.exec(after));
  const sector = behind?.[1] ?? ALONE.exec(reading.topic ?? '')?.[1];
  if (sector === undefined || (reading.role === 'rate' && behind === null)) return null;
  const flow = flowOf(before, after, near, title);
  if (flow === null) return null;
  const role = reading.role === 'level' ? 'level' : 'growth';
  const falls = reading.falls === undefined ? {} : { falls: reading.falls };
  return { role, topic: `${flow} of ${nameOf(sector)}`, by: 'goods-deed', ...falls };
}

/** 'a growth rate of 5.6 per cent of the foreign-invested sector'. */
const OF_SECTOR = new RegExp(`^\\s*(?:%|per ?cent)? (?:of|for|by) ${SECTOR}\\b`, 'i');

function nameOf(sector: string): string {
  const whose = `${sector.charAt(0).toLowerCase()}${sector.slice(1)}`
    .replace(/^fDI/, 'FDI')
    .replace(/ \([^)]*\)/, '')
    .replace(/ one$/, ' sector');
  return /sector$/.test(whose) ? `the ${whose}` : whose;
}

/** '44 billion came from the domestic sector and 113 from the foreign-invested one, rising 20% and 13%': of each in turn. */
function grownInTurn(before: string, after: string, near: Told | null): Reading | null {
  const sectors = [...before.matchAll(new RegExp(SECTOR, 'gi'))];
  const [first, second] = sectors;
  const flow = near === null ? null : / of (?:the )?[\w-]+ \w+$/.exec(near.topic);
  if (first === undefined || second === undefined || sectors.length > 2 || flow === null) return null;
  const tail = before.slice(second.index + second[0].length);
  const opened = GROWN.exec(tail);
  if (opened === null) return null;
  const earlier = tail.slice(opened.index).match(/%|per ?cent/g)?.length ?? 0;
  const later = /^\s*(?:%|per ?cent)?,? and [\d.]+ ?(?:%|per ?cent)/.test(after);
  const sector = earlier === 0 && later ? first[1] : earlier === 1 && !later ? second[1] : undefined;
  if (sector === undefined) return null;
  const topic = `${near!.topic.slice(0, flow.index)} of ${nameOf(sector)}`;
  return { role: 'growth', topic, by: 'goods-deed', ...(FELL.test(opened[0]) ? { falls: true } : {}) };
}

const GROWN =
  /\b(?:rising|growing|increasing|up|falling|dropping|down|decreasing|(?:year-on-year )?(?:increases?|rises?|decreases?|falls?|drops?) of)\b/;
const FELL = /^(?:falling|dropping|down|decreas|falls?|drops?)|(?:decreases?|falls?|drops?) of$/;

/** What the sentence itself speaks of, else what was told before. */
export function flowOf(before: string, after: string, near: Told | null, title: string | null): string | null {
  if (/\bon imports?\b|\bimported\b/i.test(after.slice(0, 40)) || /\bon imports\b/i.test(before)) return 'imports';
  const said = [...before.matchAll(/\b(export|import)(?:s|ed)?\b/gi)].at(-1)?.[1];
  if (said !== undefined) return `${said.toLowerCase()}s`;
  const told = near === null ? title : near.base || near.topic;
  if (!told || !GOODS_FLOWS.test(told)) return null;
  return /\bimport/i.test(told) ? 'imports' : /\b(?:export|shipment)/i.test(told) ? 'exports' : null;
}
