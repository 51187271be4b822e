import type { Frame } from '../../../assemble/frame.ts';
import type { DateMention } from '../../../find/mention.ts';

/**
 * 'Fifty years after the establishment of diplomatic relations, on October 25, 1973', 'ties were set up in 1995': the time at which two
 * countries began their relations, and of no encounter told beside it. 'Marked the anniversary of the establishment of relations on
 * June 3' tells a day without its year, which is that of the ceremony.
 */
export function isFoundingDay({ text }: Frame, date: DateMention, from: number): boolean {
  return !date.inferredYear && date.value !== null && BEGAN.test(text.slice(Math.max(0, from - 120), from));
}

const BEGAN =
  /\b(?:(?:establish|set|sett|forg)(?:ment|ing)(?: up)? of (?:their |the |full |formal )*(?:diplomatic |bilateral )?(?:relations|ties|links)|(?:relations|ties|links)(?: (?:between|with) (?:(?:[\w-]+|‹\w\d+›) ){0,5})?,? ?(?:(?:which |that )?(?:were|was|had been|have been) )?(?:first |officially |formally )?(?:established|set up|founded|forged|opened|begun|inaugurated))(?: (?:between|with) (?:[\w-]+|‹\w\d+›)(?: (?:and|the|[\w-]+|‹\w\d+›)){0,4}?)?,? \(?(?:back )?(?:on |in )?(?:early |late )?$/;
