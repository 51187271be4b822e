import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { foreignMentions } from './foreign-mentions.ts';

const JOINED = /^(?:['’]s)?\s?(?:[-–—]|\band\b)\s?(?:the )?$/;
/** 'Chile and Peru| marked| 75 years of diplomatic ties'. */
const MARKED =
  /^ (?:\w+ ){0,2}?(?:mark|celebrat|commemorat|establish|set up|forg|upgrad|elevat|rais|lift)\w*(?: (?!and\b)[\w-]+){0,4} ["“]?$/;
const AT_PHRASE = /^(?:['’]s?)?,? ?(?:bilateral |new |their |own |joint |full |official )*["“]?$/;

/**
 * True when the words at a phrase say that it joins two partners other than Vietnam ('the ASEAN - US strategic
 * partnership', 'diplomatic relations between China and Russia').
 */
export function isAmongForeigners(text: string, sentence: Sentence, phrase: Span): boolean {
  const mentions = foreignMentions(sentence).filter((mention) => !mention.byPlace);
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [first, second] = [mentions[i]!, mentions[i + 1]!];
    if (first.code === second.code || !JOINED.test(text.slice(first.end, second.start))) continue;
    if (
      /(?:Vietnam|Viet Nam|Việt Nam)(?:['’]s)?(?: ?[-–—,] ?| and )$/.test(
        text.slice(Math.max(sentence.start, first.start - 16), first.start),
      )
    )
      continue;
    // 'Chile and Peru hailed their partnership'
    if (
      second.end <= phrase.start &&
      /^[\s"“]*(?:the )?$/i.test(text.slice(sentence.start, first.start)) &&
      (/\b(?:their|the two countries['’]) (?:\w+ )?["“]?$/.test(text.slice(second.end, phrase.start)) ||
        /^ of their\b/.test(text.slice(phrase.end, sentence.end)) ||
        MARKED.test(text.slice(second.end, phrase.start))) &&
      !/Vi[eệ]t ?[Nn]am/.test(text.slice(second.end, phrase.start))
    )
      return true;
    if (second.end <= phrase.start && AT_PHRASE.test(text.slice(second.end, phrase.start))) return true;
    if (
      first.start >= phrase.end &&
      (/^ (?:\w+ ){0,4}(?:between|of|linking) (?:the )?$/.test(text.slice(phrase.end, first.start)) ||
        (first.start === phrase.end && /\bof $/.test(text.slice(phrase.start, phrase.end))))
    )
      return true;
  }
  return false;
}
