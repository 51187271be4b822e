import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { bracketStart, findAnniversaries } from './anniversary-phrase.ts';
import { anniversaryYear } from './anniversary-year.ts';
import { readCount } from './read-count.ts';

/** 'five years into their partnership'. */
const YEARS_INTO = /\b((?:\w+-)?\w+) years? into (?:the|their|its|a)(?: \w+)? ?$/i;

/** 'the 15th anniversary of their partnership' dates it too. */
export function anniversaryOfLevel(
  text: string,
  sentence: Sentence,
  level: Span,
  reference: PartialDate | null,
): PartialDate | null {
  const words = text.slice(sentence.start, sentence.end);
  // The count nearest before the level is its own.
  for (const found of findAnniversaries(words).reverse()) {
    const start = found.start + sentence.start;
    const end = found.end + sentence.start;
    const between = end <= level.start ? text.slice(end, level.start) : text.slice(level.end, start);
    if (
      end <= level.start
        ? !(
            /^ (?:of|since) (?:(?! and )[^;,]){0,60}$/.test(between) ||
            (/\b(?:of|since) $/.test(text.slice(start, end)) &&
              /^(?:(?!\b(?:ties|relations)\b)[^,;]){0,60}$/.test(between))
          )
        : !/^(?: (?:between|of|with) [^,;]{3,40}?)?,? (?:which )?(?:(?:has|have|had) )?(?:turn|mark|celebrat|reach)/.test(
            text.slice(level.end, end),
          ) || between.length > 55
    )
      continue;
    return (
      bracketStart(text, level.end, level.end + 60) ??
      anniversaryYear(text, sentence, { start, end, years: found.years }, reference).since
    );
  }
  const into = YEARS_INTO.exec(text.slice(sentence.start, level.start));
  const years = into && readCount(into[1]!, false);
  return years && reference !== null ? String(Number(reference.slice(0, 4)) - years) : null;
}
