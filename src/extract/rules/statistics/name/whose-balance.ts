import type { Sentence } from '../../../document.ts';
import { canPair, countryName, HOME, namedBehind } from '../words/countries.ts';

/** 'trade surplus', 'surplus with Malta', "Malta's deficit": a balance and nothing but whose it is. */
const BALANCE =
  /^(?:[A-Z][\w. ]*(?:['’]s?|ese|ian|an|ish) )?(?:(?:total|trade|bilateral|goods|annual) )*(surplus|deficit)(?: (?:with|over|against|of|in trade with) (?:the )?[A-Z][\w. ]*)*$/;

const HOLDS =
  '(?:r[au]ns?|running|had|has|having|have|enjoy(?:s|ed|ing)?|post(?:s|ed|ing)?|record(?:s|ed|ing)?|register(?:s|ed|ing)?|saw|seen|suffer(?:s|ed|ing)?|incur(?:s|red|ring)?|report(?:s|ed|ing)?|maintain(?:s|ed|ing)?|book(?:s|ed|ing)?|show(?:s|ed|ing)?|gained|facing|faced|with)';
/** What stands between a country and the balance that is its own: "Malta's", 'Vietnam enjoyed a', 'the Maltese side has a'. */
const OWNED = new RegExp(
  `^(?:['’]s?|\\s(?:side|economy))?(?:\\s(?:now|also|still|again|then|currently|has|had|have|in \\d{4}))*(?:\\s${HOLDS})?\\s(?:(?:an?|its|the|[\\d.,]+|million|billion|USD|dollar|trade|bilateral|goods|annual|record|huge|large|small|slight|modest|sizeable|widening|growing|total|balance|bigger|larger)\\s)*$`,
);
const LEFT_WITH = /\b(?:left|leaves|leaving)\s(?:the\s)?$/;
const AGAINST = /^\s(?:with|over|against|vis-à-vis|in (?:its |their )?trade with)\s(?:the\s)?$/;
const IN_FAVOUR = /\bin (?:the )?favou?r of\s(?:the\s)?$/;

/** 'the surplus of Malta', 'a deficit with Vietnam': the balance of trade of a pair, with whose it is; null where the sentence leaves it open. */
export function whoseBalance(text: string, sentence: Sentence, topic: string, codes: readonly string[]): string | null {
  const [, balance] = BALANCE.exec(topic) ?? [];
  const partners = codes.filter((code) => code !== HOME && canPair(code));
  const [partner, other] = partners;
  if (balance === undefined || partner === undefined || !codes.includes(HOME)) return null;
  const owner = ownerIn(text, sentence, balance, partner);
  if (other !== undefined)
    return owner === HOME
      ? `Vietnam’s trade ${balance} with ${partners.slice(0, -1).map(namedBehind).join(', ')} and ${namedBehind(partners.at(-1)!)}`
      : null;
  if (owner === null) return topic === balance ? `trade ${balance} Vietnam - ${countryName(partner)}` : null;
  return owner === HOME
    ? `Vietnam’s trade ${balance} with ${namedBehind(partner)}`
    : `${countryName(owner)}’s trade ${balance} with Vietnam`;
}

function ownerIn(text: string, sentence: Sentence, balance: string, partner: string): string | null {
  const said = text.slice(sentence.start, sentence.end);
  const [at, next] = [...said.matchAll(new RegExp(`\\b${balance}\\b`, 'gi'))].map(
    ({ index }) => sentence.start + index,
  );
  // 'a surplus with Malta and a surplus with Chile': each has its own words.
  if (at === undefined || next !== undefined) return null;
  const pair = sentence.mentions.flatMap((mention) => {
    const code = mention.kind === 'place' ? mention.country : mention.kind === 'organisation' ? mention.code : null;
    return code === HOME || code === partner ? [{ ...mention, code }] : [];
  });
  const theOther = (code: string) => (code === HOME ? partner : HOME);
  const behind = pair.find(({ start }) => start > at);
  if (behind !== undefined) {
    const between = text.slice(at + balance.length, behind.start);
    if (IN_FAVOUR.test(between) || /^\sof\s(?:the\s)?$/.test(between)) return behind.code;
    // 'a surplus of 19 billion USD with Malta'.
    if (AGAINST.test(between.replace(/^\sof\s[^,;]*?\d[^,;]*?(?=\s(?:with|over|against|in)\s)/, '')))
      return theOther(behind.code);
  }
  const before = pair.findLast(({ end }) => end <= at);
  if (before === undefined) return null;
  const between = text.slice(before.end, at);
  const ahead = text.slice(Math.max(sentence.start, before.start - REACH), before.start);
  if (LEFT_WITH.test(ahead)) return before.code;
  // 'trade of Vietnam with Malta, with a surplus': neither has it; 'with Vietnam posting a surplus' says so.
  const given = LED.test(ahead) && !HAVING.test(between);
  return !given && !/^\swith\s/.test(between) && OWNED.test(between) ? before.code : null;
}

const REACH = 10;
const LED = /\b(?:with|to|and|from)\s(?:the\s)?$/;
const HAVING = /^\s\w+ing\b/;
