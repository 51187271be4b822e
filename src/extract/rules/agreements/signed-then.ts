import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { DateMention } from '../../find/mention.ts';
import { isRecent } from '../encounter-day.ts';

type Resolved = DateMention & { value: PartialDate };
/** How many sentences on the day of a signing may be told. */
const ON = 4;
const NOUN =
  '(?:document|agreement|deal|pact|accord|memorandum|MoU|MOU|protocol|treaty|plan|programme|text|papers?|letter|arrangement)s?';
const DEED = '(?:signed|inked|concluded|sealed|exchanged|initialled|penned)';
/** 'The document was signed on| Thursday', 'The signing took place on|', 'signed the deal in Rome on|'. */
const THEN = new RegExp(
  `(?:^(?:\\p{Lu}[\\p{L} ]{2,24}(?: \\(\\p{Lu}+\\))? [-–—] )?(?:The|Both|All|Those|These|This) (?:[\\w-]+ ){0,2}?${NOUN}(?:,? which [^;]{3,90}?,?)? (?:was|were|had been) (?:\\w+ )?${DEED}\\b(?:(?! (?:who|which|after|before|when|while|since) )[^;])*|^(?:It|They) (?:was|were|had been) (?:\\w+ )?${DEED}\\b(?:(?! (?:who|which|after|before|when|while|since) )[^;])*|^The signing(?: ceremony)? (?:took place|was held|happened)\\b[^,;]*|\\b${DEED} the ${NOUN}\\b[^;,]{0,60}|^The ${NOUN}, ${DEED} [^;]{0,90}?)(?<!\\bto be [^;]*) (?:on |last |yesterday )?$`,
  'u',
);

/** The day on which a sentence soon after says that the document told before it was signed; null when none does. */
export function signedThen(document: Document, sentence: Sentence): PartialDate | null {
  for (let i = sentence.index + 1; i <= sentence.index + ON; i++) {
    const later = document.sentences[i];
    if (!later || later.story !== sentence.story) return null;
    const date = later.mentions.find(
      (mention): mention is Resolved =>
        mention.kind === 'date' &&
        mention.until === null &&
        mention.value?.length === 10 &&
        THEN.test(document.text.slice(later.start, mention.start)),
    );
    if (date && isRecent(date.value, document.reference)) return date.value;
  }
  return null;
}
