import { type AnniversaryPhrase, bracketStart, GONE_BY } from './anniversary-phrase.ts';

const CELEBRATES =
  /\b(?:anniversar|mark|celebrat|commemorat|milestone|occasion|jubilee|honou?r|look(?:s|ed|ing)? back|greet|ceremon|pass)\w*/i;

const OF_TIES = new RegExp(
  `^ (?:of|${GONE_BY}?since) (?:[\\p{L}–’'-]+ ){0,4}?(?:diplomatic|bilateral|relations|ties|co-?operation|friendship|comprehensive|strategic|partnership|entered|establish\\w*|normali\\w+)`,
  'iu',
);

/** 'presented his book on| 70 years of relations'. */
const TITLED = /\b(?:books?|study|paper|thesis|volume)\b[^;.]{0,40} (?:on|about|of) (?:the )?$/i;

/**
 * A count of years that nobody calls an anniversary is one only when it is celebrated, or when it is a round number of what
 * two have in common: 'seven years of bargaining over a trade agreement' and '62 years of cooperation' are none.
 */
export function isRemembered(words: string, { years }: AnniversaryPhrase, before: string, after: string): boolean {
  if (TITLED.test(before) || (years === 1 && !/anniversar|birthday|\bturn/i.test(words))) return false;
  // 'who look back on 62 years of cooperation' celebrate none.
  if (years % 5 !== 0 && /\b(?:who|which|that) (?:\w+ )?look(?:s|ed)? back on (?:the )?$/i.test(before)) return false;
  if (CELEBRATES.test(words) || bracketStart(after, 0, 60) !== null) return true;
  if (
    years % 5 !== 0 ||
    /\b(?:follows?|over|through|during|(?:landmark|fruits?|result|outcome|product|history|legacy|record) of) (?:the )?$/i.test(
      before,
    )
  )
    return false;
  return OF_TIES.test(after) || !/^ of\b/.test(after);
}
