import type { Told } from '../site/figure-site.ts';
import { HOME, namedBehind } from '../words/countries.ts';

const STATE = '(?:country|nation|kingdom|republic|sultanate|state|market|economy)';
/** Where a country lies or what it is like, told instead of its name. */
const LIKE =
  '(?:(?:West|East|South|North|Central|Southern|Northern|Western|Eastern|Latin|Middle)[- ])*(?:African|European|Asian|American|Nordic|Scandinavian|Baltic|Balkan|Caribbean|Oceanian|Arab|Gulf|Eurasian|Middle Eastern|Pacific|Mediterranean|island|Benelux)';
const DESCRIBED = new RegExp(
  `\\b(with|from|to|by|of|in|into|between) (?:(?:the|this|that) )?(?!Southeast|South-East)${LIKE}(?: island)? ${STATE}\\b(?! (?:of|for|as)\\b|['’])`,
);
const OWNER = new RegExp(`^(?:(?:the|this|that) )?(?!Southeast|South-East)${LIKE}(?: island)? ${STATE}['’]s? `);
const THIS_ONE =
  /\b(with|from|to) (?:this|that) (?:[\w-]+ )?(?:country|nation|market|kingdom|republic)\b(?! (?:of|for|as)\b|['’])/;
const THE_MARKET = /\b(to|from) the market$/;
const AMERICA = /\b(to|from|with) America$/;
const THE_BLOC = /\b(with|from|to) (?:the|this) (?:European )?(?:bloc|[Uu]nion|grouping)\b(?! (?:of|for|as|and)\b)/;
/** 'Vietnamese who study there'. */
const THERE = /^(Vietnamese\b.*\b(?:who|living|studying|working|residing|based|enrolled)\b.*?) there$/;
const NAMES_HOME = /\bVi(?:et|ệt) ?[Nn]am/;

/**
 * 'imports from the West African country', 'trade with this market', 'sales to the bloc': with the name of the partner spoken of. `home` is the
 * country whose press tells it; what it points at may be Vietnam.
 */
export function pointedOut(topic: string, partner: string | null, home: string | null): string {
  if (partner === null || home !== null) return topic;
  const name = namedBehind(partner);
  if (THE_MARKET.test(topic)) return topic.replace(THE_MARKET, `$1 ${name}`);
  if (partner.length !== 3) return topic.replace(THE_BLOC, `$1 ${name}`);
  if (partner === 'USA' && AMERICA.test(topic)) return topic.replace(AMERICA, `$1 ${name}`);
  if (THERE.test(topic)) return topic.replace(THERE, `$1 in ${name}`);
  const owned = topic.replace(OWNER, `${name.replace(/^the /, '')}’s `);
  if (owned !== topic) return owned;
  const described = topic.replace(DESCRIBED, `$1 ${name}`);
  return described === topic ? topic.replace(THIS_ONE, `$1 ${name}`) : described;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six'];
const SEVERAL = new RegExp(
  `\\b(with|from|to) (?:the|these|those) (${NUMBERS.join('|')}) (?:countries|nations|markets|economies|partners)\\b(?! (?:of|that|which)\\b)`,
);

/** 'exports to the three markets': to those, as many, that the figure before was of. */
export function pointedAtSeveral(topic: string, near: Told | null): string {
  const [, , number = ''] = SEVERAL.exec(topic) ?? [];
  const names = (near?.codes ?? []).filter((code) => code !== HOME).map(namedBehind);
  return NUMBERS.indexOf(number) + 2 === names.length
    ? topic.replace(SEVERAL, `$1 ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
    : topic;
}

const COUNTRYS = /^(?:this )?(?:country|nation)['’]s (?=\S)/;

/** 'the country’s digital economy' of Vietnam: a name is told without what only points. */
export const withoutCountrys = (topic: string, codes: readonly string[]): string =>
  COUNTRYS.test(topic) && codes.join() === HOME
    ? NAMES_HOME.test(topic)
      ? topic
      : topic.replace(COUNTRYS, '')
    : topic;
