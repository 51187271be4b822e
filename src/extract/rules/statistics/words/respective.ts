import { LIST_ENDS } from './figure-words.ts';
import type { Word } from './words.ts';

/**
 * In 'imported ores; timber; and rubber, respectively worth 5; 4; and 2 million' and 'Tanzania and Iran, where targets of 1
 * and 2 billion respectively were set' each number has its own item of a list as long as theirs. Words of the item that
 * belongs to the number at `at`, or null. A list of places is told by `places`.
 */
export function respective(words: readonly Word[], at: number, places: boolean): readonly Word[] | null {
  if (!tellsRespectively(words)) return null;
  const numbers = alike(words, at);
  const nth = numbers.indexOf(at);
  const first = numbers[0];
  if (numbers.length < 2 || first === undefined) return null;
  for (let start = 0; start < first; start++) {
    const items = itemsFrom(words, start, first, places);
    if (items.length === numbers.length) return items[nth] ?? null;
  }
  return null;
}

export const tellsRespectively = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(?:respectively|respective|resp)$/.test(lower));

/** The numbers of the sentence told in the same unit. */
export function alike(words: readonly Word[], at: number): number[] {
  const unitOf = (word: Word | undefined) => (word?.mention?.kind === 'quantity' ? word.mention.unit : null);
  const unit = unitOf(words[at]);
  return words.flatMap((word, index) => (unit !== null && unitOf(word) === unit ? [index] : []));
}

/** Items of the list that opens right at `start`: after a verb, or at a place name. */
function itemsFrom(words: readonly Word[], start: number, end: number, places: boolean): Word[][] {
  // 'the US, Japan, the EU'.
  const isPlace = (word: Word | undefined) =>
    (word?.mention?.kind === 'place' && word.pos !== 'ADJ') ||
    (word?.mention?.kind === 'organisation' && word.mention.code !== null) ||
    (word?.pos === 'DET' && places);
  if (places ? !isPlace(words[start]) || joined(words[start - 1]) : words[start - 1]?.pos !== 'VERB') return [];
  const between = words.slice(start, end);
  const apart = between.some(({ text }) => text === ';') ? /^;$/ : /^(?:,|and)$/;
  const items: Word[][] = [[]];
  for (const word of between) {
    if (LIST_ENDS.has(word.lower) || (places && !isPlace(word) && !joined(word))) break;
    if (apart.test(word.lower)) {
      if (items.at(-1)?.length) items.push([]);
    } else items.at(-1)?.push(word);
  }
  return items
    .map((item) =>
      item.filter((word, index) => !((index === 0 || index === item.length - 1) && /^(?:and|,)$/.test(word.text))),
    )
    .filter((item) => item.length > 0);
}

const joined = (word: Word | undefined): boolean => /^(?:,|and|;)$/.test(word?.text ?? '');
