import { LIST_ENDS } from './figure-words.ts';
import type { Word } from './words.ts';

/**
 * In 'imported ores; timber; and rubber, respectively worth 5; 4; and 2 million' and 'Tanzania and Iran, where targets of 1
 * and 2 billion respectively were set' each number has its own item of a list as long as theirs. Words of the item that
 * belongs to the number at `at`, or null. A list of places is told by `places`.
 */
export function respective(words: readonly Word[], at: number, places: boolean): readonly Word[] | null {
  if (!tellsRespectively(words)) return null;
  const numbers = runOf(words, at);
  const nth = numbers.indexOf(at);
  const first = numbers[0];
  if (numbers.length < 2 || first === undefined) return null;
  for (const start of startsBefore(words, first, numbers.length < alike(words, at).length)) {
    const items = itemsFrom(words, start, first, places, numbers.length);
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

/** The numbers told one right behind the other: '32; 15 and 12 percent respectively' before another such list; all of the sentence where none are. */
function runOf(words: readonly Word[], at: number): number[] {
  const all = alike(words, at);
  const nth = all.indexOf(at);
  let [from, next] = [nth, nth + 1];
  while (from > 0 && followsLike(words, all[from]!)) from--;
  while (next < all.length && followsLike(words, all[next]!)) next++;
  return next - from > 1 ? all.slice(from, next) : all;
}

/** A number that only signs and 'and' part from one told in the same unit before it. */
export function followsLike(words: readonly Word[], at: number): boolean {
  const all = alike(words, at);
  const before = all[all.indexOf(at) - 1];
  return before !== undefined && words.slice(before + 1, at).every(joined);
}

/** Where the list of the items may open: from the start, or nearest to the numbers where the sentence has several such lists. */
function startsBefore(words: readonly Word[], first: number, several: boolean): number[] {
  const starts = words.slice(0, first).map((_, index) => index);
  return several ? starts.reverse() : starts;
}

/** Items of the list that opens right at `start`: after a verb, or at a place name. */
function itemsFrom(words: readonly Word[], start: number, end: number, places: boolean, count: number): Word[][] {
  // 'the US, Japan, the EU'.
  // 'from Cambodia, Laotian, Thailand'.
  const isPlace = (word: Word | undefined) =>
    (word?.mention?.kind === 'place' && (word.pos !== 'ADJ' || joined(words[words.indexOf(word) + 1]))) ||
    (word?.mention?.kind === 'organisation' && word.mention.code !== null) ||
    (word?.pos === 'DET' && places);
  const ofFlow = words[start - 1]?.lower === 'of' && FLOW.test(words[start - 2]?.lower ?? '');
  if (places ? !isPlace(words[start]) || joined(words[start - 1]) : words[start - 1]?.pos !== 'VERB' && !ofFlow)
    return [];
  const list: Word[] = [];
  for (const word of withoutAsides(words.slice(start, end))) {
    const ends = LIST_ENDS.has(word.lower) || (ofFlow && /^(?:VERB|AUX)$/.test(word.pos) && !/ing$/.test(word.lower));
    if (ends || (places && !isPlace(word) && !joined(word))) break;
    list.push(word);
  }
  if (list.some(({ text }) => text === ';')) return parted(list, /^;$/);
  const all = parted(list, /^(?:,|and)$/);
  if (places || all.length <= count) return all;
  // 'vegetables and fruits, coffee and rice' are three, as are 'fabric, steel and materials for shoes and clothes'.
  const byComma = parted(list, /^,$/);
  const last = byComma.at(-1) ?? [];
  const both = last.findIndex(({ lower }) => lower === 'and');
  const three = both < 1 ? byComma : [...byComma.slice(0, -1), last.slice(0, both), last.slice(both + 1)];
  if (three.length === count) return three;
  const from = all[count - 1]?.[0];
  return from === undefined ? all : [...all.slice(0, count - 1), list.slice(list.indexOf(from))];
}

/** 'Hong Kong| (China)'. */
const withoutAsides = (words: readonly Word[]): Word[] =>
  words.filter(
    ({ text }, index) =>
      !(
        text === '(' ||
        (text === ')' && words[index - 2]?.text === '(') ||
        (words[index - 1]?.text === '(' && words[index + 1]?.text === ')')
      ),
  );

/** The parts of a list between its signs, without the signs at their ends. */
function parted(list: readonly Word[], sign: RegExp): Word[][] {
  const items: Word[][] = [[]];
  for (const word of list) {
    if (sign.test(word.lower)) {
      if (items.at(-1)?.length) items.push([]);
    } else items.at(-1)?.push(word);
  }
  return items
    .map((item) =>
      item.filter((word, index) => !((index === 0 || index === item.length - 1) && /^(?:and|,)$/.test(word.text))),
    )
    .filter((item) => item.length > 0);
}

const FLOW = /^(?:exports?|imports?|shipments?|sales|purchases|deliveries|turnover|value)$/;

const joined = (word: Word | undefined): boolean => /^(?:,|and|;)$/.test(word?.text ?? '');
