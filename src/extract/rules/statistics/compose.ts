import type { StatisticKind } from '../../../dataset/statistic.ts';
import { countryName, HOME } from './countries.ts';
import { tidy } from './noun-phrase.ts';
import type { Reading } from './walk/site.ts';

const BETWEEN_BOTH =
  /\s*\b(?:between|of|by|for)\s(?:the\s|our\s|their\s)?(?:two|both)\s(?:countries|nations|sides|economies|neighbours|neighbors|governments|peoples|parties|states)(?:['’]s?)?/gi;
const TWO_OWNERS = /\b(?:the\s|our\s)?two\s(?:countries|nations|sides)['’]s?\s*/gi;
const BILATERAL = /\b(?:trade|turnover|commerce|relations)\b/i;
const MAX = 140;

/** The topic without what the sentence only points at ('between the two countries', 'in the period'). */
export function cleanTopic(topic: string): string {
  return tidy(
    topic
      .replace(BETWEEN_BOTH, '')
      .replace(TWO_OWNERS, '')
      .replace(/\s*\((?:[A-Z][A-Za-z]*|)\)/g, '')
      .replace(/\b(?:an? )?(?:estimated|recorded|corresponding)\s/gi, '')
      .replace(/\s+/g, ' '),
  ).slice(0, MAX);
}

/**
 * What the figure measures, in words: the text's own noun phrase, with the pair or the country where the phrase names
 * none: 'two-way trade Vietnam - Myanmar', 'growth of 5G coverage, Vietnam'.
 */
export function composeWhat(
  reading: Reading,
  topic: string,
  kind: StatisticKind,
  codes: string[],
  namesCountry: boolean,
): string {
  let core = topic;
  const foreign = codes.filter((code) => code !== HOME);
  if (!namesCountry) {
    if (BILATERAL.test(core) && foreign.length === 1) core = `${core} Vietnam - ${countryName(foreign[0] ?? '')}`;
    else if (codes.includes(HOME) && foreign.length === 0) core = `${core}, Vietnam`;
  }
  switch (reading.role) {
    case 'growth':
      return `growth of ${core}`;
    case 'change':
      return `change of ${core}`;
    case 'multiple':
      return `growth of ${core}`;
    case 'share':
      return shareText(reading, core);
    case 'rank':
      return /\b(?:rank|among|place)\b/i.test(core) ? core : `rank of ${core}`;
    default:
      if (kind === 'target' && !/\b(?:target|goal|aim)/i.test(core))
        return core.includes(' Vietnam - ') ? core.replace(' Vietnam - ', ' target, Vietnam - ') : `${core} target`;
      if (
        kind === 'aid' &&
        !/\b(?:aid|assist|grant|donat|relief|support|loan|gift|fund|contribut|scholarship|package|project)/i.test(core)
      )
        return `${core} (aid)`;
      return core;
  }
}

function shareText(reading: Reading, core: string): string {
  const whole = reading.whole ? cleanTopic(reading.whole) : '';
  if (reading.topic === '') return `share of ${whole === '' ? core : whole}`;
  return whole === '' || /^total$/i.test(whole) ? `share of ${core} in the total` : `share of ${core} in ${whole}`;
}
