import { foldText } from './fold-text.ts';

/** Cuts a label at the words that were looked for; whether letters carry diacritics makes no difference. */
export function cutAtWords(label: string, query: string): { text: string; found: boolean }[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const letters = [...label];
  const places = letters.flatMap((letter, at) => [...foldText(letter)].map(() => at));
  const folded = letters.map(foldText).join('');
  const found = new Array<boolean>(letters.length).fill(false);
  for (const word of words) {
    const hits: number[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) hits.push(at);
    // Like the search: beginnings of words before the middle of one.
    const begins = hits.filter((at) => !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ''));
    for (const at of begins.length > 0 ? begins : hits)
      for (let offset = 0; offset < word.length; offset++) found[places[at + offset] ?? 0] = true;
  }
  const parts: { text: string; found: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    if (last && last.found === found[at]) last.text += letter;
    else parts.push({ text: letter, found: found[at] ?? false });
  });
  return parts;
}

/** A label with the words that were looked for marked. */
export function MarkedWords({ label, query }: { label: string; query: string }) {
  return cutAtWords(label, query).map(({ text, found }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line, never reordered
    found ? <mark key={at}>{text}</mark> : text,
  );
}
