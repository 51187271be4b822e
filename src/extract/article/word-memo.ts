/** Room for the words of a few thousand articles, so that few of them drive one another out. */
const PLACES = 1 << 16;

/**
 * What was worked out about the words met last, found by their letters in the text: a word that is met again costs neither a string
 * nor the work. Another word with the same place takes it over, so that the table never grows.
 */
export class WordMemo<T> {
  private readonly words = new Array<string | null>(PLACES).fill(null);
  private readonly values = new Array<T | null>(PLACES).fill(null);
  private readonly workOut: (word: string) => T;

  constructor(workOut: (word: string) => T) {
    this.workOut = workOut;
  }

  of(text: string, start: number, end: number): T {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
    const known = this.words[place]!;
    if (known !== null && isAt(text, start, end, known)) return this.values[place] as T;
    const word = text.slice(start, end);
    const value = this.workOut(word);
    this.words[place] = word;
    this.values[place] = value;
    return value;
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
