/** A text in at most `lines` lines of about `most` characters, broken between words; what does not fit is cut with `…`. */
export function breakWords(text: string, most: number, lines: number): string[] {
  const broken = [''];
  for (const word of text.split(' ')) {
    const last = broken.at(-1) ?? '';
    if (last === '') broken[broken.length - 1] = word;
    else if (last.length + 1 + word.length <= most || broken.length === lines)
      broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken.map((line) => (line.length <= most ? line : `${line.slice(0, Math.max(8, most - 1)).trimEnd()}…`));
}
