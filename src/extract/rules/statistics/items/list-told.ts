import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { namedBehind } from '../words/countries.ts';
import { tellsRespectively } from '../words/respective.ts';
import type { Word } from '../words/words.ts';
import { movedTo } from './place-item.ts';

// 'exports to the US, Japan and the EU', each told by its own number.
const LIST_OF_PLACES =
  /\b(to|from|in|with) (?:the )?(?!Vi(?:et|ệt))[A-Z][\w ]*(?:, [^,]+)*,? and (?:the )?[A-Z][\w .]*$/;

const BALANCE = /^(.*\b(?:surplus|deficit))(?: with (?:the )?[A-Z][^,]*|, (?:the )?[A-Z].*)$/;

/** The topic of a number that has one country of a list to itself. */
export function ofOwn(topic: string, own: string | null, words: readonly Word[]): string {
  if (own === null) return topic;
  // 'a deficit of 11 billion with Malta and 4 billion from ASEAN'.
  if (BALANCE.test(topic)) return topic.replace(BALANCE, `$1 with ${namedBehind(own)}`);
  const listed = topic.replace(LIST_OF_PLACES, (_, before: string) => `${before} ${namedBehind(own)}`);
  // 'To Malta, Chile and Peru it fell by 3, 4 and 5 per cent, respectively': behind the first the list is told.
  return listed === topic && tellsRespectively(words) ? (movedTo(topic, own) ?? topic) : listed;
}

/** The last country of a list is not the one of what the next sentence tells of the whole. */
export const isListOver = (near: Told | null, sentence: Sentence): boolean =>
  near !== null && near.item === near.topic && near.sentence !== sentence;

export const isValueOf = (topic: string, told: string): boolean =>
  told !== '' && topic !== told && topic.endsWith(` of ${told}`);
