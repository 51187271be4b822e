import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';

const HOME_AND = /\bVi[eệ]t ?[Nn]am(?:ese [a-z]+)?,? and (?:the )?$/;
const AND_HOME = /^,? and (?:the )?Vi[eệ]t ?[Nn]am\b/;
const SIGNED =
  /^ (?:(?:have|has|had|also|then|jointly|officially|formally|today|yesterday) )*(?:on [^,;]{3,24} )?(?:signed|inked|exchanged|concluded|adopted|issued|sealed|reached)\b/;

/** 'During the summit, representatives from Vietnam and the EU signed': with whom, where the subject of the verb names both; null where it does not. */
export function signersNamed(text: string, sentence: Sentence, span: Span): string | null {
  for (const mention of foreignMentions(sentence)) {
    if (mention.byPlace || mention.end > span.start) continue;
    const behind = text.slice(mention.end, span.start);
    const home = AND_HOME.exec(behind);
    if (home !== null && SIGNED.test(behind.slice(home[0].length))) return mention.code;
    if (HOME_AND.test(text.slice(sentence.start, mention.start)) && SIGNED.test(behind)) return mention.code;
  }
  return null;
}
