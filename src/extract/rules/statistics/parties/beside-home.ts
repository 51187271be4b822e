import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Sentence } from '../../../document.ts';
import type { Span } from '../../../find/mention.ts';
import { HOME, isCompared, isStage } from '../words/countries.ts';
import { BILATERAL_ITEMS, GUESTS, OF_ONE, VISITORS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';

type Named = { codes: string[]; kind: StatisticKind; unit: string; topic: string };

const OUR_PEOPLE = /\bVietnamese\b/i;
const ALL_COMERS =
  /\b(?:foreign|international)\s(?:\w+\s)?(?:arrivals|visitors|tourists|guests|passengers|travellers|holidaymakers)\b/i;

/**
 * With whom a figure is that names Vietnam alone: the one foreign country of its sentence; where the sentence names none, the one
 * that is spoken of, if gifts, targets, projects or Vietnamese people are told of. Those who invest in or visit a country are of no one partner.
 */
export function besideHome(
  text: string,
  sentence: Sentence,
  { codes, kind, unit, topic }: Named,
  named: readonly string[],
  spokenOf: string | null,
  number: Span,
): string[] {
  const foreignNamed = named.some((code) => code !== HOME);
  if (
    !foreignNamed &&
    kind === 'count' &&
    /^(?:countries|territories)/.test(unit) &&
    !/\bmember/.test(topic) &&
    codes.includes(HOME)
  )
    return [HOME];
  if (!foreignNamed && GUESTS.test(topic) && codes.includes(HOME) && isNamedLater(sentence, number)) return [HOME];
  if (!foreignNamed && ALL_COMERS.test(topic) && codes.includes(HOME)) return [HOME];
  if (codes.length !== 1 || codes[0] !== HOME || OF_ONE.test(topic) || OF_MANY.test(topic)) return codes;
  const foreign = new Set(
    sentence.mentions.flatMap((mention) =>
      mention.kind === 'place' &&
      mention.country !== HOME &&
      !isStage(text, mention) &&
      !isCompared(text, sentence, mention)
        ? [mention.country]
        : [],
    ),
  );
  if (foreign.size > 1) return codes;
  const [only] = foreign;
  if (only !== undefined) return [HOME, only];
  const bilateral =
    kind === 'aid' ||
    (kind === 'target' && (isMoney(unit) || unit === 'times') && !VISITORS.test(topic)) ||
    (kind === 'count' && ((unit === 'people' && OUR_PEOPLE.test(topic)) || BILATERAL_ITEMS.test(topic))) ||
    (kind !== 'rate' && kind !== 'rank' && kind !== 'count' && PURCHASES.test(topic));
  return spokenOf !== null && bilateral ? [HOME, spokenOf] : codes;
}

/** '1.1 million arrivals, 35,000 of them Russian': the first country named belongs to another number. */
function isNamedLater({ mentions }: Sentence, number: Span): boolean {
  const abroad = mentions.filter((mention) => mention.kind === 'place' && mention.country !== HOME);
  const [first] = abroad;
  return (
    first !== undefined &&
    first.start > number.end &&
    mentions.some(({ kind, start }) => kind === 'quantity' && start > number.end && start < first.start)
  );
}

// 'foreign-invested projects', 'African purchases', 'the Fatherland Front': of no one partner.
const OF_MANY = /\b(?:foreign\w*|overseas|international|abroad|African|Asian|European|global|Front)\b/;
const PURCHASES = /\b(?:sales|purchases)\b/i;
