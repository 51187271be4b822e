import type { ToldTopic, Topic } from '../site/told-topic.ts';
import type { Reading, Site } from '../walk/site.ts';
import { VISITORS } from '../words/figure-words.ts';

const MEANS = '(air|plane|sea|ship|boat|waterway|road|land|car|rail|train)';
/** 'Sea arrivals', 'arrivals by air'. */
const NAMED = new RegExp(
  `^(?:the )?${MEANS}(?:-borne)? (?:\\w+ )?(?:arrivals|visitors|tourists)$|^(?:\\w+ )?(?:arrivals|visitors|tourists) by ${MEANS}$`,
  'i',
);
/** 'Most of them, 6 million, flew in', '1 million entered by road'. */
const TRAVELLED = new RegExp(
  `^[,)]? ?(?:\\([^)]*\\) )?(?:of (?:them|the total|those) )?(?:(flew)(?: in)?|(?:came|come|arrived|entered|travelled|traveled|did so|were)(?: in| here)? by ${MEANS})\\b`,
  'i',
);
/** Those of whom most is told: no thing of their own. */
const MAJORITY =
  /^(?:the )?(?:(?:overwhelming|vast|great|large|absolute|clear) )?(?:majority|bulk|rest|remainder|most)(?: of (?:them|these|those|the total))?$/i;
const ROUTE: Readonly<Record<string, string>> = {
  flew: 'air',
  plane: 'air',
  ship: 'sea',
  boat: 'sea',
  waterway: 'sea',
  land: 'road',
  car: 'road',
  train: 'rail',
};
const REACH = 40;

/** 'The majority, 6 million, flew in, while 1 million entered by road. Sea arrivals fell': the visitors told before, by how they came. */
export function byMeansOfTravel(
  { text, words, at, quantity }: Site,
  { role }: Reading,
  said: string | null,
  told: ToldTopic | null,
): Topic | null {
  if (told === null || !VISITORS.test(told.base) || role === 'rank') return null;
  const named = said === null ? null : NAMED.exec(said);
  const end = words[at]?.end ?? quantity.end;
  const travelled = role === 'growth' ? null : TRAVELLED.exec(text.slice(end, end + REACH));
  const route = (named?.[1] ?? named?.[2] ?? travelled?.[1] ?? travelled?.[2])?.toLowerCase();
  const most = said !== null && MAJORITY.test(said);
  if (route === undefined || (said !== null && named === null && !most && !/^(?:them|those)?$/.test(said)))
    return most ? { topic: told.base, base: told.base, item: null } : null;
  const topic = `${told.base} by ${ROUTE[route] ?? route}`;
  return { topic, base: told.base, item: topic };
}
