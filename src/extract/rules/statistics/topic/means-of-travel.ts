import type { ToldTopic, Topic } from '../site/told-topic.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { VISITORS } from '../words/figure-words.ts';
import { alike, tellsRespectively } from '../words/respective.ts';

const MEANS = '(air|plane|sea|ship|boat|waterway|road|land|car|rail|train)';
/** 'Sea arrivals', 'arrivals by air'. */
const NAMED = new RegExp(
  `^(?:the )?${MEANS}(?:-borne)? (?:\\w+ )?(?:arrivals|visitors|tourists)$|^(?:\\w+ )?(?:arrivals|visitors|tourists) by ${MEANS}$`,
  'i',
);
/** 'Most of them, 6 million, flew in', '1 million entered by road'. */
const TRAVELLED = new RegExp(
  `^[,)]? ?(?:(?:visitors|arrivals|tourists|travell?ers|people|holidaymakers) )?(?:\\([^)]*\\) )?(?:of (?:them|the total|those) )?(?:(flew)(?: in)?|(?:(?:came|come|arrived|entered|travelled|traveled|did so|were)(?: in| here)? )?by ${MEANS})\\b`,
  'i',
);
/** 'The number of visitors arriving in Vietnam by air was', right before the number. */
const COMING = new RegExp(
  `\\b((?:number of )?(?:(?:foreign|international|overseas) )*(?:visitors|arrivals|tourists|travell?ers|foreigners|holidaymakers|people|those|guests))(?: who)?(?: (?:arriving|arrived|coming|came|entering|entered|travell?ing|travell?ed)(?: (?:in|to|into))?| (?:to|in))?(?: (?:Vi\\S+(?: Nam)?|the (?:country|nation)|here))? by ${MEANS} (?:was|were|is|are|reached|totall?ed|numbered|stood at|hit|amounted to|came to|rose to|fell to|increased to|decreased to|went up to|dropped to|made up|accounted for|occupied|represented)(?: [\\w-]+){0,4},? ?(?:at |with )?$`,
  'i',
);
/** 'those by road and by sea represented 7.5 and 0.6 percent, respectively'. */
const TWO_WAYS = new RegExp(`\\bby ${MEANS} and (?:by )?${MEANS}\\b`, 'i');
/** Those of whom most is told: no thing of their own. */
const MAJORITY =
  /^(?:the )?(?:(?:overwhelming|vast|great|large|absolute|clear) )?(?:majority|bulk|rest|remainder|most)(?: of (?:them|these|those|the total))?$/i;
/** '6.9 million arrived by air (87%), followed by road| (11.6%) and sea routes| (0.8%)'. */
const NEXT_ROUTE = new RegExp(`(?:followed by|and|,) ${MEANS}(?: routes?)? \\($`, 'i');
/** 'Of those coming, 6.9 million visitors| arrived by air'. */
const WHO_ARRIVED =
  /^(?:international |foreign )?(?:visitors|arrivals|tourists|travell?ers|people)(?: (?:who )?(?:arrived|came|travelled|traveled|entered))?(?: by .*)?$/i;
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
  const next = nextRoute({ text, words, at, quantity }, told);
  if (next !== null) return next;
  const coming = role === 'rank' ? null : comingBy({ text, words, at, quantity }, told);
  if (coming !== null) return coming;
  if (told === null || !(VISITORS.test(told.base) || BY_MEANS.test(told.base)) || role === 'rank') return null;
  // '6.9 million visitors arrived by air, accounting for 88%'.
  if (role === 'share' && told.near && BY_MEANS.test(told.topic) && said !== null && WHO_ARRIVED.test(said))
    return { topic: told.topic, base: told.base, item: told.topic };
  const named = said === null ? null : NAMED.exec(said);
  const end = words[at]?.end ?? quantity.end;
  const travelled = role === 'growth' ? null : TRAVELLED.exec(text.slice(end, end + REACH));
  const route = (named?.[1] ?? named?.[2] ?? travelled?.[1] ?? travelled?.[2])?.toLowerCase();
  const most = said !== null && MAJORITY.test(said);
  const again = said !== null && BY_MEANS.test(told.base) && told.base.startsWith(said);
  if (
    route === undefined ||
    (said !== null && named === null && !most && !again && !WHO_ARRIVED.test(said) && !/^(?:them|those)?$/.test(said))
  )
    return most ? { topic: told.base, base: told.base, item: null } : null;
  const topic = `${told.base.replace(BY_MEANS, '')} by ${ROUTE[route] ?? route}`;
  return { topic, base: told.base, item: topic };
}

function nextRoute({ text, words, quantity }: Site, told: ToldTopic | null): Topic | null {
  if (told === null || !BY_MEANS.test(told.topic)) return null;
  const route = NEXT_ROUTE.exec(text.slice(words[0]!.start, quantity.start))?.[1]?.toLowerCase();
  if (route === undefined) return null;
  const topic = `${told.topic.replace(BY_MEANS, '')} by ${ROUTE[route] ?? route}`;
  return { topic, base: told.base, item: topic };
}

/** Those who came by air, by sea or over land, told right before the number. */
function comingBy({ text, words, at, quantity }: Site, told: ToldTopic | null): Topic | null {
  const before = text.slice(
    words[0]?.start ?? 0,
    words[leftOf({ text, words, at, quantity }) + 1]?.start ?? quantity.start,
  );
  const known = told !== null && VISITORS.test(told.base) ? told.base.replace(BY_MEANS, '') : null;
  const two = tellsRespectively(words) ? TWO_WAYS.exec(before) : null;
  const nth =
    two === null
      ? -1
      : alike(words, at)
          .filter((index) => (words[index]?.start ?? 0) > (words[0]?.start ?? 0) + two.index)
          .indexOf(at);
  const coming = two === null || nth < 0 || nth > 1 ? COMING.exec(before) : null;
  const route = (two !== null && (nth === 0 || nth === 1) ? two[nth + 1] : coming?.[2])?.toLowerCase();
  if (route === undefined) return null;
  const who = (coming?.[1] ?? 'visitors')
    .toLowerCase()
    .replace(/^(?:number of )?(?:people|those|foreigners)$/, 'visitors');
  const base = known ?? `${who} to Vietnam`;
  const topic = `${base} by ${ROUTE[route] ?? route}`;
  return { topic, base, item: topic };
}

const BY_MEANS = / by (?:air|sea|road|rail)$/;
