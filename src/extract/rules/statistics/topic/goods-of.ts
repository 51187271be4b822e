import { findPlaces } from '../../../find/places/find-places.ts';
import { cleanTopic } from '../name/clean-topic.ts';
import { TRADED_GOODS } from '../words/figure-words.ts';

const FLOW =
  '(?:exports?|imports?|purchases|sales|shipments|products|(?:export|import) (?:turnover|value|earnings|revenues?))';
const OF_GOODS = new RegExp(`^(.*?\\b${FLOW}) of ([a-z][^,]*?(?:, [^,]+)*?)( (?:to|from) (?:the )?[A-Z].*)?$`);
const TO_PLACE = new RegExp(`^.*?\\b${FLOW}\\s(?:to|from)\\s`);
/** 'tea exports', "Vietnam's crude oil exports to Malta": goods told before their flow. */
const GOODS_FIRST = new RegExp(`^((?:(?:value|volume) of )?(?:\\S+(?:['’]s|ese|an) )?)((?:[a-z-]+ )+)(${FLOW}\\b.*)$`);
// 'value of coal imported from Malta'.
const TRADED = /^((?:(?:value|volume) of )?(?:Vietnamese )?)(?:[a-z-]+ )+((?:im|ex)ported (?:to|from) .*)$/;
// 'seafood exports of Vietnam' and 'tuna'.
const OF_HOME = new RegExp(`^(${FLOW}) of Vi(?:et|ệt) ?[Nn]am\\b`);
/** 'The main exports to Malta', of which one is told. */
const MAIN = /^(?:the )?(?:main|key|major|staple|principal|top|leading) (exports|imports|shipments)\b/i;
/** 'fragrant varieties' are of the goods told before them. */
const SORTS = /\b(?:variet(?:y|ies)|kinds?|types?|sorts?|grades?|brands?|species)$|^[A-Z]/;

/**
 * 'exports to Laos' and 'petrol': 'exports of petrol to Laos'; 'exports of rice to Laos' and 'rice exports to Laos' with
 * 'petrol' too.
 */
export function goodsOf(whole: string, item: string): string {
  const told = cleanTopic(whole);
  const flow = (SORTS.test(item) ? told : ofAnyGoods(told))
    .replace(MAIN, 'Vietnamese $1')
    .replace(OF_HOME, 'Vietnamese $1');
  if (TRADED.test(flow)) return flow.replace(TRADED, `$1${item} $2`);
  const [, head = '', goods = '', place = ''] = OF_GOODS.exec(flow) ?? [];
  if (head !== '' && findPlaces(goods).length === 0) return `${head} of ${item}${place}`;
  return TO_PLACE.test(flow) ? flow.replace(/\s(to|from)\s/, ` of ${item} $1 `) : `${flow} of ${item}`;
}

/** The flow without the goods of the item told before: no part of it is the pepper of 'tea exports'. */
function ofAnyGoods(flow: string): string {
  const [, whose = '', goods = '', rest = ''] = GOODS_FIRST.exec(flow) ?? [];
  return TRADED_GOODS.has(goods.trim().split(' ').at(-1) ?? '')
    ? `${whose}${rest}`.replace(OF_HOME, 'Vietnamese $1')
    : flow;
}
